import type { Contrast } from '../language/model.ts'
import type { Reading, Token } from './model.ts'

/** Where a text first says a member of a family whose members exclude each other. */
export interface Said {
  readonly family: string
  readonly from: Token
  readonly to: Token
  /** Set where it may only mean the member. */
  readonly loose: boolean
}

export type Contrasts = ReadonlyMap<string, Said>

const NONE: Contrasts = new Map()

/**
 * The members that a text says, each once. Of phrases that begin with one word the longest counts; it hides what else of its
 * family is in it ("no more than"), and one that means none of them hides all ("first of all").
 */
export function contrastsIn({ tokens, language }: Reading): Contrasts {
  if (language.contrasts.exact.size === 0) return NONE
  const said = new Map<string, Said>()
  const hidden = new Map<string, number>()
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens[at]?.word.contrasts
    if (found === undefined || found.length === 0 || at < next) continue
    for (const contrast of found) {
      const { words, family, member } = contrast
      if (at < (hidden.get(family) ?? 0) || !stands(contrast, tokens, at)) continue
      if (words.length > 1) hidden.set(family, at + words.length)
      if (member === undefined) next = at + words.length
      else note(said, { ...contrast, member }, { from: tokens[at], to: tokens[at + words.length - 1] })
      if (member === undefined) break
    }
  }
  return said
}

function note(
  said: Map<string, Said>,
  { family, member, loose }: Contrast & { readonly member: string },
  { from, to }: { readonly from: Token | undefined; readonly to: Token | undefined },
): void {
  const known = said.get(member)
  if (!from || !to || known?.loose === false || (known && loose)) return
  said.set(member, { family, from, to, loose })
}

/** Whether the words of a phrase stand there, the first one with a capital where it must have one. */
function stands({ words, capital }: Contrast, tokens: readonly Token[], at: number): boolean {
  const [first] = tokens.slice(at, at + 1)
  if (capital && first?.text === first?.lower) return false
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? ''
    const { lower = '', kind } = tokens[at + index] ?? {}
    const isThere =
      word === '#' ? kind === 'digits' : word.endsWith('*') ? lower.startsWith(word.slice(0, -1)) : lower === word
    if (!isThere) return false
  }
  return true
}
