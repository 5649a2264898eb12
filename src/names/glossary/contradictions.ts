import type { Rendering, Term } from '../../model.ts'
import { rightRenderings, surnameOf } from '../render/rendering.ts'
import { tidy } from '../text/fold.ts'

/** Forbidden forms that are also right: `avoid: [Quiroga]` beside `use: Marta Quiroga`. */
export function forbiddenThoughRight(term: Term, rendering: Rendering): readonly string[] {
  if (rendering.avoid.length === 0) return []
  const right = rightRenderings(term, rendering)
  return rendering.avoid.filter(form => right.has(tidy(form)))
}

/** Misspellings of a term that are also right forms, such as its surname alone. */
export function misspeltThoughRight(
  term: Pick<Term, 'type' | 'source' | 'aliases' | 'misspellings'>,
): readonly string[] {
  const right = new Set([term.source, ...term.aliases, surnameOf(term) ?? term.source].map(tidy))
  return term.misspellings.filter(form => right.has(tidy(form)))
}

/** A rendering without forbidden forms that are right; the same object if there were none. */
export function withoutContradictions(term: Term, rendering: Rendering): Rendering {
  const wrong = new Set(forbiddenThoughRight(term, rendering))
  return wrong.size === 0 ? rendering : { ...rendering, avoid: rendering.avoid.filter(form => !wrong.has(form)) }
}
