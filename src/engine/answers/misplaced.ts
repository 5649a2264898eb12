import { type Evidence, foundIn } from './resemblance.ts'
import type { TextFacts } from './text-facts.ts'

/** One text of a batch and what was answered to it. */
export interface Answered {
  readonly id: string
  readonly source: TextFacts
  readonly answer: string
}

/** An answer at one place that is about the text of another. */
interface Hit {
  readonly place: number
  readonly other: number
  /** How many signs of the other text it has. */
  readonly signs: number
}

/**
 * The texts whose answers belong to other texts of the batch, by what is plain in any language: an answer has figures or names
 * of another source and none of its own. One sign may be an accident; two answers that changed places, or are shifted by the
 * same number of places, are none, and neither are those between them.
 */
export function misplaced(batch: readonly Answered[]): ReadonlySet<string> {
  const evidence = batch.map(({ source }) => source.evidence())
  const hits = batch.flatMap(({ answer }, place) => hitsOf(answer, place, evidence))
  const places = new Set(hits.filter(hit => isSure(hit, hits)).map(({ place }) => place))
  for (const shifted of Map.groupBy(hits, ({ place, other }) => other - place).values()) {
    const [first, last] = [shifted[0], shifted.at(-1)]
    if (!first || !last || shifted.length < 3 || shifted.length * 4 < last.place - first.place) continue
    for (let place = first.place; place <= last.place; place++) places.add(place)
  }
  return new Set([...places].map(place => batch[place]?.id ?? ''))
}

const isSure = ({ place, other, signs }: Hit, hits: readonly Hit[]): boolean =>
  signs >= 2 || hits.some(hit => hit.place === other && hit.other === place)

function hitsOf(answer: string, place: number, evidence: readonly Evidence[]): readonly Hit[] {
  const own = evidence[place]
  if (!own || own.figures.size + own.capitals.size === 0 || foundIn(own, answer) > 0) return []
  return evidence.flatMap((other, index): readonly Hit[] => {
    const signs = index === place ? 0 : foundIn(without(other, own), answer)
    return signs > 0 && isNear(other, answer) ? [{ place, other: index, signs }] : []
  })
}

/** Whether an answer has most of what a source would leave in it. */
const isNear = (other: Evidence, answer: string): boolean =>
  foundIn(other, answer) * 2 >= other.figures.size + other.capitals.size

const without = ({ figures, capitals }: Evidence, own: Evidence): Evidence => ({
  figures: new Set([...figures].filter(figure => !own.figures.has(figure))),
  capitals: new Set([...capitals].filter(word => !own.capitals.has(word))),
})
