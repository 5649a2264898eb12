import { isUnspaced } from '../../../languages/index.ts'
import type { Locale } from '../../../model.ts'

/**
 * The cost of a cut after a character, in addition to the distance from the ideal place: the end of a sentence costs
 * nothing.
 */
const AFTER: readonly (readonly [RegExp, number])[] = [
  [/[.!?…。！？؟।]["'”’»)\]]*\s*$/u, 0],
  [/[;:；：—–-]\s*$/u, 0.04],
  [/[,،、，]["'”’»]*\s*$/u, 0.06],
]
const ELSEWHERE = 0.2

/**
 * Where to cut a translation if its source is cut at a share of its length: before a word, and preferably after the end
 * of a sentence or a comma nearby. `"Llovía. Todos corrieron." at 0.4` → 8. Undefined if there is only one word.
 */
export function cutPlaceIn(target: string, share: number, locale: Locale): number | undefined {
  const starts = isUnspaced(locale) ? /(?<!^)(?<=\p{P}|\s)[^\p{P}\s]/gu : /(?<=\s)\S/gu
  const places = Array.from(target.matchAll(starts), ({ index }) => index)
  const costOf = (at: number): number => {
    const [, cost] = AFTER.find(([before]) => before.test(target.slice(0, at))) ?? []
    return Math.abs(at / target.length - share) + (cost ?? ELSEWHERE)
  }
  const costs = places.map(at => ({ at, cost: costOf(at) }))
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.at
}
