import * as v from 'valibot'
import type { SessionCookie } from '../../access/cookies.ts'
import { type ApiRoute, answer, apiRoute, ok } from '../api/declare.ts'
import { firstOf, PageQuery, wantedOf } from '../api/pages.ts'
import { ApiProblem, nothingHere } from '../api/problem.ts'
import { type PeopleParts, peopleRoutes } from './people-routes.ts'
import { Audit, Done, list, Me, SessionView, TokenIn, TokenMade, TokenView } from './schemas.ts'
import { iso, tokenView } from './views.ts'

const DAY = 86_400_000

export interface AccountParts extends PeopleParts {
  readonly cookie: SessionCookie
}

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
      const { items, ...next } = firstOf(await parts.accounts.audit(after, limit + 1), ({ id }) => id, limit)
      return ok({ items: items.map(({ at, ...entry }) => ({ ...entry, at: iso(at) })), ...next })
    },
  }),
]

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
      if (!(await accounts.end(caller.account ?? '', id))) throw nothingHere()
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
      if (!(await accounts.removeToken(caller.account ?? '', id))) throw nothingHere()
      return answer(204, undefined)
    },
  }),
]
