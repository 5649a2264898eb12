import type { Gender, Locale, MatchMode, TermType } from '../../model.ts'

/** The words of one concept in one language. */
export interface TermWords {
  /** Words that are right, the preferred one first; case forms and adjectives among them. */
  readonly right: readonly string[]
  /** Words that nobody should use. */
  readonly wrong: readonly string[]
  /** Those of `right` that are case forms or other spellings of the preferred one. */
  readonly forms?: readonly string[]
  /** Those of `right` that are adjectives or demonyms. */
  readonly derived?: readonly string[]
  /** What stands for another word of the source, by that word. */
  readonly aliases?: Readonly<Record<string, string>>
  readonly match?: MatchMode
  readonly gender?: Gender
}

/** One concept of a term list made elsewhere, and what the list says of it. */
export interface TermConcept {
  readonly words: Readonly<Record<Locale, TermWords>>
  readonly id?: string
  readonly type?: TermType
  readonly note?: string
  /** Never translated. */
  readonly keep?: boolean
  readonly caseSensitive?: boolean
}
