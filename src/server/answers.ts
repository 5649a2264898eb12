import type { Rank } from '../edition/index.ts'
import type { LocaleStyle } from '../house-style.ts'
import type {
  Comment,
  EarlierTexts,
  Escape,
  Finding,
  Hold,
  Inline,
  Level,
  Locale,
  Role,
  SegmentKey,
  Slug,
  Statement,
  Syntax,
  TermType,
  UnitOrigin,
  UnitState,
} from '../model.ts'
import type { CastName } from '../names/index.ts'
import type { Role as AccountRole } from './access/model.ts'
import type { Note, Present } from './newsroom/room/model.ts'

/** What the server answers the page. */

export type Levels = Readonly<Record<Level, number>>

// ── Desk ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The first line of the desk's stream. Articles that are `pending` follow in full, one per line. */
export interface DeskHead {
  readonly sourceLocale: Locale
  readonly locales: readonly Locale[]
  /** The latest change first. */
  readonly articles: readonly DeskArticle[]
  readonly author: string
}

export interface DeskEdition {
  readonly locale: Locale
  readonly units: number
  readonly states: Readonly<Record<UnitState, number>>
  readonly findings: Levels
  /** How many findings there are of each check, by its code. */
  readonly kinds: Readonly<Record<string, number>>
  /** Units whose source has changed since they were made, by the rank of the change. */
  readonly behind: Readonly<Record<Rank, number>>
  /** Units whose present text nobody has read, by the record, and those that have none. */
  readonly unread: number
  /** Units that have changed, in source or target, since somebody last read them. */
  readonly sinceRead: number
  /** Comments that ask for something still. */
  readonly comments: number
  /** What follows an @ in these, to whom they are addressed: "Mara can you look?" */
  readonly addressed: readonly string[]
  /** The latest of them. */
  readonly said?: { readonly key: SegmentKey } & Pick<Comment, 'author' | 'text' | 'time'>
  /** Who is to work on it. */
  readonly assigned?: string
  /** When it has to be ready: a day, or a time with its offset. */
  readonly due?: string
  /** ISO 8601. */
  readonly changed: string
  readonly problem?: string
}

export interface DeskArticle {
  readonly slug: Slug
  readonly title: string
  readonly deck?: string
  readonly locale: Locale
  readonly segments: number
  readonly changed: string
  readonly editions: readonly DeskEdition[]
  /** Set while the counts are still to come: the locales of its editions, of which nothing else is known yet. */
  readonly pending?: readonly Locale[]
  /** Why it cannot be read. Everything else is empty then. */
  readonly problem?: string
}

// ── Article ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface DismissedFinding extends Finding {
  readonly reason: string
  readonly by: string
}

export interface UnitView {
  readonly target: string
  readonly state: UnitState
  readonly origin: UnitOrigin
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

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface NamesView {
  readonly slug: Slug
  readonly title: string
  readonly locales: readonly Locale[]
  readonly names: readonly CastName[]
}

/** One unit that a new rendering would change. The page does not tick the texts of people. */
export interface RenameChange {
  readonly slug: Slug
  readonly key: SegmentKey
  readonly before: string
  readonly after: string
  readonly human: boolean
  readonly revision: string
  /** How the texts are written; absent for plain text. */
  readonly syntax?: Syntax
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

// ── History, memory ─────────────────────────────────────────────────────────────────────────────────────────────

/** A text that a unit had: since a commit of git, until it was changed on this page, or as the machine made it. */
export type HistoryEntry =
  | {
      readonly kind: 'commit'
      readonly target: string
      readonly time: string
      readonly author: string
      readonly subject: string
    }
  /** Offered when the source changed, and not taken. */
  | { readonly kind: 'offered'; readonly target: string; readonly time: string; readonly author: string }
  | { readonly kind: 'here'; readonly target: string; readonly time: string; readonly author: string }
  | { readonly kind: 'machine'; readonly target: string }

export interface HistoryView {
  /** Whether the edition is in a git repository. Without one there is only what this server and the review file know. */
  readonly git: boolean
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
}

/** Words that an engine is sent, or what it must give back as it is: a name, a placeholder, or markup. */
export interface JobPiece {
  readonly text: string
  readonly held?: Hold['kind']
}

/** What an engine is sent: the text with its protected parts, and the context of the whole article. */
export interface JobView {
  readonly pieces: readonly JobPiece[]
  readonly context: string
}

export interface MatchView {
  readonly source: string
  readonly target: string
  /** 0 to 100. */
  readonly score: number
  /** Where it is from: an article and its locale, or a file. */
  readonly origin: string
  /** What it was in its edition, and when a person last dealt with it, where that is known. */
  readonly state?: UnitState
  readonly time?: string
}

// ── Answers ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** The answer to a change: the row as it is now. With status 409, somebody else had changed it before. */
export interface RowAnswer {
  readonly row: Row
  /** What the person who asked can take back there now. */
  readonly undo?: UndoView
}

/** The last change of a sentence, where the person who asks has made it on this page. */
export interface UndoView {
  /** Another text, or the state that it was given; `translated` took an approval back. */
  readonly what: 'text' | UnitState
  /** The unit that the change led to: another one has nothing to undo. */
  readonly revision: string
  /** ISO 8601. */
  readonly time: string
}

/** What a person can take back in an edition, by sentence. */
export type UndoViews = Readonly<Record<SegmentKey, UndoView>>

export interface ConflictAnswer extends RowAnswer {
  readonly error: 'conflict'
}

export interface RenameAnswer {
  readonly applied: number
  /** Units that have changed since the preview, and were left alone. */
  readonly skipped: readonly { readonly slug: Slug; readonly key: SegmentKey }[]
  /** The change, to be undone as one step. */
  readonly undo?: string
}

/** A sentence that has what was looked for. Its texts are as a reader sees them. */
export interface FindHit {
  readonly slug: Slug
  readonly locale: Locale
  readonly from: Locale
  readonly title: string
  readonly key: SegmentKey
  readonly revision: string
  readonly source: string
  readonly target: string
  readonly inSource: readonly (readonly [start: number, end: number])[]
  readonly inTarget: readonly (readonly [start: number, end: number])[]
  readonly state: UnitState
  /** Whether a person wrote or approved it. */
  readonly human: boolean
  /** How its texts are written, where they are not plain text. */
  readonly syntax?: Syntax
  /** The target as it stands in its file, and as it would; absent where nothing would be replaced. */
  readonly before?: string
  readonly after?: string
}

/** A pair of texts in the translation memory. */
export interface MemoryHit {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
  readonly inSource: FindHit['inSource']
  readonly inTarget: FindHit['inTarget']
}

/** A part of what was found, as the server gets through it. */
export type FindPart =
  | { readonly hits: readonly FindHit[] }
  | { readonly memory: readonly MemoryHit[] }
  /** There is more than is shown. */
  | { readonly more: true }
  /** Why it could not be looked for any further. */
  | { readonly error: string }

export interface ReplaceAnswer {
  readonly applied: number
  /** Sentences that have changed since they were seen, and were left alone. */
  readonly skipped: readonly { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey }[]
  /** The change, to be undone as one step. */
  readonly undo?: string
}

/** A change of many sentences that its author can undo as one step. */
export interface BulkView {
  readonly id: string
  readonly kind: 'replace' | 'rename' | 'fix' | 'approve' | 'split' | 'merge'
  /** The article, where it is about one alone. */
  readonly slug?: Slug
  /** The language, where it is about one alone. */
  readonly locale?: Locale
  /** What was replaced by what; of fixes, the check; of a split or a merge, the sentence. */
  readonly from: string
  readonly to: string
  readonly count: number
  /** ISO 8601. */
  readonly time: string
}

/** A sentence was split or merged: the key of the sentence that stands there now. */
export interface CutAnswer {
  readonly key: SegmentKey
  /** The change, to be undone as one step. */
  readonly undo?: string
}

/** What a split would make of a sentence and its translations. */
export interface CutPreview {
  readonly source: readonly string[]
  readonly editions: readonly {
    readonly locale: Locale
    readonly target: string
    readonly syntax?: Syntax
    /** Where the second half would begin; absent where the text stays whole with the first. */
    readonly at?: number
  }[]
}

export interface UndoAnswer {
  readonly undone: number
  /** Sentences that have changed since, and stay as they are. */
  readonly left: number
}

/** What an edition would be as a publication. */
export interface PreviewView {
  /** The address of the page as readers would get it. */
  readonly page: string
  /** What they would be told of how it was made. */
  readonly sentence: string
  /** How many of the article's sentences somebody has read in this language. */
  readonly read: number
  readonly units: number
  readonly noindex: boolean
  /** How many comments on its sentences ask for something still. */
  readonly comments: number
  /** What stands against publishing it. */
  readonly refusals: readonly {
    readonly key?: SegmentKey
    readonly message: string
    readonly statement: Statement
  }[]
  /** The correction that they would be told of, else the last one that they were told of. */
  readonly correction?: CorrectionView
}

export interface CorrectionView {
  /** Whether it would be told with the next run; the others have been told. */
  readonly owed: boolean
  readonly draft: string
  readonly note: string
  /** Who wrote the note or approved the draft, and when; absent where nobody has. */
  readonly by?: string
  readonly decided?: string
  /** Words that somebody wrote for other texts than these. */
  readonly outdated?: { readonly text: string; readonly by: string; readonly time: string }
}

/** Who has the page open, in a newsroom. */
export interface MeView {
  readonly name: string
  readonly role: AccountRole
  readonly account: string
  /** Everybody with an account. */
  readonly people: readonly string[]
}

export interface NotesView {
  /** The latest first. */
  readonly notes: readonly Note[]
}

export interface ErrorAnswer {
  readonly error: string
  readonly message: string
  readonly statement?: Statement
}

/**
 * How many events a server has told since it was started. Every answer has it in the header `x-interlinear-told`, as
 * `<server> <count>`; who read something at another count, or from another server, may have missed some.
 */
export interface Told {
  /** Another one with each start. */
  readonly server: string
  readonly count: number
}

/** What the event stream tells: something has changed. */
export type ServerEvent =
  | { readonly kind: 'hello'; readonly told: Told }
  | {
      readonly kind: 'unit'
      readonly slug: Slug
      readonly locale: Locale
      readonly key: SegmentKey
      readonly client: string
    }
  | { readonly kind: 'edition'; readonly slug: Slug; readonly locale: Locale }
  | { readonly kind: 'article'; readonly slug: Slug }
  | { readonly kind: 'glossary' }
  /** Who is in an edition now, whoever asks among them. */
  | { readonly kind: 'presence'; readonly slug: Slug; readonly locale: Locale; readonly people: readonly Present[] }
  /** Somebody was told something. */
  | { readonly kind: 'note'; readonly account: string }
