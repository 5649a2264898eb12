import type { Glossary, Locale, Span } from '../model.ts'

export interface AlignRequest {
  /** The sentences of both texts, in order; texts of two lines are one sentence. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly from: Locale
  readonly to: Locale
  /** Its names are recognized on both sides. */
  readonly glossary?: Glossary
  /** Pairs that translate each other, such as from a translation memory: words are learnt from them. */
  readonly pairs?: readonly SentencePair[]
  /** An engine's translation of each sentence of `source`, if there is one. */
  readonly translations?: readonly string[]
}

export interface SentencePair {
  readonly source: string
  readonly target: string
}

/** How a word's partner in the other text is recognized; the share of found partners is also learnt by these kinds. */
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
  /** Whether it is always capitalized, except at the start of a sentence. */
  readonly capital: boolean
  /** Its meanings, as ids that are the same in every language. */
  readonly meanings: readonly string[]
}

/** One text cut into words. */
export interface TextWords {
  readonly words: readonly Word[]
  /** By sentence, the ids of its words, each once. */
  readonly sentences: readonly (readonly number[])[]
  /** By word, its sentences, ascending. */
  readonly places: readonly (readonly number[])[]
  /** By sentence, its length in letters and digits; a character for a syllable or a word counts as several. */
  readonly lengths: readonly number[]
}

/** The meaning of a stretch of text. */
export interface Meaning extends Span {
  readonly id: string
}

/** Finds meanings besides those in the languages' data: names of countries, a glossary's names. */
export type MeaningFinder = (text: string) => readonly Meaning[]

/** A bead in a search: its start and its shape. */
export interface Step {
  readonly row: number
  readonly column: number
  /** Index into `SHAPES`. */
  readonly shape: number
}
