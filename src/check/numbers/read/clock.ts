import { itemBefore } from '../../../item-at.ts'
import { FACT } from '../../language/words/word-facts.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { Draft } from '../model.ts'
import { draft } from './draft.ts'

/**
 * Turns an hour into the time of day that the words around it say: "halb neun", "half past eight", "las ocho y media".
 */
export function readClock(hour: Draft, reading: Reading): void {
  const { value } = hour
  // "0時半" is half past midnight.
  const least = hour.unit === 'hour' ? 0 : 1
  if (value < least || value >= 25 || hour.scale > 0 || hour.clock !== undefined || hour.month) return
  if (isMidnight(hour, reading)) {
    hour.clock = MIDNIGHT
    hour.also = [0, NOON]
  }
  if (value % 1 === 0.5) hour.clock = value * 60
  if (value % 1 !== 0 || reading.language.data.clock === undefined) return
  const minutes = minutesBefore(hour, reading) ?? minutesBehind(hour, reading)
  if (minutes !== undefined) hour.clock = value * 60 + minutes
}

/** The minutes that the words before an hour add to it. */
function minutesBefore({ from }: Draft, { tokens, language: { clock } }: Reading): number | undefined {
  for (const { words, minutes } of clock.before) if (stands(words, from - words.length, tokens)) return minutes
  return undefined
}

/** The minutes that the words behind an hour add to it. */
function minutesBehind({ to }: Draft, { tokens, language: { clock } }: Reading): number | undefined {
  for (const { words, minutes } of clock.after) if (stands(words, to, tokens)) return minutes
  return undefined
}

const [MIDNIGHT, NOON] = [1440, 12]

/** Whether a number is the word for midnight. */
const isMidnight = ({ from, to, value }: Draft, { marks }: Reading): boolean =>
  value === 24 &&
  marks.some(
    mark =>
      mark.from === from &&
      mark.to === to &&
      mark.senses.some(sense => sense.kind === 'number' && sense.form === 'amount' && sense.value === 24),
  )

function stands(words: readonly string[], at: number, tokens: readonly Token[]): boolean {
  if (at < 0) return false
  for (let index = 0; index < words.length; index++) if (tokens[at + index]?.lower !== words[index]) return false
  return true
}

/** Hours and minutes with their signs, in any language: `1h30`, `12시 28분`, `12時28分`, `12点28분`. */
const HOURS_AND_MINUTES = /^\d{1,2}\s?[h시時时点點]\s?[0-5]?\d$/

const MINUTE_SIGN = /^[분分]$/

/** What stands between the minutes and the seconds of a duration: `2 h 09 min 41 s`. */
const MINUTES_WITH_SECONDS = /^\s?(?:min|m|мин|хв|分|분)\.?\s?[0-5]?\d$/u

/** The sign of the seconds. */
const SECOND_SIGN = /^(?:s|sec|sek|seg|сек|с|秒|초)$/u

/** How many tokens the seconds after a time take: `min 41 s`. */
const SECONDS = 3

/** Whether seconds with their signs stand right after hours and minutes. */
function hasSeconds({ text, tokens }: Reading, at: number): boolean {
  const [minutes, seconds, sign] = [itemBefore(tokens, at), tokens[at + 1], tokens[at + 2]]
  if (minutes === undefined || seconds?.kind !== 'digits' || sign === undefined) return false
  return MINUTES_WITH_SECONDS.test(text.slice(minutes.end, seconds.end)) && SECOND_SIGN.test(sign.lower)
}

/** Hours and minutes with signs, which are a time of day or a duration; seconds after them belong to it. */
export function clockBySigns(reading: Reading, at: number): Draft | undefined {
  const { text, tokens } = reading
  const hours = tokens[at]
  const minutes = tokens[at + 2]
  if (!hours || minutes?.kind !== 'digits' || hours.end - hours.start > 2) return undefined
  if (!HOURS_AND_MINUTES.test(text.slice(hours.start, minutes.end))) return undefined
  const [hour, minute] = [Number(hours.text), Number(minutes.text)]
  const sign = tokens[at + 3]
  const to = hasSeconds(reading, at + 3) ? at + 3 + SECONDS : at + (sign && MINUTE_SIGN.test(sign.text) ? 4 : 3)
  const span = { start: hours.start, end: tokens[to - 1]?.end ?? minutes.end, from: at, to }
  return { ...draft(span, hour + minute / 100), hard: true, clock: hour * 60 + minute, also: [hour + minute / 60] }
}

/** What stands behind four digits that are a time of day: "1200 GMT", "0630 local time". */
const ZONES = /^\s?(?:GMT|UTC|BST|CE?ST|CET|E[DS]T|P[DS]T|MSK|hrs|hours\sGMT|local\stime)\b/

/** Four digits that are hours and minutes: "1200 GMT" is 12:00. */
export function clockByZone({ text, tokens }: Reading, at: number): Draft | undefined {
  const token = tokens[at]
  if (token === undefined || token.end - token.start !== 4 || !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.text))
    return undefined
  if (!ZONES.test(text.slice(token.end, token.end + LONGEST_ZONE))) return undefined
  const [hour, minute] = [Number(token.text.slice(0, 2)), Number(token.text.slice(2))]
  const number = draft({ start: token.start, end: token.end, from: at, to: at + 1 }, hour + minute / 100)
  return { ...number, hard: true, clock: hour * 60 + minute, also: [Number(token.text)] }
}

const LONGEST_ZONE = 12

/** Words of the part of the day stand up to so many words before and after an hour: "las ocho de la tarde", 下午8点. */
const [BEFORE, AFTER] = [1, 3]

/** From this hour on, a night is an evening: "3 at night" is before noon. */
export const EVENING = 6

/** The longest mark behind an hour: "posle podne". */
export const LONGEST_MARK = 16

/** The value in the afternoon: "10 p.m.", "ten p.m." and "ten in the evening" → 22 as well. */
export function inTheAfternoon(hour: Draft, reading: Reading): readonly number[] {
  const { value, end } = hour
  if (value < 1 || value > 12 || value % 1 !== 0) return NO_READINGS
  const { text, language } = reading
  const isSaid = language.writing.afternoon?.test(text.slice(end, end + LONGEST_MARK)) === true
  if (!isSaid && !isOfAfternoon(hour, reading)) return NO_READINGS
  return [value === 12 ? 0 : value + 12]
}

/** From this hour on, noon is still to come: "11 giờ trưa". */
export const LATE_MORNING = 10

/** Whether a word beside an hour says that it is after noon. */
function isOfAfternoon(
  { value, from, to, start, end }: Draft,
  { text, tokens, facts, language: { halves } }: Reading,
): boolean {
  if (halves === undefined || (facts & FACT.half) === 0 || value === 12) return false
  for (let at = from - BEFORE; at < to + AFTER; at++) {
    const token = at >= from && at < to ? undefined : tokens[at]
    if (token === undefined || (token.facts & FACT.half) === 0) continue
    const isNoon = halves.noon.has(token.lower) && value < LATE_MORNING
    if (!isNoon && !halves.pm.has(token.lower)) continue
    if (value < EVENING && halves.night.has(token.lower)) continue
    const between = at < from ? text.slice(token.end, start) : text.slice(end, token.start)
    if (!/[,;:.!?()]/.test(between)) return true
  }
  return false
}

const NO_READINGS: readonly number[] = []
