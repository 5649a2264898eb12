import type { Locale, TermType } from '../../model.ts'

/** A sentence, and what people made of it. */
export interface LearningPair {
  readonly source: string
  readonly target: string
  /** Where it stands, for a person to look it up: `archive.tsv:12`. */
  readonly place: string
}

export interface LearnRequest {
  readonly pairs: readonly LearningPair[]
  readonly from: Locale
  readonly to: Locale
}

/** What translations show of one name. */
export interface LearntName {
  readonly source: string
  /** Undefined where nothing in the texts shows it. */
  readonly type?: TermType
  /** The rendering that is proposed. */
  readonly use: string
  /** Each form that stands for the name, `use` among them, with the number of sentences that have it. */
  readonly forms: Readonly<Record<string, number>>
  /** Those of `forms` that are adjectives or demonyms: israelischen. */
  readonly derived: readonly string[]
  /** Other renderings that people used: another spelling, another word. */
  readonly conflicts: Readonly<Record<string, number>>
  /** In how many sentences the name stands. */
  readonly mentions: number
  /** How sure the rendering is: from 0 to 1. */
  readonly confidence: number
  /** Some places where name and rendering stand. */
  readonly places: readonly string[]
}

export interface Learnt {
  /** Names with a rendering, the most frequent first. */
  readonly names: readonly LearntName[]
  /** Names that stand in one sentence only: nothing can be said of them. */
  readonly once: readonly string[]
  /** Names that recur, whose renderings show no pattern. */
  readonly unclear: readonly string[]
}

/** A word of a target, where it stands among the words of its sentence. */
export interface TargetWord {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
}

/** The targets as words, and where each word stands. */
export interface Targets {
  readonly locale: Locale
  readonly lines: readonly (readonly TargetWord[])[]
  /** By word in small letters, its lines, ascending. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>
  /** The lines that have a word which begins so. */
  readonly linesWith: (beginning: string) => ReadonlySet<number>
}
