import { itemBefore } from '../../../item-at.ts'
import type { Language, Sense } from '../../language/model.ts'
import { isPhraseWord } from '../../language/words/phrase-word.ts'
import type { Mark, Reading, Token } from '../../read/model.ts'
import { isOneSpace } from '../../read/tokens/gaps.ts'
import { BIT } from '../../read/tokens/traits.ts'
import type { Draft, MarksAt } from '../model.ts'
import { rateOf } from './rates.ts'

export const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₽': 'ruble',
  '₴': 'hryvnia',
  '₪': 'shekel',
  '₹': 'rupee',
  '₩': 'won',
  '₺': 'lira',
  '°': 'degree',
}

/** How many tokens may stand between a number and its unit: "30 long years", "100 US dollars". */
const REACH = 2

/** Adds the percent, currency or unit beside a number to it, up to the next number. */
export function attach(draft: Draft, next: Draft | undefined, reading: Reading, marks: MarksAt): void {
  if (draft.from > 0) attachSign(draft, draft.from - 1, reading)
  if (saysPercent(marks, draft.from, reading)) draft.percent = true
  if (readTenths(draft, next, reading)) return
  // A compound says what it counts: Fünfprozenthürde.
  if (draft.unit !== undefined || isOrdinal(draft, reading) || countsParts(draft, reading)) return
  const reach = reading.language.data.unspaced === 'always' ? 0 : REACH
  const last = Math.min(draft.to + reach, (next?.from ?? reading.tokens.length) - 1)
  for (let at = draft.to; at <= last; at++) {
    const token = reading.tokens[at]
    if (token === undefined) break
    // Most words say nothing about a number and need no further test.
    if (at > draft.to && marks[at] !== undefined && isOfCalendar(at, reading)) break
    if (marks[at] !== undefined || token.kind === 'sign' || (token.text.length === 1 && LETTERS.has(token.text))) {
      if (!isNear(draft, at, reading)) break
      attachAll(draft, at, reading, marks)
    }
    if (draft.percent || draft.currency || draft.unit) break
  }
}

/** Whether a unit is that of another time, which no number counts: "sold 300 cars last year". */
const isOfCalendar = (at: number, { tokens }: Reading): boolean =>
  [at - 1, at].some(from =>
    tokens[from]?.word.contrasts.some(
      ({ family, words }) =>
        family === 'turn' &&
        words.length > 1 &&
        from + words.length > at &&
        words.every((word, index) => index === 0 || isPhraseWord(word, tokens[from + index])),
    ),
  )

/** Adds what a token says about a number. */
function attachAll(draft: Draft, at: number, reading: Reading, marks: MarksAt): void {
  attachSign(draft, at, reading)
  for (const sense of marks[at]?.senses ?? []) attachSense(draft, sense, at - draft.to)
  if (draft.unit === 'degree') attachTemperature(draft, at, reading)
  if (draft.unit) {
    attachPower(draft, marks[at], reading)
    draft.unit = rateOf(draft, marks[at], reading, marks) ?? draft.unit
  } else attachScale(draft, at, reading)
}

/** Whether a mark says percent: "yüzde 80", "百分之八十". */
function saysPercent(marks: MarksAt, at: number, { language, tokens, traits }: Reading): boolean {
  const sign = itemBefore(tokens, at)
  if (isPercentSign(sign)) {
    // A sign right before a number belongs to that number: ٪۱۶۰۰, %200.
    const isFree = itemBefore(tokens, at - 1)?.kind !== 'digits' || itemBefore(tokens, at - 1)?.end !== sign?.start
    if (isFree && sign?.end === tokens[at]?.start) return true
    return language.knows.has('percent-before')
  }
  if ((traits & BIT['percent-before']) === 0) return false
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const mark = marks[from]
    if (mark?.to === at && mark.senses.some(({ kind }) => kind === 'percent-before')) return true
  }
  return false
}

/** Makes a percentage of tenths: 6割, 六成 (60 %), 3割1分 (31 %), and of a price that is left: 七折 (30 % off). */
function readTenths(draft: Draft, next: Draft | undefined, { text, language: { writing } }: Reading): boolean {
  const { value, end } = draft
  if (value < 1 || value > 10 || (writing.tenths ?? writing.priceTenths) === undefined) return false
  const behind = text.slice(end, end + 2)
  if (writing.tenths?.test(behind) === true) {
    const hundredths =
      next?.start === end + 1 && next.value < 10 && writing.hundredths?.test(text.slice(next.end)) === true
    draft.value = value * 10 + (hundredths ? next.value : 0)
    if (hundredths) next.hard = false
  } else if (writing.priceTenths?.test(behind) === true) draft.value = 100 - value * 10
  else return false
  draft.percent = true
  draft.counts = undefined
  draft.hard = true
  return true
}

/** Whether a number says into how many parts a whole is divided: the 三 of 三分之二, which are no minutes or cents. */
const countsParts = ({ end }: Draft, { text, language: { data } }: Reading): boolean =>
  data.over !== undefined && text.startsWith(data.over, end)

const isPercentSign = (token: Token | undefined): boolean => token?.kind === 'sign' && '%٪％'.includes(token.text)

/** Whether a number is an ordinal: "the 33rd degree" counts no degrees. */
const isOrdinal = ({ end, to }: Draft, { text, tokens, language }: Reading): boolean =>
  tokens[to]?.start === end && language.writing.ordinal?.test(text.slice(end, end + 6)) === true

/** Whether no comma, full stop or bracket stands between a number and its unit. */
function isNear(draft: Draft, at: number, { text, tokens }: Reading): boolean {
  const next = tokens[at]?.start ?? text.length
  return (
    next === draft.end || isOneSpace(text, draft.end, next) || !/[,;:()[\]"“”«»?!]/.test(text.slice(draft.end, next))
  )
}

function attachSign(draft: Draft, at: number, { text, tokens }: Reading): void {
  const token = tokens[at]
  if (token?.kind !== 'sign') return
  const [start, end] = token.start < draft.start ? [token.end, draft.start] : [draft.end, token.start]
  if (start !== end && !isOneSpace(text, start, end) && !/^[\s\u00a0\u202f]?$/.test(text.slice(start, end))) return
  if ('%‰٪％'.includes(token.text)) {
    if (token.start > draft.start) draft.percent = true
    return
  }
  const id = SIGNS[token.text]
  // R$ are Brazilian reais.
  if (id === 'dollar' && text.charAt(token.start - 1) === 'R') return
  if (id === 'degree') draft.unit = id
  else if (id) draft.currency = id
}

/** Adds the power of a unit: `km²`, `m³` */
function attachPower(draft: Draft, mark: Mark | undefined, { text }: Reading): void {
  const power = mark ? POWERS.get(text.charAt(mark.end)) : undefined
  if (power && !/[\p{L}\p{N}]/u.test(text.charAt((mark?.end ?? 0) + 1))) draft.power = power
}

/** The signs of powers, and units without the sign: km², m³, km2, m3. */
const POWERS: ReadonlyMap<string, 2 | 3> = new Map([
  ['²', 2],
  ['³', 3],
  ['2', 2],
  ['3', 3],
])

/** Adds the scale of degrees, and units in one letter: `100F`, `38 °C`, `30 g` */
function attachScale(draft: Draft, at: number, { text, tokens }: Reading): void {
  const token = tokens[at]
  if (token === undefined) return
  const id = token.start === draft.end ? TEMPERATURES.get(token.text) : undefined
  // "5 l'heure", "2020. g."
  const symbol = at === draft.to && draft.value < FIRST_YEAR ? KITCHEN.get(token.text) : undefined
  const unit = id ?? (symbol && !/['’.]/.test(text.charAt(token.end)) ? symbol : undefined)
  if (unit) draft.unit = unit
}

/** Letters of measures in recipes, which stand right behind a figure: "30 g". */
const KITCHEN: ReadonlyMap<string, string> = new Map([
  ['g', 'gram'],
  ['l', 'liter'],
])

const FIRST_YEAR = 1000

/** Adds the letter right after the degree sign: `90 °F`. */
function attachTemperature(draft: Draft, at: number, reading: Reading): void {
  const { tokens } = reading
  const sign = tokens[at]
  const letter = tokens[at + 1]
  const id =
    scaleBefore(draft, reading) ??
    (sign?.kind === 'sign' && letter?.start === sign.end ? TEMPERATURES.get(bareOf(letter.text)) : undefined)
  if (id) draft.unit = id
}

/** A letter without the ending that Turkish writes behind it: °C’ye. */
const bareOf = (letter: string): string => letter.replace(/^(\p{L})['’]\p{L}+$/u, '$1')

/** The scale of degrees that a word right before the number names: セ氏38度, 화씨 100도. */
function scaleBefore({ start }: Draft, { text, language: { data } }: Reading): string | undefined {
  if (data.scaleBefore === undefined) return undefined
  const before = text.slice(Math.max(0, start - LONGEST_SCALE), start).trimEnd()
  return Object.entries(data.scaleBefore).find(([, words]) => words.split(' ').some(word => before.endsWith(word)))?.[0]
}

const LONGEST_SCALE = 4

const TEMPERATURES: ReadonlyMap<string, string> = new Map([
  ['F', 'fahrenheit'],
  ['C', 'celsius'],
])

const LETTERS: ReadonlySet<string> = new Set([...TEMPERATURES.keys(), ...KITCHEN.keys()])

/** A currency whose English name is also a verb: "lost the set 6-4 but won the match". */
const ALSO_VERBS: ReadonlySet<string> = new Set(['won'])

function attachSense(draft: Draft, sense: Sense, distance: number): void {
  if (sense.kind === 'percent' && distance <= 1) draft.percent = true
  if (sense.kind === 'currency' && (distance <= 0 || !ALSO_VERBS.has(sense.id))) draft.currency = sense.id
  if (sense.kind !== 'unit') return
  if (draft.unit === undefined) draft.unit = sense.id
  else if (draft.unit !== sense.id) draft.otherUnit ??= sense.id
}

/** Gives the first number of a range what the second has: "8 to 27 %", "$5-10 million", "von 30 auf 100 Dollar". */
export function shareAlongRanges(drafts: readonly Draft[], reading: Reading): void {
  const { text, tokens, language } = reading
  for (let index = drafts.length - 2; index >= 0; index--) {
    const here = drafts[index]
    const next = drafts[index + 1]
    if (!here || !next) continue
    if (next.from - here.to > 2) {
      if (next.scale > 0 && isLooseRange(here, next, reading)) scaleAlong(here, next)
      continue
    }
    if (tokens[here.from]?.kind !== 'digits' && next.scale === 0) continue
    if (areTwoWords(here.to, next.from, reading)) {
      if (next.percent && hasSameArticles(here, next, reading)) here.percent = true
      continue
    }
    if (isOneSpace(text, here.end, next.start) || !isRange(text.slice(here.end, next.start), language)) continue
    scaleAlong(here, next)
    // "6-8 p.m." begins at 18:00.
    if (here.clock === undefined && here.value < next.value && next.also.includes(next.value + 12))
      here.also = [...here.also, here.value + 12]
    // A percent sign before a range, with none at its end: "yüzde 3,75-4".
    if (here.percent && next.value > here.value && next.value <= 100 && !next.unit && !next.currency)
      next.percent = true
    if (here.percent || here.unit || here.currency) continue
    here.percent = next.percent
    if (next.unit) here.unit = next.unit
    if (next.currency) here.currency = next.currency
  }
}

/** Whether two words stand between two numbers, of which a range has only one: "3 in about 2 million". */
const areTwoWords = (from: number, to: number, { tokens, language: { data } }: Reading): boolean =>
  to - from === 2 && data.unspaced === undefined && tokens[from]?.kind === 'word' && tokens[from + 1]?.kind === 'word'

/** Whether the numbers of a range have each the same article: "entre el 3,75 y el 4 %". */
function hasSameArticles(here: Draft, next: Draft, { text, tokens, language: { ranges } }: Reading): boolean {
  const article = tokens[here.from - 1]
  if (article?.kind !== 'word' || article.lower !== tokens[next.from - 1]?.lower) return false
  if (here.unit !== undefined || here.currency !== undefined || !ranges.has(tokens[here.to]?.lower ?? '')) return false
  return /^[\p{L}\s\u00a0]+$/u.test(text.slice(here.end, next.start))
}

/** The scale of the end of a range is also that of its beginning: "from 3 to 9 million". */
function scaleAlong(here: Draft, next: Draft): void {
  if (next.scale > 0 && here.scale === 0)
    here.also = [...here.also, Number((here.value * 10 ** next.scale).toPrecision(12))]
}

/** How many tokens may stand in a range with words for "almost": "de 3 à près de 9 millions". */
const LOOSE_RANGE = 4

/** Whether a word of a range and others stand between two numbers, without a mark. */
function isLooseRange(here: Draft, next: Draft, { text, tokens, language: { ranges } }: Reading): boolean {
  if (next.from - here.to > LOOSE_RANGE || !ranges.has(tokens[here.to]?.lower ?? '')) return false
  return /^[\p{L}\p{M}\s\u00a0$€£¥]*$/u.test(text.slice(here.end, next.start))
}

const isRange = (between: string, { ranges }: Language): boolean => {
  // "3 % in 2020" is no range: a percent sign belongs to the number before it.
  if (between.includes('%')) return false
  const joint = between.replace(/[\s\u00a0\u202f$€£¥]/g, '').toLowerCase()
  return joint.length === 1 && '-–—/'.includes(joint) ? true : ranges.has(joint)
}
