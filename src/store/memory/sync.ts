import { stat } from 'node:fs/promises'
import { type Draft, isPersons, type Readers, suggestEdit } from '../../edition/index.ts'
import type { Edition, Locale, Segment, SegmentKey } from '../../model.ts'
import { loadEdition } from '../files/editions.ts'
import { codeOf, editionPaths, listLocales, listSlugs } from '../files/paths.ts'
import type { Memory, MemoryEntry, MemoryMatch } from './memory.ts'

/** What a person wrote or approved, and does not wait for them again. */
export function acceptedEntries({ sourceLocale: from, locale: to, units }: Edition): readonly MemoryEntry[] {
  return units
    .filter(unit => isPersons(unit) && unit.state !== 'initial' && unit.target !== '' && unit.source !== '')
    .map(({ source, target }) => ({ from, to, source, target }))
}

/**
 * Brings the memory up to date with the locale files: editions that changed since are read again, those that are gone
 * are forgotten; what was imported stays. Gives the number of editions read.
 */
export async function refreshMemory(
  memory: Memory,
  { out, sourceLocale }: { readonly out: string; readonly sourceLocale: Locale },
): Promise<number> {
  const stamps = memory.stamps()
  const seen = new Set<string>()
  let read = 0
  for (const locale of await listLocales(out)) {
    if (locale === sourceLocale) continue
    for (const slug of await listSlugs(out, locale)) {
      const origin = `${EDITION}${locale}/${slug}`
      seen.add(origin)
      const stamp = await stampOf(Object.values(editionPaths(out, locale, slug)))
      if (stamps.get(origin) === stamp) continue
      memory.replace(origin, stamp, acceptedEntries(await loadEdition({ out, slug, locale, sourceLocale })))
      read++
    }
  }
  for (const origin of stamps.keys())
    if (origin.startsWith(EDITION) && !seen.has(origin)) memory.replace(origin, '', [])
  return read
}

const EDITION = 'edition:'

async function stampOf(files: readonly string[]): Promise<string> {
  const stamps = files.map(async file => {
    try {
      const { mtimeMs, size } = await stat(file)
      return `${mtimeMs}/${size}`
    } catch (cause) {
      return codeOf(cause)
    }
  })
  return (await Promise.all(stamps)).join(' ')
}

/** A match whose target can be used as it stands: the same text, or one that differs in numbers and names only. */
export function adaptMatch(match: MemoryMatch, source: string, readers: Readers): string | undefined {
  if (match.source === source) return match.target
  if (match.score < 1) return undefined
  return suggestEdit({ before: match.source, after: source, target: match.target }, readers)
}

/** Drafts from memory for the segments that it knows, word for word or but for numbers and names. */
export function recall(memory: Memory, segments: readonly Segment[], readers: Readers): ReadonlyMap<SegmentKey, Draft> {
  const drafts = new Map<SegmentKey, Draft>()
  const [from, to] = [readers.source.locale, readers.target.locale]
  for (const { key, text: source } of segments) {
    const query = { from, to, source }
    const exact = memory.exact(query)
    const matches = exact ? [exact] : memory.fuzzy(query, { minimum: 1 })
    const text = matches.map(match => adaptMatch(match, source, readers)).find(each => each !== undefined)
    if (text !== undefined) drafts.set(key, { text, origin: 'memory' })
  }
  return drafts
}
