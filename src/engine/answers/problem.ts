import type { Sides } from '../../check/index.ts'
import type { Statement } from '../../model.ts'
import { inEnglish } from '../../say.ts'
import type { ReadLanguage } from './language.ts'
import type { TextFacts } from './text-facts.ts'

/** Why an answer is not a translation. An uncertain problem is requested again, and then delivered with a doubt. */
export interface Problem {
  readonly message: string
  readonly certain: boolean
  /** Set if it is only about markup, whose place can be guessed. */
  readonly isMarkup?: true
}

/** An answer as its readers see it, and its source. */
export interface Examined {
  readonly source: TextFacts
  readonly answer: TextFacts
  /** Both, as the checks compare them. */
  readonly both: () => Sides
  readonly from: string
  readonly to: string
  /** The engine's instructions, if it takes any. */
  readonly told?: TextFacts | undefined
  /** For answers of chats, which may be in any language. */
  readonly languages?: ReadLanguage | undefined
  /** The words of the source that the engine must translate: names and placeholders are excluded. */
  readonly ownWords: readonly string[]
}

export type Suspicion = (examined: Examined) => Problem | undefined

export const certain = (why: Statement): Problem => ({ message: inEnglish(why), certain: true })
/** A problem in the words of the checks. */
export const doubtful = (why: Statement | string): Problem => ({
  message: typeof why === 'string' ? why : inEnglish(why),
  certain: false,
})

export const shortened = (text: string): string =>
  (text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(/\s+/g, ' ')

/** What looks odd in an answer and may still be right: the answer is accepted, and a person is told to look at it. */
export type Oddity = (examined: Examined) => Statement | string | undefined
