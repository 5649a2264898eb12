import type { Locale, SegmentKey, Slug } from './address.ts'
import type { EngineSettings } from './engine.ts'
import type { Syntax } from './markup.ts'

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
