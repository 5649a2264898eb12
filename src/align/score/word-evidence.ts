import type { TextWords } from '../model.ts'
import type { Band } from '../search/band.ts'

/** The most sentences of the other text in a bead with one sentence. */
export const WIDEST = 4

/** Each word of one text as evidence about the other text. */
export interface WordOdds {
  /** By word, the sentences of the other text with a partner of it, ascending. */
  readonly hits: readonly (readonly number[])[]
  /** By word, the share of the other text's sentences with a partner of it. */
  readonly shares: readonly number[]
  /** By word, the probability of a partner in the translation of its sentence. */
  readonly found: readonly number[]
}

/** The evidence of one text's words about pairs with stretches of this number of sentences of the other. */
export interface Evidence {
  /**
   * By sentence: the natural logarithm of how much more likely it is by translation than by chance that no partner of
   * its words is there.
   */
  readonly without: Float64Array
  /** By place of the band (start in the source, start in the target): what the partners that are there add to it. */
  readonly gain: Float32Array
}

export interface Against {
  readonly text: TextWords
  readonly odds: WordOdds
  readonly band: Band
  /** Whether `text` is the target. */
  readonly turned: boolean
}

/** The evidence of one text's words about stretches of 1 to `sizes` sentences of the other. */
export function wordEvidence(against: Against, sizes: number): readonly Evidence[] {
  return Array.from({ length: sizes }, (_, index) => evidenceOfSize(against, index + 1))
}

function evidenceOfSize({ text, odds, band, turned }: Against, size: number): Evidence {
  const steps = stepsOf(odds, size)
  const without = new Float64Array(text.sentences.length)
  const gain = new Float32Array(band.size)
  for (const [sentence, words] of text.sentences.entries()) {
    const within = turned ? band.rowsOf(sentence) : band.columnsOf(sentence)
    for (const word of words) {
      const { absent = 0, step = 0 } = steps[word] ?? {}
      if (step === 0) continue
      without[sentence] = (without[sentence] ?? 0) + absent
      addSteps(gain, { hits: odds.hits[word] ?? [], step, size, within }, start =>
        turned ? band.index(start, sentence) : band.index(sentence, start),
      )
    }
  }
  return { without, gain }
}

/** The least share of a word that the other text lacks. */
const LEAST_SPREAD = 0.002

/** A word whose presence has less evidence than this is ignored. */
const LEAST_STEP = 0.2

/** By word: the evidence of its absence, and the added evidence of its presence; undefined if chance explains it. */
function stepsOf({ shares, found }: WordOdds, size: number) {
  return shares.map((spread, word) => {
    const share = found[word] ?? 0
    const chance = Math.min(0.98, 1 - (1 - Math.max(LEAST_SPREAD, Math.min(0.98, spread))) ** size)
    if (share === 0 || chance >= share) return undefined
    const absent = Math.log((1 - share) / (1 - chance))
    const step = Math.log(share / chance) - absent
    return step < LEAST_STEP ? undefined : { absent, step }
  })
}

interface Hits {
  readonly hits: readonly number[]
  readonly step: number
  readonly size: number
  /** The starts with a place, half-open. */
  readonly within: readonly [from: number, to: number]
}

/** Adds a word's step at each start of a stretch with a hit, once. */
function addSteps(gain: Float32Array, { hits, step, size, within }: Hits, placeOf: (start: number) => number): void {
  const [from, to] = within
  let before = -1
  for (let at = indexFrom(hits, from); at < hits.length; at++) {
    const hit = hits[at] ?? 0
    if (hit - size + 1 >= to) return
    for (let start = Math.max(from, before + 1, hit - size + 1); start <= hit && start < to; start++) {
      const place = placeOf(start)
      if (place >= 0) gain[place] = (gain[place] ?? 0) + step
    }
    before = hit
  }
}

/** The index of the first of ascending numbers that is not below another one. */
function indexFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
