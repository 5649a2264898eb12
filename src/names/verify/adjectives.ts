import type { Mention, Term } from '../../model.ts'
import { renderingFor } from '../render/rendering.ts'
import { countDerived } from './inflections.ts'
import { type NamePair, type RightSpan, sourceLocaleOf } from './model.ts'

/**
 * Gives for a term the number of adjectives in the source besides its mentions, minus the listed ones in the target: in
 * "Chinese goods from China", `Chinese` is no mention, so a `chinesisch` that renders it does not render China. Forms
 * under `derived` in the glossary are right in the name's place in any case.
 */
export function createAdjectiveCounter(pair: NamePair, owner: ReadonlyMap<RightSpan, Mention>): (term: Term) => number {
  const { source, mentions, glossary } = pair
  const from = sourceLocaleOf(pair)
  const nameOf = (term: Term): string =>
    from === (term.sourceLocale ?? glossary?.sourceLocale)
      ? term.source
      : (renderingFor(term, from)?.use ?? term.source)
  const counted = new Map<Term, number>()
  let rest: string | undefined
  return term => {
    const known = counted.get(term)
    if (known !== undefined) return known
    rest ??= withoutMentions(source, mentions)
    const paid = [...owner.keys()].filter(({ rights }) => rights.every(right => right.derived && right.term === term))
    const owed = Math.max(0, countDerived(rest, nameOf(term), from) - paid.length)
    counted.set(term, owed)
    return owed
  }
}

function withoutMentions(source: string, mentions: readonly Mention[]): string {
  const starts = [0, ...mentions.map(({ end }) => end)]
  return starts.map((start, index) => source.slice(start, mentions[index]?.start ?? source.length)).join(' ')
}
