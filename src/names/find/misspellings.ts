import { editDistance } from '../../edit-distance.ts'
import type { SourceLanguage } from '../../languages/model.ts'
import { once } from '../../once.ts'
import { bare } from '../text/fold.ts'
import type { Entry } from '../text/form-lookup.ts'
import { type Word, wordsIn } from '../text/source-words.ts'

/** Finds the listed form that a word misspells: `Zelenskiy`, `Zelnesky` → Zelensky. */
export interface NearIndex<T> {
  readonly nearest: (word: string) => Entry<T> | undefined
  /** Whether a stretch without white space contains a capitalized misspelling: `“Zelenskiy’s`. */
  readonly isIn: (stretch: string) => boolean
}

/** Differences between romanisations of a name, and the normal form of each; applied in order to folded words. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/[yj]+/gu, 'i'],
  [/ie|iy/gu, 'i'],
  [/kh/gu, 'h'],
  [/ck|q|c(?![hiey])/gu, 'k'],
  [/tz|ts/gu, 'z'],
  [/zh|dzh|dj/gu, 'j'],
  [/sch|sh|sz/gu, 's'],
  [/tch|ch|cz/gu, 'c'],
  [/ph/gu, 'f'],
  [/ff$|w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/x/gu, 'ks'],
  [/(?<=[\p{L}])h/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
]

/** The normal form of a romanised word, which is equal for all variants: `Syrskyi`, `Syrskyy`, `Sirsky` → `sirsky`. */
export function skeleton(word: string): string {
  return ROMANISATIONS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), withOneEnding(bare(word)))
}

/** A word with `y` for any ending of this sound: `syrskyi`, `syrskiy`, `syrskij` → `syrsky`. */
function withOneEnding(word: string): string {
  const isVowel = (at: number): boolean => word[at] === 'i' || word[at] === 'y'
  let from = word.length
  while (word[from - 1] === 'y') from--
  if (word[from - 1] === 'j' && isVowel(from - 2)) from--
  while (isVowel(from - 1)) from--
  return from < word.length ? `${word.slice(0, from)}y` : word
}

/** A shorter word is too often another name: `Dima` and `Dina`. */
const SHORTEST_VARIANT = 5
const SHORTEST_TYPO = 6
/** A longer word is not a name of one word, and would take long to compare. */
const LONGEST_NAME = 100

const mayBeNear = (form: string): boolean => form.length >= SHORTEST_VARIANT && form.length <= LONGEST_NAME

/** A word, and the word without each of its letters. Two words that are one edit apart have one of these in common. */
function deletions(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]
}

/** How many answers are cached; then all are dropped. */
const REMEMBERED = 20_000

/**
 * An index of one-word entries. A word that is similar to forms of two terms is no misspelling of either: `Marlin`
 * beside Martin and Marlon. Of several forms of one term it is the most similar one. The index is made at the first
 * look-up of a word, and only for the first letter of that word.
 */
export function createNearIndex<T>(
  entries: readonly Entry<T>[],
  ownerOf: (value: T) => unknown,
  language: SourceLanguage,
): NearIndex<T> {
  const forms = once(() => indexForms(entries))
  const nearest = remembering(search)
  const isNear = ({ text, capital }: Word): boolean => capital && nearest(text) !== undefined
  return { nearest, isIn: remembering(stretch => wordsIn(stretch, language).some(isNear)) }

  function search(word: string): Entry<T> | undefined {
    const folded = bare(word)
    if (!mayBeNear(folded)) return undefined
    const { known, variants, slipsOf } = forms()
    if (known.has(folded)) return undefined
    const variant = closest(variants.get(skeleton(folded)) ?? [], folded)
    if (variant || folded.length < SHORTEST_TYPO) return variant
    const slips = slipsOf(folded.charAt(0))
    const candidates = new Set(deletions(folded).flatMap(part => slips.get(part) ?? []))
    return closest(
      [...candidates].filter(([, form]) => editDistance(form, folded, 1) <= 1),
      folded,
    )
  }

  function closest(candidates: readonly Named<T>[], folded: string): Entry<T> | undefined {
    if (new Set(candidates.map(([{ value }]) => ownerOf(value))).size !== 1) return undefined
    const distance = ([, form]: Named<T>): number => editDistance(form, folded)
    return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.[0]
  }
}

/** The same function with a cache of its last answers. */
export function remembering<R>(find: (text: string) => R): (text: string) => R {
  // No result is cached as null: it is the answer for most words.
  const found = new Map<string, R | null>()
  return text => {
    const known = found.get(text)
    if (known !== undefined) return known === null ? (undefined as R) : known
    if (text.length > LONGEST_NAME) return find(text)
    if (found.size >= REMEMBERED) found.clear()
    const made = find(text)
    found.set(text, made ?? null)
    return made
  }
}

interface FormIndex<T> {
  /** All folded forms. */
  readonly known: ReadonlySet<string>
  /** By their normal form of romanisation. */
  readonly variants: ReadonlyMap<string, readonly Named<T>[]>
  /**
   * The forms that begin with a letter, by the form without one of its letters. With another first letter it is usually
   * another name.
   */
  readonly slipsOf: (letter: string) => ReadonlyMap<string, readonly Named<T>[]>
}

/** An entry with its folded form. */
type Named<T> = readonly [entry: Entry<T>, form: string]

function indexForms<T>(entries: readonly Entry<T>[]): FormIndex<T> {
  const known = new Set<string>()
  const variants = new Map<string, Named<T>[]>()
  const byLetter = new Map<string, Named<T>[]>()
  for (const entry of entries) {
    const form = bare(entry.form)
    known.add(form)
    if (/\s/u.test(form) || !mayBeNear(form)) continue
    addTo(variants, skeleton(form), [entry, form])
    if (form.length >= SHORTEST_TYPO) addTo(byLetter, form.charAt(0), [entry, form])
  }
  const slips = new Map<string, ReadonlyMap<string, readonly Named<T>[]>>()
  const slipsOf = (letter: string): ReadonlyMap<string, readonly Named<T>[]> => {
    const made = slips.get(letter) ?? indexDeletions(byLetter.get(letter) ?? [])
    slips.set(letter, made)
    return made
  }
  return { known, variants, slipsOf }
}

function indexDeletions<T>(named: readonly Named<T>[]): ReadonlyMap<string, readonly Named<T>[]> {
  const index = new Map<string, Named<T>[]>()
  for (const one of named) for (const part of deletions(one[1])) addTo(index, part, one)
  return index
}

function addTo<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key)
  if (known) known.push(value)
  else index.set(key, [value])
}
