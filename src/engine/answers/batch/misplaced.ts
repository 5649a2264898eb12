import munkres from 'munkres'
import { isUnspaced } from '../../../languages/index.ts'
import type { TextFacts } from '../text-facts.ts'
import type { Measure } from './fit.ts'

/** Texts of two languages that were sent together, and the answers to some of them. */
export interface AnsweredBatch {
  readonly to: string
  readonly texts: readonly Answered[]
  /** Made from the sources of the texts, in order. */
  readonly measure: Measure
}

/** One text of a batch and its answer, if there is one. */
export interface Answered {
  readonly id: string
  readonly source: TextFacts
  readonly answer: TextFacts | undefined
}

/**
 * By how much answers must fit other texts better, in total, if they exchanged places in a ring: 1 → 2 → 3 → 1; more in
 * large batches.
 */
const ringOf = (texts: number): number => 4 + 0.6 * Math.log2(texts)
/** The same if a single answer seems to belong to another text. */
const ALONE = 13
/** So many answers in wrong places may be most of a batch. */
const FEWEST = 3
/** Scripts that share no letters with others give fewer signs. */
const DENSE = 3.5

/**
 * The ids of the texts whose answers belong to other texts of the batch: exchanged, reversed or shifted. The likeliest
 * assignment of the answers to the sources is compared with the actual one.
 */
export function misplaced({ texts, to, measure }: AnsweredBatch): ReadonlySet<string> {
  if (texts.length < 2 || texts.every(({ answer }, place) => !answer || measure.fitsBest(answer, place)))
    return new Set()
  const places = texts.flatMap(({ answer }, index) => (answer ? [index] : []))
  const scores = texts.flatMap(({ answer }) => (answer ? [measure.fitsOf(answer)] : []))
  const margin = isUnspaced(to) ? DENSE : 0
  const moves = movesOf(scores, places)
  const chains = chainsOf(moves).filter(({ gain, isRing }) => gain > (isRing ? ringOf(texts.length) : ALONE) + margin)
  const wrong = chains.flatMap(chain => chain.places)
  // If most answers are misplaced, the others are in their places by chance.
  const all = wrong.length >= FEWEST && wrong.length * 2 >= places.length ? places : wrong
  return new Set(all.map(place => texts[place]?.id ?? ''))
}

/** An answer that fits another text, and by how much better. */
interface Move {
  readonly to: number
  readonly gain: number
}

/** Where each answer belongs, by its present place, in the best overall assignment. */
function movesOf(scores: readonly (readonly number[])[], places: readonly number[]): ReadonlyMap<number, Move> {
  const pairs = munkres(scores.map(row => row.map(score => -score)))
  return new Map(
    pairs.flatMap(([row, to]) => {
      const from = places[row] ?? row
      const [there = 0, here = 0] = [scores[row]?.[to], scores[row]?.[from]]
      return to === from ? [] : [[from, { to, gain: there - here }] as const]
    }),
  )
}

/** Answers that each move to the place of the next. */
interface Chain {
  readonly places: readonly number[]
  readonly gain: number
  /** Whether the last one moves to the place of the first. */
  readonly isRing: boolean
}

function chainsOf(moves: ReadonlyMap<number, Move>): readonly Chain[] {
  const targets = new Set([...moves.values()].map(({ to }) => to))
  // A chain begins with an answer whose place nobody takes; what is left then are rings.
  const starts = [...[...moves.keys()].filter(place => !targets.has(place)), ...moves.keys()]
  const seen = new Set<number>()
  return starts.flatMap(start => {
    const places: number[] = []
    let gain = 0
    let place = start
    for (let move = moves.get(place); move && !seen.has(place); move = moves.get(place)) {
      seen.add(place)
      places.push(place)
      gain += move.gain
      place = move.to
    }
    return places.length === 0 ? [] : [{ places, gain, isRing: place === start }]
  })
}
