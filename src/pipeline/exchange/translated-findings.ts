import { loadReaders } from '../../article/index.ts'
import { keepingReader } from '../../check/index.ts'
import type { Edition, Finding, Segment, SegmentKey } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import { checkEdition } from '../findings.ts'
import type { CheckRules, Workspace } from '../model.ts'

export interface TranslatedDesk {
  readonly workspace: Pick<Workspace, 'glossary'>
  readonly rules: CheckRules
  /** The present sentences of the article. */
  readonly segments: readonly Segment[]
}

/** The findings on existing translations, by key; a missing translation is no finding for a translator. */
export async function translatedFindings(
  edition: Edition,
  { workspace: { glossary }, rules, segments }: TranslatedDesk,
): Promise<ReadonlyMap<SegmentKey, readonly Finding[]>> {
  const readers = await loadReaders(segments.map(({ syntax }) => syntax))
  const from = edition.sourceLocale
  const desk = { glossary, finder: createFinder(glossary, from), sources: keepingReader(from), readers, ...rules }
  const units = edition.units.filter(({ target }) => target !== '')
  const there = new Set(units.map(({ key }) => key))
  const translated = segments.filter(({ key }) => there.has(key))
  return Map.groupBy(checkEdition({ ...edition, units }, translated, desk), ({ key }) => key)
}
