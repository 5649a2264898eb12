import type { Finding, Locale, Mention } from '../../model.ts'
import { once } from '../../once.ts'
import type { OddName } from '../checks/names/name-lore.ts'
import type { Pair, Side, Sides, SourceReader } from '../model.ts'
import { compareNumbers, NO_NUMBERS, type NumberComparison } from '../numbers/compare.ts'
import { numbersOf } from '../numbers/numbers.ts'
import type { Reading } from './model.ts'
import { read } from './reading.ts'
import { repeatIn } from './repeated-phrases.ts'
import { BIT, bitsOf, FIGURES } from './traits.ts'

const FIGURE_BITS = bitsOf(FIGURES)

const sideOf = (text: string, locale: Locale): Side => {
  const reading = read(text, locale)
  return { reading, numbers: once(() => numbersOf(reading)), repeat: once(() => repeatIn(reading)) }
}

/** Reads each text anew: for texts that come once. */
export const readingOnce =
  (from: Locale): SourceReader =>
  text =>
    sideOf(text, from)

/** Reads each text once, however many editions are made of it, and keeps it: for the texts of one article. */
export function keepingReader(from: Locale): SourceReader {
  const kept = new Map<string, Side>()
  return text => {
    const side = kept.get(text) ?? sideOf(text, from)
    kept.set(text, side)
    return side
  }
}

/** Both sides of a pair. */
export function sidesOf(
  pair: Pair,
  { source, to }: { readonly source: Side; readonly to: Locale },
  names: {
    readonly find: (source: Reading) => readonly Mention[]
    readonly odd: (source: Reading, target: Reading) => readonly OddName[]
    readonly verify: (mentions: readonly Mention[], source: Reading, target: Reading) => readonly Finding[]
  },
): Sides {
  const mentions = once(() => names.find(source.reading))
  const target = sideOf(pair.target, to)
  const numbers = once(
    (): NumberComparison =>
      ((source.reading.traits | target.reading.traits) & FIGURE_BITS) === 0 &&
      (source.reading.traits & target.reading.traits & BIT.unit) === 0
        ? NO_NUMBERS
        : compareNumbers(source.numbers(), target.numbers()),
  )
  return {
    key: pair.key,
    given: pair,
    source: source.reading,
    target: target.reading,
    format: pair.format ?? 'text',
    origin: pair.origin,
    inlines: pair.inlines,
    numbers,
    mentions,
    names: once(() => names.verify(mentions(), source.reading, target.reading)),
    oddNames: () => names.odd(source.reading, target.reading),
    repeat: () => {
      const repeat = target.repeat()
      return repeat && !source.repeat() ? repeat : undefined
    },
    repairs: pair.repairs ?? [],
  }
}
