import { lengthScore } from '../../../../check/index.ts'
import type { Examined } from '../../problem.ts'
import { foundIn } from '../../resemblance.ts'

/** How much shorter than is usual in the language, in standard deviations, a text may be and leave nothing out. */
const SHORTER = 1.2

type Sides = Pick<Examined, 'source' | 'answer'>

/** Whether a part of an answer is as long as a translation of the whole source. */
export const saysAll = (part: string, sides: Sides): boolean => scoreOf(part, sides) >= -SHORTER

/** Whether it is longer than most. */
export const isLong = (text: string, sides: Sides): boolean => scoreOf(text, sides) >= LONGER

/** Whether it is hardly shorter than most. */
export const saysMore = (part: string, sides: Sides): boolean => scoreOf(part, sides) >= -SHORTER / 4

const LONGER = 1.3

function scoreOf(part: string, { source, answer }: Sides): number {
  const said = answer.reading()
  return lengthScore({
    source: source.reading(),
    target: { ...said, length: said.length * (part.length / answer.text.length) },
  })
}

/**
 * Whether a sentence was cut in two: the last one has a figure or name of the source that those before it lack, and is
 * not a translation of all.
 */
export function isCut(sides: Sides): boolean {
  const sentences = sides.answer.sentences()
  const [last, before] = [sentences.at(-1) ?? '', sentences.slice(0, -1).join(' ')]
  const { figures, capitals } = sides.source.evidence()
  const isOwn = (sign: string, kind: 'figures' | 'capitals'): boolean => {
    const only = { figures: new Set<string>(), capitals: new Set<string>(), [kind]: new Set([sign]) }
    return foundIn(only, last) > 0 && foundIn(only, before) === 0
  }
  const hasOwn =
    [...figures].some(figure => isOwn(figure, 'figures')) || [...capitals].some(word => isOwn(word, 'capitals'))
  return hasOwn && !saysAll(last, sides)
}
