import type { Gender, Locale, MatchMode, TermType } from '../../model.ts'

/** The words of one concept in one language. */
export interface TermWords {
  /** Right words, the preferred one first; case forms and adjectives are among them. */
  readonly right: readonly string[]
  /** Words that should not be used. */
  readonly wrong: readonly string[]
  /** Those of `right` that are case forms or other spellings of the preferred one. */
  readonly forms?: readonly string[]
  /** Those of `right` that are adjectives or demonyms. */
  readonly derived?: readonly string[]
  /** The rendering of another word of the source, by that word. */
  readonly aliases?: Readonly<Record<string, string>>
  readonly match?: MatchMode
  readonly gender?: Gender
}

/** One concept of a term list from another tool. */
export interface TermConcept {
  readonly words: Readonly<Record<Locale, TermWords>>
  readonly id?: string
  readonly type?: TermType
  readonly note?: string
  /** Never translated. */
  readonly keep?: boolean
  readonly caseSensitive?: boolean
}
