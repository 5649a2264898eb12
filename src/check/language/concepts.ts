import type { Reading } from '../read/model.ts'
import { type ConceptBits, NO_CONCEPT } from './words/concept-bits.ts'
import { FACT } from './words/word-facts.ts'

/** What a text is about, by its everyday words. */
export function conceptsOf({ tokens, facts }: Reading): ConceptBits {
  const found = NO_CONCEPT.slice()
  if ((facts & FACT.concerns) === 0) return found
  for (const token of tokens) {
    if ((token.facts & FACT.concerns) === 0) continue
    const { conceptBits } = token.word
    for (let slot = 0; slot < found.length; slot++) found[slot]! |= conceptBits[slot]!
  }
  return found
}
