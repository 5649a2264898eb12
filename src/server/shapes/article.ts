import type { Hand, Rank } from '../../edition/index.ts'
import type { LocaleStyle } from '../../house-style.ts'
import type {
  Comment,
  EarlierTexts,
  Escape,
  Finding,
  Inline,
  Locale,
  Role,
  SegmentKey,
  Slug,
  Statement,
  Syntax,
  TermType,
  UnitOrigin,
  UnitState,
} from '../../model.ts'

export interface DismissedFinding extends Finding {
  readonly reason: string
  readonly by: string
}

export interface UnitView {
  readonly target: string
  readonly state: UnitState
  readonly origin: UnitOrigin
  /** Who is responsible for the text. */
  readonly hand: Hand
  /** Who approved it, if it is approved. */
  readonly approvedBy?: string
  readonly engine?: string
  /** The source text that it was made from, if the source has changed since. */
  readonly madeFrom?: string
  readonly machine?: string
  readonly proposal?: string
  /** The person who wrote `proposal`, if known. */
  readonly proposedBy?: string
  /** Set if `proposal` is a machine's complete new draft for the changed source: its engine. */
  readonly draftedBy?: string
  readonly repairs: readonly string[]
  readonly comments: readonly Comment[]
  /** Who has read these very texts, the latest last. */
  readonly reads: readonly { readonly by: string; readonly time: string }[]
  /** Source and target when somebody last read them, or before the run that changed them; absent if nothing changed. */
  readonly since?: EarlierTexts
  /** Changes when a person or a run changes the text, its state or its source. */
  readonly revision: string
}

/** A name in a source text, with its rendering for the edition. */
export interface NameView {
  readonly start: number
  readonly end: number
  /** The term's id; absent for a name that is not in the glossary. */
  readonly term?: string
  /** The edition's rendering of this form. */
  readonly use?: string
}

export interface TermView {
  readonly id: string
  readonly type: TermType
  readonly source: string
  readonly use?: string
  readonly forms: readonly string[]
  readonly derived: readonly string[]
  readonly avoid: readonly string[]
  readonly note?: string
  readonly gender?: string
}

/** The findings and names of a segment and its unit, which take time to compute. */
export interface Found {
  readonly names: readonly NameView[]
  readonly findings: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
  /** The rank of the change of the source since the unit was made, and the reasons for it; absent without a change. */
  readonly stale?: Rank
  readonly evidence?: readonly Statement[]
  /** The text with the changed number or name replaced. */
  readonly suggestion?: string
  /** The line of the article's file where the sentence begins, if there is a finding on the source itself. */
  readonly line?: number
}

export interface Row extends Found {
  readonly key: SegmentKey
  readonly block: string
  readonly role: Role
  readonly translate: boolean
  readonly source: string
  /** Markup in the source, and characters that are written otherwise than they read. */
  readonly markup?: readonly (Inline | Escape)[]
  /** The syntax of source and target; absent for plain text. */
  readonly syntax?: Syntax
  readonly unit?: UnitView
}

/** The first line of an article's stream, with the rows of the first screen. The others follow as RowsViews. */
export interface ArticleView {
  readonly slug: Slug
  readonly from: Locale
  readonly to: Locale
  readonly title: string
  /** The name of the article's file; absent if it is missing. */
  readonly file?: string
  readonly originalLocale?: Locale
  /** The locale of the original, if there is one: it can be the third column. */
  readonly original?: Locale
  /** The locales of its editions. */
  readonly editions: readonly Locale[]
  /** The engines that a sentence can be sent to again. */
  readonly engines: readonly string[]
  /** The greatest lengths for texts of a role, or for the slug, in the house style. */
  readonly lengths?: LocaleStyle['lengths']
  /** The person who opened it: they can change their own comments. */
  readonly author: string
  /** Without names and findings, which take longer and come as FoundViews. */
  readonly rows: readonly Row[]
}

export interface RowsView {
  readonly rows: readonly Row[]
}

/** The findings and names of one row, valid while the row has this source and this revision of its unit. */
export interface RowFound extends Found {
  readonly key: SegmentKey
  readonly source: string
  /** The revision of the unit, if there is one. */
  readonly revision?: string
}

/** The findings and names of some rows. The first view also has the article's terms. */
export interface FoundView {
  readonly terms?: Readonly<Record<string, TermView>>
  readonly rows: readonly RowFound[]
}

/** One other edition's texts by key, for the third column. */
export interface TextsView {
  readonly locale: Locale
  /** Set if they are those of the original. */
  readonly original?: true
  readonly texts: Readonly<Record<SegmentKey, string>>
}

/** What is removed together with an article. */
export interface RemovalView {
  readonly slug: Slug
  /** The name of its file; absent if it is missing. */
  readonly file?: string
  readonly editions: readonly {
    readonly locale: Locale
    readonly texts: number
    /** Those that a person wrote or approved. */
    readonly byPeople: number
    readonly comments: number
  }[]
  /** The languages in which it is published: as long as there are any, it cannot be removed. */
  readonly published: readonly Locale[]
}
