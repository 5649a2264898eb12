import type { Context, MiddlewareHandler } from 'hono'
import { type ProblemStatus, problemResponse } from '../newsroom/api/problem.ts'
import { clientNetwork } from './addresses.ts'
import { callerIn } from './identify.ts'
import type { Limit, Places } from './limits.ts'

/** Whether a path is of the API for programs, whose errors are those of RFC 9457. */
const isForPrograms = (path: string): boolean => path.startsWith('/api/v1/')

const CODES: Readonly<Partial<Record<ProblemStatus, string>>> = { 401: 'token', 403: 'refused', 429: 'busy' }

export function deny(context: Context, status: ProblemStatus, message: string): Response {
  if (isForPrograms(context.req.path)) return problemResponse(context, status, message)
  return context.json({ error: CODES[status] ?? 'request', message }, status)
}

/** The path for monitoring, which may use any name of the server. */
export const HEALTH = '/health'
export const METRICS = '/metrics'

interface ServeGate {
  /** The values of the Host header that mean this server. */
  readonly hosts: () => ReadonlySet<string>
  /** The values of the Origin header of its own pages. */
  readonly origins: () => ReadonlySet<string>
}

/** Answers only requests with the server's own names, and none from a page of another site. */
export function serveGate({ hosts, origins }: ServeGate): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context
    // Monitoring calls servers by their IP addresses; a page of another site has no token.
    const isByToken = req.header('authorization') !== undefined && req.header('cookie') === undefined
    if (req.path === HEALTH || (req.path === METRICS && isByToken)) return next()
    if (!hosts().has(req.header('host') ?? '')) return deny(context, 403, 'This is not the name of this server.')
    const origin = req.header('origin')
    if (origin !== undefined && !origins().has(origin)) return deny(context, 403, 'Another site asked.')
    const site = req.header('sec-fetch-site')
    const isApi = req.path.startsWith('/api/') || req.path === METRICS
    if (isApi && site !== undefined && site !== 'same-origin') return deny(context, 403, 'Another site asked.')
    return next()
  }
}

/**
 * A browser sends its cookie with every request that a page of another site causes. So the API accepts a session only
 * if the request has a header that forms, images and scripts of other sites cannot send. A token is never sent
 * automatically.
 */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  const isByToken = context.req.header('authorization') !== undefined
  if (isByToken || context.req.header('x-interlinear') || isOpen(context.req.path)) return next()
  // A request without a token and without a cookie is not identified yet.
  const isNobody = isForPrograms(context.req.path) && context.req.header('cookie') === undefined
  return deny(context, isNobody ? 401 : 403, 'A browser has to send the header x-interlinear; a program sends a token.')
}

/**
 * The page's own API is only for people, since it can approve texts and record readings. Programs have their own API.
 */
export const peopleOnly: MiddlewareHandler = async (context, next) => {
  const isProgram = callerIn(context)?.scopes !== undefined
  if (isProgram && !isForPrograms(context.req.path))
    return deny(context, 403, 'This takes a person who signed in: programs use /api/v1.')
  return next()
}

const isOpen = (path: string): boolean => path === '/api/v1/openapi.json'

export interface Limits {
  /** For one address, before the caller is identified. */
  readonly address: Limit
  /** For one account. */
  readonly account: Limit
  /** For sign-in, from one address. */
  readonly signIn: Limit
  /** Streams of events that an account has open. */
  readonly streams: Places
}

const SIGN_IN = /^\/(?:api\/v1\/session|sign-in\/oidc)/

/** Refuses clients with too many requests, and says when to ask again. */
export const limitAddresses = ({ address, signIn }: Limits): MiddlewareHandler =>
  async function limitAddress(context, next) {
    if (context.req.path === HEALTH) return next()
    const client = clientNetwork(context.get('client'))
    const isSignIn = SIGN_IN.test(context.req.path) && context.req.method !== 'DELETE'
    const wait = (isSignIn ? await signIn.wait(client) : undefined) ?? (await address.wait(client))
    return wait === undefined ? next() : tooMany(context, wait)
  }

export const limitAccounts = ({ account }: Limits): MiddlewareHandler =>
  async function limitAccount(context, next) {
    const id = callerIn(context)?.account
    const wait = id === undefined ? undefined : await account.wait(id)
    return wait === undefined ? next() : tooMany(context, wait)
  }

function tooMany(context: Context, seconds: number): Response {
  context.header('retry-after', String(seconds))
  return deny(context, 429, `Too many requests: ask again in ${seconds} s.`)
}
