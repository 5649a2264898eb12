import type { Locale, SegmentKey, Slug } from './address.ts'
import type { EngineSettings } from './engine.ts'
import type { Syntax } from './markup.ts'

/** XLIFF 2 segment states. */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final'
export type UnitOrigin = 'engine' | 'memory' | 'human' | 'import'

export interface Comment {
  readonly author: string
  /** ISO 8601, UTC. Author and time together identify a comment. */
  readonly time: string
  readonly text: string
  /** When its author last changed it. */
  readonly edited?: string
  /** Who resolved it and when; without a name it was reopened then. */
  readonly resolved?: { readonly by?: string; readonly time: string }
  /** Set if it is about the source: then all editions have it. */
  readonly about?: 'source'
}

export interface Dismissal {
  readonly code: string
  readonly reason: string
  readonly by: string
  /**
   * Hash of source and target together, or of the source alone if it is about the source. A change of the text ends the
   * dismissal.
   */
  readonly hash: string
  /** Set if it is about the source: then all editions have it. */
  readonly about?: 'source'
}

/** A person's reading of one sentence: they opened it and left it, edited it, or approved it. */
export interface Reading {
  readonly act: 'read' | 'edited' | 'approved'
  readonly by: string
  /** ISO 8601, UTC. */
  readonly time: string
  /** Hash of source and target together: a change of either ends the reading. */
  readonly hash: string
}

/** The texts that a unit had before. */
export interface EarlierTexts {
  readonly source: string
  readonly target: string
}

/** A text that an import brought. */
export interface ImportedText {
  /** Hash of the target at the export: the text that the translator began with. Absent if the file does not have it. */
  readonly base?: string
  /** Hash of the imported target. */
  readonly hash: string
  /** The name of the imported file, which tells the deliveries of two people apart. */
  readonly file?: string
}

/** One segment in one locale. */
export interface Unit {
  readonly key: SegmentKey
  readonly target: string
  readonly state: UnitState
  readonly origin: UnitOrigin
  /** The engine of the machine's text: of `target`, or of `machine` if a person changed it. */
  readonly engine?: string
  /** The settings that the engine used. */
  readonly settings?: EngineSettings
  /** The source text that the target was made from. */
  readonly source: string
  /** The syntax of source and target, if they are not plain text. */
  readonly syntax?: Syntax
  /** The last machine text, if a person changed it. */
  readonly machine?: string
  /** A text that waits beside a person's: a machine's for a changed source, or one from an import or a merge. */
  readonly proposal?: string
  /** The source text that `proposal` was made from. */
  readonly proposalSource?: string
  /** The engine of `proposal`, and its settings. */
  readonly proposalBy?: { readonly engine: string; readonly settings?: EngineSettings }
  /** The person who wrote `proposal`, and when it came; absent for a machine's. */
  readonly proposalFrom?: { readonly author: string; readonly time: string }
  /** The last imported text, so that a better text for the same export is no conflict. */
  readonly imported?: ImportedText
  /** What names/ repaired, for people to read. */
  readonly repairs?: readonly string[]
  readonly dismissed?: readonly Dismissal[]
  readonly comments?: readonly Comment[]
  /** Who read the sentence, oldest first. */
  readonly reads?: readonly Reading[]
  /**
   * Earlier texts: what a person last read, if no reading is of the present texts; the texts before a run; what was
   * last approved.
   */
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
  /** Hash of the draft that the note was written for: another draft is about other texts. */
  readonly draft: string
}

/** All units of one article in one locale, in the article's order. */
export interface Edition {
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
  readonly units: readonly Unit[]
  /** People's units of sentences that are no longer in the article; they return with their sentence. */
  readonly removed?: readonly Unit[]
  /** Who works on it. */
  readonly assigned?: string
  /** When it must be ready: a day ("2026-03-15"), or a time in ISO 8601 with its offset. */
  readonly due?: string
  readonly correction?: CorrectionNote
}

/** One of several plural forms of a text. */
export interface PluralForm {
  /** The name of the form in the file: `few`, `[1]`. */
  readonly name: string
  /** Its numbers, if these are only one or two: only then may a text have the number in words. */
  readonly numbers?: readonly number[]
  /** Examples of its numbers, for a message: "2, 3, 4". */
  readonly examples: string
  /** Whether no whole number up to a thousand needs it: Spanish `many` is for millions. */
  readonly rare?: true
  /** Whether the file lacks it although its language needs it. */
  readonly missing?: true
}
