import { editDistance } from './distance.ts'
import { bare } from './fold.ts'
import type { Entry } from './lexicon.ts'

/** Finds the listed form that a word is a misspelling or another transliteration of. */
export interface NearIndex<T> {
  readonly nearest: (word: string) => Entry<T> | undefined
}

/** Spellings that romanisations of one name differ in, applied in order to folded words. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/[iy]+j?y*(?=$)/gu, 'y'],
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

/** What stays of a word when its romanisation is taken away: Syrskyi, Syrskyy and Sirsky are one. */
export function skeleton(word: string): string {
  return ROMANISATIONS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), bare(word))
}

/** Shorter names have too many neighbours that are names of their own. */
const SHORTEST_VARIANT = 5
const SHORTEST_TYPO = 6

/** All words that one deletion makes of a word, and the word itself: two words one edit apart share one. */
function deletions(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]
}

/** Indexes the one-word forms among the entries. */
export function createNearIndex<T>(entries: readonly Entry<T>[]): NearIndex<T> {
  const variants = new Map<string, Entry<T> | undefined>()
  const typos = new Map<string, Entry<T>[]>()
  const known = new Set(entries.map(entry => bare(entry.form)))
  for (const entry of entries) {
    const form = bare(entry.form)
    if (/\s/u.test(form) || form.length < SHORTEST_VARIANT) continue
    const key = skeleton(form)
    // Two forms with one skeleton: neither can be told from the other.
    variants.set(key, variants.has(key) ? undefined : entry)
    if (form.length < SHORTEST_TYPO) continue
    for (const part of deletions(form)) typos.set(part, [...(typos.get(part) ?? []), entry])
  }
  return {
    nearest(word) {
      const folded = bare(word)
      if (known.has(folded) || folded.length < SHORTEST_VARIANT) return undefined
      const variant = variants.get(skeleton(folded))
      if (variant || folded.length < SHORTEST_TYPO) return variant
      const candidates = new Set(deletions(folded).flatMap(part => typos.get(part) ?? []))
      // A different first letter is more often another name than a slip.
      const close = [...candidates].filter(
        ({ form }) => bare(form)[0] === folded[0] && editDistance(bare(form), folded, 1) <= 1,
      )
      return close.length === 1 ? close[0] : undefined
    },
  }
}
