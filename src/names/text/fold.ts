import type { Span } from '../../model.ts'
import { indexBehind } from './spans.ts'

/** A text in a comparable form: small letters without accents, and one kind of space, hyphen and apostrophe. */
export interface Folded {
  readonly original: string
  readonly text: string
  /** For each unit its offset in the original, and last the original's end; undefined if no unit has moved. */
  readonly at?: readonly number[]
  /** The parts of the original that were left out. */
  readonly hidden?: readonly Span[]
}

/** A stretch of the original without its hidden parts. */
export function visible({ original, hidden }: Folded, { start, end }: Span): string {
  if (hidden === undefined) return original.slice(start, end)
  let text = ''
  let from = start
  for (let at = indexBehind(hidden, start); at < hidden.length; at++) {
    const gap = hidden[at]
    if (!gap || gap.start >= end) break
    text += original.slice(from, Math.max(from, gap.start))
    from = Math.max(from, gap.end)
  }
  return text + original.slice(from, end)
}

/**
 * Characters that readers do not see: soft hyphens, joiners, direction marks, Arabic vowel signs and tatweel, and our
 * characters for markup.
 */
const INVISIBLE = /[\u{f0000}-\u{10ffff}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652\u0670]/u
const APOSTROPHE = /['‘’ʼʹ′ʻ＇`´]/u
const HYPHEN = /[-‐‑‒–−－]/u
/** Between the parts of foreign names in Chinese, Japanese and Korean. */
const MIDDLE_DOT = /[·・･‧]/u
const INVISIBLE_ALL = new RegExp(INVISIBLE, 'gu')
const APOSTROPHE_ALL = new RegExp(APOSTROPHE, 'gu')
const HYPHEN_ALL = new RegExp(HYPHEN, 'gu')
const MIDDLE_DOT_ALL = new RegExp(MIDDLE_DOT, 'gu')
const ACCENT = /[\u0300-\u036f\u0653-\u0655]/gu
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

/** Classes of characters. Two characters of one class are in one word, except two of `none` or two of `unspaced`. */
export const CharClass = { none: 0, letter: 1, katakana: 2, unspaced: 3, hangul: 4 } as const

const UNKNOWN_CLASS = 255
const classes = new Uint8Array(0x10000).fill(UNKNOWN_CLASS)

/** The class of one UTF-16 unit. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? CharClass.none
  if (known !== UNKNOWN_CLASS) return known
  const found = classify(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

function classify(char: string): number {
  if (/[\p{sc=Katakana}ー]/u.test(char)) return CharClass.katakana
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u.test(char))
    return CharClass.unspaced
  if (/\p{sc=Hangul}/u.test(char)) return CharClass.hangul
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? CharClass.letter : CharClass.none
}

/** Whether a word may end between two characters, by their classes. */
export const isBoundary = (left: number, right: number): boolean =>
  left !== right || left === CharClass.none || left === CharClass.unspaced

/** A text of common characters with single spaces, which needs no change. */
const TIDY = /^[\x21-\x5f\x61-\x7e\u00c0-\u017f\u0400-\u045f]+(?: [\x21-\x5f\x61-\x7e\u00c0-\u017f\u0400-\u045f]+)*$/

/** The text with one kind of space, hyphen and apostrophe, composed and without invisible characters. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text
  return text
    .normalize('NFC')
    .replace(INVISIBLE_ALL, '')
    .replace(APOSTROPHE_ALL, "'")
    .replace(HYPHEN_ALL, '-')
    .replace(MIDDLE_DOT_ALL, '·')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** For a unit that folds to none or to several units; nearly all fold to one. */
const SEVERAL = 0xffff
const bareUnits = new Uint16Array(0x10000)

/** One UTF-16 unit lower-cased, without accents, as a unit; `SEVERAL` if it folds to none or two. */
function bareUnit(unit: number): number {
  const known = bareUnits[unit]
  if (known) return known
  const text = makeBare(String.fromCharCode(unit))
  const found = text.length === 1 ? text.charCodeAt(0) : SEVERAL
  bareUnits[unit] = found
  return found
}

/** `Ä` → `a`, `ß` → `ss`, `ё` → `е`; empty for an invisible character. */
function makeBare(char: string): string {
  if (INVISIBLE.test(char) || isMark(char, 0)) return ''
  if (/\s/u.test(char)) return ' '
  if (APOSTROPHE.test(char)) return "'"
  if (HYPHEN.test(char)) return '-'
  if (MIDDLE_DOT.test(char)) return '·'
  const lower = char.toLowerCase()
  const plain = PLAIN[lower] ?? lower.normalize('NFD').replace(ACCENT, '').normalize('NFC')
  return plain.length > 2 ? lower : plain
}

/** The loosest form of a text, by which names are looked up. */
export const bare = (text: string): string => fold(text).text.trim()

const SPACE = 0x20
/**
 * Whether folding a text needs more than lower-casing: it has other characters than ASCII and a few signs, a backtick,
 * or two spaces in a row.
 */
const MORE_THAN_CASE = /[^\x20-\x5f\x61-\x7e“”„«»…°²³€£]| {2}/

/** Folds a text without its hidden parts (markup), with the original offset of each character. */
export function fold(text: string, hidden: readonly Span[] = []): Folded {
  if (hidden.length > 0) return foldMoving(text, hidden)
  if (!MORE_THAN_CASE.test(text)) return { original: text, text: text.toLowerCase() }
  const even = foldEven(text)
  return even === undefined ? foldMoving(text, hidden) : { original: text, text: even }
}

/** Folds a text in which every unit stays one unit; undefined for any other. Few small letters change again. */
function foldEven(text: string): string | undefined {
  const small = text.toLowerCase()
  if (small.length !== text.length) return undefined
  let even = ''
  let from = 0
  let before = 0
  for (let offset = 0; offset < text.length; offset++) {
    const unit = bareUnit(text.charCodeAt(offset))
    if (unit === SEVERAL || (unit === SPACE && before === SPACE)) return undefined
    before = unit
    if (unit === small.charCodeAt(offset)) continue
    even += small.slice(from, offset) + String.fromCharCode(unit)
    from = offset + 1
  }
  return from === 0 ? small : even + small.slice(from)
}

function foldMoving(text: string, hidden: readonly Span[]): Folded {
  const units: number[] = []
  const at: number[] = []
  const push = (unit: number, offset: number): void => {
    if (unit === SPACE && units.at(-1) === SPACE) return
    units.push(unit)
    at.push(offset)
  }
  let gap = 0
  for (let offset = 0; offset < text.length; offset++) {
    while (gap < hidden.length && offset >= (hidden[gap]?.end ?? 0)) gap++
    if (offset >= (hidden[gap]?.start ?? text.length)) continue
    if (isMark(text, offset)) {
      offset++
      continue
    }
    const unit = bareUnit(text.charCodeAt(offset))
    if (unit !== SEVERAL) push(unit, offset)
    else for (const part of makeBare(text.charAt(offset))) push(part.charCodeAt(0), offset)
  }
  return { original: text, text: textOf(units), at: [...at, text.length], hidden }
}

/** Whether a private-use character begins here: it replaces markup, which no reader sees. */
const isMark = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdb80 && unit <= 0xdbff
}

/** How many units one call of `String.fromCharCode` may get. */
const MOST_UNITS = 8_192

function textOf(units: readonly number[]): string {
  if (units.length <= MOST_UNITS) return String.fromCharCode(...units)
  let text = ''
  for (let from = 0; from < units.length; from += MOST_UNITS) {
    text += String.fromCharCode(...units.slice(from, from + MOST_UNITS))
  }
  return text
}

const LETTERS = /\p{L}/u

/** Whether a unit is a common small Latin or Cyrillic letter. */
export const isSmall = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit > 0xdf && unit <= 0xff && unit !== 0xf7) || (unit >= 0x430 && unit <= 0x45f)

/** Whether a text has at least two letters and all of its cased ones are capitals. */
export function isAllCaps(text: string): boolean {
  if (isSmall(text.charCodeAt(text.length >> 1))) return false
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && LETTERS.test(text)
}

/** How many words a name has; ja, zh and ko write foreign names with a middle dot. */
export const wordCount = (name: string): number => name.split(/[\s·・]+/u).length

/** Whether a text begins with a capital letter. */
export const isCapitalised = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text)

/** The text with its first letter as a capital. */
export function capitalise(text: string, locale: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}

/** A name without its full stop if the sentence's own follows: `U.E.` before "." → `U.E`. */
export const withoutSecondStop = (name: string, behind: string): string =>
  name.endsWith('.') && behind.startsWith('.') && !behind.startsWith('..') ? name.slice(0, -1) : name
