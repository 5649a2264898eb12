import { brandGroupOf } from '../../../../languages/brands.ts'
import { askedOnce } from '../../../language/words/asked-once.ts'
import type { Reading, Token } from '../../../read/model.ts'

/** A brand of the source, and the one in its place. */
export interface ReplacedBrand {
  readonly lost: Token
  readonly came: Token
}

const isBrand = askedOnce('brand', ({ text, lower }) => text !== lower && groupOf(lower) !== undefined)

/** The group of a word, perhaps with an ending behind an apostrophe: Nokia’s. */
const groupOf = (lower: string): number | undefined => brandGroupOf(lower.replace(/['’]\p{Ll}{0,5}$/u, ''))

/** The brands of a text. */
function brandsIn({ tokens, capitals, language }: Reading): readonly Token[] {
  let found: Token[] | undefined
  for (const at of capitals) {
    const token = tokens[at]
    if (token === undefined || !isBrand(token.word, language)) continue
    found ??= []
    found.push(token)
  }
  return found ?? NONE
}

const NONE: readonly Token[] = []

/**
 * A brand that became another of another group: "Facebook and Instagram" → Facebook und TikTok. Meta may stand for
 * Facebook.
 */
export function brandReplaced(source: Reading, target: Reading): ReplacedBrand | undefined {
  const here = brandsIn(source)
  const there = here.length === 0 ? NONE : brandsIn(target)
  if (there.length === 0) return undefined
  const hears = (text: string, { lower }: Token): boolean => text.toLowerCase().includes(lower.replace(/['’].*$/, ''))
  const lost = here.find(one => !hears(target.text, one))
  const came = there.find(one => !hears(source.text, one))
  if (lost === undefined || came === undefined) return undefined
  // Both may be of one group: only if the other is named as well is it another.
  const isOneGroup = groupOf(lost.lower) === groupOf(came.lower)
  const isNamedToo = here.some(one => one !== lost && groupOf(one.lower) === groupOf(lost.lower))
  return isOneGroup && !isNamedToo ? undefined : { lost, came }
}
