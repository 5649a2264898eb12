import { languageTag } from '../../../../languages/language-tag.ts'
import { targetLanguageOf } from '../../../../languages/names.ts'
import { PEOPLES } from '../../../../languages/peoples.ts'
import { isCountry, placeNamesOf } from '../../../../languages/places.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { derivationsOf } from '../../../../names/index.ts'

/** The countries whose people, language or adjective a word in small letters without marks is: norwegian → NO. */
export type Peoples = (folded: string) => readonly string[]

const NONE: readonly string[] = []

/** Stems of irregular words have any ending of a case or a gender; fewer letters are the beginning of too many words. */
const LONGEST_ENDING = 6
const SHORTEST = 3
const longestOf = (stem: number): number => (stem <= 4 ? 3 : LONGEST_ENDING)

/** The irregular words for peoples, by their stems. */
function irregularOf(locale: string): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>()
  const add = (stem: string, id: string): void => {
    const key = plainLetters(stem).replaceAll('’', '')
    const ids = stems.get(key)
    if (ids === undefined) stems.set(key, [id])
    else if (!ids.includes(id)) ids.push(id)
  }
  const tag = languageTag(locale)
  const listed = Object.hasOwn(PEOPLES, tag) ? (PEOPLES[tag] ?? '') : ''
  for (const [, id = '', words = ''] of listed.matchAll(/([A-Z]{2})=(\S+)/g))
    for (const stem of words.split(',')) add(stem, id)
  const { demonyms } = targetLanguageOf(locale)
  if (demonyms === undefined) return stems
  for (const [id, names] of placeNamesOf(locale)) {
    if (!isCountry(id)) continue
    for (const name of names)
      for (const stem of demonyms.get(name.toLowerCase().replaceAll(/[’'-]/g, ' ')) ?? []) add(stem, id)
  }
  return stems
}

/**
 * The words for peoples of a language: irregular ones by its lists, others by the paradigm of its derived words.
 * `countriesLike` gives the countries whose names begin as a word does.
 */
export function peoplesOf(
  locale: string,
  countriesLike: (folded: string) => readonly string[],
  fold: (word: string) => string,
): Peoples {
  const language = targetLanguageOf(locale)
  const irregular = irregularOf(locale)
  const names = placeNamesOf(locale)
  const derived = new Map<string, ReadonlySet<string>>()
  const derivedOf = (id: string): ReadonlySet<string> => {
    const known = derived.get(id)
    if (known) return known
    const words = (names.get(id) ?? []).filter(name => !/[\s-]/.test(name)).map(name => name.toLowerCase())
    const all = new Set(words.flatMap(word => [...derivationsOf(word, language)].map(fold)))
    for (const word of words) all.delete(fold(word))
    derived.set(id, all)
    return all
  }
  return folded => {
    if (folded.length <= SHORTEST) return NONE
    let found: string[] | undefined
    for (let size = folded.length; size >= SHORTEST && size >= folded.length - LONGEST_ENDING; size--) {
      const ids = irregular.get(folded.slice(0, size))
      if (ids && folded.length - size <= longestOf(size)) found = [...(found ?? []), ...ids]
    }
    if (found) return found
    if (language.derivation === undefined) return NONE
    for (const id of countriesLike(folded)) if (derivedOf(id).has(folded)) found = [...(found ?? []), id]
    return found ?? NONE
  }
}
