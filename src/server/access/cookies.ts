import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** The cookie of the session. With `__Host-` browsers refuse a cookie that another host set, or that has no TLS. */
export interface SessionCookie {
  readonly read: (context: Context) => string | undefined
  readonly write: (context: Context, secret: string) => void
  readonly clear: (context: Context) => void
}

const DAYS = 30

/** On loopback there is no TLS, and so no prefix and no `Secure`. */
export function sessionCookie(isSecure: boolean, base = 'interlinear'): SessionCookie {
  const name = isSecure ? `__Host-${base}` : base
  const settings = { path: '/', httpOnly: true, secure: isSecure, sameSite: 'Lax' } as const
  return {
    read: context => getCookie(context, name),
    write: (context, secret) => setCookie(context, name, secret, { ...settings, maxAge: DAYS * 86_400 }),
    clear: context => void deleteCookie(context, name, settings),
  }
}
