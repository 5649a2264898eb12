import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import type { SessionCookie } from '../access/cookies.ts'
import { ROLES, SCOPES } from '../access/model.ts'
import { type ApiRoute, answer, apiRoute, ok } from '../api/declare.ts'
import { cursorOf, PageQuery, wantedOf } from '../api/pages.ts'
import { ApiProblem } from '../api/problem.ts'
import type { Accounts, Person, Token } from './model.ts'

const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly())
const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601.'))
const Role = v.picklist(ROLES)
const Scope = v.picklist(SCOPES)
const Locales = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a locale such as es'))),
  v.minLength(1),
  v.maxLength(100),
)
/** Letters of any script, without what could drive a terminal or turn the direction of a line. */
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(100),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, 'a name without control characters'),
)

export const PersonIn = v.strictObject({
  name: Name,
  email: v.optional(v.pipe(v.string(), v.email('an e-mail address'), v.maxLength(200))),
  role: Role,
  locales: v.optional(v.pipe(Locales, v.description('Those that the account is for; without it, all.'))),
})

const PersonView = v.object({
  id: v.string(),
  name: v.string(),
  email: v.optional(v.string()),
  role: Role,
  locales: v.optional(list(v.string())),
  created: Time,
})
const PersonChange = v.strictObject({ role: Role, locales: v.optional(Locales) })
const Invitation = v.object({
  person: PersonView,
  link: v.pipe(v.string(), v.description('Signs them in, once. It is shown here only.')),
  expires: Time,
})
const Me = v.object({
  name: v.string(),
  role: Role,
  locales: v.optional(list(v.string())),
  scopes: v.optional(v.pipe(list(Scope), v.description('Of the token; absent for a person who signed in.'))),
})
const SessionView = v.object({ id: v.string(), created: Time, seen: Time, agent: v.string(), current: v.boolean() })
const TokenIn = v.strictObject({
  name: Name,
  scopes: v.pipe(v.array(Scope), v.minLength(1), v.maxLength(SCOPES.length)),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
})
const TokenView = v.object({
  id: v.string(),
  name: v.string(),
  scopes: list(Scope),
  created: Time,
  used: v.optional(Time),
  expires: v.optional(Time),
})
const TokenMade = v.object({
  token: TokenView,
  secret: v.pipe(v.string(), v.description('What the program sends. It is shown here only.')),
})
const Done = v.optional(v.object({}))
const Audit = v.object({
  items: list(
    v.object({ id: v.string(), at: Time, who: v.string(), did: v.string(), about: v.record(v.string(), v.string()) }),
  ),
  next: v.optional(v.string()),
})

/** The schemas by the names that the description has them under. */
export const ACCOUNT_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  Person: PersonView,
  PersonIn,
  PersonChange,
  Invitation,
  Me,
  Session: SessionView,
  TokenIn,
  Token: TokenView,
  TokenMade,
  Audit,
}

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

/** A link that signs in. Its secret is behind the `#`: browsers keep it from servers, and who looks at a link in advance does not use it up. */
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
      const person = await accounts.add(given).catch(error => {
        throw error instanceof InterlinearError ? new ApiProblem(409, error.message) : error
      })
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
      if (!(await accounts.change(id, { role, ...(locales && { locales }) }))) throw nothing()
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
      if (!(await accounts.remove(id))) throw nothing()
      return answer(204, undefined)
    },
  }),
]
