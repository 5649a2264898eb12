import type { CheckData } from '../../../languages/model.ts'
import type { ClockPhrase, ClockPhrases, Morphemes, Sense } from '../model.ts'
import { wordsOf } from './word-list.ts'

/** The words that turn an hour into a time of day, by their position. */
export function clockPhrasesOf({ clock }: CheckData): ClockPhrases {
  const list = (phrases: Readonly<Record<string, string>> = {}): readonly ClockPhrase[] =>
    Object.entries(phrases).flatMap(([minutes, words]) =>
      wordsOf(words).map(phrase => ({ words: phrase.split(' '), minutes: Number(minutes) })),
    )
  return { before: list(clock?.before), after: list(clock?.after) }
}

/** The parts of a language's compound number words. */
export function morphemesOf({ glue, cardinals, ordinals, scales }: CheckData): Morphemes | undefined {
  if (!glue) return undefined
  const senses = new Map<string, Sense>()
  for (const list of [ordinals, cardinals]) {
    for (const [value, words] of Object.entries(list)) {
      for (const word of wordsOf(words)) senses.set(word, { kind: 'number', value: Number(value), form: 'cardinal' })
    }
  }
  const stems = new Set<string>()
  for (const [exponent, words] of Object.entries(scales)) {
    for (const word of wordsOf(words)) {
      const stem = word.replace('*', '')
      senses.set(stem, { kind: 'scale', exponent: Number(exponent) })
      if (stem !== word) stems.add(stem)
    }
  }
  if (glue.half !== undefined && !senses.has(glue.half))
    senses.set(glue.half, { kind: 'number', value: 0.5, form: 'cardinal' })
  const words = [...senses.keys()]
  return {
    senses,
    longest: Math.max(...words.map(word => word.length)),
    beginnings: new Set(words.map(word => word.slice(0, 3))),
    joints: new Set(wordsOf(glue.joints)),
    endings: wordsOf(glue.endings),
    stems,
  }
}
