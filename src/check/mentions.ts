import type { Mention } from '../model.ts'
import type { Finder } from '../names/index.ts'
import { languageOf } from './language.ts'
import { type Reading, tokenize } from './reading.ts'

/** As many letters as a plural or possessive leaves alone. */
const KEY_LENGTH = 4

const keyOf = (word: string): string => {
  const plain = /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.slice(0, KEY_LENGTH)
}

/** Finds listed names, and looks closer only at texts with a word that begins one. */
export function createMentionFinder(finder: Finder): (reading: Reading) => readonly Mention[] {
  const { terms, sourceLocale } = finder.glossary
  const language = languageOf(sourceLocale)
  const [capital, any] = [new Set<string>(), new Set<string>()]
  for (const { source, aliases, misspellings, caseSensitive } of terms) {
    for (const form of [source, ...aliases, ...misspellings]) {
      const first = tokenize(form, language)[0]
      const needsCapital = caseSensitive && first !== undefined && first.text !== first.lower
      if (first) (needsCapital ? capital : any).add(keyOf(first.lower))
    }
  }
  const begins = ({ text, lower }: Reading['tokens'][number]): boolean => {
    if (text === lower) return any.size > 0 && any.has(keyOf(lower))
    return capital.has(keyOf(lower)) || any.has(keyOf(lower))
  }
  return reading => (reading.tokens.some(begins) ? finder.findListed(reading.text) : NONE)
}

const NONE: readonly Mention[] = []
