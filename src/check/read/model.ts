import type { Span } from '../../model.ts'
import type { Language, Sense, Word } from '../language/model.ts'
import type { MachinePart } from './machine/machine-parts.ts'

/**
 * A word, a number in digits, a meaningful sign (%, $, °), or a part for machines that stands for words, with its
 * place. Some of the word's properties are beside it, so that most checks look at no word.
 */
export interface Token extends Span, Readonly<Pick<Word, 'kind' | 'text' | 'lower' | 'facts'>> {
  readonly word: Word
}

/** What one or more tokens mean. */
export interface Mark extends Span {
  /** Indexes of tokens, half-open. */
  readonly from: number
  readonly to: number
  readonly senses: readonly Sense[]
}

/** A text as the checks see it. */
export interface Reading {
  /** What a reader sees: without tags, with entities decoded, and with blanks in place of placeholders. */
  readonly text: string
  /** The text as given. */
  readonly written: string
  /**
   * The parts of `written` that are for machines, such as tags and placeholders; each part that stands for words is one
   * token.
   */
  readonly parts: readonly MachinePart[]
  /** The place in `written` of an offset in `text`. */
  readonly writtenAt: (offset: number) => number
  readonly language: Language
  readonly tokens: readonly Token[]
  /** The places of the tokens that have a capital, in order: only there may a name stand. */
  readonly capitals: readonly number[]
  readonly marks: readonly Mark[]
  /** How many characters of `text` are words and marks, and not placeholders. */
  readonly length: number
  /** How many double quotation marks it has. */
  readonly quotes: number
  /** How many commas it has. */
  readonly commas: number
  /** Bits of the marks that it has (`MARK`). */
  readonly signs: number
  /** How many of its words are among its language's commonest. */
  readonly everyday: number
  /** Bits of the facts of its words (`FACT`). */
  readonly facts: number
  /** Bits of the traits that occur in it. */
  readonly traits: number
}
