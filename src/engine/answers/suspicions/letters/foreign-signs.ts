import { say } from '../../../../say.ts'
import { doubtful, type Suspicion } from '../../problem.ts'

/**
 * Signs of programs, of Markdown, of notes and of lists, and pictures: no translation has them of its own. `$` and `%` are not among
 * them, nor is what stands for a word in some language: `№`, `°`, `&`.
 */
const SIGN =
  /[`|~^{}\\<>*_#@=\u2190-\u21ff\u27a0-\u27bf\u2b00-\u2bff\u2022\u25a0-\u25ff\u2713\u2717]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\/\/|\$(?![\d\s])[^$]{1,200}\$|\[\d{1,3}\]/u

/** A sign that the source lacks. */
export const foreignSign: Suspicion = ({ answer, source }) => {
  const sign = SIGN.exec(answer.text)?.[0]
  if (sign === undefined || source.text.includes(sign)) return undefined
  return SIGN.test(source.text) ? undefined : doubtful(say('answer-has', { words: sign }))
}
