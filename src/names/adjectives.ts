import type { Term } from '../model.ts'
import { countDerived } from './advisory.ts'
import type { Pair } from './judge.ts'

/** Counts down how many of the target's adjectives render an adjective of the source, not the name. */
export interface Debt {
  readonly of: (term: Term) => number
  /** Whether one more adjective is owed; it is paid then. */
  readonly pay: (term: Term) => boolean
}

/** Adjectives of a term that the source has beside its mentions: Chinese is no mention, and chinesisch no China. */
export function adjectivesOwed({ source, mentions, glossary }: Pair): Debt {
  const left = new Map<Term, number>()
  const count = (term: Term): number => {
    const rest = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, source)
    return countDerived(rest, term.source, glossary?.sourceLocale ?? 'en')
  }
  const of = (term: Term): number => {
    const known = left.get(term) ?? count(term)
    left.set(term, known)
    return known
  }
  return {
    of,
    pay(term) {
      const owed = of(term)
      left.set(term, Math.max(0, owed - 1))
      return owed > 0
    },
  }
}
