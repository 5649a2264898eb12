import type { Locale } from '../../model.ts'
import type { MeaningFinder } from '../model.ts'

/** How many letters of a name are compared, since endings change. */
const STEM = 5

const WORD = /[\p{L}\p{M}]+/gu

/**
 * Finds the names of countries and of their languages, which CLDR has in every language: `Germany`, `Германии` →
 * `region DE`.
 */
export function regionFinder(locale: Locale): MeaningFinder {
  const ids = new Map<string, string>()
  const add = (name: string | undefined, id: string): void => {
    if (name === undefined || /\s/u.test(name)) return
    const stem = stemOf(name)
    if (stem.length > 1 && !ids.has(stem)) ids.set(stem, id)
  }
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  for (const region of REGIONS) add(regions.of(region), `region ${region}`)
  for (const language of LANGUAGES) add(languages.of(language), `region language ${language}`)
  return text =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const id = ids.get(stemOf(word))
      return id === undefined || (word === word.toLowerCase() && word.length < 4 && /^\p{Ll}/u.test(word))
        ? []
        : [{ id, start: index, end: index + word.length }]
    })
}

const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM)

/** ISO 3166 codes of countries that are often in the news, with the languages of some. */
const REGIONS =
  'AF AL AM AR AT AU AZ BA BD BE BG BO BR BY CA CH CL CN CO CU CY CZ DE DK DZ EC EE EG ES ET FI FR GB GE GH GR HR HU ID IE IL IN IQ IR IS IT JO JP KE KP KR KZ LB LK LT LV LY MA MD ME MK MM MN MT MX MY NG NL NO NP NZ PE PH PK PL PS PT PY QA RO RS RU SA SD SE SG SI SK SN SO SY TH TJ TM TN TR TW UA US UY UZ VA VE VN XK YE ZA ZW'.split(
    ' ',
  )
const LANGUAGES =
  'ar bg bn bs ca cs da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka kk ko lt lv mk mn ms nb nl pl ps pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh'.split(
    ' ',
  )
