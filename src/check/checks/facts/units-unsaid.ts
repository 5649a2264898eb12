import type { Sides } from '../../model.ts'
import type { NumberFact } from '../../numbers/model.ts'

/** Whether a number needs no unit to say what it counts: a year, an age, an hour, a day of a month, pounds with their sign. */
export const saysItself = (source: NumberFact, target: NumberFact, sides: Sides): boolean =>
  isYear(source, target) ||
  isAge(source, target, sides) ||
  isHour(source, target, sides) ||
  isDayOfMonth(source, target, sides) ||
  (source.unit === 'pound' && target.currency === 'pound')

const [FIRST_YEAR, LAST_YEAR] = [1000, 2100]

/** "2016년", "die 2000er Jahre" → 2016, the 2000s. */
const isYear = ({ unit, value }: NumberFact, { value: other }: NumberFact): boolean =>
  unit === 'year' && value === other && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR

/** Words beside a number that make it an age, and endings: "44-річну", "24-latek". */
const AGES = /\baged?\b/i
const AGE_ENDING = /^(?:\s?세|-(?:річ|лет|lat|letn|jähr|year))/iu
/** How far from its number such a word stands. */
const REACH = 16

/** Whether a number of years is somebody's age: "38 años" → at the age of 38; "Ruiz, 38, won". */
function isAge({ unit }: NumberFact, { start, end }: NumberFact, { target: { text, language } }: Sides): boolean {
  if (unit !== 'year') return false
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
  if (AGE_ENDING.test(after)) return true
  // Other languages say the years.
  if (language.tag !== 'en') return false
  if (AGES.test(before) || AGES.test(after)) return true
  return /[,(]\s*$/.test(before) && /^\s*[,)]/.test(after)
}

/** "15:00 Uhr" → 3 p.m. */
const isHour = ({ unit }: NumberFact, { end, clock }: NumberFact, { target: { text } }: Sides): boolean =>
  unit === 'hour' && (clock !== undefined || /^(?:[.:]\d\d)?\s?[ap]\.?\s?m\b/iu.test(text.slice(end, end + 8)))

const LAST_DAY = 31

/** Korean and Japanese call it by the word for days: 28일 → on the 28th. */
const isDayOfMonth = ({ unit, value }: NumberFact, { value: day }: NumberFact, { source }: Sides): boolean =>
  unit === 'day' && source.language.data.unspaced !== undefined && value === day && value >= 1 && value <= LAST_DAY
