import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role, SCOPES, type Scope } from '../src/server/access/model.ts'
import { roomRoutes } from '../src/server/newsroom/room/routes.ts'
import { pageApiRoutes } from '../src/server/routes/api.ts'
import { openParts } from '../src/server/start/open-parts.ts'
import { filesDesk } from './files-desk.ts'
import { type Ask, openNewsroom, type TestNewsroom } from './newsroom-server.ts'

/** Who may use each route: the least role, and the scope by which a token may; `-` where none does. */
const MAY: Readonly<Record<string, readonly [Role | 'nobody', Scope | '-' | 'any']>> = {
  // Routes of the page.
  'get /api/desk': ['reader', '-'],
  'get /api/desk/:slug': ['reader', '-'],
  'post /api/desk/:slug/:locale/assignment': ['translator', '-'],
  'post /api/glossary/look': ['reader', '-'],
  'post /api/glossary/add': ['editor', '-'],
  'post /api/find': ['reader', '-'],
  'post /api/replace': ['translator', '-'],
  'post /api/articles/:slug/:locale/fixes': ['translator', '-'],
  'post /api/articles/:slug/:locale/approve': ['editor', '-'],
  'get /api/bulk': ['reader', '-'],
  'post /api/bulk/:id/undo': ['translator', '-'],
  'get /api/me': ['reader', '-'],
  'post /api/presence': ['reader', '-'],
  'get /api/notes': ['reader', '-'],
  'post /api/notes/seen': ['reader', '-'],
  'get /api/events': ['reader', '-'],
  'get /api/names/:slug': ['reader', '-'],
  'post /api/rename/preview': ['reader', '-'],
  'post /api/rename/apply': ['editor', '-'],
  'get /api/removals/:slug': ['admin', '-'],
  'post /api/removals/:slug': ['admin', '-'],
  'get /api/articles/:slug/:locale': ['reader', '-'],
  'get /api/articles/:slug/:locale/found': ['reader', '-'],
  'get /api/articles/:slug/:locale/undo': ['reader', '-'],
  'get /api/articles/:slug/:locale/texts': ['reader', '-'],
  'post /api/articles/:slug/sentences/:key/cut/preview': ['reader', '-'],
  'get /api/articles/:slug/:locale/preview': ['reader', '-'],
  'post /api/articles/:slug/:locale/correction': ['editor', '-'],
  'post /api/articles/:slug/sentences/:key/cut': ['editor', '-'],
  'post /api/articles/:slug/:locale/units/:key': ['translator', '-'],
  'post /api/articles/:slug/:locale/units/:key/check': ['reader', '-'],
  'get /api/articles/:slug/:locale/units/:key/history': ['reader', '-'],
  'get /api/articles/:slug/:locale/units/:key/matches': ['reader', '-'],
  'get /api/articles/:slug/:locale/units/:key/job': ['reader', '-'],
  'post /api/articles/:slug/:locale/units/:key/resend': ['translator', '-'],
  // Routes for programs.
  'get /api/v1/articles': ['reader', 'read'],
  'post /api/v1/articles': ['editor', 'articles'],
  'get /api/v1/articles/:slug': ['reader', 'read'],
  'delete /api/v1/articles/:slug': ['admin', '-'],
  'get /api/v1/articles/:slug/cast': ['reader', 'read'],
  'get /api/v1/articles/:slug/findings': ['reader', 'read'],
  'get /api/v1/articles/:slug/source': ['reader', 'read'],
  'put /api/v1/articles/:slug/source': ['editor', 'articles'],
  'get /api/v1/articles/:slug/editions/:locale': ['reader', 'read'],
  'get /api/v1/articles/:slug/editions/:locale/units/:key': ['reader', 'read'],
  'put /api/v1/articles/:slug/editions/:locale/units/:key': ['translator', 'write'],
  'get /api/v1/articles/:slug/editions/:locale/publication': ['reader', 'read'],
  'post /api/v1/articles/:slug/publications': ['editor', 'publish'],
  'post /api/v1/articles/:slug/drafts': ['translator', 'drafts'],
  'get /api/v1/drafts/:id': ['reader', 'read'],
  'get /api/v1/publications': ['reader', 'read'],
  'post /api/v1/session': ['nobody', 'any'],
  'delete /api/v1/session': ['reader', '-'],
  'get /api/v1/me': ['reader', 'any'],
  'get /api/v1/sessions': ['reader', '-'],
  'delete /api/v1/sessions/:id': ['reader', '-'],
  'get /api/v1/tokens': ['reader', '-'],
  'post /api/v1/tokens': ['reader', '-'],
  'delete /api/v1/tokens/:id': ['reader', '-'],
  'get /api/v1/people': ['admin', '-'],
  'post /api/v1/people': ['admin', '-'],
  'put /api/v1/people/:id': ['admin', '-'],
  'delete /api/v1/people/:id': ['admin', '-'],
  'post /api/v1/people/:id/link': ['admin', '-'],
  'get /api/v1/webhooks': ['admin', 'webhooks'],
  'post /api/v1/webhooks': ['admin', 'webhooks'],
  'delete /api/v1/webhooks/:id': ['admin', 'webhooks'],
  'get /api/v1/webhooks/:id/deliveries': ['admin', 'webhooks'],
  'post /api/v1/webhooks/:id/deliveries/:delivery/again': ['admin', 'webhooks'],
  'get /api/v1/audit': ['admin', '-'],
}

let newsroom: TestNewsroom
let declared: readonly { readonly method: string; readonly path: string }[]
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { parts, close } = await openParts({ desk: filesDesk(newsroom.desk.folder), env: {} })
  declared = [
    ...[...pageApiRoutes(parts), ...roomRoutes(newsroom.server.room)].map(({ method, path }) => ({
      method,
      path: `/api${path}`,
    })),
    ...newsroom.server.routes.map(({ method, path }) => ({ method, path: `/api/v1${path}` })),
  ]
  parts.events.close()
  await close()
})
afterAll(() => newsroom[Symbol.asyncDispose]())

const PARTS: Readonly<Record<string, string>> = {
  slug: 'harbour',
  locale: 'es',
  key: 'p1.s2',
  id: 'nothing',
  delivery: 'nothing',
}

/** Whether a request is allowed. Its body may be wrong: the rights are checked first. */
async function passes(ask: Ask, route: string): Promise<boolean> {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => PARTS[name] ?? '')
  const body = method === 'post' || method === 'put' ? { body: {} } : {}
  const answer = await ask(path, { method: method.toUpperCase(), ...body })
  const said = await (answer.status === 401 || answer.status === 403 ? answer.text() : answer.body?.cancel())
  if (typeof said !== 'string') return true
  expect(said).toMatch(/Sign in|takes|account is for|not good/)
  return false
}

it('the table has exactly the existing routes', () => {
  expect(Object.keys(MAY).sort()).toEqual(declared.map(({ method, path }) => `${method} ${path}`).sort())
})

describe.each(Object.entries(MAY))('%s', (route, [least, scope]) => {
  it('is for the roles in the table', async () => {
    const found: Record<string, boolean> = { nobody: await passes(newsroom.nobody, route) }
    for (const role of ROLES) found[role] = await passes(await newsroom.as(newsroom.people[role]), route)
    const from = ['nobody', ...ROLES].indexOf(least)
    // The translator of this table has one locale, and it is that of the path.
    expect(found).toEqual(Object.fromEntries(['nobody', ...ROLES].map((role, index) => [role, index >= from])))
  })

  it('is for tokens with its scope, and only if their owner has the right', async () => {
    const found = await Promise.all(
      SCOPES.map(async one => [one, await passes(await newsroom.by(newsroom.people.admin, [one]), route)] as const),
    )
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(SCOPES.map(one => [one, scope === 'any' || scope === one])),
    )
    const reader = await passes(await newsroom.by(newsroom.people.reader, SCOPES), route)
    expect(reader).toBe(scope !== '-' && (least === 'reader' || least === 'nobody'))
  })
})

describe('a right that depends on the body of a request', () => {
  const unit = '/api/articles/harbour/es/units/p1.s2'
  const approve = { kind: 'revise', revision: '', state: 'final' }
  const read = { kind: 'read', revision: '' }
  const cases: readonly [string, Role | readonly [Role, ...Scope[]], string, object, number[]][] = [
    ['a translator does not approve', 'translator', unit, approve, [403]],
    ['an editor does', 'editor', unit, approve, [200, 409]],
    ['a program never approves, whoever it speaks for', ['admin', ...SCOPES], unit, approve, [403]],
    ['nor takes an approval back', ['admin', ...SCOPES], unit, { ...approve, state: 'translated' }, [403]],
    ['a translator reads in the own locale', 'translator', unit, read, [200, 409]],
    ['and in no other', 'translator', unit.replace('/es/', '/ar/'), read, [403]],
    [
      'a translator has drafts made in the own locale',
      'translator',
      '/api/v1/articles/harbour/drafts',
      { to: ['es'] },
      [202],
    ],
    ['and in no other', 'translator', '/api/v1/articles/harbour/drafts', { to: ['es', 'fr'] }, [403]],
    [
      'an article that asks for drafts takes the right to both',
      ['admin', 'articles'],
      '/api/v1/articles',
      { id: '1', revision: '1', format: 'text', content: 'A\n\nB.', to: ['es'] },
      [403],
    ],
  ]
  it.each(cases)('%s', async (_, who, path, body, statuses) => {
    const ask =
      typeof who === 'string'
        ? await newsroom.as(newsroom.people[who])
        : await newsroom.by(newsroom.people[who[0]], who.slice(1) as Scope[])
    expect(statuses).toContain((await ask(path, { method: 'POST', body })).status)
  })
})

it('an editor for one locale changes no other locale, and nothing that concerns all', async () => {
  const { id } = await newsroom.accounts.add({ name: 'Spanish desk', role: 'editor', locales: ['es'] })
  const person = await newsroom.accounts.find(id)
  if (!person) throw new Error('no account')
  const ask = await newsroom.as(person)
  const post = async (path: string, body: object): Promise<number> => (await ask(path, { method: 'POST', body })).status
  expect(await post('/api/rename/apply', { term: 'koval', locale: 'ar', to: 'x', changes: [] })).toBe(403)
  expect(await post('/api/rename/apply', { term: 'nobody', locale: 'es', to: 'x', changes: [] })).toBe(404)
  expect(await post('/api/articles/harbour/sentences/p1.s1/cut', { kind: 'merge' })).toBe(403)
  expect(await post('/api/v1/articles/harbour/publications', { to: ['ar'] })).toBe(403)
  expect(await post('/api/v1/articles/harbour/publications', {})).toBe(403)
})

it('a removed role ends with the next request', async () => {
  const person = await newsroom.accounts.add({ name: 'Nadia', role: 'admin' })
  const [browser, program] = [await newsroom.as(person), await newsroom.by(person, ['read', 'articles'])]
  expect((await browser('/api/v1/people')).status).toBe(200)
  await newsroom.accounts.change(person.id, { role: 'reader' })
  expect((await browser('/api/v1/people')).status).toBe(403)
  expect((await program('/api/v1/articles', { method: 'POST', body: {} })).status).toBe(403)
  await newsroom.accounts.remove(person.id)
  expect((await browser('/api/v1/me')).status).toBe(401)
  expect((await program('/api/v1/me')).status).toBe(401)
})
