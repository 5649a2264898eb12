import type { Language, Word } from '../model.ts'

/** What some checks ask of words, one bit each. */
const QUESTION = {
  /** May it begin the name of an institution? */
  institution: 1 << 0,
  /** May it begin the name of a place, or name a people? */
  place: 1 << 1,
  /** Is it a short word that begins the longer name of a place: "The"? */
  placeOfTwo: 1 << 2,
  /** Is it a first name? */
  firstName: 1 << 3,
  /** Is it a word of its language although it has a capital, so that it is no name? */
  noName: 1 << 4,
  /** Has it letters side by side that no known word of its language has? */
  strange: 1 << 5,
  /** Is it listed for a similar language alone? */
  neighbour: 1 << 6,
  /** Is it a verb of telling somebody: "told"? */
  telling: 1 << 7,
  /** Do its letters fit another language better, and lists of its own language not have it? */
  other: 1 << 8,
  /** Is it a company or a product that all languages call alike? */
  brand: 1 << 9,
  /** Is it written as a German noun, which its own language does not have? */
  germanNoun: 1 << 10,
} as const satisfies Readonly<Record<string, number>>

/**
 * A yes-or-no question that a word answers once: the answer is kept with the word, where it is found faster than in a
 * table. It may depend on nothing else than the word and its language.
 */
export function askedOnce(
  question: keyof typeof QUESTION,
  answer: (word: Word, language: Language) => boolean,
): (word: Word, language: Language) => boolean {
  const bit = QUESTION[question]
  return (word, language) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit
      if (answer(word, language)) word.yes |= bit
    }
    return (word.yes & bit) !== 0
  }
}

let askers = 0

/**
 * A yes-or-no question whose answer also depends on who asks, as on a glossary. A word keeps only its last answer, which
 * is enough where one asker reads many texts.
 */
export function askedBySomeone(answer: (word: Word) => boolean): (word: Word) => boolean {
  askers++
  const asker = askers
  return word => {
    if (word.asker !== asker) {
      word.asker = asker
      word.answer = answer(word)
    }
    return word.answer
  }
}
