import type { Locale, Span } from './address.ts'

export type TermType = 'person' | 'place' | 'organization' | 'work' | 'event' | 'term'
export type Gender = 'male' | 'female' | 'neutral'

/**
 * What is right besides listed forms: nothing; listed adjectives in another case (and perhaps others); or all regular
 * forms.
 */
export type MatchMode = 'exact' | 'forms' | 'stem'

/** The writing of a term in one locale. */
export interface Rendering {
  /** The rendering of the term's `source`. */
  readonly use: string
  /** The rendering of an alias, by alias. */
  readonly aliases: Readonly<Record<string, string>>
  /** Inflected forms that are right. */
  readonly forms: readonly string[]
  /** Adjectives and demonyms that are right in its place. */
  readonly derived: readonly string[]
  /** Forbidden renderings. */
  readonly avoid: readonly string[]
  readonly match?: MatchMode
}

export interface Term {
  readonly id: string
  readonly type: TermType
  readonly source: string
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  readonly gender?: Gender
  readonly note?: string
  readonly caseSensitive: boolean
  /** Never translated, in any locale. */
  readonly keep: boolean
  readonly translations: Readonly<Record<Locale, Rendering>>
  /** The locale of `source` and `aliases`: the glossary's. In texts of this locale, they are the rendering. */
  readonly sourceLocale?: Locale
}

export interface Glossary {
  readonly version: 1
  readonly sourceLocale: Locale
  readonly terms: readonly Term[]
}

/** A name found in a segment's text; the spans of one segment are ascending and never overlap. */
export interface Mention extends Span {
  /** The words of the text. */
  readonly text: string
  /** Undefined for a name that is not in the glossary. */
  readonly term?: Term
  /** The form that it stands for: `Syrsky` for the misspelling `Sirsky`. */
  readonly form: string
  /**
   * In a text that is not in the glossary's language, the source form or alias that it renders: `Putin` for `Путина`.
   */
  readonly renders?: string
  readonly kind: 'source' | 'alias' | 'misspelling' | 'unlisted'
}
