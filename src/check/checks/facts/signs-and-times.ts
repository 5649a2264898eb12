import { itemBefore } from '../../../item-at.ts'
import { onceEach } from '../../../once.ts'
import { say, tell } from '../../../say.ts'
import type { Language } from '../../language/model.ts'
import { FACT } from '../../language/words/word-facts.ts'
import type { Sides } from '../../model.ts'
import type { NumberFact } from '../../numbers/model.ts'
import { EVENING, LATE_MORNING, LONGEST_MARK } from '../../numbers/read/clock.ts'
import { hasMinus, isNegative, saysMinus } from '../../numbers/read/minus.ts'
import type { Contrasts, Said } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import { roleOf } from './change-roles.ts'
import { type Figures, figureCheck, pairsWhere } from './figure-check.ts'

/** What a text says instead of a minus before a percentage or an amount of money: a fall, a loss. */
const LESS: readonly string[] = ['down', 'loss', 'fewer', 'lose']

/** Whether the text without the minus, and only that one, says it in words: "growth was -2%" → schrumpfte um 2 %. */
function saysLess(
  { percent, currency }: NumberFact,
  [source, target]: readonly [Contrasts, Contrasts],
  lost: boolean,
): boolean {
  if (!percent && currency === undefined) return false
  const [own, other] = lost ? [target, source] : [source, target]
  return saysAnyLess(own) && !saysAnyLess(other)
}

const saysAnyLess = ({ sure, again }: Contrasts): boolean => {
  const isLess = ({ member }: Said): boolean => LESS.includes(member)
  return sure.some(isLess) || again.some(isLess)
}

export const signChanged = figureCheck({
  level: 'error',
  finds: 'A number lost its minus, or got one.',
  why: 'Five degrees below zero are not five degrees.',
  example: ['-5 °C in Kursk', '5 °C en Kursk'],
  among: 'matches',
  select: ({ source, target, contrasts }, { matches }) =>
    pairsWhere(matches, (one, other) => {
      if (one.month || other.month || one.part || other.part) return false
      const lost = isNegative(one, source)
      const gained = hasMinus(other, target)
      if (lost === gained) return false
      const [number, reading] = lost ? ([other, target] as const) : ([one, source] as const)
      if (saysMinus(number, reading)) return false
      // "Revised down to -0.4%" → sníženo na 0,4 %: where a fall ends, it does not say that the figure is negative.
      return (number.percent && roleOf(number, reading) === 'to') || !saysLess(number, contrasts(), lost)
    }),
  says: (said, { source: one }, { source }) =>
    tell(one && isNegative(one, source) ? 'minus-lost' : 'minus-gained', said),
})

type Half = 'am' | 'pm'

/** The half of the day that a text gives for an hour: "8 p.m.", "8 in the evening", "8 Uhr abends", "下午8点". */
export function halfOf(
  { start, end, from, to, value }: NumberFact,
  { text, tokens, facts, language }: Reading,
): Half | undefined {
  const mark = /^\s?([ap])\.?\s?m(?![\p{L}])/iu.exec(text.slice(end, end + 8))?.[1]?.toLowerCase()
  if (mark !== undefined) return mark === 'a' ? 'am' : 'pm'
  const { halves, writing } = language
  if (writing.forenoon?.test(text.slice(end, end + LONGEST_MARK))) return 'am'
  if (writing.afternoon?.test(text.slice(end, end + LONGEST_MARK))) return 'pm'
  if (halves === undefined || (facts & FACT.half) === 0) return undefined
  const isNear = (word: { readonly start: number; readonly end: number }): boolean =>
    !/[,;.!?](?:\s|$)/.test(word.start >= end ? text.slice(end, word.start) : text.slice(word.end, start))
  // The nearest word decides: "from 9 in the morning to 5 in the evening".
  for (let away = 0; away < 5; away++) {
    const around = away < 2 ? [itemBefore(tokens, from - away), tokens[to + away]] : [tokens[to + away]]
    for (const word of around) {
      // "From 9 to noon" is not at 9 p.m.
      if (word === undefined || (word.facts & FACT.half) === 0 || !isNear(word)) continue
      if (word.word.senses.some(({ kind }) => kind === 'number')) continue
      if (halves.noon.has(word.lower)) return value >= LATE_MORNING && value < 12 ? 'am' : 'pm'
      if (halves.night.has(word.lower)) return value < EVENING ? 'am' : 'pm'
      if (halves.pm.has(word.lower)) return 'pm'
      if (halves.am.has(word.lower)) return 'am'
    }
  }
  return undefined
}

const saysAnyHalf = ({ tokens, text }: Reading, { halves }: Language, half: Half): boolean =>
  tokens.some(({ lower }) => halves?.[half].has(lower) || halves?.noon.has(lower)) ||
  new RegExp(`\\d\\s?${half[0]}\\.?\\s?m\\b`, 'i').test(text)

export const timeOfDay = figureCheck({
  level: 'error',
  finds: 'An hour is in the other half of the day, or its half was lost.',
  why: 'At 8 p.m. is not at 8 in the morning.',
  example: ['at 8 p.m.', 'a las 8 de la mañana'],
  among: 'matches',
  select: (sides, { matches, target: numbers }): readonly Figures[] => {
    const { source, target } = sides
    return pairsWhere(
      matches,
      (one, other) => isOneHour(one, other, sides) && halfSaid(one, source) !== undefined,
    ).flatMap((pair): readonly Figures[] => {
      const one = halfSaid(pair.source, source)
      const two = halfSaid(pair.target, target)
      if (one === two) return []
      if (two !== undefined) return [pair]
      // "Halb neun" is also said of the evening; 8.30 is not.
      const inDigits = target.tokens[pair.target.from]?.kind === 'digits'
      // Nobody takes 12:30 for an hour of the night.
      const isNoon = hourOf(pair.target, target) === 12
      const known = target.language.halves !== undefined && one === 'pm' && inDigits && !isNoon
      // "1 p.m. on 1 May" → "1. května … 13.00"
      const isSaid = numbers.some(number => isHourLater(number, pair.source.value) || halfOf(number, target) === 'pm')
      return known && !isSaid && !saysAnyHalf(target, target.language, 'pm') ? [{ ...pair, level: 'warning' }] : []
    })
  },
  says: (said, { source: one, level }, { source }) => {
    const half = say(one && halfSaid(one, source) === 'am' ? 'before-noon' : 'after-noon', {})
    return tell(level === 'warning' ? 'half-lost' : 'half-changed', { ...said, half })
  },
})

/** Whether a number is an hour of the afternoon as a clock of 24 hours has it. */
const isHourLater = ({ clock, value }: NumberFact, hour: number): boolean =>
  (clock === undefined ? value : Math.floor(clock / 60)) === hour + 12

/** Whether both may be the same hour, within half a day. */
function isOneHour(one: NumberFact, other: NumberFact, { source, target }: Pick<Sides, 'source' | 'target'>): boolean {
  const hour = hourOf(one, source)
  const there = hour === undefined ? undefined : hourOf(other, target)
  if (hour === undefined || there === undefined) return false
  return (hour < 12 && hour === there) || (isOnClock(one) && isOnClock(other) && hour % 12 === there % 12)
}

/** Whether a number is an hour with minutes: 3:20, 15.20. */
const isOnClock = ({ clock }: NumberFact): boolean => clock !== undefined && clock < DAY

/** The minutes of noon, of the first hour that only clocks of 24 hours have, and of a day. */
const [NOON, ONE_IN_THE_AFTERNOON, DAY] = [720, 780, 1440]

/** The half of the day that a text gives for an hour, in words or by an hour like 15.20 or 0.20. */
function halfSaid(number: NumberFact, reading: Reading): Half | undefined {
  const { clock } = number
  const { data, tag } = reading.language
  const isFirst = clock !== undefined && clock > 0 && clock < FIRST_HOUR && number.hard
  // "La 0:33 … până seara", but 午後0時33分.
  if (isFirst && data.unspaced === undefined) return 'am'
  const said = halfOf(number, reading)
  if (said !== undefined || clock === undefined) return said
  if (isFirst) return 'am'
  const least = countsHours(tag) ? NOON : ONE_IN_THE_AFTERNOON
  return clock >= least && clock < DAY ? 'pm' : undefined
}

/** Whether a language counts the hours of a day from 0 to 23, so that 12.30 needs no word for its half of the day. */
const countsHours = onceEach((tag: string): boolean => {
  const locale: HourCycles = new Intl.Locale(tag)
  return locale.getHourCycles?.()[0] === 'h23'
})

/** What the runtime's Intl has, and TypeScript does not know yet. */
type HourCycles = Intl.Locale & { readonly getHourCycles?: () => readonly string[] }

/** The minutes of the hour that only clocks of 24 hours have as the first. */
const FIRST_HOUR = 60

function hourOf(number: NumberFact, reading: Reading): number | undefined {
  const { value, clock, unit, month } = number
  if (month) return undefined
  // "10:00" does not count what follows it: "a las 10:00 los días laborables".
  if (clock !== undefined) return Math.floor(clock / 60)
  if (!Number.isInteger(value) || value < 1 || value > 24) return undefined
  // "7 p.m. every day"
  return unit === undefined || unit === 'hour' || halfOf(number, reading) !== undefined ? value : undefined
}
