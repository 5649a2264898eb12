import { itemBefore } from '../../../item-at.ts'
import type { Language, Sense } from '../../language/model.ts'
import { isRoman } from '../../language/words/vocabulary.ts'
import type { Mark, Reading, Token } from '../../read/model.ts'
import { isOneSpace } from '../../read/tokens/gaps.ts'
import type { Draft, MarksAt } from '../model.ts'
import { inTheAfternoon } from './clock.ts'
import { readGlued } from './compounds.ts'
import { isCount } from './counts.ts'
import { draft } from './draft.ts'
import { commonYears } from './eras.ts'
import { add, amountOf, EMPTY, isOpen, type Sum, scaleOf } from './sum.ts'

/** The numbers in words that begin at a token: `dos mil millones`, `twenty-five`, `einundzwanzig`, `half a million`. */
export function fromWords(reading: Reading, marks: MarksAt, start: number): Draft[] {
  let sum: Sum = EMPTY
  let at = start
  let last: Sense | undefined
  while (at < reading.tokens.length && isBeside(reading, start, at)) {
    const joint = isOpen(sum) && marks[at]?.senses.some(isJoint)
    const word = joint ? (marks[at]?.to ?? at) : at
    const sense =
      fractionOfScale(reading, marks, word) ?? numberSense(marks[word], reading.language, reading.tokens[word])
    const next = joint
      ? addJoined(sum, sense, reading.language)
      : sense && add(sum, sense, reading.language.halfMore.has(reading.tokens[word]?.lower ?? ''))
    if (!next || (isOrdinal(last) && sense?.kind === 'number' && !isOrdinal(sense))) break
    sum = next
    last = sense
    at = afterPartitive(reading, marks, { sum, at: marks[word]?.to ?? word + 1 })
  }
  const first = reading.tokens[start]
  const end = itemBefore(reading.tokens, at)?.end
  if (!isOpen(sum) || !first || end === undefined) return roman(first, start, reading.language)
  const span = { start: first.start, end, from: start, to: at }
  const scale = scaleOf(sum)
  const unread = sum.vague && !reading.language.knows.has('number')
  const number = draft(span, amountOf(sum))
  number.scale = scale
  number.vague = sum.vague
  number.hard = scale >= 6 && !sum.vague
  if (isCount(sum, reading, span)) number.counts = true
  else if (isOrdinal(last)) number.ordinal = true
  const amounts = otherAmounts(marks[start], number)
  const hours = inTheAfternoon(number, reading)
  const years = commonYears(number, reading)
  if (amounts.length + hours.length + years.length > 0) number.also = [...amounts, ...hours, ...years]
  if (unread) number.unread = true
  if (last?.kind === 'number' && last.counted !== undefined) {
    number.unit = last.counted.unit
    if (last.counted.percent) number.percent = true
  }
  return [number]
}

const isJoint = ({ kind }: Sense): boolean => kind === 'joint'

/** An ordinal goes on with an ordinal (dwudziesty pierwszy), never with a cardinal: Korean 셋째 열 is the third column. */
const isOrdinal = (sense: Sense | undefined): boolean => sense?.kind === 'number' && sense.form === 'ordinal'

/** What else the only word of a number may say: French "quinzaine" (15) is also two weeks, Italian "Trecento" a century. */
function otherAmounts(mark: Mark | undefined, { value, to }: Draft): readonly number[] {
  if (mark === undefined || mark.to !== to || mark.senses.length < 2) return NO_OTHERS
  return mark.senses.flatMap(sense =>
    sense.kind === 'number' && sense.form === 'amount' && sense.value !== value ? [sense.value] : [],
  )
}

const NO_OTHERS: readonly number[] = []

function numberSense(mark: Mark | undefined, language: Language, token: Token | undefined): Sense | undefined {
  const glued = token?.kind === 'word' ? readGlued(token.lower, language)[0] : undefined
  // Ukrainian "дванадцятикілометровий" begins like the ordinal.
  if (glued?.kind === 'number' && glued.counted !== undefined && isStem(mark, glued.value)) return glued
  const sense = mark?.senses.find(each => each.kind === 'number') ?? mark?.senses.find(each => each.kind === 'scale')
  return sense ?? glued
}

/** Whether what is listed of a compound is only the number that it begins with. */
const isStem = (mark: Mark | undefined, value: number): boolean =>
  mark === undefined || mark.senses.every(sense => sense.kind === 'number' && sense.value === value)

/** Before a scale word, a word that is also an ordinal is a fraction: "un cuarto de millón" is not a fourth. */
function fractionOfScale(reading: Reading, marks: MarksAt, at: number): Sense | undefined {
  const mark = marks[at]
  if (mark === undefined || mark.senses.length < 2) return undefined
  const fraction = mark.senses.find(sense => sense.kind === 'number' && sense.form === 'amount' && sense.value < 1)
  const next = fraction && add(EMPTY, fraction)
  return next && afterPartitive(reading, marks, { sum: next, at: mark.to }) > mark.to ? fraction : undefined
}

/** Where the next word of a number is: in "half a million" and "a quarter of a million", the scale word. */
function afterPartitive(
  { tokens, language }: Reading,
  marks: MarksAt,
  { sum, at }: { readonly sum: Sum; readonly at: number },
): number {
  if (sum.current === undefined || sum.current >= 1 || sum.current === 0) return at
  const first = tokens[at]?.lower ?? ''
  const second = tokens[at + 1]?.lower ?? ''
  const to = language.partitives.has(first) ? at + 1 : language.partitives.has(`${first} ${second}`) ? at + 2 : at
  return marks[to]?.senses.some(({ kind }) => kind === 'scale') ? to : at
}

/**
 * Adds a word after a joint: "a hundred and five" is one number; "deux cent et quatre" is two, since French joins no
 * units to hundreds.
 */
function addJoined(sum: Sum, sense: Sense | undefined, { data }: Language): Sum | undefined {
  if (!sense || sense.kind === 'scale') return undefined
  const afterHundreds = sum.current !== undefined && sum.current >= 100 && sum.current % 100 === 0
  return afterHundreds && !data.joinsHundreds ? undefined : add(sum, sense, true)
}

/** Whether only spaces and hyphens stand between two words, as in one number. */
function isBeside({ text, tokens }: Reading, start: number, at: number): boolean {
  if (at === start) return true
  const from = itemBefore(tokens, at)?.end ?? 0
  const to = tokens[at]?.start ?? 0
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
