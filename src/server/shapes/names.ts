import type { Hand } from '../../edition/index.ts'
import type { Locale, SegmentKey, Slug, Syntax, TermType } from '../../model.ts'
import type { CastName } from '../../names/index.ts'

export interface NamesView {
  readonly slug: Slug
  readonly title: string
  /** The language of the article itself. */
  readonly from: Locale
  readonly locales: readonly Locale[]
  readonly names: readonly CastName[]
}

/** One unit that a new rendering would change. The page does not tick people's texts. */
export interface RenameChange {
  readonly slug: Slug
  readonly key: SegmentKey
  readonly before: string
  readonly after: string
  /** Who is responsible for the text. */
  readonly hand: Hand
  readonly revision: string
  /** The syntax of the texts; absent for plain text. */
  readonly syntax?: Syntax
  /** The source has only a surname, and two persons of the glossary have it: a person must decide. */
  readonly namesake?: true
}

export interface RenamePreview {
  readonly term: string
  readonly locale: Locale
  readonly from: string
  readonly to: string
  /** The listed inflected forms, respelt, to be checked by somebody who knows the language. */
  readonly forms: readonly string[]
  readonly changes: readonly RenameChange[]
}

/** What is known of words that may be added to the glossary. */
export interface NameOffer {
  /** The term that already has them. */
  readonly known?: { readonly id: string; readonly source: string }
  readonly type: TermType
  /** A possible rendering for each edition of the article, from people's texts, or else by rule. */
  readonly renderings: Readonly<Record<Locale, string>>
  /** The forms in people's translations into this locale, each with its number of sentences. */
  readonly forms: Readonly<Record<string, number>>
  /** Sentences with these words, and their translations by people. */
  readonly examples: readonly { readonly slug: Slug; readonly source: string; readonly target: string }[]
}

export interface NameAddAnswer {
  /** The id of the term that has the words. */
  readonly id: string
  /** The change, for undo as one step. */
  readonly undo?: string
}

export interface RenameAnswer {
  readonly applied: number
  /** Units that have changed since the preview, and were skipped. */
  readonly skipped: readonly { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey }[]
  /** The change, for undo as one step. */
  readonly undo?: string
}
