import { tell } from '../../say.ts'
import { refusal } from '../refusal.ts'
import type { FindRequest } from '../requests.ts'
import type { Pattern } from './matcher.ts'

const escapeWords = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A letter with its accents can be one character or several: both are found. */
function literal(text: string): string {
  const forms = new Set([text, text.normalize('NFC'), text.normalize('NFD')])
  return [...forms].map(escapeWords).join('|')
}

const WORD = String.raw`[\p{L}\p{M}\p{N}_]`

type Words = Pick<FindRequest, 'text' | 'isRegex' | 'matchCase' | 'wholeWords'>

/** The pattern of a query. Throws an input error for an invalid regular expression. */
export function patternOf(query: Words, replacement?: string): Pattern {
  const { text, isRegex, matchCase, wholeWords } = query
  const body = isRegex ? text : literal(text)
  const source = wholeWords ? `(?<!${WORD})(?:${body})(?!${WORD})` : body
  const flags = matchCase ? 'gu' : 'giu'
  try {
    new RegExp(source, flags)
  } catch {
    throw refusal('usage', tell('no-expression', { words: text }))
  }
  return { source, flags, expands: isRegex, ...(replacement === undefined ? {} : { replacement }) }
}
