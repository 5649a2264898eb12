import { CHECKS } from './check.ts'
import { COUNTRIES } from './cldr-countries.ts'
import { contrastsOf, FAMILIES } from './contrasts.ts'
import { isUnspaced } from './index.ts'
import type { ContrastWords, CountryWords } from './model.ts'

/** Countries whose ids are not their ISO codes. */
const CODES: Readonly<Record<string, string>> = {
  tunisia: 'TN',
  morocco: 'MA',
  algeria: 'DZ',
  armenia: 'AM',
  georgiaLand: 'GE',
  azerbaijan: 'AZ',
  kazakhstan: 'KZ',
  jordan: 'JO',
  qatar: 'QA',
  peru: 'PE',
  chile: 'CL',
  ecuador: 'EC',
  thailand: 'TH',
  vietnam: 'VN',
  indonesia: 'ID',
  philippines: 'PH',
}

/** Parts of Great Britain have no ISO code of two letters. */
const WITHOUT_CODE: readonly string[] = ['scotland', 'england']

/** CLDR's names of the countries that news names, from the runtime's Intl: `de=Duitsland fr=Frankrijk`. */
export function askCountries(tag: string): CountryWords {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  const members = (FAMILIES.country?.members ?? '').split(' ').filter(member => !WITHOUT_CODE.includes(member))
  const said = members.flatMap(member => {
    const name = names.of(CODES[member] ?? member.toUpperCase())
    return name && /^[\p{L}\p{M} ’'-]+$/u.test(name) ? [`${member}=${name.replaceAll(' ', '_')}`] : []
  })
  return { names: said.join(' ') }
}

/** News writes फ्रांस, and CLDR फ़्रांस. */
const withoutNukta = (name: string): string => name.normalize('NFD').replaceAll('\u093c', '').normalize('NFC')

/** Names that are nearly another country's, or another word. */
const SHORTEST = 3

/**
 * The names of countries of a language whose own list of exclusive words has none. CLDR knows only the nominative: a
 * last vowel may change. Nothing shows that such a name is lost, since an adjective may stand for it.
 */
export function countriesOf(tag: string): ContrastWords {
  const said = Object.hasOwn(COUNTRIES, tag) ? COUNTRIES[tag] : undefined
  if (said === undefined || contrastsOf(tag)?.de !== undefined) return {}
  const isInflected = CHECKS[tag]?.uninflected !== true
  return Object.fromEntries(
    [...said.names.matchAll(/(?<!\S)(\w+)=(\S+)/g)].flatMap(([, member = '', name = '']) => {
      if (isUnspaced(tag)) return [[member, name]]
      // Hebrew writes "in", "from" and "and" together with the name.
      if (tag === 'he') return [[member, ['', ...'בלמוהשכ'].map(letter => letter + name).join(' ')]]
      if (tag === 'hi') return [[member, `${name} ${withoutNukta(name)}`]]
      if (name.length < SHORTEST || name.includes('-')) return []
      if (name.includes('_') || !isInflected) return [[member, name]]
      const stem = name.replace(/[aeiouyäöüąęőűăаеиоуяіїαεηιουίόά]$/iu, '')
      return stem.length < SHORTEST ? [[member, name]] : [[member, `${stem}* ~${stem.toLowerCase()}*`]]
    }),
  )
}
