import { loadReaders, type Readers } from '../article/index.ts'
import { checkSource, createProofreader, type ProofDesk } from '../check/index.ts'
import type { Edition, Finding, Level } from '../model.ts'
import type { Manuscript } from './manuscript.ts'

/** What the checks see in an edition, each text against the source it was made from, without what was dismissed. */
export const checkEdition = (edition: Edition, desk: ProofDesk): readonly Finding[] =>
  createProofreader(edition, desk).check(edition)

/** Readers for the units of editions. */
export const loadReadersFor = (editions: readonly Edition[]): Promise<Readers> =>
  loadReaders(editions.flatMap(({ units }) => units.map(({ syntax }) => syntax)))

/** What the checks see in the article itself, once for all editions. */
export function checkManuscript(
  { article, plain }: Manuscript,
  { glossary, finder, sources, levels }: Omit<ProofDesk, 'readers' | 'own'>,
): readonly Finding[] {
  const { locale: from } = article
  const context = { from, glossary, finder, ...(sources && { sources }), ...(levels && { levels: levels(from) }) }
  return checkSource([...plain.values()], context)
}

/** How many findings there are of each level. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}
