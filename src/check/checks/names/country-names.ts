import { plainLetters } from '../../../languages/plain-letters.ts'
import { once, onceEach, onceEachText } from '../../../once.ts'
import { staysAsItIs } from './unlisted/longer-names.ts'
import { isSlip, type NameWord, soundOf } from './unlisted/name-slips.ts'
import type { OddName } from './unlisted/odd-name.ts'

/** The names of countries in the two languages of a file, from CLDR. */
export interface CountryNames {
  /** Countries of a source that its target leaves in the source's language or misspells. */
  readonly judge: (source: string, target: string, words: readonly NameWord[]) => readonly OddName[]
}

/** The continents and regions that UN M49 numbers and that news names. */
const CONTINENTS = ['002', '019', '142', '150']

/** The names of countries and continents that CLDR has in both languages; loaded when a text first needs them. */
export function countryNames(from: string, to: string, uninflected: boolean): CountryNames {
  const inTarget = once(() => displayNames(to))
  return {
    judge(source, target, words) {
      return countriesOfSource(from)(source).flatMap(({ name, code, index }): readonly OddName[] => {
        const usual = inTarget().of(code) ?? name
        // Iran and Irán differ only in an accent.
        const isThere =
          plainLetters(usual) === plainLetters(name)
            ? target.includes(usual)
            : holds(target.replaceAll(name, ''), usual)
        if (usual === name || isThere) return []
        const at = target.indexOf(name)
        const base = { name, usual, source: [index, index + name.length] as const, sure: true }
        if (at >= 0) {
          if (areSpellings(name, usual)) return []
          const isOther =
            /\p{L}/u.test(target.charAt(at + name.length)) || staysAsItIs({ source, at: index }, { target, at }, name)
          return isOther ? [] : [{ ...base, kind: 'untranslated' as const, found: foundAt(name, at) }]
        }
        const slip = words.find(({ text }) => isSlip(text, usual, { known: true, uninflected }))
        return slip ? [{ ...base, kind: 'misspelt' as const, found: foundAt(slip.text, slip.at) }] : []
      })
    },
  }
}

const foundAt = (text: string, at: number): NonNullable<OddName['found']> => ({ text, span: [at, at + text.length] })

/**
 * Whether two names are spellings of one: Spanish has Catar, and newspapers write Qatar. Irán differs from Iran only in
 * its accent, and is the Spanish name.
 */
const areSpellings = (name: string, usual: string): boolean =>
  plainLetters(usual) !== plainLetters(name) && soundOf(usual) === soundOf(name) && usual.slice(-3) === name.slice(-3)

/** Whether a text has a name in some form: the beginning of each of its words. */
function holds(text: string, name: string): boolean {
  const all = plainLetters(text)
  return name.split(/[\s-]/).every(word => all.includes(stemOf(plainLetters(word))))
}

const stemOf = (word: string): string => word.slice(0, Math.max(3, word.length - 3))

const displayNames = (locale: string): Intl.DisplayNames =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })

interface Country {
  readonly name: string
  readonly code: string
}

/**
 * The names of countries and continents in a language, by their first word, the longer ones first; loaded once for all
 * editions of an article. `beginning` finds the words that begin like one: one pattern of all names takes longer.
 */
const namesIn = onceEach((locale: string) => {
  const all = displayNames(locale)
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const countries: Country[] = []
  for (const code of [...letters.flatMap(first => letters.map(second => first + second)), ...CONTINENTS]) {
    // Most codes are not countries.
    const name = all.of(code)
    if (name && /^[\p{L}\p{M} ]{4,}$/u.test(name)) countries.push({ name, code })
  }
  countries.sort((one, other) => other.name.length - one.name.length)
  const letter = new Set(countries.map(({ name }) => String.fromCodePoint(name.codePointAt(0) ?? 0)))
  return {
    byWord: Map.groupBy(countries, ({ name }) => /^\p{L}*/u.exec(name)?.[0] ?? ''),
    beginning: new RegExp(`(?<!\\p{L})[${[...letter].join('')}]\\p{L}*`, 'gu'),
  }
})

/** The countries of a source; all editions of an article share them. */
const countriesOfSource = onceEach(locale => onceEachText(text => countriesIn(text, locale)))

/** The countries and continents that a text names, in its own language. */
function countriesIn(text: string, locale: string): readonly (Country & { readonly index: number })[] {
  const { byWord, beginning } = namesIn(locale)
  const named: (Country & { readonly index: number })[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(beginning)) {
    if (index < end) continue
    const found = byWord
      .get(word)
      ?.find(
        ({ name }) =>
          text.startsWith(name, index) && !/^\p{L}/u.test(text.slice(index + name.length, index + name.length + 2)),
      )
    if (!found) continue
    named.push({ ...found, index })
    end = index + found.name.length
  }
  return named
}
