import type { Locale } from '../model.ts'
import { onceEach } from '../once.ts'
import { CITIES, PARTLY_LISTED } from './cities.ts'
import { languageTag } from './language-tag.ts'
import { scriptOf } from './script.ts'

/** A place that has names in many languages; the id is the same in all of them: a country's code, or a city's number. */
export interface Place {
  readonly id: string
  readonly kind: 'country' | 'city'
}

/** Places and their names in one language, the usual one first. */
export type PlaceNames = ReadonlyMap<string, readonly string[]>

/** The ISO codes of countries and territories that news names. */
const CODES = `
  AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC
  CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
  GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG
  KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU
  MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC
  SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE
  VI VN VU WS XK YE YT ZA ZM ZW
`

const displayNames = (locale: Locale): Intl.DisplayNames =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })

/** The names of all countries in a locale's language, from CLDR. */
const countriesOf = (locale: Locale): PlaceNames => {
  const names = displayNames(locale)
  // A text of Taiwan may have names in the signs of the mainland, or their spelling in its own signs.
  const others = languageTag(locale) === 'zh' ? ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'].map(displayNames) : []
  return new Map(
    CODES.trim()
      .split(/\s+/)
      .flatMap(code => {
        const name = names.of(code)?.replace(/ ?[(（].*/, '')
        const more = others.map(other => other.of(code) ?? '').filter(other => other !== '' && other !== name)
        return name ? [[code, [name, ...new Set(more)]] as const] : []
      }),
  )
}

const split = (tag: string): readonly string[] => (Object.hasOwn(CITIES, tag) ? (CITIES[tag]?.split(',') ?? []) : [])

/** The names of the listed cities in a locale's language. */
function citiesOf(locale: Locale): PlaceNames {
  const tag = languageTag(locale)
  const own = split(tag)
  const hasEnglish = own.length > 0 && scriptOf(locale) === 'Latn' && !PARTLY_LISTED.has(tag)
  return new Map(
    split('en').flatMap((english, index) => {
      const names = own[index] || (hasEnglish ? english : '')
      return names === '' ? [] : [[`${index}`, names.split('|')] as const]
    }),
  )
}

/** The names of countries, by their ISO codes, and of cities, by their numbers; made when a text first needs them. */
export const placeNamesOf: (locale: Locale) => PlaceNames = onceEach(
  locale => new Map([...countriesOf(locale), ...citiesOf(locale)]),
)

/** Whether an id is that of a country. */
export const isCountry = (id: string): boolean => /^[A-Z]/.test(id)
