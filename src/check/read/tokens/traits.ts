import type { Sense } from '../../language/model.ts'

/** What a character can be a sign of. */
export type CharacterTrait =
  | 'latin'
  /** Greek and Cyrillic, whose letters look like Latin ones. */
  | 'lookalike'
  /** Letters other than Latin, Greek and Cyrillic, and Latin letters as signs: Ｅ, 𝐄. */
  | 'other-letter'
  | 'quote'
  | 'bracket'
  | 'question'
  | 'exclamation'
  | 'ampersand'
  /** The first character of what engines put in place of a name. */
  | 'placeholder'
  | 'invisible'
  /** The first byte of a letter in UTF-8 that was read in another encoding. */
  | 'lead-byte'

/** What may occur in a text: most checks are about texts with one of a few traits. */
export type Trait = CharacterTrait | 'digits' | 'contrast' | 'markless' | 'foreign' | Sense['kind']

/** One bit each; the lowest four are free for other properties of a character. */
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
  /** A word of a family with mutually exclusive members. */
  contrast: 1 << 28,
  /** A word that has lost its accents, and a word that looks foreign to the language. */
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

/** If neither side has one of these, there is no number that must be kept. */
export const FIGURES: readonly Trait[] = ['digits', 'scale']
