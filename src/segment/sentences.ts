import { applyExceptions, type Exceptions } from './exceptions.ts'
import { type Language, sentenceLanguageOf } from './language.ts'
import { bracketed } from './read/brackets.ts'
import { candidateAt, type Verdict } from './read/candidate.ts'
import { classAt, isWordAt, opensWithAuthor, skipSpace } from './read/characters.ts'
import { endsLine, isBreakAt } from './read/lines.ts'
import { listBoundaries } from './read/lists.ts'
import { isBoundary } from './rules/index.ts'

/**
 * The sentences of a text; joined, they are the text. White space belongs to the sentence before it, and white
 * space at the start of the text to the first.
 */
export function splitSentences(text: string, locale: string, exceptions?: Exceptions): string[] {
  return text === '' ? [] : cutAt(text, boundariesOf(text, locale, exceptions))
}

function cutAt(text: string, boundaries: readonly number[]): string[] {
  const pieces: string[] = []
  let start = 0
  for (const boundary of boundaries) {
    pieces.push(text.slice(start, boundary))
    start = boundary
  }
  pieces.push(text.slice(start))
  return pieces
}

/** The offsets at which sentences start, ascending, without the first. */
export function boundariesOf(text: string, locale: string, exceptions?: Exceptions): number[] {
  const found = ruledBoundaries(text, sentenceLanguageOf(locale))
  return exceptions ? applyExceptions(text, found, exceptions) : found
}

/** `3.5`, `example.com`, `U.S`: most full stops without a space after them are no candidates. */
function isInsideWord(text: string, stop: number): boolean {
  if (text.charCodeAt(stop) !== 0x2e) return false
  const next = classAt(text, stop + 1)
  if (next === 'upper') return !isWordAt(text, stop - 2)
  return next === 'lower' || (next === 'digit' && classAt(text, stop - 1) === 'digit')
}

/** Shorter sentences may be markers of a list, or times of day. */
const SHORT = 30

/**
 * The verdict on a full stop before a space and a letter in cases that every rule leaves the same: "the request. The"
 * ends after a word in small letters that is no abbreviation; "Gen. Lee" continues after an abbreviation that always
 * does. Most full stops are of these kinds.
 */
function plainVerdict(text: string, { start, at }: Place, language: Language): Verdict {
  if (text.charCodeAt(at) !== 0x2e || text.charCodeAt(at + 1) !== 0x20) return undefined
  const next = classAt(text, at + 2)
  if (next !== 'upper' && next !== 'lower') return undefined
  let word = at
  while (word > start && classAt(text, word - 1) === 'lower') word--
  const small = word < at
  if (word > start && classAt(text, word - 1) === 'upper') word--
  if (word === start) return undefined
  if (at - word < 2 || text.charCodeAt(word - 1) !== 0x20 || text.charCodeAt(word - 2) === 0x2e) return undefined
  const abbreviation = language.abbreviations.get(text.slice(word, at + 1))
  if (abbreviation) return abbreviation.kind === 'joins' && !abbreviation.begins ? 'join' : undefined
  const isPlain = small && next === 'upper' && classAt(text, word) === 'lower' && at - start >= SHORT
  return isPlain && language.brackets === '' && !opensWithAuthor(text, start) ? 'cut' : undefined
}

/** The start of a sentence, and where it might end. */
interface Place {
  readonly start: number
  readonly at: number
}

function ruledBoundaries(text: string, language: Language): number[] {
  const boundaries: number[] = []
  const items = listBoundaries(text)
  const held = bracketed(text, language)
  let hold = 0
  let start = skipSpace(text, 0)
  let item = 0
  const startAt = (offset: number): void => {
    if (offset > start) boundaries.push(offset)
    start = offset
  }
  /** A list's items start sentences at any place. */
  const passItems = (offset: number): void => {
    for (; (items[item] ?? Number.POSITIVE_INFINITY) <= offset; item++) startAt(items[item] ?? start)
  }
  for (let at = language.nextStop(text, start), next = 0; at >= 0; at = language.nextStop(text, next)) {
    next = at + 1
    if (isInsideWord(text, at)) continue
    passItems(at)
    const verdict = plainVerdict(text, { start, at }, language)
    if (verdict) {
      if (verdict === 'cut') startAt(at + 2)
      continue
    }
    const candidate = candidateAt(text, start, at, language)
    const isBreak = isBreakAt(text, at)
    while ((held[hold]?.end ?? text.length) < at) hold++
    const isHeld = (held[hold]?.start ?? text.length) < at && candidate.end <= (held[hold]?.end ?? 0)
    next = isBreak ? candidate.next : candidate.end
    if (candidate.next >= text.length) break
    if (isBreak ? endsLine(candidate) : !isHeld && isBoundary(candidate, language)) startAt(candidate.next)
  }
  passItems(text.length)
  return boundaries
}
