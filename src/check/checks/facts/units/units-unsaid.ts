import { onceEach } from '../../../../once.ts'
import { wordsOf } from '../../../language/words/word-list.ts'
import type { Sides } from '../../../model.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { halfOf } from '../signs-and-times.ts'

/** Whether a number needs no unit: a year, an age, an hour, a day of a month, pounds with their sign. */
export const saysItself = (source: NumberFact, target: NumberFact, sides: Sides): boolean =>
  isYear(source, target) ||
  isDecade(source, target, sides) ||
  isYearOfEra(source, sides) ||
  isPoints(source, sides) ||
  isYearly(source, sides) ||
  isOfOrdinal(source, target, sides) ||
  isMeters(source, target, sides) ||
  isInflected(source, target, sides) ||
  isAge(source, target, sides) ||
  isHour(source, target, sides) ||
  isDayOfMonth(source, target, sides) ||
  isResult(source, target, sides) ||
  (source.unit === 'pound' && target.currency === 'pound')

const [FIRST_YEAR, LAST_YEAR] = [1000, 2100]

/** "2016년", "die 2000er Jahre" → 2016, the 2000s; 90年代 → the 1990s; 昭和22年 → 1947. */
function isYear({ unit, value, also }: NumberFact, { value: other, also: others }: NumberFact): boolean {
  if (unit !== 'year' || !Number.isInteger(value)) return false
  const isDecade = value < 100 && value % 10 === 0 && other % 100 === value && others.includes(value)
  if (isDecade) return true
  return (value === other || also.includes(other)) && other >= FIRST_YEAR && other <= LAST_YEAR
}

/** "70er Jahre" → the '70s, in her 20s. */
const isDecade = ({ unit, value }: NumberFact, { end }: NumberFact, { target: { text } }: Sides): boolean =>
  unit === 'year' && value % 10 === 0 && /^['’]?s(?!\p{L})/u.test(text.slice(end, end + 3))

/** 紀元前30年 → 30 B.C. */
const isYearOfEra = ({ unit, start }: NumberFact, { source: { text } }: Sides): boolean =>
  unit === 'year' && /(?:紀元前?|公元前?|西元前?|기원전?)\s?$/u.test(text.slice(Math.max(0, start - 4), start))

/** Chinese 分 is a point of a score; minutes are 分钟. */
const isPoints = ({ unit, clock, start, end }: NumberFact, { source: { text, language } }: Sides): boolean =>
  unit === 'minute' &&
  clock === undefined &&
  language.tag === 'zh' &&
  /\s?分(?![钟鐘])/u.test(text.slice(start, end + 3))

/** "12 щорічних звітів" are no years. */
const isYearly = ({ unit, end }: NumberFact, { source: { text } }: Sides): boolean =>
  unit === 'year' &&
  /^\s(?:\p{L}{1,20}\s)?(?:щорічн|ежегодн|ročn[ěí]|každoročn|corocz)/u.test(text.slice(end, end + 32))

/** How many tokens a number and its ending may have before a unit: "the 84th minute". */
const ORDINAL = 3

/** 84分に → in the 84th minute */
const isOfOrdinal = ({ unit, power }: NumberFact, { from }: NumberFact, { target: { tokens } }: Sides): boolean =>
  power === undefined &&
  tokens
    .slice(from + 1, from + ORDINAL)
    .some(({ word }) => word.senses.some(one => one.kind === 'unit' && one.id === unit))

/** "137m" behind a number without a currency is no million: "449ft (137m)". */
const isMeters = ({ unit }: NumberFact, { end, currency }: NumberFact, { target: { text } }: Sides): boolean =>
  unit === 'meter' && currency === undefined && /^\s?m(?![\p{L}²³])/u.test(text.slice(end, end + 3))

/** The letters by which an inflected word is known: Icelandic "daga", where CLDR has "dagar". */
const STEM = 3

/** Whether the word behind a number begins like its unit, in a language of which only CLDR's two forms are known. */
function isInflected({ unit }: NumberFact, { to }: NumberFact, { target: { tokens, language } }: Sides): boolean {
  const next = tokens[to]
  if (unit === undefined || next?.kind !== 'word' || language.knows.has('common')) return false
  return formsOf(`${language.locale} ${unit}`).some(
    form => form.length >= STEM && next.lower.startsWith(form.slice(0, STEM)),
  )
}

/** CLDR's forms of a unit in a locale, for one and for several. */
const formsOf = onceEach((asked): readonly string[] => {
  const [locale = '', unit = ''] = asked.split(' ')
  if (!Intl.supportedValuesOf('unit').includes(unit)) return []
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  return [1, 2].map(count => format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '')
})

/** Words and endings beside a number that make it an age: "44-річну", "24-latek". */
const AGES = /\b(?:aged?|over|under|older|younger)\b/i
/** How it is counted in birthdays: "73 岁生日" → his 73rd birthday. */
const BIRTHDAY =
  /^\S{0,4}\s(?:birthday|anniversary|cumpleaños|aniversari|anniversaire|compleanno|aniversário|geburtstag|verjaardag|födelsedag|fødselsdag|urodzin|narozenin|rocznic|день|дня|годовщин|річниц|юбиле|ювіле)/iu
const AGE_ENDING = /^(?:\s?세|-(?:річ|лет|lat|letn|jähr|year))/iu
/** How many characters from its number such a word may stand. */
const REACH = 16

/** Whether a number of years is somebody's age: "38 años" → at the age of 38; "Ruiz, 38, won". */
function isAge({ unit }: NumberFact, { start, end }: NumberFact, { target: { text, language } }: Sides): boolean {
  if (unit !== 'year') return false
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
  if (AGE_ENDING.test(after) || BIRTHDAY.test(after)) return true
  // 風間さん（17）, "Meier (17)"
  if (/[(（]$/.test(before) && /^[)）]/.test(after)) return true
  // Other languages say the years.
  if (language.tag !== 'en') return false
  if (AGES.test(before) || AGES.test(after)) return true
  return /[,(]\s*$/.test(before) && /^\s*[,)]/.test(after)
}

/** "15:00 Uhr", "15 Uhr 20" → 3 p.m., 3:20; 早上7点 → 7 in the morning. */
function isHour(source: NumberFact, hour: NumberFact, sides: Sides): boolean {
  const { unit } = source
  const { target } = sides
  if (unit !== 'hour' && !(unit === 'minute' && hour.clock !== undefined)) return false
  const { start, end } = hour
  return (
    isOfClock(source, hour, sides) ||
    /^\d\d?:\d\d/.test(target.text.slice(start, end)) ||
    /^(?:[.:]\d\d)?\s?(?:[ap]\.?\s?m|noon|midnight)\b/iu.test(target.text.slice(end, end + 8)) ||
    halfOf(hour, target) !== undefined
  )
}

/** Whether an hour of the day became a bare number, where hours need no word: "22 Uhr" → alle 22. */
function isOfClock(
  { unit, value, from, to }: NumberFact,
  { value: other, unit: named, currency, percent }: NumberFact,
  { source: { text, marks, language }, target }: Sides,
): boolean {
  const { clockHours } = language.data
  if (clockHours === undefined || target.language.data.namesHours) return false
  if (unit !== 'hour' || value > 24 || value !== other || percent || (named ?? currency) !== undefined) return false
  const words = wordsOf(clockHours)
  return marks.some(
    mark => (mark.from === to || mark.to === from) && words.includes(text.slice(mark.start, mark.end).toLowerCase()),
  )
}

/** Two figures behind the decimal point, as results of races and jumps have them. */
const HUNDREDTHS = /\d[.,]\d\d$/

/** Whether a number is the result of a race or a jump, whose unit everybody knows: "in 24.77 seconds" → på 24,77. */
const isResult = (
  { unit, start, end }: NumberFact,
  { unit: named, currency, percent, start: from, end: to }: NumberFact,
  { source, target }: Sides,
): boolean =>
  (unit === 'second' || unit === 'meter') &&
  (named ?? currency) === undefined &&
  !percent &&
  HUNDREDTHS.test(source.text.slice(start, end)) &&
  HUNDREDTHS.test(target.text.slice(from, to))

const LAST_DAY = 31

/** Whether a number is a day of a month, for which Korean and Japanese use the word for days: 28일 → on the 28th. */
const isDayOfMonth = ({ unit, value }: NumberFact, { value: day }: NumberFact, { source }: Sides): boolean =>
  unit === 'day' && source.language.data.unspaced !== undefined && value === day && value >= 1 && value <= LAST_DAY
