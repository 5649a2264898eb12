import { FACT } from '../../language/words/word-facts.ts'
import type { Reading, Token } from '../model.ts'

/** A word with a capital, and its place among the tokens. */
export interface NameToken {
  readonly token: Token
  readonly at: number
}

const NONE: readonly NameToken[] = []

/** The words of a text that may be names: those with a capital that are not everyday words. */
export function nameTokensIn({ tokens, capitals, facts }: Reading): readonly NameToken[] {
  if ((facts & FACT.named) === 0) return NONE
  let found: NameToken[] | undefined
  for (const at of capitals) {
    const token = tokens[at]
    if (token === undefined || (token.facts & FACT.named) === 0) continue
    found ??= []
    found.push({ token, at })
  }
  return found ?? NONE
}
