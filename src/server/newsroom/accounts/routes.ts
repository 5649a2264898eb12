import * as v from 'valibot'
import { InterlinearError } from '../../../errors.ts'
import type { SessionCookie } from '../../access/cookies.ts'
import { type ApiRoute, answer, apiRoute, ok } from '../api/declare.ts'
import { cursorOf, PageQuery, wantedOf } from '../api/pages.ts'
import { ApiProblem } from '../api/problem.ts'
import type { Accounts, Person, Token } from './model.ts'
import {
  Audit,
  Done,
  Invitation,
  list,
  Me,
  PersonChange,
  PersonIn,
  PersonView,
  SessionView,
  TokenIn,
  TokenMade,
  TokenView,
} from './schemas.ts'

const DAY = 86_400_000
/** How long a link signs in that an administrator makes. */
export const LINK_LASTS = DAY

const iso = (time: number): string => new Date(time).toISOString()

const personView = ({ id, name, email, role, locales, created }: Person) => ({
  ...{ id, name, role, created: iso(created) },
  ...(email !== undefined && { email }),
  ...(locales && { locales }),
})

const tokenView = ({ id, name, scopes, created, used, expires }: Token) => ({
  ...{ id, name, scopes, created: iso(created) },
  ...(used !== undefined && { used: iso(used) }),
  ...(expires !== undefined && { expires: iso(expires) }),
})

export interface AccountParts {
  readonly accounts: Accounts
  readonly cookie: SessionCookie
  /** The address that people know the server by. */
  readonly address: () => string
}

/**
 * A link that signs in. Its secret is behind the `#`: browsers do not send that part, so a program that opens the link in
 * advance does not use it up.
 */
export const linkOf = (address: string, secret: string): string => `${address}/sign-in#${secret}`

export const accountRoutes = (parts: AccountParts): readonly ApiRoute[] => [
  ...sessionRoutes(parts),
  ...tokenRoutes(parts),
  ...peopleRoutes(parts),
  apiRoute({
    method: 'get',
    path: '/audit',
    id: 'readAudit',
    tag: 'accounts',
    summary: 'Who did what, the latest first. Texts are not in it: the history of a sentence has them.',
    right: 'manage',
    query: PageQuery,
    answers: { 200: Audit },
    handle: async ({ query }) => {
      const { after, limit } = wantedOf(query)
      const found = await parts.accounts.audit(after, limit + 1)
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const next = found.length > limit && last ? { next: cursorOf(last.id) } : {}
      return ok({ items: items.map(({ at, ...entry }) => ({ ...entry, at: iso(at) })), ...next })
    },
  }),
]

const nothing = (): ApiProblem => new ApiProblem(404, 'There is nothing here.')

const sessionRoutes = ({ accounts, cookie }: AccountParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'post',
    path: '/session',
    id: 'signIn',
    tag: 'accounts',
    summary:
      'Signs in by the secret of a link, once. Every sign-in begins a new session, and ends the browser’s last one.',
    right: 'open',
    body: v.strictObject({ secret: v.pipe(v.string(), v.maxLength(200)) }),
    answers: { 200: Me },
    problems: [401],
    handle: async ({ context, body }) => {
      const entered = await accounts.enter(body.secret, context.req.header('user-agent') ?? '')
      if (!entered) throw new ApiProblem(401, 'The link has been used, or is too old. Ask for a new one.')
      const before = context.get('identified')
      if (before?.session && before.caller.account) await accounts.end(before.caller.account, before.session)
      cookie.write(context, entered.secret)
      const { name, role, locales } = entered.of
      await accounts.note({ who: name, did: 'signIn', about: { by: 'link' } })
      return ok({ name, role, ...(locales && { locales }) })
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/session',
    id: 'signOut',
    tag: 'accounts',
    summary: 'Signs out: ends the session that asks.',
    right: 'self',
    answers: { 204: Done },
    handle: async ({ context, caller }) => {
      const session = context.get('identified')?.session
      if (session && caller.account) await accounts.end(caller.account, session)
      cookie.clear(context)
      return answer(204, undefined)
    },
  }),
  apiRoute({
    method: 'get',
    path: '/me',
    id: 'readMe',
    tag: 'accounts',
    summary: 'Who asks, and what they may do.',
    right: 'known',
    answers: { 200: Me },
    handle: async ({ caller: { name, role, locales, scopes } }) =>
      ok({ name, role, ...(locales && { locales }), ...(scopes && { scopes }) }),
  }),
  apiRoute({
    method: 'get',
    path: '/sessions',
    id: 'listSessions',
    tag: 'accounts',
    summary: 'Where one is signed in.',
    right: 'self',
    answers: { 200: list(SessionView) },
    handle: async ({ context, caller }) => {
      const current = context.get('identified')?.session
      const sessions = await accounts.sessions(caller.account ?? '')
      return ok(
        sessions.map(({ id, created, seen, agent }) => ({
          ...{ id, agent, created: iso(created), seen: iso(seen), current: id === current },
        })),
      )
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/sessions/:id',
    id: 'endSession',
    tag: 'accounts',
    summary: 'Ends one of one’s own sessions.',
    right: 'self',
    answers: { 204: Done },
    problems: [404],
    handle: async ({ params: { id }, caller }) => {
      if (!(await accounts.end(caller.account ?? '', id))) throw nothing()
      return answer(204, undefined)
    },
  }),
]

const tokenRoutes = ({ accounts }: AccountParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'get',
    path: '/tokens',
    id: 'listTokens',
    tag: 'accounts',
    summary: 'The tokens of the one who asks.',
    right: 'self',
    answers: { 200: list(TokenView) },
    handle: async ({ caller }) => ok((await accounts.tokens(caller.account ?? '')).map(tokenView)),
  }),
  apiRoute({
    method: 'post',
    path: '/tokens',
    id: 'addToken',
    tag: 'accounts',
    summary: 'Makes a token. It may do what its scopes say, and never more than its owner.',
    right: 'self',
    about: ({ name, scopes }) => ({ name, scopes: scopes.join(' ') }),
    body: TokenIn,
    answers: { 201: TokenMade },
    handle: async ({ body: { name, scopes, days }, caller }) => {
      const expires = days === undefined ? {} : { expires: Date.now() + days * DAY }
      const { secret, of } = await accounts.addToken(caller.account ?? '', { name, scopes, ...expires })
      return answer(201, { token: tokenView(of), secret })
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/tokens/:id',
    id: 'removeToken',
    tag: 'accounts',
    summary: 'Takes a token back; its next request is refused.',
    right: 'self',
    answers: { 204: Done },
    problems: [404],
    handle: async ({ params: { id }, caller }) => {
      if (!(await accounts.removeToken(caller.account ?? '', id))) throw nothing()
      return answer(204, undefined)
    },
  }),
]

/** A new link for somebody. */
async function invite(person: Person, { accounts, address }: Pick<AccountParts, 'accounts' | 'address'>) {
  const secret = await accounts.invite(person.id, LINK_LASTS)
  const expires = iso(Date.now() + LINK_LASTS)
  return { person: personView(person), link: linkOf(address(), secret), expires }
}

const peopleRoutes = ({ accounts, address }: AccountParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'get',
    path: '/people',
    id: 'listPeople',
    tag: 'accounts',
    summary: 'All accounts.',
    right: 'manage',
    answers: { 200: list(PersonView) },
    handle: async () => ok((await accounts.people()).map(personView)),
  }),
  apiRoute({
    method: 'post',
    path: '/people',
    id: 'addPerson',
    tag: 'accounts',
    summary: 'Adds an account, and makes its first link.',
    right: 'manage',
    about: ({ name, role }) => ({ name, role }),
    body: PersonIn,
    answers: { 201: Invitation },
    problems: [409],
    handle: async ({ body: { name, email, role, locales } }) => {
      const given = { name, role, ...(email !== undefined && { email }), ...(locales && { locales }) }
      const person = await orConflict(() => accounts.add(given))
      return answer(201, await invite(person, { accounts, address }))
    },
  }),
  apiRoute({
    method: 'post',
    path: '/people/:id/link',
    id: 'invitePerson',
    tag: 'accounts',
    summary: 'Makes a new link for somebody; earlier ones end.',
    right: 'manage',
    answers: { 201: Invitation },
    problems: [404],
    handle: async ({ params: { id } }) => {
      const person = await accounts.find(id)
      if (person?.id !== id) throw nothing()
      return answer(201, await invite(person, { accounts, address }))
    },
  }),
  apiRoute({
    method: 'put',
    path: '/people/:id',
    id: 'changePerson',
    tag: 'accounts',
    summary: 'Gives an account another role, and the locales that it is for.',
    right: 'manage',
    about: ({ role }) => ({ role }),
    body: PersonChange,
    answers: { 200: PersonView },
    problems: [404, 409],
    handle: async ({ params: { id }, body: { role, locales }, caller }) => {
      if (id === caller.account && role !== 'admin') {
        throw new ApiProblem(409, 'You cannot take your own rights: another administrator can.')
      }
      const change = { role, ...(locales !== undefined && { locales }) }
      if (!(await orConflict(() => accounts.change(id, change)))) throw nothing()
      const person = await accounts.find(id)
      if (!person) throw nothing()
      return ok(personView(person))
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/people/:id',
    id: 'removePerson',
    tag: 'accounts',
    summary: 'Removes an account with its sessions and tokens. What they wrote keeps their name.',
    right: 'manage',
    answers: { 204: Done },
    problems: [404, 409],
    handle: async ({ params: { id }, caller }) => {
      if (id === caller.account) throw new ApiProblem(409, 'You cannot remove yourself: another administrator can.')
      if (!(await orConflict(() => accounts.remove(id)))) throw nothing()
      return answer(204, undefined)
    },
  }),
]

/** What the accounts refuse stands against something that is there: a name, or the last administrator. */
async function orConflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof InterlinearError && error.code === 'input' ? new ApiProblem(409, error.message) : error
  }
}
