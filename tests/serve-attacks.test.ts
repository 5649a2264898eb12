import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type TestNewsroom } from './newsroom-server.ts'

/** How many requests the random attack sends; for more: `ATTACKS=10000 npx vitest run tests/serve-attacks.test.ts`. */
const ATTACKS = Number(process.env.ATTACKS ?? 400)

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

interface Heard {
  readonly status: number
  readonly body: string
  readonly headers: NodeJS.Dict<string | string[]>
}

let newsroom: TestNewsroom
let port: number
const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** The headers of callers, by the credentials that they have. */
let callers: Readonly<Record<string, OutgoingHttpHeaders>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  port = Number(new URL(newsroom.server.url).port)
  const { accounts, people, sql } = newsroom
  const session = async (): Promise<string> =>
    (await accounts.enter(await accounts.invite(people.admin.id, 60_000), 'test'))?.secret ?? ''
  const [good, old, stolen] = [await session(), await session(), await session()]
  const browser = (secret: string): OutgoingHttpHeaders => ({
    cookie: `interlinear=${secret}`,
    'x-interlinear': 'test',
  })
  // The stolen session has since been ended by its owner.
  const sessions = await accounts.sessions(people.admin.id)
  const { createHash: hash } = await import('node:crypto')
  const hashed = (secret: string): string => hash('sha256').update(secret).digest('hex')
  await sql.rows('update @sessions set seen = 0 where hash = $1', [hashed(old)])
  const [row] = await sql.rows('select id from @sessions where hash = $1', [hashed(stolen)])
  expect(sessions.map(({ id }) => id)).toContain(row?.id)
  await accounts.end(people.admin.id, String(row?.id))
  const { secret: spent, of } = await accounts.addToken(people.admin.id, { name: 't', scopes: ['read', 'articles'] })
  await accounts.removeToken(people.admin.id, of.id)
  const { secret: late } = await accounts.addToken(people.admin.id, { name: 'l', scopes: ['read'], expires: 1 })
  callers = {
    nobody: { 'x-interlinear': 'test' },
    'an old session': browser(old),
    'a stolen session': browser(stolen),
    'a made-up session': browser('x'.repeat(43)),
    'a token that was taken back': { authorization: `Bearer ${spent}` },
    'a token that is too old': { authorization: `Bearer ${late}` },
    'a made-up token': { authorization: `Bearer ilt_${'x'.repeat(43)}` },
    'a session without the header': { cookie: `interlinear=${good}` },
    'a session from another site': { ...browser(good), origin: 'https://evil.example' },
    'a session by fetch of another site': { ...browser(good), 'sec-fetch-site': 'cross-site' },
    'a session by another name': { ...browser(good), host: 'evil.example' },
    'a session by a name that is bound to our address': { ...browser(good), host: `evil.example:${port}` },
    admin: browser(good),
  }
})
afterAll(async () => {
  agent.destroy()
  await newsroom[Symbol.asyncDispose]()
})

const send = ({ method, path, headers, body }: Sent): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: answer.headers }),
      )
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** All that an attack could change: the desk's files, and the rows of the accounts. */
async function everything(): Promise<string> {
  const { folder } = newsroom.desk
  const files = globSync('{seeds,locales,public,glossary.yml}{,/**}', { cwd: folder })
    .filter(path => statSync(join(folder, path)).isFile())
    .sort()
  const hash = createHash('sha256')
  for (const path of files) hash.update(`${path}\n`).update(readFileSync(join(folder, path)))
  for (const table of ['people', 'tokens', 'links', 'identities', 'stories', 'webhooks', 'deliveries']) {
    hash.update(JSON.stringify(await newsroom.sql.rows(`select * from @${table} order by 1`)))
  }
  hash.update(JSON.stringify(await newsroom.sql.rows('select id from @sessions order by id')))
  hash.update(JSON.stringify(await newsroom.sql.rows('select did from @audit order by id')))
  return hash.digest('hex')
}

const TRACE = /\n\s+at |\/src\/|\/node_modules\/|\.ts:\d|sqlite|SELECT |TypeError|ReferenceError|Error:/i

const HOSTILE = fc.oneof(
  fc.constantFrom(
    '..',
    '%2e%2e',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    'harbour%00.txt',
    "harbour'%20or%201=1--",
    '1%27%3B%20drop%20table%20people%3B--',
    '%0d%0aset-cookie:%20a=b',
    '%ff%fe',
    '__proto__',
    'constructor',
    'harbour',
    'es',
    'p1.s2',
    '%E2%80%AE',
    'x'.repeat(3000),
    'CON',
    '.',
    '%252e%252e',
  ),
  fc.string({ maxLength: 40 }).map(encodeURIComponent),
)

const NOT_A_BODY = fc.oneof(
  fc.json().filter(text => !/"(?:kind|id|content|to|target|secret|name|role)"/.test(text)),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    '',
    '{"__proto__": {"role": "admin"}}',
    '{"kind": "revise", "revision": {"$ne": 1}, "target": "x"}',
    '{"kind": "revise", "target": ["x"], "revision": "1"}',
    '{"secret": "\' or 1=1 --"}',
    '{"id": 1, "revision": 2, "format": "html", "content": 3}',
    '{"id": "a", "revision": "b", "format": "html", "content": "<p>x</p>", "slug": "../../x"}',
    '{"name": "x\\r\\ny", "role": "admin"}',
    '{"name": "x", "role": "root"}',
    '{"to": ["../es"]}',
    '{"to": []}',
    '[[[[[[[[[[[[[[[[[[',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    '{"limit": 1e999}',
    '\ufeff{}',
  ),
)

const TYPES = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'x',
  'application/json; charset=utf-16',
]

describe('a random attack', () => {
  const shown = ({ who, sent }: { readonly who: string; readonly sent: Sent }): string =>
    `${who}: ${sent.method} ${sent.path.slice(0, 200)} ${String(sent.body).slice(0, 200)}`

  it(`of ${ATTACKS} requests is refused; nothing is written, and nothing is told of the inside`, async () => {
    const before = await everything()
    const paths = newsroom.server.routes.map(({ path }) => `/api/v1${path}`)
    const pages = [
      '/api/articles/:slug/:locale/units/:key',
      '/api/rename/apply',
      '/api/desk/:slug',
      '/',
      '/preview/:id',
      '/sign-in',
      '/metrics',
      '/assets/:id',
    ]
    const attack = fc
      .record({
        who: fc.constantFrom(...Object.keys(callers)),
        method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'),
        pattern: fc.constantFrom(...paths, ...pages),
        parts: fc.array(HOSTILE, { minLength: 3, maxLength: 3 }),
        query: fc.oneof(
          fc.constant(''),
          HOSTILE.map(text => `?cursor=${text}&limit=${text}&as=${text}`),
        ),
        body: NOT_A_BODY,
        type: fc.constantFrom(...TYPES),
        more: fc.constantFrom<OutgoingHttpHeaders>(
          {},
          { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'evil.example' },
          { 'if-match': '*' },
          { 'content-encoding': 'gzip' },
          { range: 'bytes=0-1' },
          { 'x-http-method-override': 'DELETE' },
          { cookie: '__Host-interlinear=; interlinear=a, interlinear=b' },
          { authorization: 'Basic YWRtaW46YWRtaW4=' },
          { expect: '100-continue' },
        ),
      })
      .filter(({ who, method, pattern }) => who !== 'admin' || !isWelcome(method, pattern))
    const requests = fc.sample(attack, { numRuns: ATTACKS, seed: 20_261_129 })
    const seen = new Map<number, number>()
    for (let start = 0; start < requests.length; start += 8) {
      await Promise.all(
        requests.slice(start, start + 8).map(async ({ who, method, pattern, parts, query, body, type, more }) => {
          const rest = [...parts]
          const path = pattern.replace(/:\w+/g, () => rest.pop() ?? '') + query
          const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method)
          const sent: Sent = {
            method,
            path,
            headers: {
              ...(hasBody && { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
              ...more,
              ...callers[who],
            },
            ...(hasBody && { body }),
          }
          const heard = await send(sent)
          seen.set(heard.status, (seen.get(heard.status) ?? 0) + 1)
          const at = shown({ who, sent })
          expect(heard.status, `${at}\n${heard.body}`).toBeLessThan(500)
          if (heard.status < 300)
            expect(isOpen(who, method, new URL(path, 'http://x').pathname), `${at}: ${heard.status}`).toBe(true)
          expect(heard.body.slice(0, 4000), at).not.toMatch(heard.status < 300 ? /\n\s+at / : TRACE)
          expect(heard.body, at).not.toContain(newsroom.desk.folder)
          expect(Object.keys(heard.headers), at).not.toContain('set-cookie')
        }),
      )
    }
    expect(await everything()).toBe(before)
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([302, 401, 403, 404, 405]))
    expect(newsroom.lines.filter(line => line.includes('"kind":"error"'))).toEqual([])
    const health = await send({ method: 'GET', path: '/health', headers: {} })
    expect([health.status, health.body]).toEqual([200, '{"status":"ok"}'])
  })
})

/** Requests of an administrator that are allowed without a valid body. */
const isWelcome = (method: string, pattern: string): boolean =>
  ['DELETE', 'POST'].includes(method) && /\/(?:session|people\/:id|people\/:id\/link|again)$/.test(pattern)

/** What anybody may read, or an administrator. */
const isOpen = (who: string, method: string, path: string): boolean =>
  // The empty page; it must request all data that it shows.
  (['GET', 'HEAD'].includes(method) && /^\/(?:\?.*)?$/.test(path) && /session (?:without|by fetch)/.test(who)) ||
  (['GET', 'HEAD'].includes(method) && (who === 'admin' || /^\/(?:sign-in|assets)|^\/api\/v1\/openapi/.test(path))) ||
  // A POST that only asks something writes nothing.
  (who === 'admin' && method === 'POST' && /\/check$/.test(path))

describe('an action is for those with the right to it', () => {
  const cases = ['GET /api/v1/me', 'GET /api/v1/articles', 'GET /api/desk', 'GET /api/v1/people']
  it.each(cases)('%s needs a signed-in administrator and our own page', async route => {
    const [method = '', path = ''] = route.split(' ')
    const statuses: Record<string, number> = {}
    for (const [who, headers] of Object.entries(callers)) statuses[who] = (await send({ method, path, headers })).status
    expect(statuses).toEqual({
      nobody: 401,
      'an old session': 401,
      'a stolen session': 401,
      'a made-up session': 401,
      'a token that was taken back': 401,
      'a token that is too old': 401,
      'a made-up token': 401,
      'a session without the header': 403,
      'a session from another site': 403,
      'a session by fetch of another site': 403,
      'a session by another name': 403,
      'a session by a name that is bound to our address': 403,
      admin: 200,
    })
  })

  it('a page that is opened without a session leads to the sign-in', async () => {
    const { status, headers } = await send({ method: 'GET', path: '/article/harbour/es', headers: {} })
    expect([status, headers.location]).toEqual([302, '/sign-in'])
  })
})

describe('a large body', () => {
  it.each(['admin', 'nobody'])('of 50 MB from %s is refused before it is read', async who => {
    const before = await everything()
    const path = '/api/v1/articles'
    const headers = { ...callers[who], 'content-type': 'application/json', 'content-length': 50 << 20 }
    const answer = await new Promise<{ status: number; sent: number }>((resolve, reject) => {
      let sent = 0
      const out = request({ host: '127.0.0.1', port, method: 'POST', path, headers }, heard => {
        resolve({ status: heard.statusCode ?? 0, sent })
        out.destroy()
      })
      out.on('error', reject)
      const chunk = Buffer.alloc(64 << 10, 'x')
      const more = (): void => {
        if (out.destroyed || sent >= 50 << 20) return
        sent += chunk.length
        out.write(chunk, () => setImmediate(more))
      }
      more()
    })
    expect(answer.status).toBe(413)
    expect(answer.sent).toBeLessThan(50 << 20)
    expect(await everything()).toBe(before)
  })

  it('without a length is cut off where it is too large', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { ...callers.admin, 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
      const out = request({ host: '127.0.0.1', port, method: 'POST', path: '/api/v1/articles', headers }, heard => {
        resolve(heard.statusCode ?? 0)
        out.destroy()
      })
      out.on('error', reject)
      const chunk = Buffer.alloc(1 << 20, 'x')
      const more = (left: number): void => {
        if (left > 0 && !out.destroyed) out.write(chunk, () => setImmediate(more, left - 1))
      }
      more(50)
    })
    expect(status).toBe(413)
  })
})

describe('a slow client', () => {
  it.each([
    ['its headers', 'GET /api/v1/me HTTP/1.1\r\nHost: x\r\n', 'X-A: 1\r\n'],
    [
      'its body',
      'POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
      '{',
    ],
  ])('that sends %s drop by drop loses its connection', async (_, start, drop) => {
    await using slow = await openNewsroom({ patience: 300 })
    const socket = connect(Number(new URL(slow.server.url).port), '127.0.0.1')
    const host = new URL(slow.server.url).host
    const began = performance.now()
    const heard: Buffer[] = []
    socket.on('data', data => heard.push(data))
    socket.write(start.replace('Host: x', `Host: ${host}`))
    const timer = setInterval(() => socket.writable && socket.write(drop), 100)
    await new Promise<void>(resolve => socket.on('close', () => resolve()).on('error', () => undefined))
    clearInterval(timer)
    expect(performance.now() - began).toBeLessThan(5000)
    expect(Buffer.concat(heard).toString()).not.toMatch(/HTTP\/1\.1 (?:2|5)/)
    expect((await fetch(new URL('/health', slow.server.url))).status).toBe(200)
  })
})

describe('limits', () => {
  it('refuse a client with too many requests, and say when to ask again', async () => {
    await using busy = await openNewsroom({ limits: { address: 20, account: 1000, signIn: 3 } })
    const enter = () => busy.nobody('/api/v1/session', { method: 'POST', body: { secret: 'x' } })
    const tries = [await enter(), await enter(), await enter(), await enter()]
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429])
    expect(Number(tries[3]?.headers.get('retry-after'))).toBeGreaterThan(0)
    const asked = await Promise.all(Array.from({ length: 30 }, () => busy.nobody('/api/v1/me')))
    expect(asked.filter(({ status }) => status === 429).length).toBeGreaterThan(10)
    expect((await busy.nobody('/health')).status).toBe(200)
  })

  it('count requests by account, from any address', async () => {
    await using busy = await openNewsroom({ limits: { address: 1000, account: 5, signIn: 10 } })
    const [one, other] = [await busy.as(busy.people.editor), await busy.as(busy.people.editor)]
    const statuses: number[] = []
    for (let time = 0; time < 4; time++)
      statuses.push((await one('/api/v1/me')).status, (await other('/api/v1/me')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
    expect((await (await busy.as(busy.people.reader))('/api/v1/me')).status).toBe(200)
  })
})
