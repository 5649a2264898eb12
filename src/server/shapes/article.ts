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
  /** Whose words the text is. */
  readonly hand: Hand
  /** Who approved it, where it is approved. */
  readonly approvedBy?: string
  readonly engine?: string
  /** The source text it was made from, where the source has changed since. */
  readonly madeFrom?: string
  readonly machine?: string
  readonly proposal?: string
  /** The person whose text `proposal` is, where that is known. */
  readonly proposedBy?: string
  /** Set where `proposal` is a machine's whole new draft for the changed source: its engine. */
  readonly draftedBy?: string
  readonly repairs: readonly string[]
  readonly comments: readonly Comment[]
  /** Who has read these very texts, the latest last. */
  readonly reads: readonly { readonly by: string; readonly time: string }[]
  /** Source and target when somebody last read them, or before the run that changed them; absent where nothing changed. */
  readonly since?: EarlierTexts
  /** Another one when a person or a run has changed the text, its state or its source. */
  readonly revision: string
}

/** A name in a source text, with what the edition should call it. */
export interface NameView {
  readonly start: number
  readonly end: number
  /** The term's id; absent for a name that is not in the glossary. */
  readonly term?: string
  /** How the edition writes the form that stands here. */
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

/** What the checks and the glossary say of a segment and its unit, which takes time. */
export interface Found {
  readonly names: readonly NameView[]
  readonly findings: readonly Finding[]
  readonly dismissed: readonly DismissedFinding[]
  /** The rank of the change of the source since the unit was made, and the reasons for it; absent without a change. */
  readonly stale?: Rank
  readonly evidence?: readonly Statement[]
  /** The text with the number or name replaced that changed in the source. */
  readonly suggestion?: string
  /** The line of the article's file where the sentence begins, where something was found in the source itself. */
  readonly line?: number
}

export interface Row extends Found {
  readonly key: SegmentKey
  readonly block: string
  readonly role: Role
  readonly translate: boolean
  readonly source: string
  /** Markup in the source, and what in it is written otherwise than it reads. */
  readonly markup?: readonly (Inline | Escape)[]
  /** How source and target are written; absent for plain text. */
  readonly syntax?: Syntax
  readonly unit?: UnitView
}

/** The first line of an article's stream, with the rows of the first screen. The others follow as RowsViews. */
export interface ArticleView {
  readonly slug: Slug
  readonly from: Locale
  readonly to: Locale
  readonly title: string
  /** The name of the article's file; absent where that is gone. */
  readonly file?: string
  readonly originalLocale?: Locale
  /** The locale of the text that it was translated from, where that is here: it can be the third column. */
  readonly original?: Locale
  /** The locales it has editions in. */
  readonly editions: readonly Locale[]
  /** The engines that a sentence can be sent through again. */
  readonly engines: readonly string[]
  /** The longest that texts of a role, or the name of the page, may be by the house's style. */
  readonly lengths?: LocaleStyle['lengths']
  /** Who opened it: their own comments can be changed. */
  readonly author: string
  /** Without names and findings: those take longer and come as FoundViews. */
  readonly rows: readonly Row[]
}

export interface RowsView {
  readonly rows: readonly Row[]
}

/** What was found in one row; it counts while the row has this source and this revision of its unit. */
export interface RowFound extends Found {
  readonly key: SegmentKey
  readonly source: string
  /** The revision of the unit, where there is one. */
  readonly revision?: string
}

/** What was found in some rows. The first one also has the article's terms. */
export interface FoundView {
  readonly terms?: Readonly<Record<string, TermView>>
  readonly rows: readonly RowFound[]
}

/** One other edition's texts by key, for the third column. */
export interface TextsView {
  readonly locale: Locale
  /** Set where they are those of the text that the article was translated from. */
  readonly original?: true
  readonly texts: Readonly<Record<SegmentKey, string>>
}

/** What goes with an article that is taken away. */
export interface RemovalView {
  readonly slug: Slug
  /** The name of its file; absent where that is gone. */
  readonly file?: string
  readonly editions: readonly {
    readonly locale: Locale
    readonly texts: number
    /** Those that a person wrote or approved. */
    readonly byPeople: number
    readonly comments: number
  }[]
  /** The languages in which readers are served it: as long as there are any, it stays. */
  readonly published: readonly Locale[]
}
