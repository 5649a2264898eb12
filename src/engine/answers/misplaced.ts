import { type Evidence, foundIn } from './resemblance.ts'
import type { TextFacts } from './text-facts.ts'

/** One text of a batch and what was answered to it. */
export interface Answered {
  readonly id: string
  readonly source: TextFacts
  readonly answer: string
}

/**
 * The texts whose answers belong to other texts of the batch, by what is plain in any language: an answer has figures or names
 * of another source and none of its own. Where two or more are out of place, so is everything between them.
 */
export function misplaced(batch: readonly Answered[]): ReadonlySet<string> {
  const evidence = batch.map(({ source }) => source.evidence())
  const places = batch.flatMap(({ answer }, place) => (isOfAnother(answer, place, evidence) ? [place] : []))
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return new Set()
  return new Set(batch.slice(first, last + 1).map(({ id }) => id))
}

function isOfAnother(answer: string, place: number, evidence: readonly Evidence[]): boolean {
  const own = evidence[place]
  if (!own || own.figures.size + own.capitals.size === 0 || foundIn(own, answer) > 0) return false
  return evidence.some(
    (other, index) => index !== place && foundIn(without(other, own), answer) >= 1 && isNear(other, answer),
  )
}

/** Whether an answer has most of what a source would leave in it. */
const isNear = (other: Evidence, answer: string): boolean =>
  foundIn(other, answer) * 2 >= other.figures.size + other.capitals.size

const without = ({ figures, capitals }: Evidence, own: Evidence): Evidence => ({
  figures: new Set([...figures].filter(figure => !own.figures.has(figure))),
  capitals: new Set([...capitals].filter(word => !own.capitals.has(word))),
})
