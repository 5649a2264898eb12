import type { Sides } from '../model.ts'
import type { Reading } from '../read/model.ts'
import { has } from '../read/reading.ts'
import { BIT } from '../read/tokens/traits.ts'

/** How far the target's length is from what a translation of the source usually has, in standard deviations. */
export function lengthScore(sides: Pick<Sides, 'source' | 'target'>): number {
  const { source, target } = sides
  if (source.length <= 0 || target.length <= 0) return 0
  return Math.log(target.length / expectedLength(sides)) / spread(source.length)
}

/** How many characters a translation of the source usually has. */
export function expectedLength({ source, target }: Pick<Sides, 'source' | 'target'>): number {
  const ratio = target.language.data.length / source.language.data.length
  // Names and keywords in Latin letters, and figures, are as long in Chinese as in English.
  const dense = ratio < DENSE ? target : ratio > 1 / DENSE ? source : undefined
  const kept = dense && (has(dense, BIT.latin) || has(dense, BIT.digits)) ? keptIn(dense) : 0
  return Math.max(1, source.length - kept) * ratio + kept
}

/** A language of signs needs fewer than so many for a letter of another. */
const DENSE = 0.6

/** Short sentences vary more: measured on news translated into four languages. */
const spread = (length: number): number => 0.1 + 6 / Math.max(length, 20)

const keptIn = ({ tokens }: Reading): number =>
  tokens.reduce(
    (sum, { kind, text }) => (kind === 'digits' || (kind === 'word' && LATIN.test(text)) ? sum + text.length : sum),
    0,
  )

const LATIN = /[A-Za-z]/
