import { FACT } from '../../language/words/word-facts.ts'
import type { Reading } from '../model.ts'

const NONE: readonly number[] = []

/** The places of the tokens that have a capital. */
export function capitalsIn({ tokens, facts }: Pick<Reading, 'tokens' | 'facts'>): readonly number[] {
  if ((facts & FACT.capital) === 0) return NONE
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) if (((tokens[at]?.facts ?? 0) & FACT.capital) !== 0) places.push(at)
  return places
}
