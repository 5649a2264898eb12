import type { Mention } from '../model.ts'
import type { Finder } from '../names/index.ts'
import { languageOf } from './language.ts'
import { type Reading, tokenize } from './reading.ts'
import type { Word } from './vocabulary.ts'

/** Finds listed names, and looks closer only at texts with a word that begins like the first word of one. */
export function createMentionFinder(finder: Finder): (reading: Reading) => readonly Mention[] {
  const { terms, sourceLocale } = finder.glossary
  const language = languageOf(sourceLocale)
  const [capital, any] = [new Set<string>(), new Set<string>()]
  for (const { source, aliases, misspellings, caseSensitive } of terms) {
    for (const form of [source, ...aliases, ...misspellings]) {
      const first = tokenize(form, language)[0]?.word
      if (first) (caseSensitive && hasCapital(first) ? capital : any).add(first.beginning)
    }
  }
  const begins = (word: Word): boolean => any.has(word.beginning) || (capital.has(word.beginning) && hasCapital(word))
  return reading => {
    for (const { word } of reading.tokens) if (begins(word)) return finder.findListed(reading.text)
    return NONE
  }
}

const hasCapital = ({ text, lower }: Word): boolean => text !== lower
const NONE: readonly Mention[] = []
