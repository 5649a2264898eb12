import type { Mention, Term } from '../../model.ts'
import { countDerived } from './inflections.ts'
import type { Pair } from './occurrences.ts'
import type { RightSpan } from './right-forms.ts'

/**
 * How many adjectives of a term the source has beside its mentions, and the target has not rendered by listed ones:
 * Chinese is no mention of China, and a chinesisch that renders it is not China either. What the glossary lists under
 * `derived` is right in the name's place whatever else it renders.
 */
export function adjectivesOwed(
  term: Term,
  { source, mentions, glossary }: Pair,
  owner: ReadonlyMap<RightSpan, Mention>,
): number {
  const rest = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, source)
  const paid = [...owner.keys()].filter(({ rights }) => rights.every(right => right.derived && right.term === term))
  return Math.max(0, countDerived(rest, term.source, glossary?.sourceLocale ?? 'en') - paid.length)
}
