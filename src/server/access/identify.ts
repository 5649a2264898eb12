import type { Context, MiddlewareHandler } from 'hono'
import type { Accounts } from '../newsroom/accounts/model.ts'
import type { SessionCookie } from './cookies.ts'
import type { Caller } from './model.ts'

/** The caller, and how they are identified. */
export interface Identified {
  readonly caller: Caller
  /** The session's id; undefined for a token. */
  readonly session?: string
}

declare module 'hono' {
  interface ContextVariableMap {
    identified: Identified | undefined
    client: string
  }
}

const BEARER = /^Bearer ([\w-]{1,200})$/

/**
 * Identifies the caller: by a token, or else by the session of a cookie. A wrong token is refused, even with a valid
 * cookie.
 */
export function identify(accounts: Pick<Accounts, 'session' | 'token'>, cookie: SessionCookie): MiddlewareHandler {
  return async (context, next) => {
    context.set('identified', await whoAsks(context, accounts, cookie))
    return next()
  }
}

export async function whoAsks(
  context: Context,
  accounts: Pick<Accounts, 'session' | 'token'>,
  cookie: SessionCookie,
): Promise<Identified | undefined> {
  const header = context.req.header('authorization')
  if (header !== undefined) {
    const [, secret] = BEARER.exec(header) ?? []
    const caller = secret === undefined ? undefined : await accounts.token(secret)
    return caller && { caller }
  }
  const secret = cookie.read(context)
  const found = secret === undefined ? undefined : await accounts.session(secret)
  return found && { caller: found.caller, session: found.id }
}

export const callerIn = (context: Context): Caller | undefined => context.get('identified')?.caller
