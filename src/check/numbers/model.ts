import type { Span } from '../../model.ts'
import type { Mark, Reading } from '../read/model.ts'

/** A number that a text states, in digits or words. */
export interface NumberFact extends Span {
  readonly value: number
  /** Other values that it may mean: 1.1 for "1.100", 80 for "1980s", 20 for "8 p.m.". */
  readonly also: readonly number[]
  /** In digits, or at least a million: such a number must be kept. Others may become "both" or "the". */
  readonly hard: boolean
  /** A whole number in words that counts: "twelve", but not "twelfth", "half" or "dozen". */
  readonly counts: boolean | undefined
  /** An ordinal in words: "twelfth". */
  readonly ordinal: boolean | undefined
  /** The largest power of ten that a word names ("million" is 6), else 0. */
  readonly scale: number
  /** A scale word without a number: "millions of people". */
  readonly vague: boolean
  /** Vague only because the language's data has no number words: the word before it may be one. */
  readonly unread: boolean | undefined
  readonly clock: number | undefined
  readonly foreign: boolean | undefined
  readonly percent: boolean
  readonly unit: string | undefined
  /** Another unit that its word may mean: Japanese キロ (kilometres or kilograms). */
  readonly otherUnit: string | undefined
  /** The power that a sign raises the unit to: 2 for "km²". */
  readonly power: 2 | 3 | undefined
  readonly currency: string | undefined
  readonly month: boolean | undefined
  /** Joined to a word by a hyphen, so that it may change with the whole name: Covid-19. */
  readonly named: boolean | undefined
  /** A part of a date in digits, which may be a month. */
  readonly part: boolean | undefined
  /** Indexes of its tokens, half-open. */
  readonly from: number
  readonly to: number
}

/** The two texts whose numbers are compared. */
export interface Texts {
  readonly source: Reading
  readonly target: Reading
}

/** Marks by the index of their first token. */
export type MarksAt = readonly (Mark | undefined)[]

/** A number whose surroundings are still being read. */
export type Draft = { -readonly [K in keyof NumberFact]: NumberFact[K] }
