import type { Span } from '../model.ts'
import { classAt, DIGIT, QUOTE, SIGN, WORD } from './characters.ts'
import { entriesFor, type Language, languageOf, type Sense } from './language.ts'

/** A word, a number in digits, or a sign that matters (%, $, °). */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'sign'
  readonly text: string
  readonly lower: string
}

/** What one or more tokens mean. */
export interface Mark extends Span {
  /** Indexes of tokens, half-open. */
  readonly from: number
  readonly to: number
  readonly senses: readonly Sense[]
}

/** A text as the checks see it. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  /** How many double quotation marks it has. */
  readonly quotes: number
}

/** Reads a text in a locale's language: its tokens, and what those mean that the language's data know. */
export function read(text: string, locale: string): Reading {
  const language = languageOf(locale)
  const tokens: Token[] = []
  const quotes = scan(text, tokens, language)
  return { text, language, tokens, marks: marksOf(tokens, language), quotes }
}

export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  scan(text, tokens, language)
  return tokens
}

/** Adds the tokens of a text and counts its quotation marks, in one pass over its characters. */
function scan(text: string, tokens: Token[], language: Language): number {
  let quotes = 0
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at)
    const end = kind === WORD ? wordEnd(text, at) : kind === DIGIT ? digitsEnd(text, at) : at + 1
    if (kind === WORD) pushWord(tokens, text.slice(at, end), at, language)
    else if (kind === DIGIT) pushDigits(tokens, text.slice(at, end), at, language)
    else if (kind === SIGN) pushToken(tokens, 'sign', text.slice(at, end), at)
    else if (kind === QUOTE) quotes++
    at = end
  }
  return quotes
}

/** Letters with their marks, and apostrophes between letters. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    while (classAt(text, at) === WORD) at++
    const unit = text.charCodeAt(at)
    if ((unit !== 0x27 && unit !== 0x2019) || classAt(text, at + 1) !== WORD) return at
    at++
  }
}

/** Digits with single separators between them. */
function digitsEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    if (classAt(text, at) !== DIGIT && !(classAt(text, at + 1) === DIGIT && SEPARATORS.includes(text[at] ?? ''))) break
    at++
  }
  return at
}
const SEPARATORS = ".,:٬٫'’\u00a0\u202f "

function pushToken(tokens: Token[], kind: Token['kind'], text: string, start: number): void {
  tokens.push({ kind, text, lower: text, start, end: start + text.length })
}

/** Keeps contractions whole ("isn't"), except where the language elides ("l'époque", "n'est"). */
function pushWord(tokens: Token[], word: string, start: number, language: Language): void {
  const cut = language.data.elision ? Math.max(word.indexOf("'"), word.indexOf('’')) : -1
  if (cut > 0) {
    pushWord(tokens, word.slice(0, cut), start, language)
    pushWord(tokens, word.slice(cut + 1), start + cut + 1, language)
    return
  }
  const plain = word.toLowerCase()
  const lower = plain.includes('’') ? plain.replaceAll('’', "'") : plain
  tokens.push({ kind: 'word', text: word, lower, start, end: start + word.length })
}

/** Keeps "1 100" together where the language groups by spaces, and "2012 118,800" apart everywhere. */
function pushDigits(tokens: Token[], run: string, start: number, language: Language): void {
  const spaced = language.data.locale !== 'en'
  let from = 0
  for (const gap of run.matchAll(/[ \u00a0\u202f]/g)) {
    const before = run.slice(from, gap.index)
    const after = run.slice(gap.index + 1)
    const groups = /^\p{Nd}{1,3}(?:\s\p{Nd}{3})*$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(after)
    if (groups && (spaced || gap[0] !== ' ')) continue
    pushToken(tokens, 'digits', before, start + from)
    from = gap.index + 1
  }
  pushToken(tokens, 'digits', run.slice(from), start + from)
}

function marksOf(tokens: readonly Token[], language: Language): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const mark = token?.kind === 'word' ? markAt(token, { tokens, at, language }) : undefined
    if (mark) marks.push(mark)
    at = mark?.to ?? at + 1
  }
  return marks
}

interface Position {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly language: Language
}

/** The longest phrase that begins at a token, with all that it can mean. */
function markAt(token: Token, { tokens, at, language }: Position): Mark | undefined {
  const entries = entriesFor(token.lower, language)
  if (entries.length === 0) return undefined
  let length = 0
  const senses: Sense[] = []
  for (const { words, capital, sense } of entries) {
    if (words.length < length || (capital && token.text === token.lower)) continue
    if (words.length > 1 && !follows(tokens, at, words)) continue
    length = words.length
    senses.push(sense)
  }
  const last = tokens[at + length - 1]
  return length > 0 && last ? { from: at, to: at + length, start: token.start, end: last.end, senses } : undefined
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => index === 0 || tokens[at + index]?.lower === word)
}
