import type { Hold, Pieces } from '../../model.ts'

/** Something wrong with an inline element of a translation. */
export interface InlineProblem {
  readonly kind: 'lost' | 'doubled' | 'misnested' | 'foreign' | 'moved'
  /** Its markup. */
  readonly markup: string
}

export const isInline = (piece: string | Hold): piece is Hold => typeof piece !== 'string' && piece.kind !== 'name'

/** Whether two holds stand for the same inline element. */
export const sameInline = (one: Hold, other: Hold): boolean => one.id === other.id && one.kind === other.kind

/**
 * The pairs of opening and closing elements, by the nesting of the source; an element without a partner is left out.
 */
export function pairsOf(inlines: readonly Hold[]): ReadonlyMap<Hold, Hold> {
  const pairs = new Map<Hold, Hold>()
  const open: Hold[] = []
  for (const inline of inlines) {
    if (inline.kind === 'open') open.push(inline)
    const opening = inline.kind === 'close' ? open.pop() : undefined
    if (opening) pairs.set(opening, inline)
  }
  return pairs
}

/**
 * What is wrong with the inline elements of a translation: lost, doubled, closed out of order, not from the source, or
 * complete but in another order, which a language may need.
 */
export function checkInlines(source: Pieces, target: Pieces): readonly InlineProblem[] {
  const wanted = source.filter(isInline)
  const found = target.filter(isInline)
  if (wanted.length + found.length === 0) return NO_PROBLEMS
  const problems: InlineProblem[] = []
  const add = (kind: InlineProblem['kind'], { source: markup }: Hold): number => problems.push({ kind, markup })
  for (const inline of wanted) {
    const count = found.filter(other => sameInline(inline, other)).length
    if (count === 0) add('lost', inline)
    if (count > 1) add('doubled', inline)
  }
  for (const inline of found) if (!wanted.some(other => sameInline(inline, other))) add('foreign', inline)
  if (problems.length > 0) return problems
  for (const inline of misnested(wanted, found)) add('misnested', inline)
  if (problems.length > 0) return problems
  const moved = found.find((inline, index) => !sameInline(inline, wanted[index] ?? inline))
  if (moved) add('moved', moved)
  return problems
}

const NO_PROBLEMS: readonly InlineProblem[] = []

/** The closing elements that do not close the last opened one. */
function misnested(wanted: readonly Hold[], found: readonly Hold[]): readonly Hold[] {
  const pairs = [...pairsOf(wanted)]
  const open: Hold[] = []
  return found.filter(inline => {
    const opening = pairs.find(([, close]) => sameInline(close, inline))?.[0]
    if (inline.kind === 'open' && pairs.some(([other]) => sameInline(other, inline))) open.push(inline)
    if (!opening) return false
    const last = open.pop()
    return last === undefined || !sameInline(last, opening)
  })
}
