import type { Reading } from '../../read/model.ts'
import { areOneAmount, convertible } from '../conversion.ts'
import type { NumberFact, Texts } from '../model.ts'
import { pairAlone, pairOrdinals } from './alone.ts'
import { changedCount, changedShares } from './changed-shares.ts'
import { pairUp, takeConverted } from './converted.ts'
import { takeSaidOtherwise } from './otherwise/otherwise.ts'
import {
  type Fits,
  isMultiplied,
  likely,
  likeness,
  MOST_LIKE,
  mayBeSame,
  mayReplace,
  roundValue,
  sameOtherwise,
  sameValue,
} from './same-number.ts'
import { takeShares } from './shares.ts'
import { takeTimes } from './times.ts'

/** Which numbers of the source correspond to which of the target, and which have no counterpart. */
export interface NumberComparison {
  readonly source: readonly NumberFact[]
  readonly target: readonly NumberFact[]
  readonly matches: readonly (readonly [NumberFact, NumberFact])[]
  /** A number that the target must have, and the number that it has instead. */
  readonly changed: readonly (readonly [NumberFact, NumberFact])[]
  readonly missing: readonly NumberFact[]
  readonly added: readonly NumberFact[]
  /** Another unit with the matching amount: 1,000 feet and 300 metres. */
  readonly converted: readonly (readonly [NumberFact, NumberFact])[]
  /** Numbers that say a part of a whole in another way: "one in five" and "20 %". */
  readonly inShares: readonly NumberFact[]
  /** How many numbers the other text says without a number: "New Year's Eve" for the 31st of December. */
  readonly otherwise: number
  /** Bits of the lists that have something (`LIST`). */
  readonly filled: number
}

/** The lists of a comparison that checks look through, one bit each: in most pairs, most of them are empty. */
export const LIST = { source: 1, matches: 2, changed: 4, missing: 8, added: 16, converted: 32 } as const

type Compared = Pick<NumberComparison, 'source' | 'target' | 'matches'> & Partial<NumberComparison>

/** A comparison with all its properties, so that engines lay all comparisons out alike. */
function comparisonOf(compared: Compared): NumberComparison {
  const { source, target, matches, changed = NONE, missing = NONE, added = NONE, converted = NONE } = compared
  const filled =
    (source.length > 0 ? LIST.source : 0) |
    (matches.length > 0 ? LIST.matches : 0) |
    (changed.length > 0 ? LIST.changed : 0) |
    (missing.length > 0 ? LIST.missing : 0) |
    (added.length > 0 ? LIST.added : 0) |
    (converted.length > 0 ? LIST.converted : 0)
  const { inShares = NONE, otherwise = 0 } = compared
  return { filled, source, target, matches, changed, missing, added, converted, inShares, otherwise }
}

const NONE: readonly never[] = []

/** Two texts without figures. */
export const NO_NUMBERS: NumberComparison = comparisonOf({ source: NONE, target: NONE, matches: NONE })

/**
 * Up to so many pairs of numbers without a counterpart are compared for conversions and the like; texts with more do
 * not belong together.
 */
const MOST_COMPARED = 250_000

/** Compares the numbers of two texts by value; words may match digits, and a repeated number may occur once. */
export function compareNumbers(
  source: readonly NumberFact[],
  target: readonly NumberFact[],
  texts: Texts,
): NumberComparison {
  if (source.length + target.length === 0) return NO_NUMBERS
  if (areAlike(source, target)) return comparisonOf({ source, target, matches: inOrder(source, target) })
  if (areUnmistakable(source, target)) return comparisonOf({ source, target, matches: hardFirst(source, target) })
  const besideOnes = matchBesideOnes(source, target)
  if (besideOnes !== undefined) return comparisonOf({ source, target, matches: besideOnes })
  const open: Open = { source: new Set(source), target: new Set(target), matches: [], all: source }
  const crossed = takeCrossed(open)
  matchByValue(source, target, open)
  matchOtherwise(open)
  const inShares = takeShares(open, source, target)
  takeTimes(open)
  const found = { source, target, matches: open.matches, converted: crossed, inShares }
  if (isExplained(open.source, open.target) || isExplained(open.target, open.source)) {
    const changed = changedCount(open, source, target)
    return comparisonOf({ ...found, changed })
  }
  if ((open.source.size + open.target.size) * (source.length + target.length) > MOST_COMPARED)
    return comparisonOf({ ...found, missing: hardOf(open.source), added: hardOf(open.target) })
  const converted = takeConverted(open, texts)
  const otherwise = takeSaidOtherwise(
    open,
    { reading: texts.source, numbers: source, open: open.source },
    { reading: texts.target, numbers: target, open: open.target },
  )
  return comparisonOf({
    ...found,
    converted: [...crossed, ...converted, ...otherwise.pairs],
    otherwise: otherwise.count,
    ...explainRest(open, found, texts),
  })
}

/**
 * Takes two amounts that were converted, of which one has the figure of the other: "15 feet … six inches" → 4,5 metri …
 * 15 centimetri.
 */
function takeCrossed({ source, target }: Open): readonly Match[] {
  if (source.size < 2 || source.size > FEW || target.size < 2 || target.size > FEW) return NONE
  for (const one of source) {
    if (one.unit === undefined) continue
    for (const other of target) {
      if (other.unit === undefined || one.value !== other.value || one.unit === other.unit) continue
      if (areOneAmount(one, other)) continue
      const first = [...target].find(number => number !== other && areOneAmount(one, number))
      const second = [...source].find(number => number !== one && areOneAmount(number, other))
      if (first === undefined || second === undefined) continue
      for (const number of [one, second]) source.delete(number)
      for (const number of [first, other]) target.delete(number)
      return [
        [one, first],
        [second, other],
      ]
    }
  }
  return NONE
}

/** Whether two texts have the same numbers in the same order, as most pairs have. */
const areAlike = (source: readonly NumberFact[], target: readonly NumberFact[]): boolean =>
  source.length === target.length &&
  source.every((one, at) => {
    const other = target[at]
    return other && one.hard === other.hard && sameValue(one, other) && likeness(one, other) === MOST_LIKE
  })

/**
 * Whether two texts have the same numbers in the same order, and no value twice: then each number has one counterpart.
 */
const areUnmistakable = (source: readonly NumberFact[], target: readonly NumberFact[]): boolean =>
  source.length === target.length &&
  source.length <= FEW &&
  source.every((one, at) =>
    target.every(
      (other, place) => sameValue(one, other) === (at === place) && (at !== place || one.hard === other.hard),
    ),
  )

/**
 * The matches of two texts whose numbers are alike but for ones in words that only one text has: "un" is also an
 * article, and needs no counterpart. Undefined if the numbers are not alike.
 */
function matchBesideOnes(source: readonly NumberFact[], target: readonly NumberFact[]): readonly Match[] | undefined {
  const isLonger = source.length > target.length
  const [longer, shorter] = isLonger ? [source, target] : [target, source]
  if (longer.length === shorter.length || shorter.some(isSoftOne)) return undefined
  const others = longer.filter(number => !isSoftOne(number))
  const [ours, theirs] = isLonger ? [others, shorter] : [shorter, others]
  return areAlike(ours, theirs) || areUnmistakable(ours, theirs) ? hardFirst(ours, theirs) : undefined
}

/** Whether a number is a one in words, as many articles are. */
const isSoftOne = ({ hard, value }: NumberFact): boolean => !hard && value === 1

/**
 * Whether all numbers of a text have counterparts, and the other text has only numbers left that may be said in words.
 */
const isExplained = (own: ReadonlySet<NumberFact>, others: ReadonlySet<NumberFact>): boolean =>
  own.size === 0 && !hasHard(others)

/** The matches in the order in which they are found: first the numbers that must be kept. */
function hardFirst(source: readonly NumberFact[], target: readonly NumberFact[]): readonly Match[] {
  const matches = inOrder(source, target)
  return source.every(isHard) ? matches : matches.sort(([one], [other]) => Number(other.hard) - Number(one.hard))
}

const inOrder = (source: readonly NumberFact[], target: readonly NumberFact[]): Match[] =>
  source.map((one, at) => [one, target[at] ?? one])

type Match = readonly [NumberFact, NumberFact]

/** The numbers without a counterpart so far, those with one, and all of the source. */
interface Open {
  readonly all: readonly NumberFact[]
  readonly source: Set<NumberFact>
  readonly target: Set<NumberFact>
  readonly matches: Match[]
}

const isHard = ({ hard }: NumberFact): boolean => hard

const hardOf = (numbers: Iterable<NumberFact>): NumberFact[] => [...numbers].filter(isHard)

function hasHard(numbers: ReadonlySet<NumberFact>): boolean {
  for (const { hard } of numbers) if (hard) return true
  return false
}

/** Removes the numbers from `open` that have a counterpart among `others`. */
function matchEach(
  open: Open,
  numbers: Iterable<NumberFact>,
  { fits, others }: { readonly fits: Fits; readonly others: (number: NumberFact) => Iterable<NumberFact> },
): void {
  const mayTake = (number: NumberFact, other: NumberFact): boolean =>
    open.target.has(other) && fits(number, other) && !(other.hard && isMultiplied(number, open.all))
  for (const number of numbers) {
    const found = best(number, others(number), other => mayTake(number, other))
    if (!found) continue
    open.matches.push([number, found])
    open.source.delete(number)
    open.target.delete(found)
  }
}

/** Up to so many numbers are compared one by one. */
const FEW = 8

/** Matches first among the numbers that must be kept, then among all. */
function matchByValue(source: readonly NumberFact[], target: readonly NumberFact[], open: Open): void {
  matchAmong(open, source.filter(isHard), target.filter(isHard))
  if (open.source.size > 0 && open.target.size > 0) matchAmong(open, open.source, target)
}

function matchAmong(open: Open, ours: Iterable<NumberFact>, theirs: readonly NumberFact[]): void {
  if (theirs.length <= FEW) matchEach(open, ours, { fits: sameValue, others: () => theirs })
  else {
    const ofValue = Map.groupBy(theirs, roundValue)
    const others = (number: NumberFact) => leaveOut(ofValue.get(roundValue(number)) ?? [], open.target)
    matchEach(open, ours, { fits: sameValue, others })
  }
}

function matchOtherwise(open: Open): void {
  for (const fits of [sameOtherwise, mayBeSame]) {
    if (open.source.size === 0 || open.source.size * open.target.size > MOST_COMPARED) return
    matchEach(open, hardOf(open.source), { fits, others: () => hardOf(open.target) })
    matchEach(open, open.source, { fits, others: () => open.target })
  }
}

/** Sorts the numbers without a counterpart into changed, missing, added, and repeated. */
function explainRest(
  open: Open,
  { source, target }: Pick<NumberComparison, 'source' | 'target'>,
  texts: Texts,
): Pick<NumberComparison, 'changed' | 'missing' | 'added'> {
  const saidAgain = (number: NumberFact, others: readonly NumberFact[]): boolean =>
    others.some(other => sameValue(number, other) || sameOtherwise(number, other))
  // "449ft (137m)": one of the two is enough.
  const saidTwice = (number: NumberFact, own: readonly NumberFact[], reading: Reading): boolean =>
    own.some(other => other !== number && convertible([other, reading], [number, reading]))
  const missing = hardOf(open.source).filter(
    number => !saidAgain(number, target) && !saidTwice(number, source, texts.source),
  )
  const added = hardOf(open.target).filter(
    number => !saidAgain(number, source) && !saidTwice(number, target, texts.target),
  )
  const softOf = (numbers: ReadonlySet<NumberFact>, others: readonly NumberFact[]): NumberFact[] =>
    [...numbers].filter(
      number => !number.hard && !number.month && number.value > 1 && !isMidnight(number) && !saidAgain(number, others),
    )
  const soft = { source: softOf(open.source, target), target: softOf(open.target, source) }
  const changed = [
    ...pairUp(missing, [...added, ...soft.target], likely),
    ...pairUp(soft.source, added, likely),
    ...pairCounts(soft.source, soft.target),
    ...pairOrdinals(open, texts),
    ...changedShares(open, source, target),
    ...pairAlone(open, soft),
  ].filter(([one, other], index, all) => all.findIndex(([a, b]) => a === one || b === other) === index)
  return {
    changed,
    missing: missing.filter(number => !number.named && !changed.some(([one]) => one === number)),
    added: added.filter(number => !number.named && !changed.some(([, other]) => other === number)),
  }
}

/**
 * Pairs counts in words that nothing else explains, in order: "twelve" → dreizehn. If one side has more of them, nobody
 * knows which belong together.
 */
function pairCounts(source: readonly NumberFact[], target: readonly NumberFact[]): readonly Match[] {
  const isCount = ({ counts }: NumberFact): boolean => counts === true
  const ours = source.filter(isCount)
  const theirs = target.filter(isCount)
  return ours.length === theirs.length ? pairUp(ours, theirs, mayReplace) : NONE
}

/** "Midnight" is said in many ways, and is no reading of another number. */
const isMidnight = ({ hard, clock }: NumberFact): boolean => !hard && clock === MIDNIGHT

const MIDNIGHT = 1440

/** Removes the numbers at the front of a list that are no longer open, so that they are not looked at again. */
function leaveOut(numbers: NumberFact[], open: ReadonlySet<NumberFact>): readonly NumberFact[] {
  const at = numbers.findIndex(number => open.has(number))
  numbers.splice(0, at < 0 ? numbers.length : at)
  return numbers
}

/** Of so many candidates the best is taken; a text that says one number more often is a table. */
const MOST_WEIGHED = 32

/** The candidate of the same kind: percent for percent, the same unit. */
function best(
  number: NumberFact,
  candidates: Iterable<NumberFact>,
  fits: (other: NumberFact) => boolean,
): NumberFact | undefined {
  let found: NumberFact | undefined
  let weighed = 0
  for (const other of candidates) {
    if (!fits(other)) continue
    if (!found || likeness(number, other) > likeness(number, found)) found = other
    if (++weighed === MOST_WEIGHED || likeness(number, found) === MOST_LIKE) break
  }
  return found
}
