import { itemBefore } from '../../../../item-at.ts'
import type { Cases } from '../../../language/model.ts'
import type { Reading, Token } from '../../../read/model.ts'
import type { Actor } from './actors.ts'

const casesOf = ({ language }: Reading): Cases | undefined => language.nameCases

/** The word before a name, skipping its article and titles: "from the Italian judge" → from. */
function wordBefore(at: number, { tokens }: Reading, { articles, any }: Cases): string {
  const isPassed = (token: Token | undefined): boolean =>
    token?.kind === 'word' && (token.text !== token.lower || articles.has(token.lower)) && !any.has(token.lower)
  let before = at - 1
  while (before >= 0 && before > at - 4 && isPassed(tokens[before])) before--
  if (before < 0) return ''
  const word = tokens[before]
  // "A Ucrânia" at the beginning of a sentence has its article.
  const isFirstArticle = before === 0 && word !== undefined && word.text !== word.lower && articles.has(word.lower)
  return isFirstArticle ? '' : (word?.lower ?? '')
}

const isBehind = (at: number, reading: Reading, which: 'from' | 'to' | 'by' | 'any'): boolean => {
  const cases = casesOf(reading)
  return cases?.[which].has(wordBefore(at, reading, cases)) === true
}

/** Whether a name stands after "from". */
export const movesFrom = (at: number, reading: Reading): boolean => isBehind(at, reading, 'from')

/** Whether a name stands after "to". */
export const movesTo = (at: number, reading: Reading): boolean => isBehind(at, reading, 'to')

/** Whether an actor is the subject: neither a word before it nor an ending makes it an object. */
export function isActor({ from, to }: Actor, reading: Reading): boolean {
  const cases = casesOf(reading)
  const first = reading.tokens[from]
  const last = reading.tokens[to]
  if (cases === undefined || first === undefined || last === undefined) return false
  if (cases.subjectEnding) return cases.subjectEnding.test(last.lower)
  if (cases.any.has(wordBefore(from, reading, cases))) return false
  if (isBehindObjectArticle(from, reading, cases)) return false
  return !cases.objectEnding?.test(last.lower) && !cases.byEnding?.test(last.lower)
}

/** Whether the article of an object stands before a name, also with a title between: "den Zulieferer Kessler". */
function isBehindObjectArticle(from: number, reading: Reading, { objects }: Cases): boolean {
  const before = itemBefore(reading.tokens, from)
  if (objects.has(before?.lower ?? '')) return !isFirstArticle(from, reading)
  const isTitle = before !== undefined && before.text !== before.lower
  return isTitle && /^den$/i.test(itemBefore(reading.tokens, from - 1)?.text ?? '')
}

/** Whether an article opens the sentence: "Der Richter" is a subject there. */
const isFirstArticle = (from: number, { tokens }: Reading): boolean =>
  from === 1 && /^D(?:er|ie)$/.test(tokens[0]?.text ?? '')

/** Whether an actor is the agent of a passive. */
export function isAgent({ from, to }: Actor, reading: Reading): boolean {
  const cases = casesOf(reading)
  if (cases === undefined) return true
  return (
    cases.by.has(wordBefore(from, reading, cases)) || cases.byEnding?.test(reading.tokens[to]?.lower ?? '') === true
  )
}

/** Whether an actor is an object, by the word before it or by its ending. */
export function isObject({ from, to }: Actor, reading: Reading): boolean {
  const cases = casesOf(reading)
  if (cases === undefined) return false
  if (cases.objectEnding) return cases.objectEnding.test(reading.tokens[to]?.lower ?? '')
  return cases.objects.has(itemBefore(reading.tokens, from)?.lower ?? '')
}
