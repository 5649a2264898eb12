import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** The page loads only files of this server, has no inline script or style, and cannot be framed. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  // That header is for https only.
  strictTransportSecurity: false,
})

/** For a preview of a publication: inline style, pictures from anywhere, no script, framed only by our page. */
export const previewHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['https:', 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
    sandbox: [],
  },
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
})

interface Gate {
  /** The values of the Host header that mean this server; undefined if any is allowed, and the token decides. */
  readonly hosts: () => ReadonlySet<string> | undefined
  /** Required for every call of the API; undefined if no other machine can reach the server. */
  readonly token: string | undefined
}

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest()

/**
 * Accepts only requests of the page itself. Host and Origin must be ours, which stops other sites and DNS rebinding. A
 * call of the API must have a header that forms, images and scripts of other sites cannot send.
 */
export function gate({ hosts, token }: Gate): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context
    const refuse = (message: string) => context.json({ error: 'refused', message }, 403)
    const host = req.header('host') ?? ''
    const known = hosts()
    if (known && !known.has(host)) return refuse('This name is not the review page’s.')
    const origin = req.header('origin')
    const asker = origin?.replace(/^https?:\/\//, '')
    if (asker !== undefined && asker !== host && !known?.has(asker)) return refuse('Another site asked.')
    const site = req.header('sec-fetch-site')
    const isApi = req.path.startsWith('/api/')
    if (isApi && site !== undefined && site !== 'same-origin') return refuse('Another site asked.')
    if (isApi && !req.header('x-interlinear')) return refuse('Only the review page may ask.')
    if (isApi && token !== undefined) {
      const given = req.header('authorization')?.replace(/^Bearer /, '') ?? ''
      if (!timingSafeEqual(digest(given), digest(token))) {
        return context.json(
          { error: 'token', message: 'Open the link that the terminal shows: it carries the token.' },
          401,
        )
      }
    }
    return next()
  }
}
