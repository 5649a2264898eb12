import type { Sides } from '../../model.ts'
import type { Mark } from '../../read/model.ts'
import { negatorsIn } from './negators.ts'

/** How far a negation and the word that replaces it may be apart in their sentences, as a fraction of the sentence. */
const REACH = 0.3

/** In a short text, a privative can replace nothing else. */
const SHORT = 90

/** Whether the target has one privative more than the source, at about the place of the negation. */
export function standsFor(
  negator: Mark,
  before: readonly Mark[],
  after: readonly Mark[],
  { source, target }: Pick<Sides, 'source' | 'target'>,
): boolean {
  // Czech and Turkish negate their verbs like this in any position: "never to stop" → nepřestane.
  const { data, negatedWord } = target.language
  if (data.negatedWords?.verbs && negatedWord) {
    const verbs = target.tokens.filter(({ lower }) => negatedWord.test(lower)).length
    if (verbs >= negatorsIn(source).length) return true
  }
  if (after.length <= before.length) return after.some(mark => isNearestTo(negator, mark, before, { source, target }))
  // "No longer" is both, and may be any end: "no longer needed" → innecesario.
  if (source.text.length < SHORT || negator.senses.some(({ kind }) => kind === 'privative')) return true
  const at = negator.start / source.text.length
  // "Will not attend the premiere" → 上映会を欠席する
  const isLastVerb = (place: number): boolean => data.verbLast === true && place >= 1 - REACH
  return after.some(({ start }) => {
    const place = start / target.text.length
    return Math.abs(place - at) <= REACH || isLastVerb(place)
  })
}

/** A privative at the place of a negation is so near, as a fraction of both sentences. */
const SAME_PLACE = 0.15

/**
 * Whether a negative word of the target stands at the place of the negation, and none of the source is near to either:
 * that of "did not rule out" has its own.
 */
function isNearestTo(
  negator: Mark,
  mark: Mark,
  before: readonly Mark[],
  { source, target }: Pick<Sides, 'source' | 'target'>,
): boolean {
  const at = negator.start / source.text.length
  const place = mark.start / target.text.length
  const distance = Math.abs(at - place)
  return before.every(({ start }) => {
    const own = start / source.text.length
    const other = Math.abs(own - place)
    if (Math.abs(own - at) <= SAME_PLACE) return false
    return distance <= SAME_PLACE ? other > 2 * distance : distance <= REACH && other > REACH
  })
}
