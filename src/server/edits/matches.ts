import type { Locale, SegmentKey, Slug } from '../../model.ts'
import { tell } from '../../say.ts'
import {
  adaptMatch,
  createQueue,
  type DeskMemory,
  type MemoryEntry,
  matchPlace,
  type NameReader,
  nameReader,
} from '../../store/index.ts'
import type { MatchView } from '../answers.ts'
import type { Library, Places } from '../library/model.ts'
import { refusal } from '../refusal.ts'

export interface MatchAddress {
  readonly slug: Slug
  readonly locale: Locale
  readonly key: SegmentKey
}

/** The translation memory of one server, opened at the first request. */
export interface Matches {
  /** Accepted texts for similar sentences, best first, with the numbers and names of this sentence if possible. */
  readonly of: (address: MatchAddress) => Promise<readonly MatchView[]>
  /** Passes all pairs of the memory to `look` in parts, until it gives false. */
  readonly search: (look: (pairs: readonly MemoryEntry[]) => Promise<boolean>) => Promise<void>
  readonly close: () => Promise<void>
}

const LIMIT = 5

/** How many pairs of the memory are passed at once. */
const SLICE = 2000

export function openMatches({ library, places }: { readonly library: Library; readonly places: Places }): Matches {
  const queue = createQueue()
  let opened: { readonly memory: DeskMemory; readonly reader: NameReader } | undefined

  /** The memory; it is opened again if the glossary has other names. */
  async function openedMemory(): Promise<DeskMemory> {
    const reader = nameReader((await library.names()).finder)
    if (opened?.reader.version !== reader.version) {
      opened?.memory.close()
      opened = undefined
      opened = { memory: await places.desk.memory.open(reader), reader }
    }
    return opened.memory
  }

  async function matchesOf({ slug, locale, key }: MatchAddress): Promise<readonly MatchView[]> {
    await library.edition(slug, locale)
    const source = await library.source(slug)
    const { segments, locale: from } = source
    const segment = segments.find(candidate => candidate.key === key)
    if (!segment) throw refusal('input', tell('no-such-sentence', { slug, key }))
    const readers = await library.readers(locale, source)
    const memory = await openedMemory()
    const { sourceLocale } = (await library.names()).glossary
    // Editions that cannot be read are shown on the desk.
    await memory.refresh({ sourceLocale, to: locale, onBroken: () => {} })
    const found = memory.fuzzy({ from, to: locale, source: segment.text }, { limit: LIMIT })
    return found.map(match => ({
      source: match.source,
      target: adaptMatch(match, segment.text, readers) ?? match.target,
      score: match.score * 100,
      origin: matchPlace(match),
      ...(match.state && { state: match.state }),
      ...(match.time && { time: match.time }),
    }))
  }

  async function search(look: (pairs: readonly MemoryEntry[]) => Promise<boolean>): Promise<void> {
    if (!(await places.desk.memory.exists())) return
    let pairs: MemoryEntry[] = []
    for (const pair of (await openedMemory()).entries()) {
      pairs.push(pair)
      if (pairs.length < SLICE) continue
      if (!(await look(pairs))) return
      pairs = []
    }
    await look(pairs)
  }

  return {
    search: look => queue('', () => search(look)),
    of: address => queue('', () => matchesOf(address)),
    close: () =>
      queue('', async () => {
        opened?.memory.close()
        opened = undefined
      }),
  }
}
