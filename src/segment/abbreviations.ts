import type { Candidate } from './candidate.ts'
import { classAt, isWordAt } from './characters.ts'
import type { AbbreviationKind, Language } from './language.ts'

/** No listed abbreviation is longer, spaces included. */
const LONGEST = 16

/**
 * The kind of the abbreviation that the full stop at a candidate belongs to: the longest listed one ("z. B." before
 * "B."), else an initial ("J. Smith") or letters with dots ("N.A.T.O."), which end a sentence only before a starter.
 */
export function abbreviationBefore(
  { text, stop, marksEnd }: Candidate,
  language: Language,
): AbbreviationKind | undefined {
  if (marksEnd - stop !== 1) return undefined
  const mark = text.charAt(stop)
  if (mark !== '.') return mark === '!' || mark === '?' ? listed(text, stop, language) : undefined
  return listed(text, stop, language) ?? lettersWithDots(text, stop)
}

function listed(text: string, stop: number, { abbreviations }: Language): AbbreviationKind | undefined {
  const word = wordStart(text, stop)
  if (stop - word > LONGEST || word === stop) return undefined
  const start = spacedStart(text, word)
  if (start < word) {
    for (let from = start; from < word; from = wordAfter(text, from)) {
      const kind = abbreviations.get(text.slice(from, stop + 1).replace(/\s+/g, ''))
      if (kind) return kind
    }
  }
  return abbreviations.get(text.slice(word, stop + 1))
}

/** Where the dotted word that ends at `stop` starts: "U.S", "Mr", "a.m"; at most one longer than LONGEST. */
function wordStart(text: string, stop: number): number {
  let start = stop
  while (start > 0 && stop - start <= LONGEST && isPart(text, start - 1)) start--
  return start
}

const isPart = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code === 0x2e || code === 0xb0 || code === 0xba || code === 0xaa || isWordAt(text, index)
}

/** Where a run of short dotted words with spaces between starts: the "z." before "B." */
function spacedStart(text: string, word: number): number {
  let start = word
  while (start > 2 && text.charCodeAt(start - 2) === 0x2e && classAt(text, start - 1) === 'space') {
    const before = wordStart(text, start - 2)
    if (start - 2 - before > 5 || before === start - 2 || word - before > LONGEST) break
    start = before
  }
  return start
}

const wordAfter = (text: string, from: number): number => {
  let index = from
  while (classAt(text, index) !== 'space') index++
  return index + 1
}

const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}\p{M}?\.-?){1,6}\p{L}$/u
const INITIAL = /(?<![\p{L}\p{N}'’])\p{Lu}\p{M}?$/u

function lettersWithDots(text: string, stop: number): AbbreviationKind | undefined {
  if (stop > 1 && isWordAt(text, stop - 1) && isWordAt(text, stop - 2)) return undefined
  const before = text.slice(Math.max(0, stop - 14), stop)
  return ACRONYM.test(before) || INITIAL.test(before) ? 'beforeStarter' : undefined
}
