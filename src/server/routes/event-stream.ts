import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ServerEvent } from '../answers.ts'
import type { ApiParts } from './api-parts.ts'

/** How often a page that hears nothing is told that it still could, in milliseconds. */
const QUIET = 30_000
/** How long who was let in is believed to be still, in milliseconds. */
const TRUSTED = 1000

/** What happens, as it happens; who has lost their account since hears nothing more. */
export const eventStream = (
  context: Context,
  { events, isStillIn }: Pick<ApiParts, 'events' | 'isStillIn'>,
): Response =>
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
    // One after the other: the order is that of what happened.
    const stop = events.listen(event => {
      written = written.then(() => write(event)).catch(() => undefined)
    })
    sse.onAbort(() => stop())
    await sse.writeSSE({ data: JSON.stringify({ kind: 'hello', told: events.told() } satisfies ServerEvent) })
    while (!sse.aborted && (await events.quiet(QUIET)) && (await mayHear())) await sse.write(': alive\n\n')
    stop()
  })
