import { roleWords } from '../../languages/article.ts'
import { PHOTO_AGENCIES } from '../../languages/photo-agencies.ts'
import type { Locale } from '../../model.ts'
import { onceEach } from '../../once.ts'
import type { Evidence } from '../model.ts'
import { type DateWords, dateWords, holdsDay, isDate } from './dates.ts'

/** Longer lines are text, whatever words they begin with. */
const MOST = 300
const SENTENCE_END = /[.．。।۔!?！？]["'”’»›)\]]*$/u
const ABBREVIATION_END = /(?:^|[^\p{L}])(?:\p{L}\.){2}["'”’»›)\]]*$/u
/** `г.` after a year, and the full stop of an ordinal: `2025. március 12.` */
const SHORT_END = /(?:(?:^|\s)\p{L}{1,2}|\d)\.$/u
const CONNECTOR =
  /^(?:and|und|y|e|et|en|i|og|och|és|και|та|и|і|a|ve|de|del|della|di|da|dos|das|la|le|van|von|der|den|ter|ten|el|al|bin|ibn|in|für|for)$/iu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Whether a text ends like a sentence; `U.S.` is not such an end. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-LONGEST_END)
  return SENTENCE_END.test(end) && !ABBREVIATION_END.test(end)
}

/** The longest end of a sentence: `U.S.”)`. Searching a whole text takes longer. */
const LONGEST_END = 24

/**
 * Lower case, single spaces, compatible forms of letters and signs, `#` for each number: the form in which phrases are
 * compared.
 */
const fold = (text: string, locale: Locale): string =>
  lowerCase(text.normalize('NFKC'), locale)
    .replace(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim()

/** Only three languages have special small letters, and lower-casing by language is several times as slow. */
const lowerCase = (text: string, locale: Locale): string =>
  /^(?:tr|az|lt)(?:-|$)/.test(locale) ? text.toLocaleLowerCase(locale) : text.toLowerCase()

/** A folded text without punctuation at its ends. */
function bare(folded: string): string {
  const start = folded.search(/[\p{L}\p{N}#]/u)
  if (start < 0) return ''
  let end = folded.length
  while (end > start && !/[\p{L}\p{M}\p{N}#]$/u.test(folded.slice(Math.max(end - 2, start), end))) end--
  return folded.slice(start, end)
}

/** Phrases by their first letter or sign. */
type Openings = ReadonlyMap<string, readonly string[]>

const openings = (phrases: readonly string[]): Openings => Map.groupBy(phrases, phrase => phrase.charAt(0))

/** The phrase that a text begins with, as whole words if its script has spaces. */
const opensWith = (folded: string, phrases: Openings): string | undefined =>
  phrases.get(folded.charAt(0))?.find(phrase => {
    if (!folded.startsWith(phrase)) return false
    const last = phrase.at(-1) ?? ''
    return (
      !/[\p{L}\p{N}]/u.test(last) || UNSPACED.test(last) || !/^[\p{L}\p{M}\p{N}]/u.test(folded.slice(phrase.length))
    )
  })

const closesWith = (folded: string, phrases: readonly string[]): string | undefined =>
  phrases.find(
    phrase =>
      folded.endsWith(phrase) &&
      (UNSPACED.test(phrase) || !/[\p{L}\p{M}\p{N}]$/u.test(folded.slice(0, -phrase.length))),
  )

/** Whether a text has only names: words with capitals, or a few words of a script without capitals. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,;&/|·•()=＝.]+/u).filter(Boolean)
  if (words.some(word => /^\p{Lo}/u.test(word))) {
    return words.length <= 4 && words.every(word => word.length <= 12 && !/\p{Script=Hiragana}/u.test(word))
  }
  const names = words.filter(word => /^[\p{Lu}@]/u.test(word))
  return names.length > 0 && words.length <= 12 && words.every(word => names.includes(word) || CONNECTOR.test(word))
}

/** Whether it is two names, or one in capitals: `By AFP` is a byline, `By Tuesday` is not. */
const isAuthor = (text: string): boolean =>
  isNames(text) && (/\p{L}[^\p{L}]+\p{Lu}/u.test(text) || /^\W*\p{Lu}{2,}\W*$/u.test(text) || /\p{Lo}/u.test(text))

const ADDRESS = /(?<!\s)\s*[([<]?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}[)\]>]?/gu
/** Removes the address from a byline, since it is no evidence. */
const withoutAddresses = (text: string): string => (text.includes('@') ? text.replace(ADDRESS, '') : text)

/** An address that nobody translates: `https://example.com/story`, `jane.doe@example.com`. */
const ADDRESS_ALONE = /^\s*(?:https?:\/\/\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})\s*$/u

/** `（记者 李华）`, `(Reporting by Jane Doe)`. */
const IN_BRACKETS = /^[([（［【]([^()[\]（）［］【】]+)[)\]）］】]$/u
/** `東京＝山田太郎`, `서울=뉴시스`. */
const PLACE_AND_NAME = /^[^=＝]+[=＝][^=＝]+$/u

/** `3月12日` in 新华社北京3月12日电, where no space marks its ends. */
const UNSPACED_DATE = /(?:\d{1,4}[年月日时時分년월일시분])+/gu

/** With more words beside a date, a line is a headline. */
const MOST_NAMES = 6

const AGENCY = new RegExp(`(?:[/|(—–©]|\\bvia)\\s*(${PHOTO_AGENCIES.join('|')})\\)?$`, 'u')

/** The agency at the end of a credit: `Sakib Ali/Hindustan Times/Getty Images`. */
function photoAgency(text: string): string | undefined {
  const found = text.length <= 120 ? AGENCY.exec(text) : null
  return found && isNames(text.slice(0, found.index)) ? found[1] : undefined
}

/** Digits of every script as `0` to `9`: `١٢` → `12`. */
const asciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
    return String(value)
  })

/** Gives the role that a line's own words show, if any. */
type ReadEvidence = (text: string) => Evidence | undefined

/** Makes the reader of lines in a locale. */
export const evidenceIn: (locale: Locale) => ReadEvidence = onceEach(makeReader)

function makeReader(locale: Locale): ReadEvidence {
  const lists = roleWords(locale)
  const gather = (pick: (words: (typeof lists)[number]) => readonly string[]): readonly string[] => lists.flatMap(pick)
  const byline = openings(gather(words => words.byline))
  const bylineBeforeNames = openings(gather(words => words.bylineBeforeNames))
  const bylineEnd = gather(words => words.bylineEnd)
  const caption = openings(gather(words => words.caption))
  const leftovers = new Set(gather(words => words.leftovers).map(bare))
  const leftoverOpenings = openings(gather(words => words.leftoverOpenings))
  let words: DateWords | undefined
  // Most lines are recognizably no dateline without a calendar, which is slow.
  const dates = (): DateWords => {
    words ??= dateWords(
      locale,
      gather(({ timesOfDay = [] }) => timesOfDay),
    )
    return words
  }
  const extra = new Set(gather(words => words.dateline).flatMap(phrase => phrase.split(' ')))

  const ofByline = (text: string, folded: string): string | undefined => {
    if (text.length > 160) return undefined
    const inside = IN_BRACKETS.exec(text)?.[1]
    if (inside !== undefined)
      return PLACE_AND_NAME.test(inside) && isNames(inside)
        ? 'place and name in brackets'
        : ofByline(inside, fold(inside, locale))
    const opening = opensWith(folded, byline)
    if (opening && !(endsSentence(text) && text.length > 80)) return `opens with “${opening}”`
    const before = opensWith(folded, bylineBeforeNames)
    if (
      before &&
      /^\s/u.test(text.slice(before.length)) &&
      isAuthor(text.slice(before.length)) &&
      !endsSentence(text) &&
      !isDate(text.slice(before.length), dates(), extra)
    ) {
      return `“${before}” and nothing but names`
    }
    const end = text.length <= 80 ? closesWith(bare(folded), bylineEnd) : undefined
    return end && !endsSentence(text) && isNames(text.slice(0, -end.length)) ? `names and “${end}”` : undefined
  }

  const isDateWord = (word: string): boolean => {
    const bare = word.replace(/[.:]$/u, '')
    return isDate(bare, dates(), extra) || extra.has(bare.toLowerCase()) || dates().all.has(bare.toLowerCase())
  }
  /** Who is named beside a date: `by Regan September 15, 2014` → Regan, `Kyiv` → Kyiv; nobody in `Updated Monday`. */
  const besideDate = (field: string): string => {
    const opening = opensWith(fold(field, locale), bylineBeforeNames)
    const words = field
      .slice(opening?.length ?? 0)
      .replace(UNSPACED_DATE, ' ')
      .split(/\s+/u)
      .filter(Boolean)
    const from = words.findIndex(word => !isDateWord(word))
    return from < 0 ? '' : words.slice(from, words.findLastIndex(word => !isDateWord(word)) + 1).join(' ')
  }
  const ofDateline = (text: string): string | undefined => {
    if (text.length > 120 || (endsSentence(text) && !SHORT_END.test(text)) || !holdsDay(text, dates())) return undefined
    const fields = text.split(/(?<!\s)\s+[,|·•()—–]\s*|[,|·•()—–]\s*|(?<!\s)\s+[-/]\s+|:\s+|:$/u).filter(Boolean)
    const places = fields.map(besideDate).filter(Boolean)
    const onlyPlaces = places.length <= 2 && places.every(field => !/\d/.test(field) && isNames(field))
    const words = places.join(' ').split(' ').length
    return onlyPlaces && words <= MOST_NAMES ? 'a date and nothing else but names' : undefined
  }

  return written => {
    if (written.length > MOST) return undefined
    if (ADDRESS_ALONE.test(written)) return { role: 'boilerplate', evidence: 'an address and nothing else' }
    const text = withoutAddresses(asciiDigits(written.replace(/^[\s\uFFFC]+/u, '')))
    const folded = fold(text, locale)
    const plain = bare(folded)
    if (leftovers.has(plain)) return { role: 'boilerplate', evidence: `web leftover “${plain}”` }
    const leftover = opensWith(folded, leftoverOpenings)
    if (leftover) return { role: 'boilerplate', evidence: `web leftover, opens with “${leftover}”` }
    const picture = opensWith(folded.replace(/^[([]/, ''), caption)
    if (picture) return { role: 'caption', evidence: `opens with “${picture}”` }
    const credit = opensWith(/[([]([^()[\]]{1,60})[)\]]$/u.exec(folded)?.[1]?.trim() ?? '', caption)
    if (credit) return { role: 'caption', evidence: `ends with “${credit}” in brackets` }
    if (/^©(?!\s*#)/u.test(folded)) return { role: 'caption', evidence: 'opens with “©”' }
    const author = ofByline(text, folded)
    if (author) return { role: 'byline', evidence: author }
    const agency = photoAgency(text)
    if (agency) return { role: 'caption', evidence: `names and “${agency}”` }
    const day = ofDateline(text)
    return day ? { role: 'dateline', evidence: day } : undefined
  }
}
