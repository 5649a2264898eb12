import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { callerIn } from '../../access/identify.ts'
import type { Metrics } from './metrics.ts'

/** Writes one line of the log. */
export type WriteLog = (entry: Readonly<Record<string, string | number>>) => void

/** A log of JSON lines. */
export const jsonLog =
  (write: (line: string) => void): WriteLog =>
  entry =>
    write(JSON.stringify({ time: new Date().toISOString(), ...entry }))

/** Methods that are counted by name: a stranger can send any. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])

/**
 * Logs each request: the pattern of its route, the caller, the address, and the result. Paths and bodies are not
 * logged, so no slug, no secret and no text is.
 */
export function requestLog(log: WriteLog, metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now()
    const id = randomBytes(8).toString('hex')
    context.header('x-request-id', id)
    await next()
    const seconds = (performance.now() - started) / 1000
    const method = METHODS.has(context.req.method) ? context.req.method : 'other'
    const [route, status] = [routePath(context), context.res.status]
    metrics.request({ method, route, status, seconds })
    log({
      ...{ kind: 'request', id, method, route, status, ms: Math.round(seconds * 1000) },
      ...{ client: context.get('client') ?? '', account: callerIn(context)?.account ?? '' },
    })
  }
}
