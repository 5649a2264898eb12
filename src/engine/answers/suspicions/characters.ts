import { say } from '../../../say.ts'
import { certain, type Suspicion } from '../problem.ts'

/**
 * Characters that no text has: private-use, unassigned, or half surrogates; and the signs for unreadable characters
 * (\ufffd) or those that a model cannot write (⁇).
 */
const NO_CHARACTER = /[\p{Co}\p{Cn}\p{Cs}\ufffd\u2047]/u

/** Signs that no reader can see and no writer intended. */
export const characters: Suspicion = ({ answer, source }) => {
  const sign = NO_CHARACTER.exec(answer.text)?.[0]
  if (sign === undefined || source.text.includes(sign)) return undefined
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return certain(say('answer-no-character', { sign: `U+${code}` }))
}
