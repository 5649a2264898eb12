import { checkDataOf } from '../../languages/check.ts'
import { LENGTHS } from '../../languages/lengths.ts'
import type { Locale } from '../../model.ts'
import { SIGN_LENGTH } from '../words/read-words.ts'
import type { Shape } from './shapes.ts'

/** How long translations are. */
export interface LengthModel {
  /** Length of the target for one letter of the source. */
  readonly ratio: number
  /** The standard deviation of the logarithm of the ratio: `fixed`² + `short`² / length of the source. */
  readonly fixed: number
  readonly short: number
}

interface Sides {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** Scores two lengths by their natural logarithms, for a bead of this shape. */
export type LengthScore = (source: number, target: number, shape: Pick<Shape, 'source' | 'target'>) => number

/**
 * The logarithm of the density of the normal distribution at this number of deviations from its mean, without its
 * constant.
 */
const normal = (deviations: number, logDeviation: number): number => -0.5 * deviations * deviations - logDeviation

/** The most that unfitting lengths cost, since they may be an error of the segmentation. */
const WORST = 14

/**
 * The natural logarithm of how much more likely two lengths are for a translation than for unrelated stretches of as
 * many sentences: the mean of the target's likelihood, given the source, and the reverse.
 */
export function lengthScorer({ ratio, fixed, short }: LengthModel, { source, target }: Sides): LengthScore {
  const shift = Math.log(ratio)
  const free = [freeLengths(source), freeLengths(target)] as const
  return (one, other, shape) => {
    const shorter = Math.exp(Math.min(one, other - shift))
    const variance = fixed * fixed + (short * short) / Math.max(1, shorter)
    const squared = Math.min(2 * WORST, (other - one - shift) ** 2 / variance)
    const translated = -0.5 * squared - 0.5 * Math.log(variance)
    return translated - (free[0](one, shape.source) + free[1](other, shape.target)) / 2
  }
}

/** The likelihood of a length for this number of sentences of a text, whatever their content. */
function freeLengths(lengths: readonly number[]): (length: number, sentences: number) => number {
  const { middle, deviation } = spreadOf(lengths)
  const sizes = Array.from({ length: 5 }, (_, size) => ({
    middle: middle + Math.log(Math.max(1, size)),
    deviation: deviation / Math.sqrt(Math.max(1, size)),
  }))
  return (length, sentences) => {
    const size = sizes[sentences]
    return size ? normal((length - size.middle) / size.deviation, Math.log(size.deviation)) : 0
  }
}

interface Spread {
  readonly middle: number
  readonly deviation: number
}

function spreadOf(lengths: readonly number[]): Spread {
  const logs = lengths.map(Math.log)
  const middle = logs.reduce((sum, each) => sum + each, 0) / Math.max(1, logs.length)
  const variance = logs.reduce((sum, each) => sum + (each - middle) ** 2, 0)
  // A text of few sentences is assumed to be like others.
  return { middle, deviation: Math.sqrt((variance + 10 * 0.5) / (logs.length + 10)) }
}

/** A pair of lengths, and the probability that they are of a translation. */
export interface WeighedLengths {
  readonly source: number
  readonly target: number
  readonly weight: number
}

/** The lengths of translations, learnt from pairs; `prior` counts as much as 12 of them. */
export function learnLengths(pairs: readonly WeighedLengths[], prior: LengthModel): LengthModel {
  const strength = 12
  let sum = strength * Math.log(prior.ratio)
  let total = strength
  for (const { source, target, weight } of pairs) {
    sum += weight * Math.log(target / source)
    total += weight
  }
  const ratio = Math.exp(sum / total)
  // How much wider or narrower the logarithms are spread than by the prior.
  let squares = strength
  for (const { source, target, weight } of pairs) {
    const variance = prior.fixed ** 2 + prior.short ** 2 / Math.max(1, Math.min(source, target / ratio))
    squares += weight * Math.min(9, Math.log(target / (source * ratio)) ** 2 / variance)
  }
  const scale = Math.sqrt(squares / total)
  return { ratio, fixed: prior.fixed * scale, short: prior.short * scale }
}

/** Below this a language is written in characters for words or syllables. */
const SIGNS = 0.6

/** The usual lengths of translations between two languages, before the texts are known. */
export function usualLengths({ from, to }: { readonly from: Locale; readonly to: Locale }): LengthModel {
  return { ratio: lettersOf(to) / lettersOf(from), fixed: 0.12, short: 1.1 }
}

/** Letters of a sentence, for one letter of English. */
function lettersOf(locale: Locale): number {
  const length = checkDataOf(locale)?.length ?? LENGTHS[locale] ?? 1
  return length < SIGNS ? length * SIGN_LENGTH : length
}
