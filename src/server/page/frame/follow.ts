import type { ServerEvent, Told } from '../../answers.ts'
import { client, events, toldAtFirst } from './api.ts'

/** What a page does about the server's events. */
export interface Follower {
  readonly onEvent: (event: ServerEvent) => void
  /** The page listens again, or for the first time; `missed` says whether something has changed meanwhile. */
  readonly onReturn: (missed: boolean) => void
  /** Whether the server can be reached. */
  readonly onLine: (up: boolean) => void
}

/**
 * Follows the server's events until the page is closed. A page that nobody sees does not listen: a browser gives a server six
 * connections for all its tabs, and with six that listen a seventh tab would get no answer.
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
        // Who is where and what somebody is told is not counted.
        if (known !== undefined && event.kind !== 'presence' && event.kind !== 'note')
          known = { ...known, count: known.count + 1 }
        if (event.kind !== 'unit' || event.client !== client) onEvent(event)
      }
    } catch {
      // The server went away: told by onLine, tried again below. Or nobody sees the page: it listens when somebody does.
    }
    if (unseen.aborted) continue
    onLine(false)
    await new Promise(resolve => setTimeout(resolve, wait))
    wait = Math.min(wait * 2, 8000)
  }
}

const isSame = (one: Told, other: Told): boolean => one.server === other.server && one.count === other.count

interface View {
  /** Waits until somebody can see the page; gives the signal that they cannot any more. */
  readonly seen: () => Promise<AbortSignal>
}

/** Knows whether the page is hidden behind another tab, or put away to be shown when somebody goes back to it. */
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
