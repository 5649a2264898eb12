import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientNetwork } from '../src/server/access/addresses.ts'
import { openAccounts } from '../src/server/newsroom/accounts/accounts.ts'
import { openBesideDesk } from '../src/server/newsroom/database/postgres.ts'
import { type Sql, withTables } from '../src/server/newsroom/database/sql.ts'
import { openSqlite } from '../src/server/newsroom/database/sqlite.ts'
import { VERSIONS } from '../src/server/newsroom/database/tables.ts'
import { openDatabaseDesk } from '../src/store/index.ts'
import { temporaryFolder } from './command-line.ts'
import { openNewsroom, type TestNewsroom } from './newsroom-server.ts'
import { CLIENT, startProvider, type TestProvider } from './oidc-provider.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

const DAY = 86_400_000

describe('accounts', () => {
  async function open(sql: Sql) {
    let time = Date.UTC(2026, 10, 29)
    const accounts = openAccounts(sql, () => time)
    const pass = (milliseconds: number): void => {
      time += milliseconds
    }
    const person = await accounts.add({ name: 'Mara', role: 'editor', email: 'mara@desk.test' })
    return { accounts, pass, person }
  }
  const databases: readonly (readonly [string, () => Promise<Sql>])[] = [
    ['SQLite', async () => openSqlite(join(temporaryFolder(), 'a/accounts.sqlite'))],
    [
      'PostgreSQL',
      async () => {
        postgres ??= await startPostgres()
        const desk = await openDatabaseDesk(await postgres.database())
        return { ...(await openBesideDesk(desk)), close: desk.close }
      },
    ],
  ]
  let postgres: TestPostgres | undefined
  afterAll(() => postgres?.stop())

  describe.each(databases)('in %s', (_, database) => {
    it('accept a sign-in link once, and only for some time', async () => {
      await using sql = disposable(await database())
      const { accounts, pass, person } = await open(sql.of)
      const first = await accounts.invite(person.id, 1000)
      const second = await accounts.invite(person.id, 1000)
      expect(await accounts.enter(first, 'x')).toBeUndefined()
      expect((await accounts.enter(second, 'x'))?.of.name).toBe('Mara')
      expect(await accounts.enter(second, 'x')).toBeUndefined()
      const late = await accounts.invite(person.id, 1000)
      pass(1001)
      expect(await accounts.enter(late, 'x')).toBeUndefined()
      const raced = await accounts.invite(person.id, 1000)
      const entered = await Promise.all(Array.from({ length: 10 }, () => accounts.enter(raced, 'x')))
      expect(entered.filter(one => one !== undefined)).toHaveLength(1)
    })

    it('end an unused session, and every session after a month', async () => {
      await using sql = disposable(await database())
      const { accounts, pass, person } = await open(sql.of)
      const enter = async () => (await accounts.enter(await accounts.invite(person.id, 1000), 'x'))?.secret ?? ''
      const [used, idle] = [await enter(), await enter()]
      for (let day = 0; day < 29; day++) {
        pass(DAY)
        expect((await accounts.session(used))?.caller.name).toBe('Mara')
      }
      expect(await accounts.session(idle)).toBeUndefined()
      pass(2 * DAY)
      expect(await accounts.session(used)).toBeUndefined()
    })

    it('store no secret in plain text, and have unique names and addresses', async () => {
      await using sql = disposable(await database())
      const { accounts, person } = await open(sql.of)
      const link = await accounts.invite(person.id, 1000)
      const session = (await accounts.enter(await accounts.invite(person.id, 1000), 'x'))?.secret ?? ''
      const { secret: token } = await accounts.addToken(person.id, { name: 't', scopes: ['read'] })
      const kept: unknown[] = []
      for (const table of ['people', 'links', 'sessions', 'tokens', 'audit']) {
        kept.push(await sql.of.rows(`select * from @${table}`))
      }
      for (const secret of [link, session, token]) expect(JSON.stringify(kept)).not.toContain(secret)
      await expect(accounts.add({ name: 'MARA', role: 'reader' })).rejects.toThrow('there is an account')
      await expect(accounts.add({ name: 'Other', email: 'Mara@Desk.test', role: 'reader' })).rejects.toThrow('there is')
      const names = ["Robert'); drop table people;--", '$1', '??', 'Ünïcødé 한나']
      for (const name of names) {
        await accounts.add({ name, role: 'reader' })
        expect((await accounts.find(name))?.name).toBe(name)
      }
      expect(await accounts.people()).toHaveLength(names.length + 1)
    })

    it('keep an administrator, even if two remove each other’s rights at the same moment', async () => {
      await using sql = disposable(await database())
      const accounts = openAccounts(sql.of)
      const left = async (acts: readonly Promise<boolean>[]): Promise<readonly string[]> => {
        const refused = (await Promise.allSettled(acts)).filter(({ status }) => status === 'rejected')
        expect(refused).toHaveLength(1)
        return (await accounts.people()).filter(({ role }) => role === 'admin').map(({ name }) => name)
      }
      for (let round = 0; round < 5; round++) {
        const [one, other] = await Promise.all(
          ['one', 'other'].map(name => accounts.add({ name: `${name} ${round}`, role: 'admin' })),
        )
        expect(await left([one, other].map(each => accounts.change(each?.id ?? '', { role: 'reader' })))).toHaveLength(
          1,
        )
        for (const { id } of [one, other].flatMap(each => each ?? [])) await accounts.change(id, { role: 'admin' })
        expect(await left([one, other].map(each => accounts.remove(each?.id ?? '')))).toHaveLength(1)
        const [last] = (await accounts.people()).filter(({ role }) => role === 'admin')
        // Deletes the last administrator, for the next case.
        await sql.of.rows('delete from @people where id = $1', [last?.id ?? ''])
      }
    })

    it('link a person of a provider once by a verified address, and later by the provider’s id', async () => {
      await using sql = disposable(await database())
      const { accounts, person } = await open(sql.of)
      const from = { issuer: 'https://a.test', subject: '1' }
      expect(await accounts.enterAs(from, 'x')).toBeUndefined()
      expect((await accounts.enterAs({ ...from, email: 'MARA@desk.test' }, 'x'))?.of.id).toBe(person.id)
      expect((await accounts.enterAs(from, 'x'))?.of.id).toBe(person.id)
      expect(await accounts.enterAs({ ...from, issuer: 'https://b.test' }, 'x')).toBeUndefined()
    })
  })

  it('in a file are readable only by its owner, and ignored by git', async () => {
    const folder = temporaryFolder()
    await (await openSqlite(join(folder, '.newsroom/accounts.sqlite'))).close()
    expect(statSync(join(folder, '.newsroom/accounts.sqlite')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, '.newsroom')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, '.newsroom/.gitignore')).size).toBe(2)
  })

  it('are migrated from every earlier version, and refused by an older program', async () => {
    const { openSqlite: open } = await import('../src/server/newsroom/database/sqlite.ts')
    for (let version = 0; version <= VERSIONS.length; version++) {
      const file = join(temporaryFolder(), 'accounts.sqlite')
      const old = new DatabaseSync(file)
      for (const statement of VERSIONS.slice(0, version).flat()) old.exec(withTables(statement, ''))
      old.exec(`pragma user_version = ${version}`)
      old.close()
      const sql = await open(file)
      const tables = await sql.rows("select name from sqlite_master where type = 'table' order by name")
      expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit', 'people', 'sessions', 'tokens']))
      await sql.close()
    }
    const file = join(temporaryFolder(), 'accounts.sqlite')
    const newer = new DatabaseSync(file)
    newer.exec(`pragma user_version = ${VERSIONS.length + 1}`)
    newer.close()
    await expect(open(file)).rejects.toThrow('newer version')
  })
})

const disposable = (of: Sql) => ({ of, [Symbol.asyncDispose]: () => of.close() })

describe('sign-in by a provider', () => {
  let newsroom: TestNewsroom
  let provider: TestProvider
  beforeAll(async () => {
    // The provider needs the newsroom's address, and the newsroom the provider's.
    const first = await openNewsroom()
    const { port } = new URL(first.server.url)
    await first[Symbol.asyncDispose]()
    const address = `http://127.0.0.1:${port}`
    provider = await startProvider([`${address}/sign-in/oidc/callback`])
    newsroom = await openNewsroom({
      port: Number(port),
      oidc: { ...CLIENT, issuer: provider.issuer, name: 'the desk’s provider' },
    })
    await newsroom.accounts.add({ name: 'Mara Voss', role: 'editor', email: 'mara@desk.test' })
  })
  afterAll(async () => {
    await newsroom[Symbol.asyncDispose]()
    await provider[Symbol.asyncDispose]()
  })

  /** Follows redirects as a browser does, with cookies for each site. */
  async function browse(start: string, change = (url: URL): URL => url) {
    const jars = new Map<string, Map<string, string>>()
    let url = new URL(start, newsroom.server.url)
    for (let hop = 0; hop < 12; hop++) {
      const jar = jars.get(url.host) ?? new Map<string, string>()
      jars.set(url.host, jar)
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '') jar.delete(name)
        else jar.set(name, value)
      }
      const location = answer.headers.get('location')
      if (location === null) return { url, answer, jar }
      url = change(new URL(location, url))
    }
    throw new Error('too many redirects')
  }

  it('signs in a person who was added with the address that the provider verified', async () => {
    provider.account = { sub: 'm-1', email: 'mara@desk.test', email_verified: true }
    const { url, jar } = await browse('/sign-in/oidc')
    expect(url.pathname).toBe('/')
    const me = await newsroom.nobody('/api/v1/me', { headers: { cookie: `interlinear=${jar.get('interlinear')}` } })
    expect(await me.json()).toMatchObject({ name: 'Mara Voss', role: 'editor' })
    provider.account = { sub: 'm-1' }
    expect((await browse('/sign-in/oidc')).url.pathname).toBe('/')
  })

  it.each([
    ['an address that is not verified', { sub: 'x-1', email: 'mara@desk.test', email_verified: false }],
    ['an address that nobody has here', { sub: 'x-2', email: 'eve@desk.test', email_verified: true }],
    ['no address', { sub: 'x-3' }],
  ])('refuses %s', async (_, account) => {
    provider.account = account
    const { url, jar } = await browse('/sign-in/oidc')
    expect([url.pathname, url.search]).toEqual(['/sign-in', '?unknown'])
    expect(jar.has('interlinear')).toBe(false)
  })

  it('refuses a callback that was not asked for, has another state, or is used again', async () => {
    provider.account = { sub: 'm-1' }
    const callback = (search: string) => newsroom.nobody(`/sign-in/oidc/callback${search}`)
    const stranger = await callback('?code=x&state=y')
    expect(stranger.headers.get('location')).toBe('/sign-in?again')
    const tampered = await browse('/sign-in/oidc', url => {
      if (url.pathname.endsWith('/callback')) url.searchParams.set('state', 'another')
      return url
    })
    expect(tampered.url.search).toBe('?unknown')
    let seen = ''
    await browse('/sign-in/oidc', url => {
      if (url.pathname.endsWith('/callback')) seen = url.search
      return url
    })
    expect((await callback(seen)).headers.get('location')).toBe('/sign-in?again')
  })
})

describe('a client', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is counted as %s', (address, network) => expect(clientNetwork(address)).toBe(network))
})

describe('behind a proxy', () => {
  it('the public address decides on hosts, origins and cookies, and a trusted proxy on the client’s address', async () => {
    await using newsroom = await openNewsroom({
      address: 'https://desk.example.org',
      proxies: ['127.0.0.1', '10.0.0.0/8'],
      limits: { address: 1e6, account: 1e6, signIn: 2 },
    })
    const local = newsroom.lines
    const { port } = new URL(newsroom.server.listens)
    const { request } = await import('node:http')
    const ask = (headers: Record<string, string>, path = '/api/v1/session', body = '{"secret":"x"}') =>
      new Promise<{ status: number; cookie: string }>((resolve, reject) => {
        const sent = request(
          {
            ...{ host: '127.0.0.1', port, path, method: 'POST' },
            headers: { 'content-type': 'application/json', 'x-interlinear': 't', host: 'desk.example.org', ...headers },
          },
          heard => {
            heard.resume()
            resolve({ status: heard.statusCode ?? 0, cookie: String(heard.headers['set-cookie'] ?? '') })
          },
        )
        sent.on('error', reject)
        sent.end(body)
      })
    const secret = await newsroom.accounts.invite(newsroom.people.editor.id, 10_000)
    const entered = await ask(
      { origin: 'https://desk.example.org', 'x-forwarded-for': '203.0.113.9, 10.0.0.3' },
      '/api/v1/session',
      JSON.stringify({ secret }),
    )
    expect(entered.status).toBe(200)
    expect(entered.cookie).toMatch(
      /^__Host-interlinear=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(local.join('\n')).toContain('"client":"203.0.113.9"')
    expect((await ask({ host: 'other.example.org' })).status).toBe(403)
    expect((await ask({ origin: 'http://desk.example.org' })).status).toBe(403)
    // A client that sends a forged X-Forwarded-For is counted by the address that the proxy saw.
    const from = (chain: string) => ask({ 'x-forwarded-for': chain })
    const tries = [
      await from('1.1.1.1, 198.51.100.7'),
      await from('2.2.2.2, 198.51.100.7'),
      await from('3.3.3.3, 198.51.100.7'),
    ]
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 429])
  })
})
