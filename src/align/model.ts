import type { Glossary, Locale, Span } from '../model.ts'

export interface AlignRequest {
  /** The sentences of both texts, in their order; texts of two lines are one sentence. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly from: Locale
  readonly to: Locale
  /** Its names are known on both sides. */
  readonly glossary?: Glossary
  /** Pairs that translate each other, such as a translation memory has: words are learnt from them. */
  readonly pairs?: readonly SentencePair[]
  /** An engine's translation of each sentence of `source`, where there is one. */
  readonly translations?: readonly string[]
}

export interface SentencePair {
  readonly source: string
  readonly target: string
}

/** What a word's partner in the other text is told by; also how often it is found is learnt by these kinds. */
export type LinkKind =
  | 'name'
  | 'number'
  | 'date'
  | 'region'
  | 'same'
  | 'alike'
  | 'sound'
  | 'concept'
  | 'unit'
  | 'not'
  | 'mark'
  | 'engine'
  | 'memory'
  | 'learnt'

/** A word of one text as evidence; equal words of one text are one. */
export interface Word {
  readonly id: number
  readonly lower: string
  /** Whether it has a capital wherever it stands, but at the beginning of a sentence. */
  readonly capital: boolean
  /** What it means, in ids that are the same in every language. */
  readonly meanings: readonly string[]
}

/** One text cut into words. */
export interface TextWords {
  readonly words: readonly Word[]
  /** By sentence, the ids of its words, each once. */
  readonly sentences: readonly (readonly number[])[]
  /** By word, the sentences that have it, ascending. */
  readonly places: readonly (readonly number[])[]
  /** By sentence, its length in letters and digits, where a sign that stands for a syllable or word counts for several. */
  readonly lengths: readonly number[]
}

/** What a stretch of text means. */
export interface Meaning extends Span {
  readonly id: string
}

/** Finds meanings besides those that the languages' data know: names of countries, a glossary's names. */
export type MeaningFinder = (text: string) => readonly Meaning[]

/** A bead as a search sees it: where it begins, and its shape. */
export interface Step {
  readonly row: number
  readonly column: number
  /** Index into `SHAPES`. */
  readonly shape: number
}
