import type { NumberFact } from '../model.ts'
import { areEqual, type Open, type Share, sharesOf } from './shares.ts'

type Match = readonly [NumberFact, NumberFact]

/** Texts with more numbers than this are tables. */
const MOST_NUMBERS = 100

/** What is compared: all numbers of both texts, and those without a counterpart. */
interface Compared extends Open {
  readonly matches: readonly Match[]
}

/**
 * The only part of a whole that each text has without a counterpart, if they differ: "one in four" → jeder dritte, "30
 * percent" → jeder fünfte, "two-thirds" → un tercio.
 */
export function changedShares(
  open: Compared,
  source: readonly NumberFact[],
  target: readonly NumberFact[],
): readonly Match[] {
  const left = changedWhole([...open.source], [...open.target])
  return left.length > 0 ? left : changedCount(open, source, target)
}

/** Two parts of which no number has a counterpart. */
function changedWhole(source: readonly NumberFact[], target: readonly NumberFact[]): readonly Match[] {
  const one = onlyShare(source)
  const other = onlyShare(target)
  if (!one || !other || areEqual(one, other) || (one.percent && other.percent)) return []
  if (!isSure(one, other) || !isSure(other, one)) return []
  const [from, to] = [one.numbers.at(-1), other.numbers.at(-1)]
  return from && to ? [[from, to]] : []
}

/**
 * Whether numbers can be nothing but a part, beside the part that the other text says: "five to twelve" may also be a
 * time.
 */
function isSure({ numbers }: Share, other: Share): boolean {
  if (other.percent || numbers.length === 1 || other.numbers.length === 2) return true
  return numbers.some(({ value, ordinal }) => ordinal || value <= 1)
}

/** The part that the numbers say, if each number belongs to it. */
function onlyShare(numbers: readonly NumberFact[]): Share | undefined {
  const [largest] = sharesOf(numbers).toSorted((one, other) => other.numbers.length - one.numbers.length)
  return largest?.numbers.length === numbers.length ? largest : undefined
}

/** Two parts of which only the count differs: "two-thirds" → un tercio, "a third" → dos tercios. */
export function changedCount(
  { source: open, target: others, matches }: Compared,
  source: readonly NumberFact[],
  target: readonly NumberFact[],
): readonly Match[] {
  if (open.size + others.size === 0 || source.length + target.length > MOST_NUMBERS) return []
  const [lost, more] = [...open].filter(isMany)
  const [gained, stillMore] = [...others].filter(isMany)
  if (more || stillMore || (lost === undefined) === (gained === undefined)) return []
  return lost
    ? countedApart(lost, { own: source, others: target, partners: new Map(matches) })
    : countedApart(gained, {
        own: target,
        others: source,
        partners: new Map(matches.map(([one, other]) => [other, one])),
      }).map(([one, other]) => [other, one])
}

/** A whole number that counts more than one part. */
const isMany = ({ value }: NumberFact): boolean => value > 1

interface Texts {
  readonly own: readonly NumberFact[]
  readonly others: readonly NumberFact[]
  readonly partners: ReadonlyMap<NumberFact, NumberFact>
}

/** A part with its count in one text, and the same part without the count in the other text. */
function countedApart(count: NumberFact | undefined, { own, others, partners }: Texts): readonly Match[] {
  if (count === undefined || count.hard || !Number.isInteger(count.value)) return []
  const share = sharesOf(own).find(({ numbers }) => numbers.length === 2 && numbers.includes(count))
  const parts = share?.numbers.find(number => number !== count)
  const partner = parts && partners.get(parts)
  if (share === undefined || !parts || !partner || parts.hard) return []
  // No part counts more than its whole: Korean 셋째 열, the third column, is not ten thirds.
  if (parts.value >= 1 && count.value > parts.value) return []
  const theirs = sharesOf(others).filter(({ numbers }) => numbers.includes(partner))
  const [first] = theirs
  if (first === undefined || theirs.some(each => areEqual(each, share))) return []
  const isFraction = isPartWord(parts) && isPartWord(partner) && areBeside(share)
  const isOneOf = first.numbers.length === 2 && (isPartWord(parts) || isPartWord(partner))
  return isFraction || isOneOf ? [[joined(share), joined(first)]] : []
}

/** Whether a number is a part by itself: "third", "quarter". */
const isPartWord = ({ ordinal, value }: NumberFact): boolean => ordinal === true || value < 1

/** Whether the numbers of a part stand beside each other: "two-thirds". */
const areBeside = ({ numbers: [one, other] }: Share): boolean => one !== undefined && other?.from === one.to

/** The numbers of a part as one figure, which is reported; what it says can be said in many ways, so it is no count. */
function joined({ value, numbers }: Share): NumberFact {
  const [one, other = one] = numbers
  if (one === undefined || other === undefined) throw new Error('A part has at least one number.')
  return { ...one, value, end: other.end, to: other.to, counts: undefined, ordinal: true, hard: false }
}
