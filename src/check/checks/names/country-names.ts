import { plainLetters } from '../../../languages/plain-letters.ts'
import { once, onceEach } from '../../../once.ts'
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
      const { codes, pattern } = namesIn(from)
      return [...source.matchAll(pattern)].flatMap(({ 0: name, index }): readonly OddName[] => {
        const code = codes.get(name)
        const usual = (code && inTarget().of(code)) ?? name
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

/**
 * The names of countries and continents in a language, with their codes; loaded once for all editions of an article.
 */
const namesIn = onceEach((locale: string) => {
  const all = displayNames(locale)
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = new Map<string, string>()
  for (const code of [...letters.flatMap(first => letters.map(second => first + second)), ...CONTINENTS]) {
    // Most codes are not countries.
    const name = all.of(code)
    if (name && /^[\p{L}\p{M} ]{4,}$/u.test(name)) codes.set(name, code)
  }
  const list = [...codes.keys()].sort((a, b) => b.length - a.length).map(name => RegExp.escape(name))
  return { codes, pattern: new RegExp(`(?<!\\p{L})(?:${list.join('|') || '(?!)'})(?!\\p{L})`, 'gu') }
})
