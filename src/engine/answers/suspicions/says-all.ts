import { lengthScore } from '../../../check/index.ts'
import type { Examined } from '../problem.ts'

/** How much shorter than is usual in the language, in standard deviations, a text may be and leave nothing out. */
const SHORTER = 1.2

/** Whether a part of an answer is as long as a translation of the whole source. */
export function saysAll(part: string, { source, answer }: Pick<Examined, 'source' | 'answer'>): boolean {
  const [asked, said] = [source.reading(), answer.reading()]
  const length = said.length * (part.length / answer.text.length)
  return lengthScore({ source: asked, target: { ...said, length } }) >= -SHORTER
}
