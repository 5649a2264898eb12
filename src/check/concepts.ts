import { type Language, wordsOf } from './language.ts'
import type { Reading } from './reading.ts'
import { createWordList, lookUp, type WordList } from './word-list.ts'

const lexicons = new WeakMap<Language, WordList<string>>()

/** What a text is about, as far as its everyday words say: ids that are the same in every language. */
export function conceptsOf({ tokens, language }: Reading): ReadonlySet<string> {
  const lexicon = lexiconOf(language)
  const found = new Set<string>()
  for (const { kind, lower } of tokens) {
    if (kind === 'word') for (const concept of lookUp(lower, lexicon)) found.add(concept)
  }
  return found
}

/** Whether a word of a language has that meaning. */
export const means = (lower: string, concept: string, language: Language): boolean =>
  lookUp(lower, lexiconOf(language)).includes(concept)

function lexiconOf(language: Language): WordList<string> {
  const known = lexicons.get(language)
  if (known) return known
  const concepts = Object.entries(language.data.concepts ?? {})
  const lexicon = createWordList(
    concepts.flatMap(([concept, words]) => wordsOf(words).map(word => [word, concept] as const)),
  )
  lexicons.set(language, lexicon)
  return lexicon
}
