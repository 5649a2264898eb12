import { LETTER_GROUPS } from '../../../languages/letter-groups.ts'
import { LETTERS, LETTERS_OF_NEIGHBOURS } from '../../../languages/letters.ts'
import { TWO_SCRIPTS } from '../../../languages/script.ts'
import { once, onceEach } from '../../../once.ts'
import type { Reading } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { scriptOf } from '../scripts.ts'
import { foreignLetters } from './foreign-letters.ts'

/** The logarithms of how often a group of the lists of frequent ones occurs, in the middle of its range, and of any other. */
const LIKELY = [0.0112, 0.0042, 0.0014, 0.0007].map(Math.log)
const UNLISTED = Math.log(0.0001)

/** What a word weighs that has a letter that a language lacks. */
const FOREIGN_LETTER = 4

/** The languages of one script, and how well each group of three letters fits each of them, beyond a group in no list. */
export interface Family {
  readonly tags: readonly string[]
  readonly groups: ReadonlyMap<string, Float32Array>
  /** Room for the sums over the words of one text after another. */
  readonly sums: Float64Array
  /** Where the stretch begins whose sum that is. */
  readonly starts: Int32Array
}

const FAMILIES = once((): ReadonlyMap<string, Family> => {
  const tags = Object.groupBy(
    Object.keys(LETTER_GROUPS),
    tag => scriptOf(TWO_SCRIPTS.has(tag) ? `${tag}-Cyrl` : tag)?.name ?? '',
  )
  return new Map(Object.entries(tags).map(([script, some = []]) => [script, familyOf(some)] as const))
})

function familyOf(tags: readonly string[]): Family {
  const groups = new Map<string, Float32Array>()
  for (const [place, tag] of tags.entries()) {
    for (const [level, list] of (LETTER_GROUPS[tag] ?? []).slice(0, LIKELY.length).entries()) {
      for (const group of list.trim().split(/\s+/)) {
        const fits = groups.get(group) ?? new Float32Array(tags.length)
        fits[place] = (LIKELY[level] ?? UNLISTED) - UNLISTED
        groups.set(group, fits)
      }
    }
  }
  return { tags, groups, sums: new Float64Array(tags.length), starts: new Int32Array(tags.length) }
}

/** How well a word fits each language of its family. */
export function fitOf(word: Word, family: Family): Float32Array {
  word.fits ??= fitIn(family, word.lower)
  return word.fits
}

/** The sum over a word's groups of letters, at the edges `_` included. */
function fitIn({ tags, groups }: Family, lower: string): Float32Array {
  const sum = new Float32Array(tags.length)
  for (const part of lower.split("'")) {
    const edged = `_${part}_`
    for (let at = 0; at + 3 <= edged.length; at++) {
      const fits = groups.get(edged.slice(at, at + 3))
      if (fits !== undefined) for (let place = 0; place < sum.length; place++) sum[place]! += fits[place]!
    }
  }
  if (!/^[a-z']+$/.test(lower))
    for (const [place, tag] of tags.entries()) if (lackingIn(tag)?.test(lower)) sum[place]! -= FOREIGN_LETTER
  return sum
}

/** The languages with lists of groups whose script a language has. */
export const familyOfTag = onceEach((tag): readonly string[] => {
  const found = [...FAMILIES().values()].find(({ tags }) => tags.includes(tag))
  return found?.tags ?? []
})

/** The languages that a text may be in; a language with two scripts has a list for Cyrillic only. */
export function familyFor({ language: { tag, script }, text }: Reading): Family | undefined {
  if (LETTER_GROUPS[tag] === undefined) return undefined
  const name = script?.name ?? (/\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : undefined)
  const family = name === undefined ? undefined : FAMILIES().get(name)
  return family?.tags.includes(tag) ? family : undefined
}

/** By how much a word fits the best of the other languages of its family better than its own. */
export function bestFitAt(word: Word, family: Family, own: number): number {
  if (Number.isNaN(word.bestFit)) {
    const fits = fitOf(word, family)
    let best = Number.NEGATIVE_INFINITY
    for (let place = 0; place < fits.length; place++) if (place !== own && fits[place]! > best) best = fits[place]!
    word.bestFit = best - fits[own]!
  }
  return word.bestFit
}

/** By how much the frequent groups of letters of a word fit any other language better than its own. */
export function bestFitOf(word: Word, { tag, script }: Language): number {
  const family = script === undefined ? undefined : FAMILIES().get(script.name)
  const own = family?.tags.indexOf(tag) ?? -1
  if (family === undefined || own < 0) return Number.NEGATIVE_INFINITY
  return Math.max(0, bestFitAt(word, family, own))
}

/** Tells of words by how much their frequent groups of letters fit another language better than a text's own. */
export function fitsByGroups(other: string, target: Reading): (word: Word) => number {
  const family = familyFor(target)
  const [own, theirs] = [target.language.tag, other].map(tag => family?.tags.indexOf(tag) ?? -1)
  if (family === undefined || own === undefined || theirs === undefined || own < 0 || theirs < 0) return () => 0
  return word => {
    const fits = fitOf(word, family)
    return fits[theirs]! - fits[own]!
  }
}

/** The letters that a language lacks. */
export const lackingIn = onceEach((tag): RegExp | undefined => {
  const letters = LETTERS_OF_NEIGHBOURS[tag]
  return LETTERS[tag] !== undefined || letters === undefined ? foreignLetters(tag) : new RegExp(`[${letters}]`, 'u')
})
