import type { Span } from '../model.ts'

/** A text made comparable: letters lower-case and bare, white space, hyphens and apostrophes of one kind. */
export interface Folded {
  readonly original: string
  readonly text: string
  /** The offset in the original of each UTF-16 unit of `text`, and of the original's end. */
  readonly at: readonly number[]
  /** The class of each unit of `text`: names begin and end where it changes. */
  readonly classes: Uint8Array
}

/** Nothing a reader sees: soft hyphens, joiners, direction marks, Arabic vowel signs and tatweel. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652\u0670]/u
const APOSTROPHE = /['‘’ʼʹ′ʻ＇`´]/u
const HYPHEN = /[-‐‑‒–−－]/u
const ACCENT = /[\u0300-\u036f\u0653-\u0655]/gu
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

/** Non-word characters are 0; between two of class 1, or two of another odd one out, there is no boundary. */
export const CharClass = { none: 0, letter: 1, katakana: 2, unspaced: 3, hangul: 4 } as const

const classes = new Map<string, number>()

/** The class of one character; Han, kana and Thai words touch each other, Latin ones do not. */
export function classOf(char: string): number {
  const known = classes.get(char)
  if (known !== undefined) return known
  const found = /[\p{sc=Katakana}ー]/u.test(char)
    ? CharClass.katakana
    : /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u.test(char)
      ? CharClass.unspaced
      : /\p{sc=Hangul}/u.test(char)
        ? CharClass.hangul
        : /[\p{L}\p{N}\p{M}]/u.test(char)
          ? CharClass.letter
          : CharClass.none
  classes.set(char, found)
  return found
}

/** Whether a word may end before `right`, seen from `left`. */
export function isBoundary(left: number | undefined, right: number | undefined): boolean {
  if (!left || !right || left !== right) return true
  return left === CharClass.unspaced
}

/** The text as written, but with one kind of space, hyphen and apostrophe, composed and without invisible characters. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(new RegExp(INVISIBLE, 'gu'), '')
    .replace(new RegExp(APOSTROPHE, 'gu'), "'")
    .replace(new RegExp(HYPHEN, 'gu'), '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

const bareCache = new Map<string, string>()

/** One character lower-cased, without accents: `Ä` gives `a`, `ß` `ss`, `ё` `е`; nothing for an invisible one. */
function bareChar(char: string): string {
  const known = bareCache.get(char)
  if (known !== undefined) return known
  const lower = char.toLowerCase()
  const bare = INVISIBLE.test(char)
    ? ''
    : /\s/u.test(char)
      ? ' '
      : APOSTROPHE.test(char)
        ? "'"
        : HYPHEN.test(char)
          ? '-'
          : (PLAIN[lower] ?? lower.normalize('NFD').replace(ACCENT, '').normalize('NFC'))
  bareCache.set(char, bare)
  return bare
}

/** The loosest form of a text, by which names are looked up. */
export const bare = (text: string): string => fold(text).text.trim()

/** Folds a text, leaving out what is hidden in it (markup), and remembers where each character was. */
export function fold(text: string, hidden: readonly Span[] = []): Folded {
  let folded = ''
  const at: number[] = []
  let offset = 0
  let gap = 0
  for (const char of text) {
    const start = offset
    offset += char.length
    while (gap < hidden.length && start >= (hidden[gap]?.end ?? 0)) gap++
    const veil = hidden[gap]
    if (veil && start >= veil.start) continue
    const plain = bareChar(char)
    if (plain === ' ' && folded.endsWith(' ')) continue
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) at.push(start)
  }
  at.push(text.length)
  const kinds = new Uint8Array(folded.length)
  for (let index = 0; index < folded.length; index++) kinds[index] = classOf(folded[index] ?? '')
  return { original: text, text: folded, at, classes: kinds }
}

const LETTERS = /\p{L}/u

/** Whether a text has at least two letters and all of its cased ones are capitals. */
export function isAllCaps(text: string): boolean {
  return text.length > 1 && LETTERS.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether a text begins with a capital letter. */
export const isCapitalised = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text)

/** The text with its first letter as a capital. */
export function capitalise(text: string, locale: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
