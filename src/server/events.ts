import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '../store/index.ts'
import type { ServerEvent, Told } from './answers.ts'
import type { Writer } from './edits/save.ts'

export interface Events {
  readonly tell: (event: ServerEvent) => void
  /** Tells who listens now; who does not has missed nothing that they would have to read again. */
  readonly whisper: (event: ServerEvent) => void
  /** How many events were told so far, and by whom. */
  readonly told: () => Told
  /** How many listen. */
  readonly listeners: () => number
  readonly listen: (listener: (event: ServerEvent) => void) => () => void
  /** Waits so many milliseconds, or until the server is closed; gives whether it is still open. */
  readonly quiet: (milliseconds: number) => Promise<boolean>
  readonly close: () => void
}

/** How long no file must change before the page is told, in milliseconds: a run writes many at once. */
const SETTLE = 120

/** Tells open pages what has changed: on another page, by a run, or by somebody who edits the files. */
export function openEvents(desk: Desk, writer: Writer): Events {
  const listeners = new Set<(event: ServerEvent) => void>()
  const closed = new AbortController()
  const server = randomUUID()
  let count = 0
  const tell = (event: ServerEvent): void => {
    count++
    for (const listener of listeners) listener(event)
  }
  const pending = new Map<string, ServerEvent>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function flush(): Promise<void> {
    const events = [...pending.values()]
    pending.clear()
    for (const event of events) {
      // What this server wrote itself was told when it was saved.
      const own = event.kind === 'edition' && (await writer.wrote(event.slug, event.locale).catch(() => false))
      if (!own) tell(event)
    }
  }

  function note(event: ServerEvent): void {
    pending.set(JSON.stringify(event), event)
    clearTimeout(timer)
    timer = setTimeout(flush, SETTLE)
  }

  const watch = desk.watch(note)
  return {
    tell,
    whisper: event => {
      for (const listener of listeners) listener(event)
    },
    told: () => ({ server, count }),
    listeners: () => listeners.size,
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    quiet: milliseconds => wait(milliseconds, true, { signal: closed.signal, ref: false }).catch(() => false),
    close: () => {
      closed.abort()
      clearTimeout(timer)
      watch.close()
    },
  }
}
