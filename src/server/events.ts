import { basename, dirname, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { slugOf } from '../article/index.ts'
import type { Locale } from '../model.ts'
import { watchFolder } from '../store/index.ts'
import type { ServerEvent } from './answers.ts'
import type { Writer } from './edits/save.ts'
import type { Places } from './library/model.ts'

export interface Events {
  readonly tell: (event: ServerEvent) => void
  /** How many events were told so far. Who has read something at another count has missed some. */
  readonly told: () => number
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
export function openEvents(places: Places, writer: Writer): Events {
  const listeners = new Set<(event: ServerEvent) => void>()
  const closed = new AbortController()
  let told = 0
  const tell = (event: ServerEvent): void => {
    told++
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

  function note(event: ServerEvent | undefined): void {
    if (!event) return
    pending.set(JSON.stringify(event), event)
    clearTimeout(timer)
    timer = setTimeout(flush, SETTLE)
  }

  // A folder that cannot be watched leaves the page as it is, until it is loaded again.
  const watchers = [
    watchFolder(places.out, path => note(editionEvent(path))),
    watchFolder(places.seeds, path => note(articleEvent(path))),
    ...(places.glossary === undefined
      ? []
      : [
          watchFolder(
            dirname(places.glossary),
            path => note(path === basename(places.glossary ?? '') ? { kind: 'glossary' } : undefined),
            false,
          ),
        ]),
  ]
  return {
    tell,
    told: () => told,
    listeners: () => listeners.size,
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    quiet: milliseconds => wait(milliseconds, true, { signal: closed.signal, ref: false }).catch(() => false),
    close: () => {
      closed.abort()
      clearTimeout(timer)
      for (const watcher of watchers) watcher?.close()
    },
  }
}

function editionEvent(path: string): ServerEvent | undefined {
  const [locale, file, ...rest]: readonly (Locale | undefined)[] = path.split(sep)
  const [, slug, kind] = /^([^.].*?)\.(review\.yml|json|segments\.yml)$/.exec(file ?? '') ?? []
  if (!locale || !slug || rest.length > 0) return undefined
  return kind === 'segments.yml' ? { kind: 'article', slug } : { kind: 'edition', slug, locale }
}

function articleEvent(path: string): ServerEvent | undefined {
  if (path.includes(sep) || path.startsWith('.')) return undefined
  try {
    return { kind: 'article', slug: slugOf(path.replace(/\.roles\.yml$/, '.txt')) }
  } catch {
    return undefined
  }
}
