import type { Locale, SegmentKey, Slug } from './address.ts'
import type { Gender, TermType } from './names.ts'

/** A part of a text that must come back exactly once: a protected name, a placeholder or an inline element. */
export interface Hold {
  readonly id: number
  readonly kind: 'name' | 'placeholder' | 'open' | 'close' | 'void'
  /** Its text in the source, and the text that must replace it in the target. */
  readonly source: string
  readonly target: string
  /** The type of a name, from the glossary; an engine may use it to place the name by grammar. */
  readonly type?: TermType
  readonly gender?: Gender
  /** Set for a common term in the plural. */
  readonly plural?: true
}

/** A text with its holds in place: an engine translates the strings, and not the holds. */
export type Pieces = readonly (string | Hold)[]

/** A name that an engine is shown, instead of a hold or beside it. */
export interface TermPair {
  readonly source: string
  readonly target: string
  readonly gender?: Gender
  /** The source is in the plural; the target is the rendering of the singular. */
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
  /** Headline, deck and cast: the same for all jobs of one article and locale. Not translated. */
  readonly context: string
}

/**
 * The settings that an engine used for a text, by name: `{model: "gpt-5", options: "…"}`. Never a key or another
 * secret.
 */
export type EngineSettings = Readonly<Record<string, string>>

/** An engine's translation of a job; `pieces` has the job's holds where the engine put them, if it did. */
export interface Delivery {
  readonly id: string
  readonly pieces: Pieces
  /** The engine that made it (in a chain, the one that answered). */
  readonly engine: string
  /** Its settings for this text: model and version, tone, options. */
  readonly settings?: EngineSettings
  readonly billedCharacters: number
  /** Words that the engine left untranslated or could not inflect. */
  readonly doubts?: readonly string[]
  /** What was removed from the answer or repaired in it, for people to read. */
  readonly notes?: readonly string[]
  /** Why it may be no translation; set if a second request gave no better answer. */
  readonly doubted?: string
}

export interface Failure {
  readonly id: string
  readonly message: string
}

/** The cost of a run of an engine; `failures` are jobs without a translation. */
export interface EngineReport {
  readonly requests: number
  /** Unicode code points sent, without markup. */
  readonly characters: number
  readonly billedCharacters: number
  readonly failures: readonly Failure[]
  /** Why no further request was made in this run: the service is down, its quota is used up, its time is over. */
  readonly stopped?: string
}

export interface EngineOptions {
  /** Of jobs whose answers were no translations, those that may be paid for a second time; all if it is absent. */
  readonly repeatable?: (jobs: readonly Job[]) => Promise<readonly Job[]>
  readonly signal?: AbortSignal
  readonly concurrency?: number
  /** Called with each answer, before the next request that depends on it; an error thrown here stops the run. */
  readonly deliver: (deliveries: readonly Delivery[]) => void | Promise<void>
}

/** Something that translates. It never changes the texts of holds, and never throws for a single failed job. */
export interface Engine {
  readonly name: string
  /**
   * All that decides its answers besides the text (model, formality, …), as a stable string: part of a job's
   * fingerprint.
   */
  readonly settings: string
  /**
   * What it is sent for one locale alone: tone, instructions, house style. Part of the fingerprints of that locale's
   * jobs.
   */
  readonly toldFor?: (to: Locale) => string
  /** Undefined if it can translate the pair; else one sentence that says what is missing and what to do. */
  readonly lacks: (from: Locale, to: Locale) => Promise<string | undefined>
  readonly translate: (jobs: readonly Job[], options: EngineOptions) => Promise<EngineReport>
  readonly close: () => Promise<void>
}
