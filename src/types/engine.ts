import type { Locale, SegmentKey, Slug } from './address.ts'
import type { Gender, TermType } from './names.ts'

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
