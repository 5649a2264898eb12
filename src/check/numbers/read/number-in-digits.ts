import { itemBefore } from '../../../item-at.ts'
import type { Sense } from '../../language/model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { isOneSpace } from '../../read/tokens/gaps.ts'
import { BIT } from '../../read/tokens/traits.ts'
import type { Draft, MarksAt } from '../model.ts'
import { clockBySigns, clockByZone, inTheAfternoon } from './clock.ts'
import { draft } from './draft.ts'
import { commonYears } from './eras.ts'
import { rounded } from './sum.ts'

/** The numbers that begin at a token in digits: `118,8 mil`, `5 Mio.`, `1980s`, `8 p.m.`, `2010-11`. */
export function fromDigits(reading: Reading, marks: MarksAt, at: number, token: Token): Draft[] {
  const readings = token.word.digits
  const span = { start: token.start, end: token.end, from: at, to: at + 1 }
  const first = readings[0]
  if (!first || readings.length > 1)
    return readings.map(each => ({ ...draft(span, each.value), hard: true, part: true }))
  const spoken = clockBySigns(reading, at) ?? clockByZone(reading, at)
  if (spoken) return [spoken]
  const month = marks[at]
  if (month?.senses.some(({ kind }) => kind === 'month')) return [{ ...draft(month, first.value), month: true }]
  if (isMonthOfDate(reading, at, first.value)) return [{ ...draft(span, first.value), hard: true, part: true }]
  const more = hasHalfMore(reading, at + 1) ? 0.5 : 0
  const scaled = scaleAfter(reading, marks, at + 1 + 2 * more)
  const number = draft(span, isBareFraction(reading, at) ? Number(`0.${token.text}`) : first.value)
  number.hard = mustCome(first.value, reading) && !isPartOfWord(reading, at)
  number.also = first.also
  if (!number.hard && countsPeople(number, reading)) number.counts = true
  if (first.clock !== undefined) number.clock = first.clock
  if (first.foreign) number.foreign = true
  if (isPart(reading, at)) number.part = true
  if (number.part && isAlways(token, reading)) number.hard = false
  if (isNamed(reading, at)) number.named = true
  if (scaled) {
    number.also = [first.value * scaled.factor, ...first.also.map(value => value * scaled.factor)]
    number.value = rounded((first.value + more) * scaled.factor + scaled.half)
    number.scale = Math.log10(scaled.factor)
    // 3億 must be kept, 3人 need not.
    if (first.value > 0) number.hard = true
    number.to = scaled.to
    number.end = reading.tokens[scaled.to - 1]?.end ?? token.end
    return [number]
  }
  const others = otherReadings(number, reading, at)
  const years = commonYears(number, reading)
  // "After 1 hour" may be "after an hour".
  if (first.value === 1 && marks[at + 1]?.senses.some(({ kind }) => kind === 'unit')) number.hard = false
  if (number.hard && first.value <= 12 && isCompounded(reading, at)) number.hard = false
  if (first.value === 1 && isOneOf(reading, at)) number.hard = false
  if (others.length + years.length > 0) number.also = [...number.also, ...others, ...years]
  return [number]
}

/** Whether a number is the month of a date with spaces: Czech "28. 3. 2017". */
function isMonthOfDate({ tokens, text, language }: Reading, at: number, value: number): boolean {
  if (!language.ordinalStops || value < 1 || value > 12) return false
  const [day, month, year] = [itemBefore(tokens, at), tokens[at], tokens[at + 1]]
  if (day?.kind !== 'digits' || month === undefined || year?.kind !== 'digits') return false
  return (
    /^(?:[12]?\d|3[01])$/.test(day.text) &&
    /^[12]\d{3}$/.test(year.text) &&
    /^\.\s$/.test(text.slice(day.end, month.start)) &&
    /^\.\s$/.test(text.slice(month.end, year.start))
  )
}

/** Whether digits are a fraction without its zero: a batting average of .310. */
function isBareFraction({ text, tokens }: Reading, at: number): boolean {
  const { start = 0, text: digits = '' } = tokens[at] ?? {}
  return text.charAt(start - 1) === '.' && /^\d{3}$/.test(digits) && /^[\s(]?$/.test(text.charAt(start - 2))
}

/** A letter at the end, of scripts that join no small words to a figure, unlike Arabic. */
const LETTER_AT_END = /[A-Za-zÀ-ɏ\u0370-\u052f]$/

/** Whether digits are part of a word rather than a figure: "SHA1", "i18n", "7bit", "гілка1". */
function isPartOfWord({ text, tokens }: Reading, at: number): boolean {
  const before = itemBefore(tokens, at)
  const here = tokens[at]
  const next = tokens[at + 1]
  if (before?.kind === 'word' && before.end === here?.start && LETTER_AT_END.test(before.text)) return true
  const end = here?.end ?? 0
  if (text.charAt(end) === '-' && /[A-Z]/.test(text.charAt(end + 1))) return true
  const isGlued = next?.kind === 'word' && next.start === here?.end && /^[A-Za-z]{3,}$/.test(next.text)
  return isGlued && next.word.senses.length === 0 && !/\p{L}/u.test(text.charAt(here.start - 1))
}

/** Whether a hyphen joins a few digits to a word: `Covid-19`, `F-16`; but not after the Hebrew prefixes, as in ו-23. */
function isNamed({ text, tokens }: Reading, at: number): boolean {
  const before = itemBefore(tokens, at)
  const here = tokens[at]
  if (before?.kind !== 'word' || here === undefined || here.end - here.start > 3) return false
  const isWord = before.text.length > 2 || before.text !== before.lower
  return isWord && before.end === here.start - 1 && text.charAt(before.end) === '-'
}

/** Whether a number is in "1 in 6" (one in six, every sixth); not "1 and 6", "1 to 6" or "1 km of 6". */
function isOneOf({ text, tokens, language }: Reading, at: number): boolean {
  for (let away = 1; away <= 2; away++) {
    const [word, next] = [tokens[at + away], tokens[at + away + 1]]
    if (word?.kind !== 'word' || (word.word.traits & BIT.joint) !== 0 || language.ranges.has(word.lower)) return false
    if (next?.kind === 'digits') return /^[\s\u00a0\p{L}]+$/u.test(text.slice(tokens[at]?.end, next.start))
    if (!word.word.common) return false
  }
  return false
}

/** Whether a number is part of a compound that may be one word elsewhere: "3-way" → trójstronny. */
function isCompounded({ text, tokens }: Reading, at: number): boolean {
  const here = tokens[at]
  const next = tokens[at + 1]
  if (here === undefined || next?.kind !== 'word' || next.start !== here.end + 1) return false
  return text.charAt(here.end) === '-' && next.word.senses.length === 0 && next.text === next.lower
}

/**
 * Whether a number must be kept: East Asian languages write digits for what others say in words or not at all: 1人, 2つ.
 */
const mustCome = (value: number, { language }: Reading): boolean =>
  value !== 0 && (language.data.unspaced === undefined || value > 3)

/** Whether a number is in "24/7", which many languages say in words: "rund um die Uhr". */
const isAlways = ({ start, end }: Token, { text }: Reading): boolean =>
  /^24\/7(?!\d)/.test(text.slice(start, end + 3)) || /(?<!\d)24\/7$/.test(text.slice(Math.max(0, start - 4), end))

/** Whether a slash or hyphen joins digits to other digits: `12/01/2014`. */
const isPart = (reading: Reading, at: number): boolean =>
  (at > 0 && areJoined(reading, at - 1)) || areJoined(reading, at)

/** Whether two tokens in a row are digits with a slash or hyphen between them. */
function areJoined({ text, tokens }: Reading, at: number): boolean {
  const one = tokens[at]
  const other = tokens[at + 1]
  if (one?.kind !== 'digits' || other?.kind !== 'digits' || other.start !== one.end + 1) return false
  return '/-'.includes(text.charAt(one.end))
}

const HALF_OF_GAME = 45
/** How many players or teams are left in the rounds of a cup that other languages name by halves. */
const ROUNDS: ReadonlySet<number> = new Set([8, 16, 32])

/**
 * Other values of a number: a decade also counts within its century, the end of a range of years from the beginning,
 * p.m. from noon.
 */
function otherReadings(number: Draft, reading: Reading, at: number): readonly number[] {
  const { text, tokens, language } = reading
  const { value } = number
  const before = itemBefore(tokens, at)
  const next = tokens[at + 1]
  // The 34th minute of the second half is the 79th of the game.
  if (before && language.secondHalf.has(before.lower)) return [value + HALF_OF_GAME]
  const isBeside = next?.kind === 'word' && next.start <= number.end + 1
  const suffix = isBeside && (next.start === number.end || "-'’".includes(text.charAt(number.end))) ? next.lower : ''
  const { scales, cupRound } = language.writing
  const factor = suffix === '' ? undefined : scales.get(suffix)
  if (factor) return [rounded(value * factor)]
  if (suffix !== '' && value % 10 === 0) {
    // The 1400s are the fifteenth century, and the 1930s are the thirties.
    if (value >= 1100 && value < 2100) return value % 100 === 0 ? [0, value / 100 + 1] : [value % 100]
    if (value >= 10 && value <= 90) return [1900 + value, 2000 + value]
  }
  // "Born in '85"
  if (
    number.end - number.start === 2 &&
    /(?<![\p{L}\p{N}])['’]$/u.test(text.slice(Math.max(0, number.start - 2), number.start))
  )
    return [1900 + value, 2000 + value]
  const range = before?.kind === 'digits' && before.end === number.start - 1
  if (
    range &&
    '-–/'.includes(text.charAt(before.end)) &&
    value < 100 &&
    Number(before.text) >= 1000 &&
    Number(before.text) < 2100
  ) {
    return [Math.floor(Number(before.text) / 100) * 100 + value]
  }
  const hours = inTheAfternoon(number, reading)
  if (hours.length > 0) return hours
  // A round of a cup: the last 16 play the "eighth-finals".
  const isRound = ROUNDS.has(value) && cupRound?.test(text.slice(Math.max(0, number.start - 12), number.start))
  return isRound ? [value / 2] : NO_READINGS
}

const NO_READINGS: readonly number[] = []

/** Whether a word for "and a half" stands before a scale word: "3 buçuk milyon". */
const hasHalfMore = ({ tokens, language: { halfMore } }: Reading, at: number): boolean =>
  halfMore.size > 0 && halfMore.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.word.senses.some(isScale) === true

const isScale = ({ kind }: Sense): boolean => kind === 'scale'

/** The scale words after a number: `mil millones` is 10⁹, `15-ти миллионов` is 15 × 10⁶, `2 millions et demi` has a half. */
function scaleAfter(reading: Reading, marks: MarksAt, from: number) {
  const { tokens, text } = reading
  let factor = 1
  let to = isSuffix(reading, from) ? from + 1 : from
  for (;;) {
    const mark = marks[to]
    const sense = mark === undefined ? undefined : mark.senses.find(each => each.kind === 'scale')
    if (sense?.kind !== 'scale' || !mark) break
    const end = tokens[to - 1]?.end ?? 0
    if (!isOneSpace(text, end, mark.start) && !/^[\s.\u00a0\u202f-]{0,2}$/.test(text.slice(end, mark.start))) break
    factor *= 10 ** sense.exponent
    to = mark.to
  }
  if (factor === 1) return undefined
  const joint = marks[to]
  const half = joint?.senses.some(sense => sense.kind === 'joint') ? marks[joint.to] : undefined
  const isHalf = half?.senses.some(sense => sense.kind === 'number' && sense.value === 0.5)
  return half && isHalf ? { factor, to: half.to, half: factor / 2 } : { factor, to, half: 0 }
}

/**
 * The scale words after a number: `mil millones` is 10⁹, `15-ти миллионов` is 15 × 10⁶, `2 millions et demi` adds a
 * half.
 */
function isSuffix({ tokens, text }: Reading, at: number): boolean {
  const digits = itemBefore(tokens, at)
  const word = tokens[at]
  if (word?.kind !== 'word' || word.text.length > 3 || digits?.end !== word.start - 1) return false
  return "-’'".includes(text.charAt(digits.end))
}

/** Whether a small number in digits counts people, in a language that has a sign for it: 2人, 3명. */
function countsPeople({ end, value }: Draft, { text, language: { data } }: Reading): boolean {
  if (data.personSigns === undefined || value < 1) return false
  const next = text.charAt(end)
  return next !== '' && next !== ' ' && data.personSigns.includes(next)
}
