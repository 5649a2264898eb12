import type { Finding } from '../model.ts'
import { compareNumbers, NO_NUMBERS, type NumberComparison } from './compare.ts'
import type { Pair, Sides } from './model.ts'
import { numbersOf } from './numbers.ts'
import { type Reading, read } from './reading.ts'
import { repeatIn } from './repeat.ts'
import { bitsOf, FIGURES } from './traits.ts'

const FIGURE_BITS = bitsOf(FIGURES)

/** Reads both texts of a pair; what several checks need is worked out once, when first asked for. */
export function sidesOf(
  pair: Pair,
  { from, to }: { readonly from: string; readonly to: string },
  verify: (source: Reading) => readonly Finding[],
): Sides {
  const source = read(pair.source, from)
  const target = read(pair.target, to)
  const numbers = once(
    (): NumberComparison =>
      ((source.traits | target.traits) & FIGURE_BITS) === 0
        ? NO_NUMBERS
        : compareNumbers(numbersOf(source), numbersOf(target)),
  )
  return {
    key: pair.key,
    source,
    target,
    format: pair.format ?? 'text',
    origin: pair.origin,
    inlines: pair.inlines,
    numbers,
    names: once(() => verify(source)),
    repeat: once(() => {
      const repeat = repeatIn(target)
      return repeat && !repeatIn(source) ? repeat : undefined
    }),
  }
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined
  return () => {
    value ??= { made: make() }
    return value.made
  }
}
