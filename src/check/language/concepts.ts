import type { Reading } from '../read/model.ts'
import { type ConceptBits, NO_CONCEPT } from './words/concept-bits.ts'
import { FACT } from './words/word-facts.ts'

/** What a text is about, by its everyday words. */
export function conceptsOf({ tokens, facts }: Reading): ConceptBits {
  const found = NO_CONCEPT.slice()
  if ((facts & FACT.concerns) === 0) return found
  for (const token of tokens) {
    if ((token.facts & FACT.concerns) === 0) continue
    const { conceptSlots } = token.word
    for (let at = 0; at < conceptSlots.length; at += 2) found[conceptSlots[at]!]! |= conceptSlots[at + 1]!
  }
  return found
}
