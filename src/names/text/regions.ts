import type { Locale } from '../../model.ts'
import { onceEach } from '../../once.ts'
import { bare } from './fold.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const COUNTRIES = LETTERS.flatMap(first => LETTERS.map(second => first + second))
/** Continents and their parts, by the UN's M49. */
const CONTINENTS =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  )

/** The code of a country or continent by its name in CLDR for a locale: `Ukraine` → `UA`, `North America` → `003`. */
export function regionNamed(name: string, locale: Locale): string | undefined {
  return namesIn(locale).get(name.toLowerCase())
}

/**
 * The usual name of a country in a text, in any of its cases: `Dinamarca` for Denmark. Undefined if the text does not
 * have it, and for a name that is no country.
 */
export function regionIn(target: string, name: string, { from, to }: { readonly from: Locale; readonly to: Locale }) {
  const code = regionNamed(name, from)
  const usual = code === undefined ? undefined : regionName(code, to)
  if (usual === undefined) return undefined
  const words = bare(target).split(/[^\p{L}\p{M}]+/u)
  const stems = bare(usual)
    .split(/[\s-]+/u)
    .map(word => word.slice(0, Math.max(SHORTEST_NAME, word.length - LONGEST_ENDING)))
  return stems.every(stem =>
    words.some(word => word.startsWith(stem) || (!/^\p{sc=Latn}/u.test(stem) && word.includes(stem))),
  )
    ? usual
    : undefined
}

const SHORTEST_NAME = 3

/** An adjective has other endings than the name: `nordamerikanisch` has `nordamer` in common with `Nordamerika`. */
const LONGEST_ENDING = 3
const SHORTEST_STEM = 5
/** The parts of America are not parts of the country that is called America; those of Africa are parts of Africa. */
const AMERICAS: ReadonlySet<string> = new Set(['003', '005', '013', '021', '029', '419'])

/**
 * Whether a word that contains a name is another country or another part of America, which the source does not name:
 * `Südsudan` for Sudan, `nordamerikanisch` for the United States.
 */
export function namesOtherRegion(word: string, { locale, source, sourceLocale }: RegionSetting): boolean {
  const folded = bare(word)
  const codes = [...namesIn(locale)].flatMap(([name, code]) => {
    const stem = bare(name).slice(0, -LONGEST_ENDING)
    const isRegion = stem.length >= SHORTEST_STEM && folded.startsWith(stem)
    return isRegion && (/^\p{L}/u.test(code) || AMERICAS.has(code)) ? [code] : []
  })
  const text = source.toLowerCase()
  return codes.some(code => !text.includes(regionName(code, sourceLocale)?.toLowerCase() ?? code))
}

export interface RegionSetting {
  readonly locale: Locale
  readonly source: string
  readonly sourceLocale: Locale
}

/** CLDR's name of a region in a locale; undefined if it has none. */
export function regionName(region: string, locale: Locale): string | undefined {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region)
}

/** The codes of countries and continents by their names in a locale, in lower case. */
const namesIn = onceEach((locale): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style })
    for (const code of [...COUNTRIES, ...CONTINENTS]) {
      const name = display.of(code)
      if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), code)
    }
  }
  return names
})
