import type { Mention } from '../../model.ts'
import { type Finder, soughtForms } from '../../names/index.ts'
import { checkLanguageOf } from '../language/language.ts'
import { BEGINNING, beginningOf, type Word } from '../language/vocabulary.ts'
import { type Reading, type Token, tokenize } from './reading.ts'

/**
 * Finds listed names and near misspellings of them, and looks closer only at texts with a word that begins like the first
 * word of one, or that may be a slip.
 */
export function createMentionFinder(finder: Finder): (reading: Reading) => readonly Mention[] {
  const { terms, sourceLocale } = finder.glossary
  const language = checkLanguageOf(sourceLocale)
  const first = new Uint8Array(PLACES)
  for (const term of terms) {
    for (const form of soughtForms(term)) {
      const word = tokenize(form, language)[0]?.word
      if (!word) continue
      first[placeOf(word)] = (first[placeOf(word)] ?? 0) | (term.caseSensitive && hasCapital(word) ? CAPITAL : ANY)
    }
  }
  return ({ text, tokens }) => {
    let mayName = 0
    for (const [index, { word, end }] of tokens.entries()) {
      const next = word.lower.length < BEGINNING && text.charAt(end) === '-' ? tokens[index + 1] : undefined
      const known = (first[placeOf(word)] ?? 0) | (next ? (first[placeOfBoth(word, next)] ?? 0) : 0)
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
/** Where a compound is listed that the text has with a hyphen: airstrike for air-strike. */
const placeOfBoth = ({ lower }: Word, next: Token): number => beginningOf(lower + next.lower) & (PLACES - 1)
const hasCapital = ({ text, lower }: Word): boolean => text !== lower
const NONE: readonly Mention[] = []
