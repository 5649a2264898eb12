import { say } from '../../../say.ts'
import { doubtful, type Suspicion } from '../problem.ts'

/**
 * Signs of programs, of Markdown and of lists, and pictures: no translation adds them. `$`, `%` and signs that stand
 * for a word in some language (`№`, `°`, `&`) are not among them.
 */
const SIGN =
  /[`|~^{}\\<>*_#@=\u2190-\u21ff\u27a0-\u27bf\u2b00-\u2bff\u2022\u25a0-\u25ff\u2713\u2717]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\/\/|\$[^$\d]{1,40}\$/u

/** A sign that the source lacks. */
export const foreignSign: Suspicion = ({ answer, source }) => {
  const sign = SIGN.exec(answer.text)?.[0]
  if (sign === undefined || source.text.includes(sign)) return undefined
  return SIGN.test(source.text) ? undefined : doubtful(say('answer-has', { words: sign }))
}
