import { isUnspaced } from '../../languages/index.ts'
import type { Hold, Locale, Pieces } from '../../model.ts'
import { capitalise, isCapitalised } from '../text/fold.ts'

/**
 * Four letters in a row: clitics and case endings are shorter, so this many letters directly beside a name are a word.
 */
const WORD_AT_END = /(?:[\p{L}\p{N}]\p{M}*){4}$|\p{N}$/u
const WORD_AT_START = /^(?:[\p{L}\p{N}]\p{M}*){4}|^\p{Lu}|^\p{N}/u
const ALPHABETIC_AT_END = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]$/u
const ALPHABETIC_AT_START = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u

/**
 * Restores spaces that an engine left out around names: "saysTrump" → "says Trump". It does so if a whole word or
 * another name is directly beside a name, and nothing is directly on that side of the name in the source. Clitics,
 * particles and endings are left alone.
 */
export function respace(source: Pieces, target: Pieces, locale: Locale): Pieces {
  if (!target.some(isName)) return target
  const unspaced = isUnspaced(locale)
  const glued = gluedNames(source)
  const spaced: (string | Hold)[] = []
  for (const [index, piece] of target.entries()) {
    const before = target[index - 1]
    const stuck = before !== undefined && isStuck(before, piece) && (!unspaced || isForeignTo(before, piece))
    if (stuck && !glued.has(sideOf(before, piece))) spaced.push(' ')
    spaced.push(piece)
  }
  return spaced.length === target.length ? target : spaced
}

function isStuck(before: Pieces[number], piece: Pieces[number]): boolean {
  if (isName(before) && isName(piece)) return true
  if (isName(before)) return typeof piece === 'string' && WORD_AT_START.test(piece)
  return isName(piece) && typeof before === 'string' && WORD_AT_END.test(before)
}

/** Whether a word in an alphabet is beside a text without spaces: there is a space between them even in Chinese. */
const isForeignTo = (before: Pieces[number], piece: Pieces[number]): boolean =>
  ALPHABETIC_AT_END.test(textOf(before)) || ALPHABETIC_AT_START.test(textOf(piece))

/** The side of a name at which two neighbours meet: `before 3`. */
const sideOf = (before: Pieces[number], piece: Pieces[number]): string =>
  isName(piece) ? `before ${piece.id}` : isName(before) ? `after ${before.id}` : ''

/** The sides of names that have a letter or digit directly beside them. */
function gluedNames(pieces: Pieces): ReadonlySet<string> {
  const glued = new Set<string>()
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    if (before === undefined) continue
    if (/[\p{L}\p{N}]$/u.test(textOf(before)) && /^[\p{L}\p{N}]/u.test(textOf(piece))) glued.add(sideOf(before, piece))
  }
  return glued
}

/**
 * Whether an engine moved names side by side, as engines do that lose track of tags. Grammar may bring two names
 * together ("U.S. President Donald Trump" → "presidente de EE. UU. Donald Trump"). But not three that were apart, and
 * not two more than in the source at the start or the end.
 */
export function isHeaped(source: Pieces, target: Pieces): boolean {
  if (!target.some(isName)) return false
  const [before, after] = [runsOfNames(source), runsOfNames(target)]
  return (
    after.longest > Math.max(before.longest, 2) ||
    after.atStart >= before.atStart + 2 ||
    after.atEnd >= before.atEnd + 2
  )
}

interface Runs {
  readonly longest: number
  readonly atStart: number
  readonly atEnd: number
}

/**
 * How many names are side by side without a word or character between them: the most anywhere, at the start, and at the
 * end.
 */
function runsOfNames(pieces: Pieces): Runs {
  const words = pieces.map(signOf)
  const runs = words.join('').split(/[w.]+/)
  const atStart = namesAtStart(words)
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0)
  return { longest, atStart, atEnd: namesAtStart(words.toReversed()) }
}

/** How many names are side by side before the first word; punctuation before them does not count. */
function namesAtStart(signs: readonly Sign[]): number {
  const seen = signs.filter(sign => sign !== '')
  const from = seen.findIndex(sign => sign !== '.')
  if (from < 0) return 0
  const to = seen.findIndex((sign, index) => index >= from && sign !== 'N')
  return (to < 0 ? seen.length : to) - from
}

/** A name, a word, another character, or white space. */
type Sign = 'N' | 'w' | '.' | ''

function signOf(piece: Pieces[number]): Sign {
  if (isName(piece)) return 'N'
  if (/[\p{L}\p{N}]/u.test(textOf(piece))) return 'w'
  return /\S/.test(textOf(piece)) ? '.' : ''
}

/**
 * Fits names into the sentence around them. At its start a rendering gets a capital if the source has one. If the full
 * stops of an abbreviation and of the sentence meet, one is left: "EE. UU.." → "EE. UU."
 */
export function fitSentence(source: Pieces, target: Pieces, locale: Locale): Pieces {
  if (!target.some(isName)) return target
  const first = target.findIndex(piece => /[\p{L}\p{N}]/u.test(textOf(piece)))
  const begins = isCapitalised(source.map(piece => (isName(piece) ? piece.source : textOf(piece))).join(''))
  return target.map((piece, index) => {
    if (index === first && begins && isName(piece) && isLowerCase(piece.target)) {
      return { ...piece, target: capitalise(piece.target, locale) }
    }
    const before = target[index - 1]
    const stopped = isName(before) && before.target.endsWith('.') && !before.source.endsWith('.')
    return stopped && typeof piece === 'string' ? piece.replace(/^\.(?!\.)/, '') : piece
  })
}

/** Whether the first word has no capital at all; `iPhone` has one. */
const isLowerCase = (text: string): boolean => /^\p{Ll}[^\s\p{Lu}]*(?:\s|$)/u.test(text)

const isName = (piece: Pieces[number] | undefined): piece is Hold => typeof piece === 'object' && piece.kind === 'name'

const textOf = (piece: Pieces[number]): string => (typeof piece === 'string' ? piece : piece.target)
