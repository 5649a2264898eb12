import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'
import { makeDesk } from './review-desk.ts'

describe('user', () => {
  const cwd = temporaryFolder()
  const user = (...args: readonly string[]) => interlinear(['user', ...args], { cwd })

  it('adds people and prints the link that signs in', async () => {
    const added = await user('add', 'Mara Voss', '--role', 'admin', '--address', 'https://desk.example.org')
    expect(added.stdout).toMatch(/^https:\/\/desk\.example\.org\/sign-in#[\w-]{43}\n$/)
    expect(added.stderr).toBe('It signs Mara Voss in, once, within 24 hours.\n')
    expect((await user('add', 'Oleh', '--locales', 'uk,ru')).code).toBe(0)
    expect((await user('list')).stdout).toBe('Mara Voss  admin       all locales\nOleh       translator  uk, ru\n')
    expect(existsSync(join(cwd, '.newsroom/accounts.sqlite'))).toBe(true)
  })

  it('changes a role, makes links and tokens, and removes', async () => {
    expect((await user('role', 'oleh', '--role', 'editor')).stdout).toBe('Oleh is editor for uk, ru\n')
    expect((await user('list')).stdout).toContain('Oleh       editor  uk, ru')
    expect((await user('role', 'oleh', '--role', 'editor', '--locales', 'all')).stdout).toBe(
      'Oleh is editor for all locales\n',
    )
    expect((await user('link', 'Oleh')).stderr).toContain('within 15 minutes')
    const token = await user('token', 'Oleh', '--scopes', 'articles,drafts', '--format', 'json')
    expect(JSON.parse(token.stdout)).toMatchObject({
      token: expect.stringMatching(/^ilt_[\w-]{43}$/),
      scopes: ['articles', 'drafts'],
    })
    expect((await user('remove', 'Oleh')).stdout).toContain('Oleh has no account any more')
    const { people } = JSON.parse((await user('list', '--format', 'json')).stdout)
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Mara Voss'])
  })

  it.each([
    [['add'], 'found no name'],
    [['add', 'Mara', 'Voss'], 'expected one name'],
    [['add', 'x\u001b[2J'], 'expected one name'],
    [['add', 'MARA VOSS'], 'there is an account'],
    [['add', 'x', '--role', 'chief'], 'found "chief" in --role'],
    [['role', 'Nobody', '--role', 'reader'], 'nobody has an account'],
    [['role', 'Mara Voss'], 'found no --role'],
    [['role', 'Mara Voss', '--role', 'reader'], 'the last administrator'],
    [['remove', 'Mara Voss'], 'the last administrator'],
    [['token', 'Mara Voss', '--scopes', 'all'], 'found "all" in --scopes'],
    [['link', 'Mara Voss', '--address', 'http://desk.example.org'], 'expected https'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await user(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('serve', () => {
  it.each([
    [['--host', '0.0.0.0'], 'without --address'],
    [['--address', 'http://desk.example.org'], 'expected https'],
    [['--address', 'https://desk.example.org/path'], 'in --address'],
    [['--proxies', '10.0.0.0/99'], 'in --proxies'],
    [['--webhooks-to', 'bananas'], 'in --webhooks-to'],
    [['--drafts', 'there'], 'in --drafts'],
    [['--port', 'x'], 'in --port'],
    [['--oidc-issuer', 'https://id.example.org'], 'needs three things'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await interlinear(['serve', ...args], { cwd: temporaryFolder() })
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  it('lets the person of a sign-in link read and write under their name', async () => {
    const desk = await makeDesk()
    const cwd = desk.folder
    writeFileSync(join(cwd, 'interlinear.yml'), 'engine: pseudo\n')
    mkdirSync(join(cwd, 'public'), { recursive: true })
    const { stdout: link } = await interlinear(['user', 'add', 'Mara Voss', '--role', 'editor'], { cwd })
    const stopped = new AbortController()
    const ran = interlinear(['serve', '--port', '18473'], { cwd, signal: stopped.signal })
    const url = 'http://127.0.0.1:18473'
    await expect
      .poll(
        () =>
          fetch(`${url}/health`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(200)
    const headers = { 'content-type': 'application/json', 'x-interlinear': 'test' }
    const post = (path: string, body: object, more = {}) =>
      fetch(`${url}${path}`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) })
    const entered = await post('/api/v1/session', { secret: link.trim().split('#')[1] })
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const unit = '/api/articles/harbour/es/units/p1.s2'
    const said = await post(unit, { kind: 'comment', text: 'Who counted them?' }, { cookie })
    expect(said.status).toBe(200)
    expect((await desk.unit('es', 'p1.s2'))?.comments).toMatchObject([
      { author: 'Mara Voss', text: 'Who counted them?' },
    ])
    const drafted = await post('/api/v1/articles/harbour/drafts', { to: ['fr'] }, { cookie })
    const { id } = (await drafted.json()) as { readonly id: string }
    const state = async () => {
      const answer = await fetch(`${url}/api/v1/drafts/${id}`, { headers: { ...headers, cookie } })
      return ((await answer.json()) as { readonly state: string }).state
    }
    await expect.poll(state, { timeout: 30_000 }).toBe('done')
    expect(desk.text('fr', 'headline')).toBeTruthy()
    stopped.abort()
    const { code, stdout, stderr } = await ran
    expect([code, stdout]).toEqual([0, `${url}/\n`])
    for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('time')
  })
})
