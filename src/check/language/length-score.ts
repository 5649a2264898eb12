import type { Sides } from '../model.ts'

/** How far the target's length is from what a translation of the source usually has, in standard deviations. */
export function lengthScore({ source, target }: Pick<Sides, 'source' | 'target'>): number {
  const expected = (source.text.length * target.language.data.length) / source.language.data.length
  if (expected === 0 || target.text.length === 0) return 0
  return Math.log(target.text.length / expected) / spread(source.text.length)
}

/** Short sentences vary more: measured on news translated into four languages. */
const spread = (length: number): number => 0.1 + 6 / Math.max(length, 20)
