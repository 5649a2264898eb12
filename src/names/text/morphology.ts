import type { Paradigm, TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale } from '../../model.ts'
import { capitalise, isCapitalised } from './fold.ts'

/** All forms that a paradigm makes of a word in small letters. The longest ending that fits decides. */
export function vary(word: string, paradigm: Paradigm | undefined): readonly string[] {
  if (!paradigm) return []
  for (let size = Math.min(word.length - 2, 6); size >= 0; size--) {
    const endings = paradigm[word.slice(word.length - size)]
    if (endings) return endings.map(ending => word.slice(0, word.length - size) + ending)
  }
  return []
}

/** A surname in the plural, where its language has one: `Trump` → `Trumps` in German. Of several words, the last changes. */
export function pluralOf(surname: string, locale: Locale): string {
  const from = surname.search(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u)
  const word = surname.slice(from)
  const [plural] = from < 0 ? [] : vary(word.toLowerCase(), targetLanguageOf(locale).plural)
  if (plural === undefined) return surname
  return surname.slice(0, from) + (isCapitalised(word) ? capitalise(plural, locale) : plural)
}

type Store = WeakMap<TargetLanguage, Map<string, ReadonlySet<string>>>
const inflections: Store = new WeakMap()
const derivations: Store = new WeakMap()

/** A lower-case word and its regular case forms. */
export function inflectionsOf(word: string, language: TargetLanguage): ReadonlySet<string> {
  return remember(inflections, { language, word }, () => [word, ...vary(word, language.inflection)])
}

/** The adjectives and demonyms that a lower-case word regularly has. */
export function derivationsOf(word: string, language: TargetLanguage): ReadonlySet<string> {
  return remember(derivations, { language, word }, () => vary(word, language.derivation))
}

function remember(
  store: Store,
  { language, word }: { readonly language: TargetLanguage; readonly word: string },
  make: () => Iterable<string>,
): ReadonlySet<string> {
  const known = store.get(language) ?? new Map<string, ReadonlySet<string>>()
  store.set(language, known)
  const found = known.get(word) ?? new Set(make())
  known.set(word, found)
  return found
}
