import type { Span } from '../model.ts'
import { type Language, languageOf, type Sense } from './language.ts'

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
}

const TOKEN =
  /(\p{Nd}+(?:[.,:٬٫'’\u00a0\u202f ]\p{Nd}+)*)|(\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]*)*)|[%‰٪$€£¥₽₴₪₹₩₺₿°′″½¼¾⅓⅔]/gu

/** Reads a text in a locale's language: its tokens, and what those mean that the language's data know. */
export function read(text: string, locale: string): Reading {
  const language = languageOf(locale)
  const tokens = tokenize(text, language)
  return { text, language, tokens, marks: marksOf(tokens, language) }
}

export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [all, digits, word] = match
    if (digits !== undefined) pushDigits(tokens, digits, match.index, language)
    else if (word !== undefined) pushWord(tokens, word, match.index, language)
    else tokens.push({ kind: 'sign', text: all, lower: all, start: match.index, end: match.index + all.length })
  }
  return tokens
}

/** Keeps contractions whole ("isn't"), except where the language elides ("l'époque", "n'est"). */
function pushWord(tokens: Token[], word: string, start: number, language: Language): void {
  const cut = language.data.elision ? word.search(/['’]/) : -1
  if (cut > 0) {
    pushWord(tokens, word.slice(0, cut), start, language)
    pushWord(tokens, word.slice(cut + 1), start + cut + 1, language)
    return
  }
  const lower = word.toLowerCase().replace('’', "'")
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
    pushNumber(tokens, before, start + from)
    from = gap.index + 1
  }
  pushNumber(tokens, run.slice(from), start + from)
}

function pushNumber(tokens: Token[], text: string, start: number): void {
  tokens.push({ kind: 'digits', text, lower: text, start, end: start + text.length })
}

function marksOf(tokens: readonly Token[], language: Language): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; ) {
    const mark = tokens[at]?.kind === 'word' ? markAt(tokens, at, language) : undefined
    if (mark) marks.push(mark)
    at = mark?.to ?? at + 1
  }
  return marks
}

/** The longest phrase that begins at a token, with all that it can mean. */
function markAt(tokens: readonly Token[], at: number, language: Language): Mark | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const entries = language.exact.get(token.lower)
  const stems = language.stems.get(token.lower.slice(0, 3))
  if (!entries && !stems) return undefined
  let length = 0
  const senses: Sense[] = []
  for (const entry of entries ?? []) {
    if (entry.words.length < length || (entry.capital && token.text === token.lower)) continue
    if (!follows(tokens, at, entry.words)) continue
    length = entry.words.length
    senses.push(entry.sense)
  }
  if (length <= 1) {
    for (const entry of stems ?? []) {
      if (
        !token.lower.startsWith(entry.words[0]?.slice(0, -1) ?? '') ||
        (entry.capital && token.text === token.lower)
      ) {
        continue
      }
      length = 1
      senses.push(entry.sense)
    }
  }
  const last = tokens[at + length - 1]
  return length > 0 && last ? { from: at, to: at + length, start: token.start, end: last.end, senses } : undefined
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => index === 0 || tokens[at + index]?.lower === word)
}
