import type { Statement } from '../../model.ts'
import { inEnglish } from '../../say.ts'
import type { ReadLanguage } from './language.ts'
import type { TextFacts } from './text-facts.ts'

/** Why an answer is no translation. One that is not certain is asked for again, and then delivered with a doubt. */
export interface Problem {
  readonly message: string
  readonly certain: boolean
  /** Whether it is only about markup, which is put right by guess. */
  readonly isMarkup?: true
}

/** An answer as its readers see it, and what it should translate. */
export interface Examined {
  readonly source: TextFacts
  readonly answer: TextFacts
  readonly from: string
  readonly to: string
  /** What the engine was told to do, where it reads such things. */
  readonly told?: TextFacts | undefined
  /** For answers of chats, which may be in any language. */
  readonly languages?: ReadLanguage | undefined
  /** Words of the source that are the engine's to translate: names and placeholders are not among them. */
  readonly ownWords: readonly string[]
}

export type Suspicion = (examined: Examined) => Problem | undefined

export const certain = (why: Statement): Problem => ({ message: inEnglish(why), certain: true })
/** What the checks see in it is said as they say it. */
export const doubtful = (why: Statement | string): Problem => ({
  message: typeof why === 'string' ? why : inEnglish(why),
  certain: false,
})

export const shortened = (text: string): string =>
  (text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(/\s+/g, ' ')

/** What looks odd in an answer and may well be right: it is taken, and somebody is told to look at it. */
export type Oddity = (examined: Examined) => Statement | string | undefined
