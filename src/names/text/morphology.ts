import type { Paradigm, TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale } from '../../model.ts'
import { capitalise, isCapitalised } from './fold.ts'

/** All forms of a word in small letters by a paradigm. The longest matching ending decides. */
export function vary(word: string, paradigm: Paradigm | undefined): readonly string[] {
  if (!paradigm) return []
  for (let size = Math.min(word.length - 2, 6); size >= 0; size--) {
    const endings = paradigm[word.slice(word.length - size)]
    if (endings) return endings.map(ending => word.slice(0, word.length - size) + ending)
  }
  return []
}

/**
 * A surname in the plural, if its language has one: `Trump` → `Trumps` in German. Of several words, the last changes.
 */
export function pluralOf(surname: string, locale: Locale): string {
  const from = surname.search(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u)
  const word = surname.slice(from)
  const [plural] = from < 0 ? [] : vary(word.toLowerCase(), targetLanguageOf(locale).plural)
  if (plural === undefined) return surname
  return surname.slice(0, from) + (isCapitalised(word) ? capitalise(plural, locale) : plural)
}

/** A lower-case word and its regular case forms. */
export const inflectionsOf = (word: string, { inflection }: TargetLanguage): ReadonlySet<string> =>
  new Set([word, ...vary(word, inflection)])

/** The regular adjectives and demonyms of a lower-case word. */
export const derivationsOf = (word: string, { derivation }: TargetLanguage): ReadonlySet<string> =>
  new Set(vary(word, derivation))
