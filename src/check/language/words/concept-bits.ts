import { CHECKS } from '../../../languages/check.ts'

/** A bit for each of some concepts of everyday words, by slots. */
export type ConceptBits = readonly number[]

/** Engines compute fastest with numbers of so few bits. */
const IN_SLOT = 30

/** The concepts, which are the same in every language; English has words for all. */
const PLACES: ReadonlyMap<string, number> = new Map(
  Object.keys(CHECKS.en?.concepts ?? {}).map((concept, place) => [concept, place] as const),
)
/** It is copied, which is faster than filling a new one. */
export const NO_CONCEPT: ConceptBits = new Array<number>(Math.ceil(PLACES.size / IN_SLOT)).fill(0)

export function bitsOfConcepts(concepts: Iterable<string>): ConceptBits {
  let bits: number[] | undefined
  for (const concept of concepts) {
    const place = PLACES.get(concept) ?? 0
    bits ??= NO_CONCEPT.slice()
    bits[Math.floor(place / IN_SLOT)]! |= 1 << (place % IN_SLOT)
  }
  return bits ?? NO_CONCEPT
}

const NONE: readonly number[] = []

/** The same for one word, which has few: each slot, and behind it its bits. */
export const slotsOfConcepts = (concepts: readonly string[]): readonly number[] =>
  concepts.length === 0
    ? NONE
    : bitsOfConcepts(concepts).flatMap((bits, slot): readonly number[] => (bits === 0 ? NONE : [slot, bits]))

/** How many bits of a number are set. */
export function countOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
