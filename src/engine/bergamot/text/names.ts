import { distance } from 'fastest-levenshtein'
import { sharedBeginning } from '../../../edit-distance.ts'
import { plainLetters } from '../../../languages/plain-letters.ts'
import type { TermPair } from '../../../model.ts'

/** A translated sentence with the names found in it. */
export interface Named {
  readonly text: string
  /** Names that occur nowhere in it. */
  readonly missing: readonly TermPair[]
}

const escaped = (text: string): string => RegExp.escape(text)

/** A pattern for a name as whole words; anywhere in scripts without spaces. */
function pattern(name: string): RegExp {
  const apart = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(name)
  const [before, after] = apart ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  return new RegExp(`${before}${escaped(name)}${after}`, 'giu')
}

interface Place {
  readonly start: number
  readonly end: number
}

const overlaps = (one: Place, others: readonly Place[]): boolean =>
  others.some(other => one.start < other.end && other.start < one.end)

/** The longest names first, so that "Putin" is not found within "Vladimir Putin". */
const longestFirst = (terms: readonly TermPair[]): readonly TermPair[] =>
  terms.toSorted((one, other) => other.source.length - one.source.length)

/**
 * Puts the renderings of names where the translator left the source, or something similar to either: `Poutin` →
 * `Poutine`. One term of the list stands for one mention. Right names stay, also inflected; words that are not similar
 * to a name are never changed.
 */
export function placeNames(text: string, terms: readonly TermPair[]): Named {
  const taken: Place[] = []
  const edits: (Place & { readonly text: string })[] = []
  const open: TermPair[] = []
  const take = (found: Place | undefined, target?: string): boolean => {
    if (!found) return false
    taken.push(found)
    if (target !== undefined && text.slice(found.start, found.end) !== target) edits.push({ ...found, text: target })
    return true
  }
  const firstFree = (name: string): Place | undefined =>
    [...text.matchAll(pattern(name))]
      .map(match => ({ start: match.index, end: match.index + match[0].length }))
      .find(place => !overlaps(place, taken))
  for (const term of longestFirst(terms)) if (!take(firstFree(term.target))) open.push(term)
  const unread = open.filter(term => !take(firstFree(term.source), term.target))
  const missing = unread.filter(
    term =>
      !take(inflected(text, term, taken)) &&
      !take(nearest(text, term, taken), term.target) &&
      !take(partOf(text, term, taken), term.target),
  )
  return { text: edited(text, edits), missing }
}

function edited(text: string, edits: readonly (Place & { readonly text: string })[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu

interface Word extends Place {
  readonly text: string
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(match => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))

/** Runs of free words, with as many words as the name, or one more or less. */
function runsFor(text: string, name: string, taken: readonly Place[]): readonly Word[] {
  const words = wordsOf(text)
  const size = Math.max(1, wordsOf(name).length)
  const runs: Word[] = []
  for (const length of [size, size + 1, size - 1]) {
    if (length < 1) continue
    for (let first = 0; first + length <= words.length; first++) {
      const start = words[first]?.start ?? 0
      const end = words[first + length - 1]?.end ?? start
      if (!overlaps({ start, end }, taken)) runs.push({ start, end, text: text.slice(start, end) })
    }
  }
  return runs
}

/** How many letters a case ending may have: `Путин` → `Путиным`. */
const LONGEST_ENDING = 3

/** A form of the rendering that differs only in the endings of its words: the translator inflected it, and it stays. */
function inflected(text: string, { target }: TermPair, taken: readonly Place[]): Place | undefined {
  const wanted = wordsOf(target).map(word => word.text.toLowerCase())
  if (wanted.length === 0) return undefined
  return runsFor(text, target, taken).find(run => {
    const words = wordsOf(run.text).map(word => word.text.toLowerCase())
    return words.length === wanted.length && words.every((word, index) => isForm(word, wanted[index] ?? ''))
  })
}

function isForm(word: string, base: string): boolean {
  if (word === base) return true
  const shared = sharedBeginning(word, base)
  const endings = [word.length - shared, base.length - shared]
  return shared >= 3 && shared >= base.length - 2 && endings.every(length => length <= LONGEST_ENDING)
}

/** The fraction of a name's letters that may differ in words that are still that name: a third. */
const MOST_OTHER = 0.34

/** A word in small letters is not part of a name that has none. */
const SMALL_WORD = /(?<![\p{L}\p{M}'’-])\p{Ll}/u

/**
 * The words most similar to the rendering or the source, if any are similar enough; words in small letters are not a
 * name.
 */
function nearest(text: string, { source, target }: TermPair, taken: readonly Place[]): Place | undefined {
  let best: (Place & { readonly score: number }) | undefined
  for (const name of [target, source]) {
    const wanted = plainLetters(name)
    if (wanted.length < 3) continue
    for (const run of runsFor(text, name, taken)) {
      if (SMALL_WORD.test(run.text) && !SMALL_WORD.test(name)) continue
      const score = distance(plainLetters(run.text), wanted) / Math.max(wanted.length, 1)
      if (score <= MOST_OTHER && (!best || score < best.score)) best = { start: run.start, end: run.end, score }
    }
  }
  return best
}

/** Shorter words of a name are too common: `de`, `von`. */
const SHORTEST_PART = 4

/** One word of a longer name, if the translator left out the rest: `Quwaol` of `Quwaol Kawalo`. */
function partOf(text: string, { source, target }: TermPair, taken: readonly Place[]): Place | undefined {
  const parts = new Set(
    [source, target]
      .map(wordsOf)
      .filter(words => words.length > 1)
      .flatMap(words => words.map(word => word.text))
      .filter(word => word.length >= SHORTEST_PART && !SMALL_WORD.test(word)),
  )
  return wordsOf(text).find(word => parts.has(word.text) && !overlaps(word, taken))
}
