/**
 * The words of Interlinear, one meaning each. Everything here is readonly data; offsets are UTF-16 units,
 * half-open; locales are BCP 47 tags; segment keys are dotted i18next paths inside one article (`p1.s2`).
 */

export type Locale = string
export type Slug = string
export type SegmentKey = string

export interface Span {
  readonly start: number
  readonly end: number
}

// ── Article ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type Format = TextFormat | BinaryFormat

/** What is read as text. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'jsonld' | 'ninjs' | 'xml' | 'srt' | 'vtt'

/** What is read as bytes: files of word processors. */
export type BinaryFormat = 'docx' | 'odt'

/** What a file holds: its text, or its bytes where its format is no text. */
export type Content = string | Uint8Array

export type Role =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'caption'
  | 'boilerplate'
  | 'teaser'

/** A piece of the article; `text` is exactly `article.source.slice(start, end)`. */
export interface Block extends Span {
  /** Position-independent within one parse: headline, deck, p1, p2, … ; stable keys are assigned by `edition/`. */
  readonly id: string
  readonly role: Role
  readonly text: string
  readonly translate: boolean
  /** Why this role was given, for a person to read. */
  readonly evidence: string
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
  readonly syntax?: Syntax
  /** Set in subtitles: where the text is cut, in its order. */
  readonly showings?: readonly Showing[]
}

/** A stretch of a text of subtitles that is on the screen at one time; its span is relative to the text. */
export interface Showing extends Span {
  /** Its place among the stretches of the file; sentences that share it have the same. */
  readonly slot: number
  /** The cue's number, for a person to find it. */
  readonly cue: number
  /** On and off the screen, in milliseconds. */
  readonly from: number
  readonly to: number
  /** The share of the cue's words that is in it: less than 1 where two speak at once. */
  readonly share: number
  /** The lines that others have at the same time. */
  readonly others: number
  /** Tags around it that only interrupt the text's own: `</i>` behind it, `<i>` before it. */
  readonly closed?: string
  readonly opened?: string
}

/** How a text is written in its file, and so how a translation of it must be; plain text has none. */
export type Syntax =
  | 'markdown'
  | 'html'
  | 'attribute'
  | 'attribute-single'
  | 'json'
  | 'json-html'
  | 'yaml'
  | 'yaml-single'
  /** A string in single quotes without escapes, as TOML has it. */
  | 'literal'
  /** Text, and HTML with its own signs escaped, within an element of XML. */
  | 'xml'
  | 'xml-html'
  | 'cdata'
  /** The text of subtitles: tags and positions, and in WebVTT character references. */
  | 'srt'
  | 'vtt'
  /** Text of a word processor, with tags for what is formatted: `<b>`, `<note id="1"/>`. */
  | 'runs'

/** Markup inside a block or segment (an HTML tag, a Markdown delimiter, a link target); spans are relative to its text. */
export interface Inline extends Span {
  readonly id: number
  readonly kind: 'open' | 'close' | 'void'
  /** The partner's id for `open` and `close`. */
  readonly pair?: number
  /** What a reader sees in its place, such as a line break; nothing where undefined. */
  readonly plain?: string
  /** What it says in the file, in a plain text, where its span holds no more than `plain`. */
  readonly markup?: string
  /** What stands in its place in locale files, where its own text was its label: `][the report]` for the `]` of `[the report]`. */
  readonly full?: string
}

/** An inline element around words of a text: what it is, and where it begins and ends in the text as a reader sees it. */
export interface InlineElement extends Span {
  /** As its file writes it, to show: `<a href="/map">`. */
  readonly label: string
  /** What it is, whatever its attributes: `a`. */
  readonly name: string
}

/** Text written otherwise than it reads: an entity, a backslash escape, a line break that only wraps. */
export interface Escape extends Span {
  readonly plain: string
}

export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly section?: string
  readonly url?: string
  readonly originalUrl?: string
  /** The file of the text that it was translated from, from the folder of its own file. */
  readonly original?: string
}

export interface Article {
  readonly slug: Slug
  readonly locale: Locale
  /** What the file itself says that it is in. */
  readonly declaredLocale?: Locale
  /** Set when the article is itself a translation. */
  readonly originalLocale?: Locale
  /** What a word processor checks its spelling in, which may be a template's or a keyboard's. */
  readonly proofingLocale?: Locale
  readonly format: Format
  /**
   * The whole file, byte-exact once encoded as UTF-8 (a BOM and CRLF included). Of a file that is no text, what is read of
   * it: a line for each of its texts.
   */
  readonly source: string
  /** The whole file, where it is no text. */
  readonly bytes?: Uint8Array
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
}

/** One sentence or headline; `text` is exactly `article.source.slice(start, end)`. */
export interface Segment extends Span {
  readonly key: SegmentKey
  /** The id of its block in `article.blocks`; in a first revision also the part of `key` before the dot. */
  readonly block: string
  readonly role: Role
  readonly text: string
  readonly translate: boolean
  readonly inlines?: readonly Inline[]
  readonly escapes?: readonly Escape[]
  readonly syntax?: Syntax
  readonly showings?: readonly Showing[]
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type TermType = 'person' | 'place' | 'organization' | 'work' | 'event' | 'term'
export type Gender = 'male' | 'female' | 'neutral'
/** What is right besides listed forms: nothing, listed adjectives in another case (others perhaps), or all regular forms. */
export type MatchMode = 'exact' | 'forms' | 'stem'

/** How a term is written in one locale. */
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
  /** The glossary's, of which `source` and `aliases` are; into it, they are the rendering. */
  readonly sourceLocale?: Locale
}

export interface Glossary {
  readonly version: 1
  readonly sourceLocale: Locale
  readonly terms: readonly Term[]
}

/** A name found in a segment's text; spans of one segment are ascending and never overlap. */
export interface Mention extends Span {
  /** The words as they stand in the text. */
  readonly text: string
  /** Undefined for a name that the glossary lacks. */
  readonly term?: Term
  /** The form it stands for: `Syrsky` for the misspelling `Sirsky`. */
  readonly form: string
  /** In a text of another language than the glossary's, the source form or alias that it renders: `Putin` for `Путина`. */
  readonly renders?: string
  readonly kind: 'source' | 'alias' | 'misspelling' | 'unlisted'
}

// ── Through an engine ───────────────────────────────────────────────────────────────────────────────────────────

/** Something that must come back exactly once: a protected name, a placeholder or an inline element. */
export interface Hold {
  readonly id: number
  readonly kind: 'name' | 'placeholder' | 'open' | 'close' | 'void'
  /** What it says in the source, and what must stand in its place in the target. */
  readonly source: string
  readonly target: string
  /** What a name is, where the glossary says; an engine may use it to place the name by grammar. */
  readonly type?: TermType
  readonly gender?: Gender
  /** Set for a common term in the plural. */
  readonly plural?: true
}

/** A text with its holds in place: strings are for the engine to translate, holds are not. */
export type Pieces = readonly (string | Hold)[]

/** A name that an engine is shown instead of, or beside, being protected. */
export interface TermPair {
  readonly source: string
  readonly target: string
  readonly gender?: Gender
  /** The source stands in the plural; the target is the rendering of the singular. */
  readonly plural?: true
}

/** One segment for one locale. */
export interface Job {
  /** Unique within a run. */
  readonly id: string
  readonly slug: Slug
  readonly key: SegmentKey
  readonly from: Locale
  readonly to: Locale
  readonly pieces: Pieces
  /** The same segment without name holds, for engines that render names from `terms`. */
  readonly plain: Pieces
  readonly terms: readonly TermPair[]
  /** The same for all jobs of one article and locale: headline, deck, cast. Not translated. */
  readonly context: string
}

/** What an engine made a text with, by name: `{model: "gpt-5", options: "…"}`. Never a key or another secret. */
export type EngineSettings = Readonly<Record<string, string>>

/** What an engine made of a job; `pieces` holds the job's holds where the engine put them, if it did. */
export interface Delivery {
  readonly id: string
  readonly pieces: Pieces
  /** The engine that made it (in a chain, the one that answered). */
  readonly engine: string
  /** What it made the text with: its model and version, tone, options. */
  readonly settings?: EngineSettings
  readonly billedCharacters: number
  /** Words the engine left untranslated or could not inflect. */
  readonly doubts?: readonly string[]
  /** What was taken off the answer or put right in it, for a person to read. */
  readonly notes?: readonly string[]
  /** Why it may be no translation; set where it was asked for twice and the second answer was no better. */
  readonly doubted?: string
}

export interface Failure {
  readonly id: string
  readonly message: string
}

/** What a run of an engine cost; `failures` are jobs that came to nothing. */
export interface EngineReport {
  readonly requests: number
  /** Unicode code points sent, without markup. */
  readonly characters: number
  readonly billedCharacters: number
  readonly failures: readonly Failure[]
  /** Why nothing more was asked in this run, whatever the texts: the service is down, its quota is used up, its time is over. */
  readonly stopped?: string
}

export interface EngineOptions {
  /** Of texts whose answers were no translations, those that may be paid for a second time; all where it is not given. */
  readonly repeatable?: (jobs: readonly Job[]) => Promise<readonly Job[]>
  readonly signal?: AbortSignal
  readonly concurrency?: number
  /** Called with each answer, before the next request that depends on it; an error thrown here stops the run. */
  readonly deliver: (deliveries: readonly Delivery[]) => void | Promise<void>
}

/** Something that translates. It never changes the texts of holds, and never throws for a single bad job. */
export interface Engine {
  readonly name: string
  /** What decides its answers besides the text (model, formality, …), as a stable string: part of a job's fingerprint. */
  readonly settings: string
  /** What it is told for one locale alone: tone, instructions, the house's style. Part of the fingerprints of that locale's jobs. */
  readonly toldFor?: (to: Locale) => string
  /** Undefined when it can translate the pair, else one sentence that says what is missing and what to do. */
  readonly lacks: (from: Locale, to: Locale) => Promise<string | undefined>
  readonly translate: (jobs: readonly Job[], options: EngineOptions) => Promise<EngineReport>
  readonly close: () => Promise<void>
}

// ── Editions ────────────────────────────────────────────────────────────────────────────────────────────────────

/** XLIFF 2 segment states. */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final'
export type UnitOrigin = 'engine' | 'memory' | 'human' | 'import'

export interface Comment {
  readonly author: string
  /** ISO 8601, UTC. Author and time tell a comment from others. */
  readonly time: string
  readonly text: string
  /** When its author changed it last. */
  readonly edited?: string
  /** Who has done what it asks for, and when; without a name it is open again. */
  readonly resolved?: { readonly by?: string; readonly time: string }
  /** Set where it is about the source: then all editions have it. */
  readonly about?: 'source'
}

export interface Dismissal {
  readonly code: string
  readonly reason: string
  readonly by: string
  /** Hash of source and target together: a change of either ends the dismissal. Of the source alone where it is about that. */
  readonly hash: string
  /** Set where it is about the source: then all editions have it. */
  readonly about?: 'source'
}

/** That a person dealt with one sentence: opened it and let it stand, wrote in it, or approved it. */
export interface Reading {
  readonly act: 'read' | 'edited' | 'approved'
  readonly by: string
  /** ISO 8601, UTC. */
  readonly time: string
  /** Hash of source and target together: a change of either ends the reading. */
  readonly hash: string
}

/** What a unit said before. */
export interface EarlierTexts {
  readonly source: string
  readonly target: string
}

/** A text that an import brought. */
export interface ImportedText {
  /** Hash of the target as it was exported: what the translator began with. Absent where the file does not say it. */
  readonly base?: string
  /** Hash of the target that came back. */
  readonly hash: string
  /** The name of the file that it came in, which tells the deliveries of two people apart. */
  readonly file?: string
}

/** One segment in one locale. */
export interface Unit {
  readonly key: SegmentKey
  readonly target: string
  readonly state: UnitState
  readonly origin: UnitOrigin
  /** The engine of the machine's text: of `target`, or of `machine` where a person changed it. */
  readonly engine?: string
  /** What that engine made it with. */
  readonly settings?: EngineSettings
  /** The source text this was made from. */
  readonly source: string
  /** How source and target are written, where they are not plain text. */
  readonly syntax?: Syntax
  /** The last machine text, where a person changed it. */
  readonly machine?: string
  /** What the machine made of a changed source while a person's text stood. */
  readonly proposal?: string
  /** The source text that `proposal` was made from. */
  readonly proposalSource?: string
  /** The engine of `proposal`, and what it made it with. */
  readonly proposalBy?: { readonly engine: string; readonly settings?: EngineSettings }
  /** The person whose text `proposal` is, and when it came; absent for a machine's. */
  readonly proposalFrom?: { readonly author: string; readonly time: string }
  /** What the last import brought for it, so that a better text of the same export is no conflict. */
  readonly imported?: ImportedText
  /** What names/ repaired, for a person to read. */
  readonly repairs?: readonly string[]
  readonly dismissed?: readonly Dismissal[]
  readonly comments?: readonly Comment[]
  /** Who read the sentence, in the order of time. */
  readonly reads?: readonly Reading[]
  /** What a person last read, where no reading is about the present texts; what stood before a run; what was approved. */
  readonly earlier?: {
    readonly read?: EarlierTexts
    readonly run?: EarlierTexts
    readonly approved?: EarlierTexts
  }
}

/** An editor's words for a correction that readers are told of. */
export interface CorrectionNote {
  readonly text: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly time: string
  /** Hash of the drafted note that they were written for: another draft is about other texts. */
  readonly draft: string
}

/** All units of one article in one locale, in the article's order. */
export interface Edition {
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
  readonly units: readonly Unit[]
  /** What people made of sentences that are no longer in the article; it returns with its sentence. */
  readonly removed?: readonly Unit[]
  /** Who is to work on it. */
  readonly assigned?: string
  /** When it has to be ready: a day ("2026-03-15"), or a time in ISO 8601 with its offset. */
  readonly due?: string
  readonly correction?: CorrectionNote
}

/** What one of several plural forms of a text is for. */
export interface PluralForm {
  /** As the file names it: `few`, `[1]`. */
  readonly name: string
  /** The numbers that it is for, where these are one or two: only for those may a text say the number in a word. */
  readonly numbers?: readonly number[]
  /** Examples of its numbers, for a message: "2, 3, 4". */
  readonly examples: string
  /** Whether no whole number up to a thousand asks for it: Spanish `many` is for millions. */
  readonly rare?: true
  /** Whether it is not in the file though its language asks for it. */
  readonly missing?: true
}

// ── Two texts of one story ──────────────────────────────────────────────────────────────────────────────────────

/** Sentences of two texts that translate each other; a side is empty where the other text has nothing for it. */
export interface Bead {
  /** Indexes of sentences, ascending. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** How sure it is, by all that the two texts say: from 0 to 1. */
  readonly score: number
  /** Whether a person should look at it: it is not sure enough, or one text lacks the sentence. */
  readonly doubtful: boolean
}

// ── Findings ────────────────────────────────────────────────────────────────────────────────────────────────────

export type Level = 'error' | 'warning' | 'info'

/** A text to put in place of a span of the target; an empty span is a place to put it. */
export interface TextEdit {
  readonly target: readonly [start: number, end: number]
  readonly text: string
}

/** What would mend a finding. */
export interface Fix extends TextEdit {
  /** Whether nobody needs to look at it: a space, a sign, a name in a language without cases. */
  readonly safe?: true
  /** More edits that belong to it: the closing mark of a quotation with its opening one. None touches another. */
  readonly also?: readonly TextEdit[]
}

/** What is said, whatever the language: an id of `STATEMENTS`, and the values that stand in its text. */
export interface Statement {
  readonly id: string
  readonly values: Readonly<Record<string, StatementValue>>
}

/** Words as they are, a number, something that each language has its own name for, or a statement within a statement. */
export type StatementValue = string | number | NamedValue | Statement

/** What a reader's language names by itself: `es` is Spanish, español, іспанська; 12 March is `3-12`. */
export interface NamedValue {
  readonly kind: 'language' | 'unit' | 'currency' | 'day' | 'role' | 'check' | 'rank' | 'decimal'
  readonly value: string
  readonly english: string
}

/** Something a check saw. Without `locale` it is about the source itself. */
export interface Finding {
  readonly code: string
  readonly level: Level
  readonly key: SegmentKey
  readonly locale?: Locale
  readonly message: string
  /** What the message says, to be said in another language; absent where there is only the text, as of a check of one's own. */
  readonly statement?: Statement
  readonly source?: readonly [start: number, end: number]
  readonly target?: readonly [start: number, end: number]
  readonly fix?: Fix
}
