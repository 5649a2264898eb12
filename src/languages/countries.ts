import { CHECKS } from './check.ts'
import { COUNTRIES } from './cldr-countries.ts'
import { contrastsOf, FAMILIES } from './contrasts.ts'
import { isUnspaced } from './index.ts'
import type { ContrastWords, CountryWords } from './model.ts'

/** Countries whose ids are not their ISO codes. */
export const CODES: Readonly<Record<string, string>> = {
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

/** What stands before the name of a country for a part of it, in languages that write both as one word: Südkorea, Nordsyrien. */
export const PART_OF_COUNTRY: Readonly<Record<string, RegExp>> = {
  de: /^(?:(?:süd|nord)(?:ost|west)?|ost|west|mittel|zentral|ganz)/u,
  nl: /^(?:zuid|noord|oost|west|midden)-?/u,
  sv: /^(?:syd|nord|öst|väst|mellan)/u,
  da: /^(?:syd|nord|øst|vest|midt)/u,
  nb: /^(?:sør|nord|øst|vest|midt)/u,
  fi: /^(?:etelä|pohjois|itä|länsi|keski)-?/u,
  et: /^(?:lõuna|põhja|ida|lääne|kesk)-?/u,
  hu: /^(?:dél|észak|kelet|nyugat|közép)-?/u,
}

/** A country that was named before, without its name. */
export const THE_COUNTRY: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|this|that) country\b/iu,
  es: /\b(?:el|del|al|este|ese|dicho) país\b/iu,
  ca: /\b(?:el|del|al|aquest) país\b/iu,
  pt: /\b(?:o|do|no|ao|este|esse|neste|nesse) país\b/iu,
  it: /\b(?:il|del|nel|al|dal|questo) paese\b/iu,
  fr: /\b(?:le|du|au|ce) pays\b/iu,
  ro: /(?<!\p{L})țar(?:a|ă|ii)(?!\p{L})/iu,
  de: /\b(?:das|des|dem|dieses|diesem) land(?:es|e)?\b/iu,
  nl: /\b(?:het|dit|dat) land\b/iu,
  sv: /\blandets?\b/iu,
  da: /\blandets?\b/iu,
  nb: /\blandets?\b/iu,
  pl: /(?<!\p{L})kraj(?:u|em|owi)?(?!\p{L})/iu,
  cs: /(?<!\p{L})zem[ěi](?!\p{L})/iu,
  uk: /(?<!\p{L})країн(?:а|и|у|і|ою)(?!\p{L})/iu,
  ru: /(?<!\p{L})стран(?:а|ы|у|е|ой)(?!\p{L})/iu,
  ja: /同国|この国|その国/u,
  zh: /该国|該國|我国|我國|这个国家|這個國家/u,
  ko: /(?:이|그|해당) 나라|동국/u,
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
