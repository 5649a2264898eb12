import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Caller } from '../access/model.ts'
import type { ServerEvent } from '../answers.ts'
import { problemResponse } from '../newsroom/api/problem.ts'
import type { ApiParts } from './api-parts.ts'

/** How often a silent stream gets a sign of life, in milliseconds. */
const QUIET = 30_000
/** How long a caller counts as still allowed without a new check, in milliseconds. */
const TRUSTED = 1000

/** When a page that got no stream may ask again, in seconds. */
const AGAIN = 10

type StreamParts = Pick<ApiParts, 'events' | 'isStillIn' | 'streams'>

/**
 * Streams events as they happen; a caller whose account was removed gets no more. An account at its limit of streams is
 * refused another one.
 */
export function eventStream(context: Context, { account }: Caller, parts: StreamParts): Response {
  const { streams } = parts
  if (!streams || account === undefined) return openStream(context, parts, () => {})
  const leave = streams.take(account)
  if (leave) return openStream(context, parts, leave)
  context.header('retry-after', String(AGAIN))
  return problemResponse(
    context,
    429,
    `Your account has ${streams.most} pages open that listen to this server: close one, and this page listens again.`,
  )
}

/** `left` is called when nobody listens any more. */
const openStream = (context: Context, { events, isStillIn }: StreamParts, left: () => void): Response =>
  streamSSE(context, async sse => {
    let isOver = false
    let asked = Date.now()
    let written: Promise<void> = Promise.resolve()
    const mayHear = async (): Promise<boolean> => {
      if (isOver || !isStillIn || Date.now() - asked < TRUSTED) return !isOver
      asked = Date.now()
      isOver = !(await isStillIn(context))
      return !isOver
    }
    const write = async (event: ServerEvent): Promise<void> => {
      if (await mayHear()) await sse.writeSSE({ data: JSON.stringify(event) })
      else await sse.close()
    }
    // One after the other, so that events arrive in their order.
    const stopListening = events.listen(event => {
      written = written.then(() => write(event)).catch(() => undefined)
    })
    const stop = (): void => {
      stopListening()
      left()
    }
    sse.onAbort(stop)
    await sse.writeSSE({ data: JSON.stringify({ kind: 'hello', told: events.told() } satisfies ServerEvent) })
    while (!sse.aborted && (await events.quiet(QUIET)) && (await mayHear())) await sse.write(': alive\n\n')
    stop()
  })
