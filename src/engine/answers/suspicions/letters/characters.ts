import { say } from '../../../../say.ts'
import { countOf } from '../../count.ts'
import { certain, doubtful, type Suspicion } from '../../problem.ts'

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

/** A sign that stands for a letter that an encoding lacks, inside a word: "Pre?edintele". */
const IN_WORD = /\p{L}[?¿¤_][\p{Ll}\p{Lo}]/gu
/** Such a sign within a word of the source: `my_file`, `a?b=c`. */
const IN_SOURCE = /[\p{L}\p{N}][?¿¤_](?=[\p{L}\p{N}])/gu
/** So many more question marks than in the source are lost letters at the ends of words, or lost words. */
const MORE = 3
const QUESTION = /\?+/g

/** Letters lost to an encoding: "Pre?edintele a spus c? decizia va fi luat?". */
export const lostLetters: Suspicion = ({ answer, source }) => {
  const { text } = answer
  if (!/[?¿¤_]/.test(text)) return undefined
  // A source with such a sign within a word has identifiers, which an engine may have changed: my_file → mi_archivo.
  const ofSource = source.text.match(IN_SOURCE)?.join('') ?? ''
  const inWords = text.match(IN_WORD)?.filter(part => !ofSource.includes([...part][1] ?? '')) ?? []
  const isMore = countOf(text, QUESTION) >= countOf(source.text, QUESTION) + MORE
  const [first] = inWords
  if (first === undefined && !isMore) return undefined
  const message = say('answer-lost-letters', { words: first ?? '?' })
  return inWords.length > 1 || (first !== undefined && isMore) ? certain(message) : doubtful(message)
}
