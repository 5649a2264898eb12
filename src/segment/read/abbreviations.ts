import type { AbbreviationKind, Language } from '../language.ts'
import type { Candidate } from './candidate.ts'
import { classAt, isWordAt, matchesAt, wordBefore } from './characters.ts'

/** No listed abbreviation is longer, spaces included. */
const LONGEST = 16

/**
 * The kind of the abbreviation before the full stop of a candidate: the longest listed one ("z. B." before "B."), or
 * else an initial ("J. Smith") or letters with dots ("N.A.T.O."), which end a sentence only before a starter.
 */
export function abbreviationBefore(candidate: Candidate, language: Language): AbbreviationKind | undefined {
  const { text, stop, marksEnd } = candidate
  if (marksEnd - stop !== 1) return undefined
  if (text.charAt(stop) !== '.') return isMarkedName(text, marksEnd, language) ? 'beforeStarter' : undefined
  return listed(candidate, language) ?? lettersWithDots(text, stop, language)
}

const isMarkedName = (text: string, end: number, { markedNames, markedEnds }: Language): boolean =>
  markedEnds.has(text.slice(end - 2, end)) && markedNames.some(name => text.startsWith(name, end - name.length))

function listed(candidate: Candidate, language: Language): AbbreviationKind | undefined {
  const { text, start, stop } = candidate
  const word = wordStart(text, stop, language.longest)
  if (stop - word > language.longest || word === stop) return undefined
  if (CONNECTORS.includes(text.charAt(word - 1))) {
    const kind = connected(candidate, language)
    if (kind) return kind
  }
  for (let from = spacedStart(text, word); from <= word; from = wordAfter(text, from)) {
    const words = text.slice(from, stop + 1)
    const key = from < word || !isWordAt(text, stop - 1) ? unspaced(words) : words
    const found = language.abbreviations.get(key)
    if (found?.begins && matchesAt(DOTTED, text, stop + 2)) return 'joins'
    const kind = found?.kind ?? (opensSentence(text, start, from) ? uncapitalized(key, language) : undefined)
    if (kind) return kind
  }
  return undefined
}

/** Abbreviations are listed without the spaces and direction marks between their parts. */
const unspaced = (words: string): string => words.replace(/[\s\u202A-\u202E]+/g, '')

const CONNECTORS = "-'’/·:"
const CONNECTED = /(?<![\p{L}\p{N}])\p{L}[\p{L}.]*(?:['’/·:-][\p{L}.]+){1,3}$/u

/**
 * "Dipl.-Ing.", "Gov't.", "Il·lm.": one abbreviation of several parts; but "l'art." is an article and an abbreviation.
 */
function connected({ text, stop }: Candidate, { abbreviations }: Language): AbbreviationKind | undefined {
  const word = CONNECTED.exec(text.slice(Math.max(0, stop - LONGEST), stop))?.[0]
  return word === undefined ? undefined : abbreviations.get(`${word.replace('’', "'")}.`)?.kind
}

/** "Vgl." at the start of a sentence is "vgl."; elsewhere a capital makes another word ("Max"). */
const uncapitalized = (key: string, { abbreviations }: Language): AbbreviationKind | undefined =>
  key.length > 2 ? abbreviations.get(key.charAt(0).toLowerCase() + key.slice(1))?.kind : undefined

const opensSentence = (text: string, start: number, from: number): boolean =>
  from === start || (from - start < 3 && !isWordAt(text, start))

const DOTTED = /[\p{L}\p{M}]{1,6}\./uy

/**
 * The start of the dotted word that ends at `stop`: "U.S", "Mr", "a.m"; its length is at most one more than `longest`.
 */
function wordStart(text: string, stop: number, longest: number): number {
  let start = stop
  while (start > 0 && stop - start <= longest && isPartAt(text, start - 1)) start--
  return start
}

/** Letters, digits, dots, the small letters of "n.º", and direction marks. */
const isPartAt = (text: string, index: number): boolean =>
  isWordAt(text, index) ||
  (text.charCodeAt(index) > 0x2d && '.°ºª\u202A\u202B\u202C\u202D\u202E'.includes(text.charAt(index)))

/** The start of a run of short dotted words with spaces between them: the "z." before "B." */
function spacedStart(text: string, word: number): number {
  let start = word
  while (start > 2 && text.charCodeAt(start - 2) === 0x2e && classAt(text, start - 1) === 'space') {
    const before = wordStart(text, start - 2, LONGEST)
    if (start - 2 - before > 5 || before === start - 2 || word - before > LONGEST) break
    start = before
  }
  return start
}

const wordAfter = (text: string, from: number): number => {
  let index = from
  while (index < text.length && classAt(text, index) !== 'space') index++
  return index + 1
}

/** Whether the letter or number that ends at an offset labels the word before it: "vitamin C", "page 12". */
export function isLabel(text: string, end: number, { labelled }: Language): boolean {
  const label = end - wordBefore(text, end).length
  return labelled.size > 0 && text.charAt(label - 1) === ' ' && labelled.has(wordBefore(text, label - 1))
}

const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}\p{M}?\.-?){1,6}\p{L}$/u
const INITIAL =
  /(?<![\p{L}\p{M}\p{N}'’°/]|\p{L}["״])[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]\p{M}?$|\(\p{Ll}$/u

function lettersWithDots(text: string, stop: number, language: Language): AbbreviationKind | undefined {
  if (!isWordAt(text, stop - 1)) return undefined
  const isPlain = isPlainLetter(text.charCodeAt(stop - 1))
  // At most one combining mark belongs to the letter before it.
  if (isWordAt(text, stop - 2) && (isPlain || isWordAt(text, stop - 3))) return undefined
  const before = text.slice(Math.max(0, stop - 16), stop)
  const found =
    isPlain && text.charAt(stop - 2) !== '.' ? INITIAL.test(before) : ACRONYM.test(before) || INITIAL.test(before)
  return found && !isLabel(text, stop, language) ? 'beforeStarter' : undefined
}

/** Latin, Greek and Cyrillic letters, which are complete without the marks that follow them. */
const isPlainLetter = (code: number): boolean => code < 0x300 || (code >= 0x370 && code < 0x530)
