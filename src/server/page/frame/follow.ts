import type { ServerEvent, Told } from '../../answers.ts'
import { client, events, toldAtFirst } from './api.ts'

/** A page's handlers for the server's events. */
export interface Follower {
  readonly onEvent: (event: ServerEvent) => void
  /** The page receives events again, or for the first time; `missed` says whether something has changed meanwhile. */
  readonly onReturn: (missed: boolean) => void
  /** Whether the server can be reached. */
  readonly onLine: (up: boolean) => void
}

/**
 * Receives the server's events until the page is closed, but only while the page is visible: a browser gives a server
 * six connections for all its tabs, and with six listening tabs a seventh would get no answer.
 */
export async function follow({ onEvent, onReturn, onLine }: Follower): Promise<never> {
  const view = watchView()
  let known: Told | undefined
  for (let wait = 500; ; ) {
    const unseen = await view.seen()
    try {
      for await (const event of events(unseen)) {
        if (event.kind === 'hello') {
          onLine(true)
          wait = 500
          const before = known ?? toldAtFirst
          known = event.told
          void Promise.resolve(before).then(told => onReturn(!isSame(told, event.told)))
          continue
        }
        // Presence and notifications are not counted.
        if (known !== undefined && event.kind !== 'presence' && event.kind !== 'note')
          known = { ...known, count: known.count + 1 }
        if (event.kind !== 'unit' || event.client !== client) onEvent(event)
      }
    } catch {
      // The server went away (reported by onLine, and tried again below), or the page was hidden (it listens again when
      // it is visible).
    }
    if (unseen.aborted) continue
    onLine(false)
    await new Promise(resolve => setTimeout(resolve, wait))
    wait = Math.min(wait * 2, 8000)
  }
}

const isSame = (one: Told, other: Told): boolean => one.server === other.server && one.count === other.count

interface View {
  /** Waits until the page is visible; gives a signal that is aborted when it is hidden. */
  readonly seen: () => Promise<AbortSignal>
}

/** Observes whether the page is hidden behind another tab, or kept by the browser for going back to it. */
function watchView(): View {
  let hidden = new AbortController()
  const waiting: (() => void)[] = []
  const hide = (): void => hidden.abort()
  const show = (): void => {
    if (!hidden.signal.aborted) return
    hidden = new AbortController()
    for (const go of waiting.splice(0)) go()
  }
  const look = (): void => (document.visibilityState === 'hidden' ? hide() : show())
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', hide)
  addEventListener('pageshow', look)
  look()
  return {
    seen: async () => {
      while (hidden.signal.aborted) await new Promise<void>(resolve => waiting.push(resolve))
      return hidden.signal
    },
  }
}
