import type { Finding } from '../model.ts'
import { compareNumbers, type NumberComparison } from './compare.ts'
import type { Pair, Sides } from './model.ts'
import { numbersOf } from './numbers.ts'
import { read } from './reading.ts'

/** Reads both texts of a pair; what several checks need is worked out once, when first asked for. */
export function sidesOf(
  pair: Pair,
  { from, to }: { readonly from: string; readonly to: string },
  names: () => readonly Finding[],
): Sides {
  const source = read(pair.source, from)
  const target = read(pair.target, to)
  const numbers = once((): NumberComparison => compareNumbers(numbersOf(source), numbersOf(target)))
  return {
    key: pair.key,
    source,
    target,
    format: pair.format ?? 'text',
    origin: pair.origin,
    numbers,
    names: once(names),
  }
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined
  return () => {
    value ??= { made: make() }
    return value.made
  }
}
