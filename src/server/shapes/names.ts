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

/** One unit that a new rendering would change. The page does not tick the texts of people. */
export interface RenameChange {
  readonly slug: Slug
  readonly key: SegmentKey
  readonly before: string
  readonly after: string
  /** Whose words they are. */
  readonly hand: Hand
  readonly revision: string
  /** How the texts are written; absent for plain text. */
  readonly syntax?: Syntax
  /** The source has a surname alone that two persons of the glossary have: whose it is, a person decides. */
  readonly namesake?: true
}

export interface RenamePreview {
  readonly term: string
  readonly locale: Locale
  readonly from: string
  readonly to: string
  /** The inflected forms that are listed now, respelt: somebody who knows the language looks at them. */
  readonly forms: readonly string[]
  readonly changes: readonly RenameChange[]
}

/** What is known of words that may go into the glossary. */
export interface NameOffer {
  /** The term that has them already. */
  readonly known?: { readonly id: string; readonly source: string }
  readonly type: TermType
  /** How each edition of the article could render them, by what people wrote, else by what is usual. */
  readonly renderings: Readonly<Record<Locale, string>>
  /** What people's translations into this locale show of them: each form with its number of sentences. */
  readonly forms: Readonly<Record<string, number>>
  /** Sentences that have them, with what people made of those. */
  readonly examples: readonly { readonly slug: Slug; readonly source: string; readonly target: string }[]
}

export interface NameAddAnswer {
  /** The id of the term that has the words. */
  readonly id: string
  /** The change, to be undone as one step. */
  readonly undo?: string
}

export interface RenameAnswer {
  readonly applied: number
  /** Units that have changed since the preview, and were left alone. */
  readonly skipped: readonly { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey }[]
  /** The change, to be undone as one step. */
  readonly undo?: string
}
