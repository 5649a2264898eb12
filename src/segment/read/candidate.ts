import type { Language } from '../language.ts'
import {
  type CharacterClass,
  classAt,
  isSpaceAt,
  isWordAt,
  matchEnd,
  matchesAt,
  skipSpace,
  wordAt,
} from './characters.ts'

/** A place where a sentence might end. All offsets are into `text`, which is not copied. */
export interface Candidate {
  readonly text: string
  /** The start of the sentence that might end here. */
  readonly start: number
  /** The first of the marks that might end it. */
  readonly stop: number
  /** After the marks: `?!`, `...`, `. . .` */
  readonly marksEnd: number
  /** After the closing quotation marks, brackets and footnote marks. */
  readonly end: number
  /** The start of the next sentence, after white space; equal to `end` without any. */
  readonly next: number
  /** The next sentence's first letter or digit, after quotation marks, brackets, dashes and bullets. */
  readonly first: number
  readonly firstClass: CharacterClass
}

/** `cut` ends the sentence at the candidate, `join` continues it; undefined leaves the decision to the next rule. */
export type Verdict = 'cut' | 'join' | undefined
export type Rule = (candidate: Candidate, language: Language) => Verdict

/** Reads the surroundings of the mark at `stop`, in time proportional to what it skips. */
export function candidateAt(text: string, start: number, stop: number, language: Language): Candidate {
  const marksEnd = skipMarks(text, stop)
  const end = skipFootnotes(text, skipClosing(text, start, marksEnd), language)
  const next = skipSpace(text, end)
  const first = skipOpening(text, next)
  return { text, start, stop, marksEnd, end, next, first, firstClass: classAt(text, first) }
}

/** Whether the mark is one full stop, as after an abbreviation or a number. */
export const isSingleStop = ({ text, stop, marksEnd }: Candidate): boolean =>
  text.charAt(stop) === '.' && marksEnd - stop === 1

/** Whether a sentence starter follows: "He" after "the U.S.", but not "A" in "J. A. Smith". */
export function startsSentence({ text, first, firstClass }: Candidate, { starters }: Language): boolean {
  if (firstClass === 'lower') return false
  const word = wordAt(text, first)
  return starters.has(word) && !(word.length === 1 && text.charAt(first + 1) === '.')
}

/** The most common case, a space and a word, needs no pattern. */
const isBeforeWord = (text: string, index: number): boolean =>
  text.charCodeAt(index) === 0x20 && isWordAt(text, index + 1)

function skipMarks(text: string, stop: number): number {
  const after = isSpaceAt(text, stop + 1) ? text.charAt(stop + 2) : text.charAt(stop + 1)
  if (after === '' || !'.!?…‽⁇⁈⁉'.includes(after)) return stop + 1
  return beforeSpacedOmission(text, stop) || opensWithDots(text, stop + 2) ? stop + 1 : matchEnd(MARKS, text, stop)
}

/** Spaced dots continue one ellipsis. */
const MARKS = /[.!?…‽⁇⁈⁉]+(?:[^\S\n\r]\.(?=[\s.…"”’)\]]|$))*|[\s\S]/y
const OMISSION = /(?<=\S)\.(?=(?:[^\S\n]\.){3}\s+["“‘(]?\p{Lu})/uy

/** "compounds. . . . The": a full stop, and then an ellipsis before the next sentence. */
export const beforeSpacedOmission = (text: string, stop: number): boolean =>
  text.charCodeAt(stop + 2) === 0x2e && matchesAt(OMISSION, text, stop)

const OPENING_DOTS = /(?:…|\.{3})\p{L}/uy

/** "He sighed. …And went": dots directly before a word open its sentence; dots with a space close the one before. */
export const opensWithDots = (text: string, index: number): boolean => matchesAt(OPENING_DOTS, text, index)

/** Quotation marks, brackets, and invisible marks of direction and width. */
const CLOSING =
  '"\'”’»›«“‘)]}）］｝」』】〉》〕｠\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF'
const PICTURES = /\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]*/uy

function skipClosing(text: string, start: number, from: number): number {
  if (isBeforeWord(text, from)) return from
  let end = from
  while (end < text.length) {
    if (CLOSING.includes(text.charAt(end)) && !opensAt(text, start, end)) end++
    else if (closesBehindSpace(text, start, end)) end += 2
    else break
  }
  return mayBePicture(text.charCodeAt(end)) ? matchEnd(PICTURES, text, end) : end
}

/** ©, ®, ‼ to 〽, ㊗, ㊙, and the first half of an emoji; other characters need no pattern. */
const mayBePicture = (code: number): boolean =>
  code > 0xa8 &&
  (code <= 0xae ||
    (code >= 0x203c && code <= 0x303d) ||
    code === 0x3297 ||
    code === 0x3299 ||
    (code >= 0xd83c && code <= 0xd83e))

/** How far back a straight quotation mark looks for its partner. */
const QUOTATION = 400

/**
 * “ and « close in some languages and open in others: before a letter they open, and so does " if its number is odd.
 */
function opensAt(text: string, start: number, index: number): boolean {
  const mark = text.charAt(index)
  if (!'“‘«"'.includes(mark) || !isWordAt(text, index + 1)) return false
  return mark !== '"' || !isOpenAt(text, start, index)
}

/**
 * « Où est-il ? » in French; before a word the mark opens instead: »Tako je«. A straight mark closes if its number is
 * even.
 */
function closesBehindSpace(text: string, start: number, index: number): boolean {
  const mark = text.charAt(index + 1)
  if (!'»”"'.includes(mark) || !isSpaceAt(text, index) || isSpaceAt(text, index - 1)) return false
  if (isWordAt(text, index + 2)) return false
  return mark !== '"' || (isSpaceAt(text, index + 2) && isOpenAt(text, start, index))
}

/** Whether a straight quotation mark is open at an offset. */
const isOpenAt = (text: string, start: number, index: number): boolean =>
  text.slice(Math.max(start, index - QUOTATION), index).split('"').length % 2 === 0

const BARE_NUMBER = /(?<=\p{Ll}{4}[.!?]["”]?)\s?\d{1,3}(?=\s\p{Lu})/uy

/**
 * References open with a bracket, perhaps after a space, or with a superscript digit; other characters need no pattern.
 */
function mayBeReference(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x5b || (code >= 0xb2 && code <= 0xb9) || (code >= 0x2070 && code <= 0x2079)) return true
  return text.charCodeAt(at + 1) === 0x5b
}

/** "denied it.[3]", "nobody knows.¹"; and "a fee.8 Yet some" or "a fee. 8 Yet some", before a starter. */
function skipFootnotes(text: string, from: number, { starters, references }: Language): number {
  if (isBeforeWord(text, from) && classAt(text, from + 1) !== 'digit') return from
  const end = mayBeReference(text, from) ? matchEnd(references, text, from) : from
  if (end > from || (classAt(text, from) !== 'digit' && classAt(text, from + 1) !== 'digit')) return end
  const numbered = matchEnd(BARE_NUMBER, text, from)
  return starters.has(wordAt(text, numbered + 1)) ? numbered : from
}

const OMITTED = /[[(](?:\.\.\.|…)[\])]/y
const OPENING = `"'„‚“”‘’«»‹›([{（「『〈《【〔¿¡•⁃◦▪●■‣·*#@$£€¥§`
const OTHER_OPENING = /[\p{Pd}\p{Ps}\p{Pi}\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]/uy
/** The most marks that may open a sentence. */
const OPENINGS = 16

/** Skips quotation marks, brackets, dashes, bullets, emoji and `[...]` before the first letter or digit. */
function skipOpening(text: string, from: number): number {
  let first = from
  for (let count = 0; count < OPENINGS && first < text.length && !isWordAt(text, first); count++) {
    const end = openingEnd(text, first)
    if (end === first) break
    first = skipSpace(text, end)
  }
  return first
}

function openingEnd(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const omitted = code === 0x28 || code === 0x5b ? matchEnd(OMITTED, text, index) : index
  if (omitted > index) return omitted
  if (text.startsWith(',,', index)) return index + 2
  if (OPENING.includes(text.charAt(index)) || classAt(text, index) === 'dash') return index + 1
  return code < 0x2000 ? index : matchEnd(OTHER_OPENING, text, index)
}
