import { editDistance } from '../../edit-distance.ts'
import { latinOf, skeletonOf } from '../../languages/sound.ts'

/** The similarity of two words in spelling or sound, from 0 to 1: `Obama` and `Обама` have 1, also between scripts. */
export function likeness(one: string, other: string): number {
  const [a, b] = [latinOf(one.toLowerCase()), latinOf(other.toLowerCase())]
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const spelt = 1 - editDistance(a, b) / Math.max(a.length, b.length)
  const [c, d] = [skeletonOf(a), skeletonOf(b)]
  const longest = Math.max(c.length, d.length)
  // Two consonants are easily similar by chance.
  const sounds = longest < 3 ? 0 : (1 - editDistance(c, d) / longest) * 0.9
  return Math.max(0, spelt, sounds)
}
