import type { Sense } from '../../language/model.ts'

/** What a character can be a sign of. */
export type CharacterTrait =
  | 'latin'
  /** Greek and Cyrillic, whose letters look like Latin ones. */
  | 'lookalike'
  /** Letters that are neither Latin nor Greek nor Cyrillic. */
  | 'other-letter'
  | 'quote'
  | 'bracket'
  | 'question'
  | 'exclamation'
  | 'ampersand'
  /** What engines put in a name's place begins with one of these. */
  | 'placeholder'
  | 'invisible'
  /** The first byte of a letter, where UTF-8 was read as something else. */
  | 'lead-byte'

/** What is to be found in a text: most checks are about texts that have one of a few. */
export type Trait = CharacterTrait | 'digits' | 'contrast' | 'markless' | 'foreign' | Sense['kind']

/** One bit each; the lowest four are free for what else is said of a character. */
export const BIT = {
  latin: 1 << 4,
  lookalike: 1 << 5,
  quote: 1 << 6,
  bracket: 1 << 7,
  question: 1 << 8,
  exclamation: 1 << 9,
  ampersand: 1 << 10,
  placeholder: 1 << 11,
  invisible: 1 << 12,
  'lead-byte': 1 << 13,
  digits: 1 << 27,
  /** A word of a family whose members exclude each other. */
  contrast: 1 << 28,
  /** A word that has lost its accents, and one that looks like none of the language's own. */
  markless: 1 << 29,
  foreign: 1 << 30,
  number: 1 << 15,
  scale: 1 << 16,
  month: 1 << 17,
  weekday: 1 << 18,
  unit: 1 << 19,
  currency: 1 << 20,
  percent: 1 << 21,
  negator: 1 << 22,
  idiom: 1 << 23,
  privative: 1 << 24,
  joint: 1 << 25,
  'percent-before': 1 << 26,
  'other-letter': 1 << 14,
} as const satisfies Readonly<Record<Trait, number>>

/** All traits as one number. */
export const bitsOf = (traits: readonly Trait[]): number => traits.reduce((bits, trait) => bits | BIT[trait], 0)

/** Without one of these on either side there is no number that must come over. */
export const FIGURES: readonly Trait[] = ['digits', 'scale']
