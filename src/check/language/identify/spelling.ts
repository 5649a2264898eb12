import { LETTER_GROUPS, type LetterGroups } from '../../../languages/letter-groups.ts'
import { onceEach, onceEachWord } from '../../../once.ts'
import { familyOfTag } from './letter-fits.ts'

/** A language that the letters of a word show, and by how much they fit it better than its own (a natural logarithm). */
export interface Look {
  readonly tag: string
  readonly by: number
}

/** How often a group of each list occurs, as a logarithm, and one that was never seen. */
const LIKELY = [0.0112, 0.0042, 0.0014, 0.0007, 0.0002, 0.00003].map(Math.log)
const UNSEEN = Math.log(0.000005)

/** All groups of letters that a language has. */
const groupsOf = onceEach((tag): ReadonlySet<string> => {
  const groups = new Set<string>()
  for (const item of (LETTER_GROUPS[tag] ?? []).join('').split(/\s+/)) {
    const two = item.slice(0, 2)
    for (let at = 2; at < item.length; at++) groups.add(two + item.charAt(at))
  }
  return groups
})

/** What was found out about groups of each language; NaN says that it was never seen. */
const KNOWN = new Map<string, Map<string, number>>()

/** How often a group occurs in a language, as a logarithm; undefined if it was never seen. */
function likelihood(group: string, tag: string): number | undefined {
  let known = KNOWN.get(tag)
  if (known === undefined) {
    known = new Map()
    KNOWN.set(tag, known)
  }
  let likely = known.get(group)
  if (likely === undefined) {
    likely = lookUp(group, LETTER_GROUPS[tag] ?? []) ?? Number.NaN
    known.set(group, likely)
  }
  return Number.isNaN(likely) ? undefined : likely
}

/**
 * A group is looked for in the lists as they are written: most languages are asked for a word or two, for which their
 * lists need not be read.
 */
function lookUp(group: string, lists: LetterGroups | readonly string[]): number | undefined {
  const two = ` ${group.slice(0, 2)}`
  for (const [level, list] of lists.entries()) {
    for (let at = list.indexOf(two); at >= 0; at = list.indexOf(two, at + 1)) {
      for (let next = at + two.length; list.charCodeAt(next) > SPACE; next++)
        if (list.charAt(next) === group.charAt(2)) return LIKELY[level]
    }
  }
  return undefined
}

const SPACE = 0x20

/** A word with `_` at its edges; an ending behind an apostrophe does not count. */
function edged(lower: string): string {
  const end = lower.indexOf("'")
  return `_${end > 1 ? lower.slice(0, end) : lower}_`
}

/** A word's groups of three letters, the edges included. */
function groupsIn(lower: string): readonly string[] {
  const word = edged(lower)
  return Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))
}

/** Whether a word has letters side by side that no known word of its language has: "zam" and "laa" in German. */
export function isOddIn(tag: string, lower: string): boolean {
  const own = groupsOf(tag)
  if (own.size === 0) return false
  const word = edged(lower)
  for (let at = 0; at + 3 <= word.length; at++) if (!own.has(word.slice(at, at + 3))) return true
  return false
}

/** How likely the groups of a word are in a language, as a logarithm; undefined if it cannot have one of them. */
function likelihoodOf(groups: readonly string[], tag: string): number | undefined {
  let sum = 0
  for (const group of groups) {
    const likely = likelihood(group, tag)
    if (likely === undefined) return undefined
    sum += likely
  }
  return sum
}

/** How likely the groups of a word are in its own language, which may have some that were never seen. */
const ownLikelihoodOf = (groups: readonly string[], tag: string): number =>
  groups.reduce((sum, group) => sum + (likelihood(group, tag) ?? UNSEEN), 0)

/** Whether the groups of letters of a language are listed. */
const knowsSpelling = (tag: string): boolean => LETTER_GROUPS[tag] !== undefined

/** How much better a word fits another language; undefined if that language cannot have it either. */
export const fitsOther = (lower: string, other: string, own: string): number | undefined =>
  fitting(`${other} ${own}`)(lower)

/** The fits of words to another language, `other own`. */
const fitting = onceEach((pair): ((lower: string) => number | undefined) => {
  const [other = '', own = ''] = pair.split(' ')
  if (!knowsSpelling(other) || !knowsSpelling(own)) return () => undefined
  return onceEachWord(lower => {
    const groups = groupsIn(lower)
    const there = likelihoodOf(groups, other)
    return there === undefined ? undefined : there - ownLikelihoodOf(groups, own)
  })
})

/** How much better a word fits a language that certainly has it. */
export const fitsFrom = (lower: string, from: string, own: string): number => {
  const groups = groupsIn(lower)
  return knowsSpelling(from) && knowsSpelling(own) ? ownLikelihoodOf(groups, from) - ownLikelihoodOf(groups, own) : 0
}

/** The language of the same script that a word fits best, of those that can have all of its groups. */
export const lookOf = (lower: string, tag: string): Look | undefined =>
  lookOfAll([lower], tag, Number.NEGATIVE_INFINITY)

/** What a word counts against a language that cannot have it: it may be a name. */
const CANNOT_BE = -6

/** How much better words together fit another language; undefined if nothing is known of the spelling of one of the two. */
export const fitsOtherInAll = (words: readonly string[], other: string, own: string): number | undefined =>
  knowsSpelling(other) && knowsSpelling(own)
    ? words.reduce((sum, word) => sum + (fitsOther(word, other, own) ?? CANNOT_BE), 0)
    : undefined

/**
 * The language of the same script that words together fit best, and by how much. A word that a language cannot have counts
 * `unfit` against it.
 */
export function lookOfAll(words: readonly string[], tag: string, unfit = CANNOT_BE): Look | undefined {
  if (!knowsSpelling(tag)) return undefined
  const read = words.map(word => {
    const groups = groupsIn(word)
    return { groups, own: ownLikelihoodOf(groups, tag) }
  })
  let best: Look | undefined
  for (const other of familyOfTag(tag)) {
    if (other === tag) continue
    let by = 0
    for (const { groups, own } of read) {
      const there = likelihoodOf(groups, other)
      by += there === undefined ? unfit : there - own
    }
    if (by > (best?.by ?? 0)) best = { tag: other, by }
  }
  return best
}
