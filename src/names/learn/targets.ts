import { isUnspaced } from '../../languages/index.ts'
import type { Locale } from '../../model.ts'
import { tidy } from '../text/fold.ts'
import type { Targets, TargetWord } from './model.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu
/** Sequences of characters of one kind, in scripts without spaces. */
const RUN = /\p{sc=Katakana}[\p{sc=Katakana}ー・·]*|\p{sc=Han}+|\p{sc=Hiragana}+|[\p{L}\p{M}\p{N}]+/gu
/** The shortest and longest names that are looked for in a sequence of Han characters. */
const SIGNS = { least: 2, most: 6 }

/** Cuts the targets into words; a sequence of Han characters gives every stretch that may be a name. */
export function readTargets(texts: readonly string[], locale: Locale): Targets {
  const cut = isUnspaced(locale) ? stretchesOf : wordsOf
  const lines = texts.map(text => cut(tidy(text)))
  const linesOf = new Map<string, number[]>()
  for (const [line, words] of lines.entries()) {
    for (const lower of new Set(words.flatMap(({ lower }) => [lower, ...partsOf(lower)]))) {
      const places = linesOf.get(lower)
      if (places) places.push(line)
      else linesOf.set(lower, [line])
    }
  }
  const sorted = [...linesOf.keys()].sort()
  const known = new Map<string, ReadonlySet<number>>()
  const linesWith = (beginning: string): ReadonlySet<number> => {
    const found = known.get(beginning) ?? linesOfAll(wordsWith(beginning, sorted), linesOf)
    known.set(beginning, found)
    return found
  }
  return { locale, lines, linesOf, linesWith }
}

const wordOf = (text: string): TargetWord => {
  const lower = text.toLowerCase()
  return { text, lower, capital: text !== lower && /^\p{Lu}/u.test(text) }
}

/** Words of a text; an elided article is a word of its own: l’Afghanistan. */
const wordsOf = (text: string): readonly TargetWord[] =>
  (text.match(WORD) ?? []).flatMap(word => {
    const at = word.search(/['’]/u)
    const parts = at > 0 && at <= LONGEST_ELISION ? [word.slice(0, at + 1), word.slice(at + 1)] : [word]
    return parts.map(wordOf)
  })

const LONGEST_ELISION = 2

const stretchesOf = (text: string): readonly TargetWord[] =>
  (text.match(RUN) ?? []).flatMap(run => (/^\p{sc=Han}/u.test(run) ? stretches(run) : [wordOf(run)]))

function stretches(run: string): readonly TargetWord[] {
  const found: TargetWord[] = []
  for (let start = 0; start < run.length; start++)
    for (let size = SIGNS.least; size <= SIGNS.most && start + size <= run.length; size++)
      found.push(wordOf(run.slice(start, start + size)))
  return found
}

function linesOfAll(words: Iterable<string>, linesOf: Targets['linesOf']): ReadonlySet<number> {
  const found = new Set<number>()
  for (const word of words) for (const line of linesOf.get(word) ?? []) found.add(line)
  return found
}

/** Of sorted words, those with this beginning. */
function* wordsWith(beginning: string, sorted: readonly string[]): Generator<string> {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  for (let at = low; sorted[at]?.startsWith(beginning); at++) yield sorted[at] ?? ''
}

/** The parts of a compound with hyphens: HIV-Test. */
export const partsOf = (lower: string): readonly string[] =>
  lower.includes('-') ? lower.split('-').filter(part => part.length > 1) : []
