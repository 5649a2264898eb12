import type { Language, Sense } from '../language/model.ts'
import { isRoman } from '../language/words/vocabulary.ts'
import type { Mark, Reading, Token } from '../read/model.ts'
import { isOneSpace } from '../read/tokens/gaps.ts'
import { BIT } from '../read/tokens/traits.ts'
import { clockBySigns, readClock } from './clock.ts'
import { readGlued } from './compounds.ts'
import { measureOf } from './conversion.ts'
import { isCount } from './counts.ts'
import { draft } from './draft.ts'
import type { Draft, MarksAt, NumberFact } from './model.ts'
import { add, amountOf, EMPTY, isOpen, rounded, type Sum, scaleOf } from './sum.ts'
import { attach, shareAlongRanges } from './units.ts'

/** The numbers of a text in its order, with percent, currency and unit where they stand beside it. */
export function numbersOf(reading: Reading): readonly NumberFact[] {
  const first = reading.tokens.findIndex(({ word }) => word.counts)
  if (first < 0) return NO_NUMBERS
  const byToken = marksByToken(reading)
  const drafts: Draft[] = []
  for (let at = first; at < reading.tokens.length; ) {
    if (!reading.tokens[at]?.word.counts) {
      at++
      continue
    }
    const found = numberAt(reading, byToken, at)
    for (const draft of found) drafts.push(draft)
    at = Math.max(at + 1, found.at(-1)?.to ?? 0)
  }
  if (drafts.length === 0) return drafts
  const amounts = joinAmounts(drafts, reading)
  for (let index = 0; index < amounts.length; index++) {
    const draft = amounts[index]
    if (!draft) continue
    attach(draft, amounts[index + 1], reading, byToken)
    if (isPower(draft, amounts[index + 1], reading)) amounts.splice(index + 1, 1)
    readClock(draft, reading)
    if (isHalfMore(draft, amounts[index + 1], reading)) {
      draft.value = rounded(draft.value + 0.5)
      amounts.splice(index + 1, 1)
    }
    countGroups(draft, amounts[index + 1])
  }
  shareAlongRanges(amounts, reading)
  return amounts
}

/** "1時間半", "dos horas y media": a half of the unit that stands between. */
const isHalfMore = (
  { unit, value, to, end, clock }: Draft,
  next: Draft | undefined,
  { text, tokens }: Reading,
): boolean =>
  next?.value === 0.5 &&
  unit !== undefined &&
  clock === undefined &&
  Number.isInteger(value) &&
  measureOf(unit) === 'time' &&
  next.from > to &&
  next.from - to <= 3 &&
  next.unit === undefined &&
  !/[^\p{L}\s\u00a0]/u.test(text.slice(end, next.start)) &&
  !tokens[next.from]?.word.senses.some(({ kind }) => kind === 'unit')

function marksByToken({ tokens, marks }: Reading): MarksAt {
  const byToken = new Array<Mark | undefined>(tokens.length)
  for (const mark of marks) byToken[mark.from] = mark
  return byToken
}

const NO_NUMBERS: readonly NumberFact[] = []

/** The 2 of "259 км2" is no number of its own. */
const isPower = ({ power, to }: Draft, next: Draft | undefined, { tokens }: Reading): boolean =>
  power !== undefined && next !== undefined && next.from - to <= 2 && tokens[next.from - 1]?.end === next.start

/** "Two dozen" may be 24 in the other language, and "deux dizaines" 20. */
function countGroups(draft: Draft, next: Draft | undefined): void {
  if (next?.from !== draft.to || next.hard || next.scale > 0 || next.month || next.value < 10) return
  if (draft.scale === 0 && draft.value < 100) draft.also = [...draft.also, draft.value * next.value]
}

/**
 * `1万2千`, `2 millones 500 mil` and Korean `5만 5000` are one amount: a number with a scale, and right after it one that
 * fits below.
 */
function joinAmounts(drafts: readonly Draft[], { text, language }: Reading): Draft[] {
  const spaced = language.data.unspaced === 'after-digits'
  const amounts: Draft[] = []
  for (const draft of drafts) {
    const before = amounts.at(-1)
    const gap = before?.to === draft.from ? text.slice(before.end, draft.start) : undefined
    const isBelow =
      before && draft.scale < before.scale && draft.value < 10 ** before.scale && !draft.vague && !before.vague
    const isOne = isBelow && (gap === '' || (/^[\s\u00a0]$/.test(gap ?? '') && (draft.scale > 0 || spaced)))
    if (!before || !isOne) amounts.push(draft)
    else {
      const { end, to } = draft
      amounts[amounts.length - 1] = { ...before, end, to, value: rounded(before.value + draft.value), also: [] }
    }
  }
  return amounts
}

function numberAt(reading: Reading, marks: MarksAt, at: number): Draft[] {
  const token = reading.tokens[at]
  if (!token) return []
  if (token.kind === 'digits') return fromDigits(reading, marks, at, token)
  if (token.kind === 'sign') return fromFraction(token, at)
  const mark = marks[at]
  const month = mark?.senses.find(sense => sense.kind === 'month')
  if (month?.kind === 'month' && mark) return [{ ...draft(mark, month.value), month: true }]
  return fromWords(reading, marks, at)
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

function fromFraction(token: Token, at: number): Draft[] {
  const value = FRACTIONS[token.text]
  return value === undefined ? [] : [draft({ ...token, from: at, to: at + 1 }, value)]
}

/** `118,8 mil`, `5 Mio.`, `1980s`, `8 p.m.`, `2010-11`. */
function fromDigits(reading: Reading, marks: MarksAt, at: number, token: Token): Draft[] {
  const readings = token.word.digits
  const span = { start: token.start, end: token.end, from: at, to: at + 1 }
  const [first] = readings
  if (!first || readings.length > 1)
    return readings.map(each => ({ ...draft(span, each.value), hard: true, part: true }))
  const spoken = clockBySigns(reading, at)
  if (spoken) return [spoken]
  const month = marks[at]
  if (month?.senses.some(({ kind }) => kind === 'month')) return [{ ...draft(month, first.value), month: true }]
  const scaled = scaleAfter(reading, marks, at + 1)
  const number = draft(span, first.value)
  number.hard = mustCome(first.value, reading) && !isPartOfWord(reading, at)
  number.also = first.also
  if (!number.hard && countsPeople(number, reading)) number.counts = true
  if (first.clock !== undefined) number.clock = first.clock
  if (first.foreign) number.foreign = true
  if (isPart(reading, at)) number.part = true
  if (isNamed(reading, at)) number.named = true
  if (scaled) {
    number.also = [first.value * scaled.factor, ...first.also.map(value => value * scaled.factor)]
    number.value = rounded(first.value * scaled.factor + scaled.half)
    number.scale = Math.log10(scaled.factor)
    number.to = scaled.to
    number.end = reading.tokens[scaled.to - 1]?.end ?? token.end
    return [number]
  }
  const others = otherReadings(number, reading, at)
  // "After 1 hour" may be "after an hour".
  if (first.value === 1 && marks[at + 1]?.senses.some(({ kind }) => kind === 'unit')) number.hard = false
  if (first.value <= 12 && isCompounded(reading, at)) number.hard = false
  if (first.value === 1 && isOneOf(reading, at)) number.hard = false
  if (others.length > 0) number.also = [...number.also, ...others]
  return [number]
}

/** Letters of scripts that join no small words to a figure, as Arabic does. */
const LETTER_AT_END = /[A-Za-zÀ-ɏ\u0370-\u052f]$/

/** "SHA1", "i18n", "7bit", "гілка1": digits that are letters of a word rather than a figure. */
function isPartOfWord({ text, tokens }: Reading, at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before?.kind === 'word' && before.end === here?.start && LETTER_AT_END.test(before.text)) return true
  const end = here?.end ?? 0
  if (text.charAt(end) === '-' && /[A-Z]/.test(text.charAt(end + 1))) return true
  const isGlued = next?.kind === 'word' && next.start === here?.end && /^[A-Za-z]{3,}$/.test(next.text)
  return isGlued && next.word.senses.length === 0 && !/\p{L}/u.test(text.charAt(here.start - 1))
}

/** `Covid-19`, `F-16`: few digits that a hyphen joins to a word; the Hebrew prefixes in ו-23 are none. */
function isNamed({ text, tokens }: Reading, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]]
  if (before?.kind !== 'word' || here === undefined || here.end - here.start > 3) return false
  const isWord = before.text.length > 2 || before.text !== before.lower
  return isWord && before.end === here.start - 1 && text.charAt(before.end) === '-'
}

/** "1 in 6" is "one in six" and every sixth; "1 and 6", "1 to 6" and "1 km of 6" are not. */
function isOneOf({ text, tokens, language }: Reading, at: number): boolean {
  for (const away of [1, 2]) {
    const [word, next] = [tokens[at + away], tokens[at + away + 1]]
    if (word?.kind !== 'word' || (word.word.traits & BIT.joint) !== 0 || language.ranges.has(word.lower)) return false
    if (next?.kind === 'digits') return /^[\s\u00a0\p{L}]+$/u.test(text.slice(tokens[at]?.end, next.start))
    if (!word.word.common) return false
  }
  return false
}

/** "3-way" may be one word elsewhere: trójstronny. */
function isCompounded({ text, tokens }: Reading, at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (here === undefined || next?.kind !== 'word' || next.start !== here.end + 1) return false
  return text.charAt(here.end) === '-' && next.word.senses.length === 0 && next.text === next.lower
}

/** East Asian languages count in digits what others say in words or not at all: 1人, 2つ. */
const mustCome = (value: number, { language }: Reading): boolean =>
  value !== 0 && (language.data.unspaced === undefined || value > 3)

/** `12/01/2014`: digits joined to digits by a slash or hyphen. */
const isPart = (reading: Reading, at: number): boolean => areJoined(reading, at - 1) || areJoined(reading, at)

/** Whether two tokens in a row are digits with a slash or hyphen between. */
function areJoined({ text, tokens }: Reading, at: number): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]]
  if (one?.kind !== 'digits' || other?.kind !== 'digits' || other.start !== one.end + 1) return false
  return '/-'.includes(text.charAt(one.end))
}

/** A decade also counts from its century, the end of a range of years from its beginning, p.m. from noon. */
function otherReadings(number: Draft, reading: Reading, at: number): readonly number[] {
  const { text, tokens, language } = reading
  const { value } = number
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // The 34th minute of the second half is the 79th of the game.
  if (before && language.secondHalf.has(before.lower)) return [value + HALF_OF_GAME]
  const isBeside = next?.kind === 'word' && next.start <= number.end + 1
  const suffix = isBeside && /^[-'’]?$/.test(text.slice(number.end, next.start)) ? next.lower : ''
  const { scales, cupRound } = language.writing
  const factor = suffix === '' ? undefined : scales.get(suffix)
  if (factor) return [rounded(value * factor)]
  if (suffix !== '' && value % 10 === 0) {
    if (value >= 1100 && value < 2100) return [value % 100]
    if (value >= 10 && value <= 90) return [1900 + value, 2000 + value]
  }
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
  // A round of a cup: the last 16 play the eighth-finals.
  const isRound = [8, 16, 32].includes(value) && cupRound.test(text.slice(Math.max(0, number.start - 12), number.start))
  return isRound ? [value / 2] : []
}

const HALF_OF_GAME = 45

/** "10 p.m." and "ten p.m." are 22 as well. */
function inTheAfternoon({ value, end }: Draft, { text, language }: Reading): readonly number[] {
  if (value < 1 || value > 12 || !language.writing.afternoon.test(text.slice(end, end + 7))) return NO_READINGS
  return [value === 12 ? 0 : value + 12]
}

const NO_READINGS: readonly number[] = []

/** The scale words after a number: `mil millones` is 10⁹, `15-ти миллионов` is 15 × 10⁶, `2 millions et demi` has a half. */
function scaleAfter(reading: Reading, marks: MarksAt, from: number) {
  const { tokens, text } = reading
  let factor = 1
  let to = isSuffix(reading, from) ? from + 1 : from
  for (;;) {
    const mark = marks[to]
    const sense = mark?.senses.find(each => each.kind === 'scale')
    if (sense?.kind !== 'scale' || !mark) break
    if (!/^[\s.\u00a0\u202f-]{0,2}$/.test(text.slice(tokens[to - 1]?.end, mark.start))) break
    factor *= 10 ** sense.exponent
    to = mark.to
  }
  if (factor === 1) return undefined
  const joint = marks[to]
  const half = joint?.senses.some(sense => sense.kind === 'joint') ? marks[joint.to] : undefined
  const isHalf = half?.senses.some(sense => sense.kind === 'number' && sense.value === 0.5)
  return half && isHalf ? { factor, to: half.to, half: factor / 2 } : { factor, to, half: 0 }
}

/** A grammatical ending written after the digits: `15-ти`, `80er`. */
function isSuffix({ tokens, text }: Reading, at: number): boolean {
  const [digits, word] = [tokens[at - 1], tokens[at]]
  if (word?.kind !== 'word' || word.text.length > 3 || digits?.end !== word.start - 1) return false
  return "-’'".includes(text.charAt(digits.end))
}

function numberSense(mark: Mark | undefined, language: Language, token: Token | undefined): Sense | undefined {
  const sense = mark?.senses.find(each => each.kind === 'number') ?? mark?.senses.find(each => each.kind === 'scale')
  return sense ?? (token?.kind === 'word' ? readGlued(token.lower, language)[0] : undefined)
}

/** A number in words: `dos mil millones`, `twenty-five`, `einundzwanzig`, `half a million`. */
function fromWords(reading: Reading, marks: MarksAt, start: number): Draft[] {
  let sum: Sum = EMPTY
  let at = start
  let last: Sense | undefined
  while (at < reading.tokens.length && isBeside(reading, start, at)) {
    const joint = isOpen(sum) && marks[at]?.senses.some(sense => sense.kind === 'joint')
    const word = joint ? (marks[at]?.to ?? at) : at
    const sense =
      fractionOfScale(reading, marks, word) ?? numberSense(marks[word], reading.language, reading.tokens[word])
    const next = joint ? addJoined(sum, sense, reading.language) : sense && add(sum, sense)
    if (!next) break
    sum = next
    last = sense
    at = afterPartitive(reading, marks, { sum, at: marks[word]?.to ?? word + 1 })
  }
  const first = reading.tokens[start]
  const end = reading.tokens[at - 1]?.end
  if (!isOpen(sum) || !first || end === undefined) return roman(first, start, reading.language)
  const span = { start: first.start, end, from: start, to: at }
  const scale = scaleOf(sum)
  const unread = sum.vague && !reading.language.knows.has('number')
  const number = draft(span, amountOf(sum))
  number.scale = scale
  number.vague = sum.vague
  number.hard = scale >= 6 && !sum.vague
  if (isCount(sum, reading, span)) number.counts = true
  else if (last?.kind === 'number' && last.form === 'ordinal') number.ordinal = true
  number.also = inTheAfternoon(number, reading)
  if (unread) number.unread = true
  return [number]
}

/** Whether a small number in digits counts people, in a language that has a sign for it: 2人, 3명. */
function countsPeople({ end, value }: Draft, { text, language: { data } }: Reading): boolean {
  if (data.personSigns === undefined || value < 1) return false
  const next = text.charAt(end)
  return next !== '' && next !== ' ' && data.personSigns.includes(next)
}

/** A word that is an ordinal, too, is a fraction before a scale: "un cuarto de millón" is no fourth. */
function fractionOfScale(reading: Reading, marks: MarksAt, at: number): Sense | undefined {
  const mark = marks[at]
  if (mark === undefined || mark.senses.length < 2) return undefined
  const fraction = mark.senses.find(sense => sense.kind === 'number' && sense.form === 'amount' && sense.value < 1)
  const next = fraction && add(EMPTY, fraction)
  return next && afterPartitive(reading, marks, { sum: next, at: mark.to }) > mark.to ? fraction : undefined
}

/** Where the next word of a number is: in "half a million" and "a quarter of a million", the scale. */
function afterPartitive(
  { tokens, language }: Reading,
  marks: MarksAt,
  { sum, at }: { readonly sum: Sum; readonly at: number },
): number {
  if (sum.current === undefined || sum.current >= 1 || sum.current === 0) return at
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  const to = language.partitives.has(first) ? at + 1 : language.partitives.has(`${first} ${second}`) ? at + 2 : at
  return marks[to]?.senses.some(({ kind }) => kind === 'scale') ? to : at
}

/** "a hundred and five" is one number; "deux cent et quatre" is two, since French joins no units to hundreds. */
function addJoined(sum: Sum, sense: Sense | undefined, { data }: Language): Sum | undefined {
  if (!sense || sense.kind === 'scale') return undefined
  const afterHundreds = sum.current !== undefined && sum.current >= 100 && sum.current % 100 === 0
  return afterHundreds && !data.joinsHundreds ? undefined : add(sum, sense, true)
}

/** Only spaces and hyphens may stand between the words of one number. */
function isBeside({ text, tokens }: Reading, start: number, at: number): boolean {
  if (at === start) return true
  const [from, to] = [tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0]
  return isOneSpace(text, from, to) || /^[\s\u00a0-]*$/.test(text.slice(from, to))
}

function roman(token: Token | undefined, at: number, { writing, common }: Language): Draft[] {
  if (!token || !isRoman(token.text) || !writing.roman.test(token.text)) return []
  // The Czech preposition "V" opens sentences.
  if (token.text.length === 1 && common.has(token.lower)) return []
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  const values = [...token.text].map(letter => digits[letter] ?? 0).filter(Boolean)
  const value = values.reduce((sum, each, index) => sum + (each < (values[index + 1] ?? 0) ? -each : each), 0)
  return [draft({ ...token, from: at, to: at + 1 }, value)]
}
