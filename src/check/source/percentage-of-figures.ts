import type { SourceWords } from '../../languages/model.ts'
import { sourceWordsOf } from '../../languages/source-check.ts'
import { tell, toTenths } from '../../say.ts'
import type { SourceCheck, SourceSegment } from '../model.ts'
import type { NumberFact } from '../numbers/model.ts'
import { isOfFigures } from './percentage-wording.ts'

/** The part and the whole in "1,100 km² out of the 1,300 km²", for a percentage after or before them. */
function partAndWhole(
  numbers: readonly NumberFact[],
  text: string,
  { share }: SourceWords,
): (readonly [NumberFact, NumberFact])[] {
  const plain = numbers.filter(number => number.hard && !number.percent && number.clock === undefined)
  return plain.flatMap((part, index) => {
    const whole = plain[index + 1]
    if (!whole || part.value >= whole.value || whole.from - part.to > 6) return []
    return share.test(text.slice(part.end, whole.start)) && sameKind(part, whole) ? [[part, whole] as const] : []
  })
}

const sameKind = (one: NumberFact, other: NumberFact): boolean =>
  one.unit === undefined || other.unit === undefined || one.unit === other.unit

/** How far a percentage may be off: 84.6 may be 85 or 84.6, not 86. "over" and "nearly" allow one side. */
const ROUNDING = 0.55

export const sourcePercentage: SourceCheck = {
  level: 'warning',
  finds: 'A percentage does not follow from the figures beside it.',
  why: 'One of the three figures is wrong, and every edition would repeat it.',
  example: ['1,100 km² out of the 1,300 km² taken, “over 86% of the territory”'],
  article: segments => segments.flatMap(segment => contradictions(segment)),
}

function contradictions({ key, reading, numbers: numbersOf }: SourceSegment) {
  const words = sourceWordsOf(reading.language.tag)
  if (!words) return []
  const numbers = numbersOf()
  const stated = numbers.filter(number => number.percent)
  if (stated.length !== 1) return []
  const [percent] = stated
  const pairs = partAndWhole(numbers, reading.text, words)
  const [figures] = pairs
  if (pairs.length !== 1 || !figures || !percent) return []
  if (!isOfFigures(percent, figures, reading.text, words)) return []
  const [part, whole] = figures
  const share = (100 * part.value) / whole.value
  if (fits(share, percent.value, boundOf(reading.text.slice(0, percent.start), words))) return []
  const said = (number: NumberFact): string => reading.text.slice(number.start, number.end)
  return [
    {
      key,
      ...tell('not-the-share', {
        part: said(part),
        whole: said(whole),
        share: toTenths(share),
        stated: said(percent),
        one: part.value,
        other: whole.value,
      }),
      span: [percent.start, percent.end] as const,
    },
  ]
}

type Bound = 'at-least' | 'at-most' | 'about' | undefined

/** How the words before a percentage limit it. */
function boundOf(before: string, { atLeast, atMost, about }: SourceWords): Bound {
  if (atLeast.test(before)) return 'at-least'
  if (atMost.test(before)) return 'at-most'
  return about.test(before) ? 'about' : undefined
}

function fits(share: number, stated: number, bound: Bound): boolean {
  if (Math.abs(share - stated) <= ROUNDING) return true
  if (bound === 'at-least') return share >= stated && share - stated <= 5
  if (bound === 'at-most') return share <= stated && stated - share <= 5
  return bound === 'about' && Math.abs(share - stated) <= 2
}

export const sourcePartExceedsWhole: SourceCheck = {
  level: 'warning',
  finds: 'A part is larger than the whole it is said to be of.',
  why: 'One of the two figures is wrong.',
  example: ['about 5,000 casualties, of which 22,000 were deaths'],
  article: segments =>
    segments.flatMap(({ key, reading, numbers: numbersOf }) => {
      const words = sourceWordsOf(reading.language.tag)
      if (!words) return []
      const numbers = numbersOf().filter(({ hard, percent, clock }) => hard && !percent && clock === undefined)
      return numbers.flatMap((whole, index) => {
        const part = numbers[index + 1]
        if (!part || part.value <= whole.value || !words.partOf.test(reading.text.slice(whole.end, part.start)))
          return []
        const said = (number: NumberFact): string => reading.text.slice(number.start, number.end)
        return [
          {
            key,
            ...tell('part-exceeds-whole', {
              part: said(part),
              whole: said(whole),
              one: part.value,
              other: whole.value,
            }),
            span: [part.start, part.end] as const,
          },
        ]
      })
    }),
}
