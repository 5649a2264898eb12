import type { Reading } from '../../read/model.ts'
import type { Draft } from '../model.ts'
import { draft } from './draft.ts'

/**
 * Turns an hour into the time of day that the words around it say: "halb neun", "half past eight", "las ocho y media".
 */
export function readClock(hour: Draft, reading: Reading): void {
  const { value } = hour
  if (value < 1 || value >= 25 || hour.scale > 0 || hour.clock !== undefined || hour.month) return
  if (value % 1 === 0.5) hour.clock = value * 60
  if (value % 1 !== 0 || reading.language.data.clock === undefined) return
  const { before, after } = reading.language.clock
  const phrase =
    before.find(({ words }) => stands(words, hour.from - words.length, reading)) ??
    after.find(({ words }) => stands(words, hour.to, reading))
  if (phrase) hour.clock = value * 60 + phrase.minutes
}

const stands = (words: readonly string[], at: number, { tokens }: Reading): boolean =>
  words.every((word, index) => tokens[at + index]?.lower === word)

/** Hours and minutes with their signs, in any language: `1h30`, `12시 28분`, `12時28分`, `12点28분`. */
const HOURS_AND_MINUTES = /^\d{1,2}\s?[h시時时点點]\s?[0-5]?\d$/

const MINUTE_SIGN = /^[분分]$/

/** Hours and minutes with signs, which are a time of day or a duration. */
export function clockBySigns({ text, tokens }: Reading, at: number): Draft | undefined {
  const [hours, minutes, sign] = [tokens[at], tokens[at + 2], tokens[at + 3]]
  if (!hours || minutes?.kind !== 'digits' || hours.end - hours.start > 2) return undefined
  if (!HOURS_AND_MINUTES.test(text.slice(hours.start, minutes.end))) return undefined
  const [hour, minute] = [Number(hours.text), Number(minutes.text)]
  const last = sign && MINUTE_SIGN.test(sign.text) ? sign : minutes
  const span = { start: hours.start, end: last.end, from: at, to: at + (last === minutes ? 3 : 4) }
  return { ...draft(span, hour + minute / 100), hard: true, clock: hour * 60 + minute, also: [hour + minute / 60] }
}

/** The value in the afternoon: "10 p.m." and "ten p.m." → 22 as well. */
export function inTheAfternoon({ value, end }: Draft, { text, language }: Reading): readonly number[] {
  if (value < 1 || value > 12 || !language.writing.afternoon.test(text.slice(end, end + 7))) return NO_READINGS
  return [value === 12 ? 0 : value + 12]
}

const NO_READINGS: readonly number[] = []
