import { isUnspaced } from '../../../languages/index.ts'
import type { Locale } from '../../../model.ts'

/**
 * What it costs to cut behind this sign, besides the distance from where the cut should be: the end of a sentence costs
 * nothing.
 */
const AFTER: readonly (readonly [RegExp, number])[] = [
  [/[.!?…。！？؟।]["'”’»)\]]*\s*$/u, 0],
  [/[;:；：—–-]\s*$/u, 0.04],
  [/[,،、，]["'”’»]*\s*$/u, 0.06],
]
const ELSEWHERE = 0.2

/**
 * Where a translation is cut when its source is cut at a share of its length: before a word, rather behind the end of a
 * sentence or a comma that is near. `"Llovía. Todos corrieron." at 0.4` → 8. Undefined where there is only one word.
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
