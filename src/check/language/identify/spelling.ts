import { LETTER_GROUPS, type LetterGroups } from '../../../languages/letter-groups.ts'
import { onceEach } from '../../../once.ts'
import { familyOfTag } from './nearest-language.ts'

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

/** A word's groups of three letters, with `_` at the edges; an ending behind an apostrophe does not count. */
function groupsIn(lower: string): readonly string[] {
  const end = lower.indexOf("'")
  const edged = `_${end > 1 ? lower.slice(0, end) : lower}_`
  return Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3))
}

/** Whether a word has letters side by side that no known word of its language has: "zam" and "laa" in German. */
export function isOddIn(tag: string, lower: string): boolean {
  const own = groupsOf(tag)
  return own.size > 0 && groupsIn(lower).some(group => !own.has(group))
}

/** How much better a word fits another language; undefined if that language cannot have it either. */
export function fitsOther(lower: string, other: string, own: string): number | undefined {
  if (LETTER_GROUPS[other] === undefined || LETTER_GROUPS[own] === undefined) return undefined
  const groups = groupsIn(lower)
  let there = 0
  for (const group of groups) {
    const likely = likelihood(group, other)
    if (likely === undefined) return undefined
    there += likely
  }
  return groups.reduce((by, group) => by - (likelihood(group, own) ?? UNSEEN), there)
}

/** The language of the same script that a word fits best, if it has letters side by side that its own cannot have. */
export function lookOf(lower: string, tag: string): Look | undefined {
  if (!isOddIn(tag, lower)) return undefined
  let best: Look | undefined
  for (const other of familyOfTag(tag)) {
    const by = other === tag ? undefined : fitsOther(lower, other, tag)
    if (by !== undefined && by > (best?.by ?? 0)) best = { tag: other, by }
  }
  return best
}

/** What a word counts against a language that cannot have it: it may be a name. */
const CANNOT_BE = -6

/** How much better words together fit another language; undefined if nothing is known of the spelling of one of the two. */
export const fitsOtherInAll = (words: readonly string[], other: string, own: string): number | undefined =>
  LETTER_GROUPS[other] === undefined || LETTER_GROUPS[own] === undefined
    ? undefined
    : words.reduce((sum, word) => sum + (fitsOther(word, other, own) ?? CANNOT_BE), 0)

/** The language of the same script that words together fit best, and by how much. */
export function lookOfAll(words: readonly string[], tag: string): Look | undefined {
  let best: Look | undefined
  for (const other of familyOfTag(tag)) {
    if (other === tag) continue
    const by = fitsOtherInAll(words, other, tag) ?? 0
    if (by > (best?.by ?? 0)) best = { tag: other, by }
  }
  return best
}
