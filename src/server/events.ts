import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '../store/index.ts'
import type { ServerEvent, Told } from './answers.ts'
import type { Writer } from './edits/save.ts'

export interface Events {
  readonly tell: (event: ServerEvent) => void
  /** Sends an event only to present listeners; others need not know of it later. */
  readonly whisper: (event: ServerEvent) => void
  /** How many events were sent so far, and by which server. */
  readonly told: () => Told
  /** The number of listeners. */
  readonly listeners: () => number
  readonly listen: (listener: (event: ServerEvent) => void) => () => void
  /** Waits for this many milliseconds, or until the server is closed; gives whether it is still open. */
  readonly quiet: (milliseconds: number) => Promise<boolean>
  readonly close: () => void
}

/** How long files must be unchanged before the page is told, in milliseconds, since a run writes many at once. */
const SETTLE = 120

/** Tells open pages of changes: on another page, by a run, or in the files. */
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
      // Writes of this server were announced when they were saved.
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
