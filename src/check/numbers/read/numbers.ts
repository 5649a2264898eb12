import { itemBefore } from '../../../item-at.ts'
import { FACT } from '../../language/words/word-facts.ts'
import type { Mark, Reading, Token } from '../../read/model.ts'
import { measureOf } from '../measures.ts'
import type { Draft, MarksAt, NumberFact } from '../model.ts'
import { readClock } from './clock.ts'
import { draft } from './draft.ts'
import { joinHeights } from './heights.ts'
import { joinAmounts } from './joined-amounts.ts'
import { fromDigits } from './number-in-digits.ts'
import { fromWords } from './number-in-words.ts'
import { readShortUnits } from './short-units.ts'
import { rounded } from './sum.ts'
import { attach, shareAlongRanges } from './units.ts'

const NO_NUMBERS: readonly NumberFact[] = []

/** The numbers of a text in order, with the percent, currency and unit beside them. */
export function numbersOf(reading: Reading): readonly NumberFact[] {
  const { tokens, facts } = reading
  if ((facts & FACT.counts) === 0) return NO_NUMBERS
  let byToken: MarksAt | undefined
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at]?.facts ?? 0) & FACT.counts) === 0) continue
    byToken ??= marksByToken(reading)
    for (const draft of numberAt(reading, byToken, at)) {
      drafts.push(draft)
      at = Math.max(at, draft.to - 1)
    }
  }
  if (byToken === undefined || drafts.length === 0) return drafts
  const amounts = joinAmounts(drafts, reading)
  for (let index = 0; index < amounts.length; index++) {
    const draft = amounts[index]
    if (!draft) continue
    attach(draft, amounts[index + 1], reading, byToken)
    if (isPower(draft, amounts[index + 1], reading)) amounts.splice(index + 1, 1)
    readClock(draft, reading)
    if (isHalfMore(draft, amounts[index + 1], reading)) {
      draft.value = rounded(draft.value + 0.5)
      if (draft.unit === 'hour' && draft.value <= 24) draft.clock = draft.value * 60
      amounts.splice(index + 1, 1)
    }
    readUnitAndHalf(draft, itemBefore(amounts, index), reading, byToken)
    countGroups(draft, amounts[index + 1])
    joinCentury(draft, amounts[index + 1], amounts[index + 2])
  }
  joinHundredths(amounts, reading)
  readShortUnits(amounts, reading)
  joinHeights(amounts, reading, byToken)
  joinDurations(amounts)
  shareAlongRanges(amounts, reading)
  return amounts
}

/** What stands between the seconds and the hundredths of a result: 19''85, 10秒92, 10초92. */
const SECONDS = /^(?:''|’’|["”″秒초])$/

/** Makes one number of the seconds and hundredths of a result: 19''85 are 19.85 seconds. */
function joinHundredths(amounts: Draft[], { text, tokens }: Reading): void {
  for (let at = 0; at + 1 < amounts.length; at++) {
    const [seconds, hundredths] = [amounts[at], amounts[at + 1]]
    if (seconds === undefined || hundredths === undefined || hundredths.end - hundredths.start !== 2) continue
    if (tokens[seconds.from]?.kind !== 'digits' || !SECONDS.test(text.slice(seconds.end, hundredths.start))) continue
    seconds.value = rounded(seconds.value + hundredths.value / 100)
    seconds.unit = 'second'
    seconds.end = hundredths.end
    seconds.to = hundredths.to
    amounts.splice(at + 1, 1)
  }
}

/** How many words may stand between the parts of a duration: "horas,", "minutos y". */
const PARTS_APART = 3

/** Makes one time of hours, minutes and seconds: "2 horas, 9 minutos y 41 segundos" is 2:09:41. */
function joinDurations(amounts: Draft[]): void {
  for (let at = 0; at + 1 < amounts.length; at++) {
    const hours = amounts[at]
    if (hours?.unit !== 'hour') continue
    if (joinsSeconds(hours, amounts[at + 1])) amounts.splice(at + 1, 1)
    const [minutes, seconds] = amounts.slice(at + 1, at + 3)
    if (minutes?.unit !== 'minute' || seconds?.unit !== 'second') continue
    if (minutes.from - hours.to > PARTS_APART || seconds.from - minutes.to > PARTS_APART) continue
    if (!isPartOfHour(minutes) || !isPartOfHour(seconds) || !Number.isInteger(hours.value)) continue
    hours.clock = hours.value * 60 + minutes.value
    hours.value = rounded(hours.value + minutes.value / 100)
    hours.hard ||= minutes.hard
    hours.counts = undefined
    hours.end = seconds.end
    hours.to = seconds.to
    amounts.splice(at + 1, 2)
  }
}

/** Adds seconds right behind hours, which leave out the minutes: "2 часа 24 секунды" is 2:00:24. */
function joinsSeconds(hours: Draft, seconds: Draft | undefined): boolean {
  if (seconds?.unit !== 'second' || seconds.from - hours.to > PARTS_APART || !isPartOfHour(seconds)) return false
  if (!Number.isInteger(hours.value) || hours.clock !== undefined) return false
  hours.clock = hours.value * 60
  hours.counts = undefined
  hours.end = seconds.end
  hours.to = seconds.to
  return true
}

const isPartOfHour = ({ value }: Draft): boolean => Number.isInteger(value) && value < 60

/** Whether a half of the unit between is added: "1時間半", "dos horas y media". */
const isHalfMore = (
  { unit, value, to, end, clock }: Draft,
  next: Draft | undefined,
  { text, tokens }: Reading,
): boolean =>
  next !== undefined &&
  next.value === 0.5 &&
  unit !== undefined &&
  clock === undefined &&
  Number.isInteger(value) &&
  measureOf(unit) === 'time' &&
  next.from > to &&
  next.from - to <= 3 &&
  next.unit === undefined &&
  !/[^\p{L}\s\u00a0]/u.test(text.slice(end, next.start)) &&
  !tokens[next.from]?.word.senses.some(({ kind }) => kind === 'unit')

/** Reads the unit before a half, which has no number of its own: "a year and a half", "rok a půl" are 1.5 years. */
function readUnitAndHalf(half: Draft, before: Draft | undefined, { marks }: Reading, byToken: MarksAt): void {
  if (half.value !== 0.5 || half.hard || half.unit !== undefined) return
  const joint = marks.find(({ to, senses }) => to === half.from && senses.some(({ kind }) => kind === 'joint'))
  const unit = itemBefore(byToken, joint?.from ?? 0)?.senses.find(({ kind }) => kind === 'unit')
  if (joint === undefined || unit?.kind !== 'unit' || measureOf(unit.id) !== 'time') return
  if (before !== undefined && before.to >= joint.from - 2 && before.value !== 1) return
  half.unit = unit.id
  half.value = 1.5
  half.also = [...half.also, 0.5]
}

function marksByToken({ tokens, marks }: Reading): MarksAt {
  const byToken = new Array<Mark | undefined>(tokens.length)
  for (const mark of marks) byToken[mark.from] = mark
  return byToken
}

/** Whether a digit is a power: the 2 of "259 км2" is not a number. */
const isPower = ({ power, to }: Draft, next: Draft | undefined, { tokens }: Reading): boolean =>
  power !== undefined && next !== undefined && next.from - to <= 2 && tokens[next.from - 1]?.end === next.start

/** Adds the values of group words: "two dozen" may be 24 in the other language, and "deux dizaines" 20. */
function countGroups(draft: Draft, next: Draft | undefined): void {
  if (next?.from !== draft.to || next.hard || next.scale > 0 || next.month || next.value < 10) return
  if (draft.scale === 0 && draft.value < 100) draft.also = [...draft.also, draft.value * next.value]
}

/** The last century that has decades. */
const LAST_CENTURY = 21

/** How many tokens may stand between a century and its decade: 20世纪80年代. */
const DECADE_REACH = 2

/** Reads a decade that is named with its century: 20世纪80年代 is the 1980s, and the 20 says no more. */
function joinCentury(century: Draft, word: Draft | undefined, decade: Draft | undefined): void {
  if (word?.value !== 100 || word.hard || word.from !== century.to || decade === undefined) return
  if (century.value < 2 || century.value > LAST_CENTURY || decade.from - word.to > DECADE_REACH) return
  if (decade.value < 10 || decade.value >= 100 || decade.value % 10 !== 0) return
  century.hard = false
  decade.also = [...decade.also, (century.value - 1) * 100 + decade.value]
}

function numberAt(reading: Reading, marks: MarksAt, at: number): Draft[] {
  const token = reading.tokens[at]
  if (!token) return []
  if (token.kind === 'digits') return fromDigits(reading, marks, at, token)
  if (token.kind === 'sign') return fromFraction(token, at)
  const mark = marks[at]
  const month = mark?.senses.find(sense => sense.kind === 'month')
  return month?.kind === 'month' && mark ? [monthOf(mark, month.value)] : fromWords(reading, marks, at)
}

function monthOf(mark: Mark, value: number): Draft {
  const named = draft(mark, value)
  named.month = true
  return named
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

function fromFraction(token: Token, at: number): Draft[] {
  const value = FRACTIONS[token.text]
  return value === undefined ? [] : [draft({ ...token, from: at, to: at + 1 }, value)]
}
