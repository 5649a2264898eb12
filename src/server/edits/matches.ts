import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InterlinearError } from '../../errors.ts'
import type { Locale, SegmentKey, Slug } from '../../model.ts'
import {
  adaptMatch,
  createQueue,
  type Memory,
  type NameReader,
  nameReader,
  refreshEdition,
  refreshMemory,
} from '../../store/index.ts'
import { openMemory } from '../../store/memory/memory.ts'
import type { Library, Places } from '../library/library.ts'
import type { MatchView } from '../schemas.ts'

export interface MatchAddress {
  readonly slug: Slug
  readonly locale: Locale
  readonly key: SegmentKey
}

/** The translation memory of one server. It is opened when it is first asked, and follows the editions from then on. */
export interface Matches {
  /** What people accepted for sentences like this one, best first; numbers and names are adapted where that is plain. */
  readonly of: (address: MatchAddress) => Promise<readonly MatchView[]>
  /** To be called when an edition's files have changed: it is read again before the next answer. */
  readonly changed: (slug: Slug, locale: Locale) => void
  readonly close: () => Promise<void>
}

const LIMIT = 5

/** After how many milliseconds all files are looked at again: not every disk tells of its changes. */
const TRUSTED = 60_000

interface Opened {
  readonly memory: Memory
  readonly reader: NameReader
  readonly sourceLocale: Locale
  /** When all files were last looked at, in milliseconds of a clock that only goes forward. */
  refreshed: number
}

export function openMatches({ library, places }: { readonly library: Library; readonly places: Places }): Matches {
  const queue = createQueue()
  const changed = new Map<string, { readonly slug: Slug; readonly locale: Locale }>()
  let opened: Opened | undefined

  /** The memory as the locale files now are; opened anew when the glossary names other names. */
  async function current(state: string, sourceLocale: Locale): Promise<Memory> {
    const reader = nameReader((await library.names()).finder)
    if (opened?.reader.version !== reader.version || opened.sourceLocale !== sourceLocale) {
      opened?.memory.close()
      opened = undefined
      await mkdir(state, { recursive: true })
      const memory = openMemory(join(state, 'memory.sqlite'), reader)
      opened = { memory, reader, sourceLocale, refreshed: Number.NEGATIVE_INFINITY }
    }
    const { out } = places
    const waiting = [...changed]
    if (performance.now() - opened.refreshed > TRUSTED) {
      await refreshMemory(opened.memory, { out, sourceLocale })
      opened.refreshed = performance.now()
      for (const [name, edition] of waiting) if (changed.get(name) === edition) changed.delete(name)
    } else {
      for (const [name, edition] of waiting) {
        await refreshEdition(opened.memory, { out, sourceLocale, ...edition })
        if (changed.get(name) === edition) changed.delete(name)
      }
    }
    return opened.memory
  }

  async function matchesOf({ slug, locale, key }: MatchAddress): Promise<readonly MatchView[]> {
    await library.edition(slug, locale)
    const { segments, locale: from } = await library.outline(slug)
    const segment = segments.find(candidate => candidate.key === key)
    if (!segment) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
    if (places.state === undefined) return []
    const readers = await library.readers(from, locale)
    const memory = await current(places.state, (await library.names()).glossary.sourceLocale)
    const found = memory.fuzzy({ from, to: locale, source: segment.text }, { limit: LIMIT })
    return found.map(match => ({
      source: match.source,
      target: adaptMatch(match, segment.text, readers) ?? match.target,
      score: match.score * 100,
    }))
  }

  return {
    of: address => queue('', () => matchesOf(address)),
    changed: (slug, locale) => void changed.set(`${slug}/${locale}`, { slug, locale }),
    close: () =>
      queue('', async () => {
        opened?.memory.close()
        opened = undefined
      }),
  }
}
