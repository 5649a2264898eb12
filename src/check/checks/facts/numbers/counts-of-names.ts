import { itemBefore } from '../../../../item-at.ts'
import type { Sides } from '../../../model.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import type { Reading, Token } from '../../../read/model.ts'
import type { FigurePair } from '../figure-check.ts'

/** How many words from a count its name may stand. */
const REACH = 5

/** The names of two counts, by `nameKey`. */
type NamesOfTwo = readonly [first: readonly string[], second: readonly string[]]

/**
 * Two counts that exchanged their names: "two goals by Rossi and one by Bianchi" → un gol di Rossi e due di Bianchi.
 * Both texts must name the same in the same places, so that nothing else explains it. "kept" if two counts and their
 * names changed places together.
 */
export function turnedNames(
  pairs: readonly FigurePair[],
  { source, target }: Pick<Sides, 'source' | 'target'>,
): FigurePair | 'kept' | undefined {
  const counts = pairs.filter(pair => isCount(pair.source) && isCount(pair.target))
  if (counts.length < 2) return undefined
  let shared: ReadonlySet<string> | undefined
  const here = counts.toSorted((a, b) => a.source.from - b.source.from)
  for (const [at, late] of here.entries()) {
    const early = itemBefore(here, at)
    if (early === undefined || early.source.value === late.source.value || early.source.unit !== late.source.unit)
      continue
    shared ??= sharedNames(source, target)
    if (shared.size < 2) return undefined
    const [one, other] = namesOfTwo(early.source, late.source, { reading: source, shared }) ?? []
    if (one === undefined || other === undefined) continue
    const isTurned = early.target.from > late.target.from
    const [first, second] = isTurned ? [late.target, early.target] : [early.target, late.target]
    const [begin, end] = namesOfTwo(first, second, { reading: target, shared }) ?? []
    const [there, beside] = isTurned ? [end, begin] : [begin, end]
    if (there === undefined || beside === undefined) continue
    if (areSame(one, beside) && areSame(other, there)) return { source: early.source, target: late.target }
    if (isTurned && areSame(one, there) && areSame(other, beside)) return 'kept'
  }
  return undefined
}

const isCount = ({ named, ordinal, hard, counts, clock }: NumberFact): boolean =>
  named !== true && ordinal !== true && clock === undefined && (hard || counts === true)

const areSame = (some: readonly string[], others: readonly string[]): boolean => String(some) === String(others)

/** A text, and the keys of the names that both texts have. */
interface Named {
  readonly reading: Reading
  readonly shared: ReadonlySet<string>
}

const sharedNames = (source: Reading, target: Reading): ReadonlySet<string> =>
  new Set(source.tokens.filter(isName).map(({ word }) => word.nameKey)).intersection(
    new Set(target.tokens.filter(isName).map(({ word }) => word.nameKey)),
  )

const isName = ({ word, text, lower }: Token): boolean => word.nameKey !== '' && !word.common && text !== lower

/** The names behind two counts, or before them if none stands behind the second. */
function namesOfTwo(early: NumberFact, late: NumberFact, named: Named): NamesOfTwo | undefined {
  if (late.from - early.to > 2 * REACH || late.from <= early.to) return undefined
  const { text } = named.reading
  if (/[.!?;:]/.test(text.slice(early.end, late.start))) return undefined
  const between = namesIn(named, early.to, late.from)
  if (between.length === 0) return undefined
  const behind = namesIn(named, late.to, late.to + REACH)
  if (behind.length > 0) return [between, behind]
  const before = namesIn(named, early.from - REACH, early.from)
  return before.length > 0 ? [before, between] : undefined
}

/** The keys of the names among some words, up to a number or a full stop. */
function namesIn({ reading: { tokens, text }, shared }: Named, from: number, to: number): readonly string[] {
  const keys: string[] = []
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'digits') break
    if (at > from && /[.!?;]/.test(text.slice(tokens[at - 1]?.end, token.start))) break
    if (isName(token) && shared.has(token.word.nameKey)) keys.push(token.word.nameKey)
  }
  return keys
}
