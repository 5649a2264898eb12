import { itemBefore } from '../../../item-at.ts'
import { listOf } from '../../../languages/word-lists.ts'
import { FACT } from '../../language/words/word-facts.ts'
import type { Reading, Token } from '../../read/model.ts'
import { measureOf } from '../measures.ts'
import type { NumberFact } from '../model.ts'

/**
 * How many characters before and after a number a word may stand that makes it negative or gives its half of the day.
 */
const [BEFORE, AFTER] = [20, 32]

/**
 * Whether a minus stands right before a number; a hyphen joins the number to what comes before ("Covid-19", "5-10").
 */
export function hasMinus({ start, from }: NumberFact, { text, tokens }: Reading): boolean {
  const at = mayBeMoney(itemBefore(tokens, from)) ? beforeMoney(start, text) : start
  const sign = text.charAt(at - 1)
  if (sign === '−') return true
  return (sign === '-' || sign === '–') && /^(?:|[\s(["“„«:$€£¥])$/u.test(text.charAt(at - 2))
}

/** Whether a word or sign may be the currency of the number behind it. */
const mayBeMoney = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'word' || (token.facts & FACT.capital) !== 0)

const beforeMoney = (start: number, text: string): number =>
  start - (MONEY_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_MONEY), start))?.[0].length ?? 0)

/** What stands between a minus and an amount of money: "-€18 million", "−US$ 5m", "-EUR 3". */
const MONEY_BEFORE = /(?:(?<!\p{L})[A-Z]{0,3}[$€£¥₽₴₪₹₩₺]|(?<!\p{L})[A-Z]{3})[\s\u00a0]?$/u
const LONGEST_MONEY = 6

/**
 * Whether a word right before a temperature or a rate, or a phrase right after its unit, makes it negative: "minus 5%",
 * "5 °C bajo cero". Before other numbers "menos" means something else: "al menos 30 centímetros".
 */
function hasMinusWord(number: NumberFact, { text, tokens, language }: Reading): boolean {
  const { start, end, from, to, percent, unit } = number
  if (!percent && (unit === undefined || measureOf(unit) !== 'temperature')) return false
  const before = itemBefore(tokens, from)
  const first = itemBefore(tokens, from - 1)
  // "8 minus 5" is a sum.
  if (
    before &&
    language.minus.has(before.lower) &&
    first?.kind !== 'digits' &&
    text.slice(before.end, start).trim() === ''
  )
    return true
  if (tokens[to] === undefined || language.minusBehind.length === 0) return false
  const behind = text.slice(end, end + AFTER).toLowerCase()
  return language.minusBehind.some(phrase => behind.includes(phrase))
}

export function saysMinus({ start, end }: NumberFact, { text, language }: Reading): boolean {
  const around = text.slice(Math.max(0, start - BEFORE), end + AFTER).toLowerCase()
  for (const phrase of language.minus) if (around.includes(phrase.replace('*', ''))) return true
  return /[-−–]\s?$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a number is certainly negative. */
export const isNegative = (number: NumberFact, reading: Reading): boolean =>
  hasMinus(number, reading) || hasMinusWord(number, reading) || (isBare(number) && isBelowZero(number, reading))

const isBare = ({ unit, currency, counts }: NumberFact): boolean =>
  unit === undefined && currency === undefined && counts !== true

/** Whether a word for "below zero" stands right before a number without a unit: "plunged to minus 40". */
function isBelowZero({ from, start }: NumberFact, { text, tokens, language }: Reading): boolean {
  const before = itemBefore(tokens, from)
  if (before === undefined || !language.minus.has(before.lower) || text.slice(before.end, start).trim() !== '')
    return false
  const first = itemBefore(tokens, from - 1)
  // "8 minus 5" is a sum, and Spanish "al menos 7" is at least seven.
  return first?.kind !== 'digits' && !listOf(language.data.beforeLeast ?? '').includes(first?.lower ?? '')
}
