import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hashText } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Locale, SegmentKey, Slug } from '../../model.ts'
import { adaptMatch, refreshMemory } from '../../store/index.ts'
import { openMemory } from '../../store/memory/memory.ts'
import type { Library, Places } from '../library/library.ts'
import type { MatchView } from '../schemas.ts'

interface MatchAddress {
  readonly slug: Slug
  readonly locale: Locale
  readonly key: SegmentKey
}

const LIMIT = 5

/** What people accepted for sentences like this one, best first; numbers and names are adapted where that is plain. */
export async function matchesOf(
  { library, places }: { readonly library: Library; readonly places: Places },
  { slug, locale, key }: MatchAddress,
): Promise<readonly MatchView[]> {
  await library.edition(slug, locale)
  const { segments, locale: from } = await library.outline(slug)
  const segment = segments.find(candidate => candidate.key === key)
  if (!segment) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
  if (places.state === undefined) return []
  const { glossary, finder } = await library.names()
  const forms = glossary.terms.map(({ id, source, aliases, misspellings }) => [id, source, aliases, misspellings])
  await mkdir(places.state, { recursive: true })
  const memory = openMemory(join(places.state, 'memory.sqlite'), {
    version: hashText(JSON.stringify(forms)),
    names: text => finder.find(text).filter(({ term }) => term !== undefined),
  })
  try {
    await refreshMemory(memory, { out: places.out, sourceLocale: from })
    const readers = await library.readers(locale)
    const found = memory.fuzzy({ from, to: locale, source: segment.text }, { limit: LIMIT })
    return found.map(match => ({
      source: match.source,
      target: adaptMatch(match, segment.text, readers) ?? match.target,
      score: match.score * 100,
    }))
  } finally {
    memory.close()
  }
}
