import type { Mention } from '../model.ts'
import type { Finder } from '../names/index.ts'
import { languageOf } from './language.ts'
import { type Reading, tokenize } from './reading.ts'
import type { Word } from './vocabulary.ts'

/**
 * Finds listed names and near misspellings of them, and looks closer only at texts with a word that begins like the first
 * word of one, or that may be a slip.
 */
export function createMentionFinder(finder: Finder): (reading: Reading) => readonly Mention[] {
  const { terms, sourceLocale } = finder.glossary
  const language = languageOf(sourceLocale)
  const first = new Uint8Array(PLACES)
  for (const { source, aliases, misspellings, caseSensitive } of terms) {
    for (const form of [source, ...aliases, ...misspellings]) {
      const word = tokenize(form, language)[0]?.word
      if (word) first[placeOf(word)] = (first[placeOf(word)] ?? 0) | (caseSensitive && hasCapital(word) ? CAPITAL : ANY)
    }
  }
  return ({ text, tokens }) => {
    let mayName = 0
    for (const { word } of tokens) {
      const known = first[placeOf(word)] ?? 0
      if (!hasCapital(word)) mayName |= known & ANY
      else if (finder.resembles(word.text)) return finder.find(text).filter(({ term }) => term !== undefined)
      else mayName |= known
    }
    return mayName === 0 ? NONE : finder.findListed(text)
  }
}

/** What is known of the words that begin alike, by the hash of that: whether one begins a name, whatever its case. */
const PLACES = 1 << 14
const [CAPITAL, ANY] = [1, 2]
const placeOf = ({ beginningHash }: Word): number => beginningHash & (PLACES - 1)
const hasCapital = ({ text, lower }: Word): boolean => text !== lower
const NONE: readonly Mention[] = []
