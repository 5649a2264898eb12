import type { TermPair } from '../../model.ts'

const MAX_ENDING = 3
const MIN_STEM = 3

/** Letters that an inflected form begins with: "Варшав" for "Варшава"; short words stay whole. */
const stemOf = (word: string): string => word.slice(0, Math.max(MIN_STEM, word.length - MAX_ENDING))

/**
 * Terms whose rendering is nowhere in a text, not even inflected. Only good enough to decide on another request: names/
 * decides whether a name is right.
 */
export function missingTerms(text: string, terms: readonly TermPair[]): readonly TermPair[] {
  const folded = text.toLowerCase()
  return terms.filter(({ target }) => {
    const words = target.toLowerCase().split(/\s+/).filter(Boolean)
    return !words.every(word => folded.includes(stemOf(word)))
  })
}
