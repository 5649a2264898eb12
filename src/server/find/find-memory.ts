import type { MemoryEntry } from '../../store/index.ts'
import type { MemoryHit } from '../answers.ts'
import type { Matches } from '../edits/matches.ts'
import type { FindRequest } from '../requests.ts'
import { type Match, openMatcher } from './matcher.ts'
import { patternOf } from './query.ts'

/** The most pairs of the memory that a search shows. */
const MOST = 100

const spansOf = (matches: readonly Match[]): MemoryHit['inTarget'] => matches.map(({ start, end }) => [start, end])

/** The pairs of the translation memory that match a search, except those in `seen`, which has their `pairId`s. */
export async function findInMemory(
  matches: Matches,
  query: FindRequest,
  seen: ReadonlySet<string>,
): Promise<readonly MemoryHit[]> {
  const matcher = openMatcher(patternOf(query))
  const found = new Map<string, MemoryHit>()
  const isAbout = (pair: MemoryEntry): boolean =>
    (query.locales.length === 0 || query.locales.includes(pair.to)) && !seen.has(pairId(pair))
  try {
    await matches.search(async all => {
      const pairs = all.filter(isAbout)
      const sources = query.side === 'target' ? [] : await matcher.find(pairs.map(({ source }) => source))
      const targets = query.side === 'source' ? [] : await matcher.find(pairs.map(({ target }) => target))
      for (const [at, pair] of pairs.entries()) {
        const [inSource, inTarget] = [spansOf(sources[at] ?? []), spansOf(targets[at] ?? [])]
        const { from, to, source, target } = pair
        if (inSource.length + inTarget.length > 0)
          found.set(pairId(pair), { from, to, source, target, inSource, inTarget })
        if (found.size === MOST) return false
      }
      return true
    })
  } finally {
    await matcher.close()
  }
  return [...found.values()]
}

/** Equal for the same two texts in the same languages. */
export const pairId = ({ to, source, target }: Pick<MemoryEntry, 'to' | 'source' | 'target'>): string =>
  JSON.stringify([to, source, target])
