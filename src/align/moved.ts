import type { Bead } from '../model.ts'
import type { TextWords } from './model.ts'
import type { WordOdds } from './score/word-evidence.ts'

interface Chosen {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** The score of selected sentences of two texts as a one-to-one pair: rows of the source, columns of the target. */
export type PairScores = (chosen: Chosen) => (row: number, column: number) => number

/** The least score of a moved pair: only its words show that it belongs together. */
const LEAST = 4

/** With more pairs than this nothing is done: two texts with so many unpaired sentences are hardly related. */
const MOST_PAIRS = 250_000

/**
 * Pairs sentences that are unpaired in both texts and may have moved, such as a paragraph that an editor put first.
 * Takes the pairs with the best scores, each sentence once; they are doubtful, and in the place of the source sentence.
 */
export function joinMoved(beads: readonly Bead[], scores: PairScores): readonly Bead[] {
  const source = beads.flatMap(bead => (bead.target.length === 0 ? bead.source : []))
  const target = beads.flatMap(bead => (bead.source.length === 0 ? bead.target : []))
  if (source.length * target.length === 0 || source.length * target.length > MOST_PAIRS) return beads
  const score = scores({ source, target })
  const found = source.flatMap((one, row) =>
    target.flatMap((other, column) => (score(row, column) >= LEAST ? [{ one, other, score: score(row, column) }] : [])),
  )
  const pairs = new Map<number, number>()
  for (const { one, other } of found.sort((a, b) => b.score - a.score)) {
    if (!pairs.has(one) && ![...pairs.values()].includes(other)) pairs.set(one, other)
  }
  if (pairs.size === 0) return beads
  const taken = new Set(pairs.values())
  return beads.flatMap(bead => {
    const [one = -1] = bead.source
    const other = bead.target.length === 0 ? pairs.get(one) : undefined
    if (other !== undefined) return [{ source: [one], target: [other], score: MOVED, doubtful: true }]
    return bead.source.length === 0 && bead.target.some(at => taken.has(at)) ? [] : [bead]
  })
}

/** The score of a moved pair: below that of any certain bead. */
const MOVED = 0.9

/** Some sentences of a text, with new indexes; its words stay the same. */
export function partOf({ words, sentences, lengths }: TextWords, chosen: readonly number[]): TextWords {
  const places: number[][] = words.map(() => [])
  const part = chosen.map((sentence, index) => {
    const own = sentences[sentence] ?? []
    for (const word of own) places[word]?.push(index)
    return own
  })
  return { words, sentences: part, places, lengths: chosen.map(sentence => lengths[sentence] ?? 1) }
}

/**
 * The evidence of a text's words about selected sentences of the other, in which they are as rare as in the whole text.
 */
export function oddsAmong({ hits, shares, found }: WordOdds, chosen: readonly number[]): WordOdds {
  const index = new Map(chosen.map((sentence, at) => [sentence, at]))
  return { hits: hits.map(places => places.flatMap(place => index.get(place) ?? [])), shares, found }
}
