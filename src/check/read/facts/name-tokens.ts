import type { Reading, Token } from '../model.ts'

/** A word with a capital, and its place among the tokens. */
export interface NameToken {
  readonly token: Token
  readonly at: number
}

const NONE: readonly NameToken[] = []

/** The words of a text that may be names: those with a capital that are not everyday words. */
export function nameTokensIn({ tokens }: Reading): readonly NameToken[] {
  let found: NameToken[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.word.nameKey === '') continue
    found ??= []
    found.push({ token, at })
  }
  return found ?? NONE
}
