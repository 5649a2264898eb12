import type { Locale, TermType } from '../../model.ts'

/** A sentence with its translation by people. */
export interface LearningPair {
  readonly source: string
  readonly target: string
  /** Its place, for a person to look it up: `archive.tsv:12`. */
  readonly place: string
}

export interface LearnRequest {
  readonly pairs: readonly LearningPair[]
  readonly from: Locale
  readonly to: Locale
}

/** Evidence from translations about one name. */
export interface LearntName {
  readonly source: string
  /** Undefined if the texts do not show it. */
  readonly type?: TermType
  /** The proposed rendering. */
  readonly use: string
  /** Each form of the name, with `use`, and its number of sentences. */
  readonly forms: Readonly<Record<string, number>>
  /** Those of `forms` that are adjectives or demonyms: israelischen. */
  readonly derived: readonly string[]
  /** Other renderings that people used: another spelling, another word. */
  readonly conflicts: Readonly<Record<string, number>>
  /** The number of sentences with the name. */
  readonly mentions: number
  /** The confidence in the rendering: 0 to 1. */
  readonly confidence: number
  /** Some places with name and rendering. */
  readonly places: readonly string[]
}

export interface Learnt {
  /** Names with a rendering, the most frequent first. */
  readonly names: readonly LearntName[]
  /** Names in only one sentence, for which nothing can be learnt. */
  readonly once: readonly string[]
  /** Names that recur, but whose renderings show no pattern. */
  readonly unclear: readonly string[]
}

/** A word of a target with its place among the words of its sentence. */
export interface TargetWord {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
}

/** The targets as words, and the places of each word. */
export interface Targets {
  readonly locale: Locale
  readonly lines: readonly (readonly TargetWord[])[]
  /** By word in small letters, its lines, ascending. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>
  /** The lines with a word that has this beginning. */
  readonly linesWith: (beginning: string) => ReadonlySet<number>
}
