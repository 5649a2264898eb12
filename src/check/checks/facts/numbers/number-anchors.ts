import type { Sides } from '../../../model.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { type Contrasts, saysMember } from '../../../read/facts/contrasts.ts'
import type { Reading } from '../../../read/model.ts'
import type { FigurePair } from '../figure-check.ts'

/** A word that a number may belong to, and that both texts have once: "killed", "injured", "women", "men". */
interface Anchor {
  readonly member: string
  readonly at: number
}

/** How many words a number may be from what it counts. */
const ANCHOR_REACH = 4

/** Added to the distance if a punctuation mark, or a verb that ends its clause, separates a number and a word. */
const APART = 3

/** How many words a number is from a word. */
const wordsApart = ({ from, to }: NumberFact, { at }: Anchor): number => (at < from ? from - at : at - to + 1)

/** The same distance, and more if a comma or a full stop is between them. Beyond reach, nobody looks for marks. */
function distanceOf(number: NumberFact, anchor: Anchor, { text, tokens, language }: Reading): number {
  const apart = wordsApart(number, anchor)
  if (apart > ANCHOR_REACH) return apart
  const { from, start, end } = number
  const { at } = anchor
  if (at < from && language.data.verbLast === true) return apart + APART
  const gap = at < from ? text.slice(tokens[at]?.end, start) : text.slice(end, tokens[at]?.start)
  return /[,;:.，、；。،]/.test(gap) ? apart + APART : apart
}

/** Which of two anchors a number is nearer to, by its distances from both; undefined if neither is near. */
function nearerOf(first: number, second: number): 'first' | 'second' | undefined {
  if (first === second || (first > ANCHOR_REACH && second > ANCHOR_REACH)) return undefined
  return first < second ? 'first' : 'second'
}

/** The members that both texts certainly say. */
function sharedAnchors(one: Contrasts, other: Contrasts): readonly SharedAnchor[] {
  const shared: SharedAnchor[] = []
  for (const here of one.sure) {
    const there = saysMember(other, here) ? other.sure.find(({ member }) => member === here.member) : undefined
    if (there === undefined) continue
    shared.push([
      { member: here.member, at: here.at },
      { member: here.member, at: there.at },
    ])
  }
  return shared
}

/** Whether a text says a member again at another place. */
const isSaidElsewhere = ({ again }: Contrasts, { member, at }: Anchor): boolean =>
  again.some(said => said.member === member && said.at !== at)

type SharedAnchor = readonly [source: Anchor, target: Anchor]

/** The two numbers of a text, in its order. */
interface TwoNumbers {
  readonly early: NumberFact
  readonly late: NumberFact
}

const inOrder = (one: NumberFact, other: NumberFact): TwoNumbers =>
  one.from < other.from ? { early: one, late: other } : { early: other, late: one }

/** The number that stands behind the first of two words, where each stands behind its own: "won 14 and lost 6". */
function numberBehind(a: Anchor, b: Anchor, { early, late }: TwoNumbers): NumberFact | undefined {
  const first = Math.min(a.at, b.at)
  const second = Math.max(a.at, b.at)
  if (first >= early.from || early.from >= second || second >= late.from) return undefined
  if (late.from - second > ANCHOR_REACH) return undefined
  return a.at < b.at ? early : late
}

/**
 * Two numbers that were exchanged where each stands behind its own word in both texts: "won 14 matches and lost 6" →
 * ganó 6 partidos y perdió 14.
 */
function turnedInTurn(
  [left, right]: readonly [FigurePair, FigurePair],
  anchors: readonly SharedAnchor[],
): FigurePair | undefined {
  if (left.source.value === right.source.value) return undefined
  const here = inOrder(left.source, right.source)
  const there = inOrder(left.target, right.target)
  return ofTwo(anchors.length, (one, two) => {
    const [a, b] = [anchors[one], anchors[two]]
    if (a === undefined || b === undefined) return undefined
    const own = numberBehind(a[0], b[0], here)
    const stood = own && numberBehind(a[1], b[1], there)
    if (stood === undefined) return undefined
    const [pair, other] = left.source === own ? [left, right] : [right, left]
    return stood === other.target ? { source: pair.source, target: other.target } : undefined
  })
}

/** The first result for two of so many anchors, by their places. */
function ofTwo(anchors: number, find: (one: number, other: number) => FigurePair | undefined): FigurePair | undefined {
  for (let one = 0; one < anchors; one++) {
    for (let other = one + 1; other < anchors; other++) {
      const found = find(one, other)
      if (found) return found
    }
  }
  return undefined
}

/** Whether two numbers stand near words that both texts have, in both texts. */
function areAnchored(pairs: readonly FigurePair[], anchors: readonly SharedAnchor[]): boolean {
  let near = 0
  for (const { source, target } of pairs) {
    if (!anchors.some(([here]) => wordsApart(source, here) <= ANCHOR_REACH)) continue
    if (anchors.some(([, there]) => wordsApart(target, there) <= ANCHOR_REACH)) near++
  }
  return near >= 2
}

/** A number, and how far it is from each anchor in both texts. */
interface Placed {
  readonly pair: FigurePair
  readonly here: readonly number[]
  readonly there: readonly number[]
}

/** Two numbers that stand beside each other's words: "4 dead and 19 injured" → 19 Menschen getötet und 4 verletzt. */
export function turnedAnchors(
  pairs: readonly FigurePair[],
  { source, target, contrasts }: Pick<Sides, 'source' | 'target' | 'contrasts'>,
): FigurePair | undefined {
  const [one, other] = contrasts()
  if (one.sure.length < 2 || other.sure.length < 2) return undefined
  const anchors = sharedAnchors(one, other)
  if (turnedAmong(anchors, pairs, { source, target }) === undefined) return undefined
  // Few numbers seem to be turned; only for those each word of both texts is looked at again.
  const saidOnce = anchors.filter(([here, there]) => !isSaidElsewhere(one, here) && !isSaidElsewhere(other, there))
  return turnedAmong(saidOnce, pairs, { source, target })
}

/** The same for words that both texts have, whether or not one of them has another word for the same. */
function turnedAmong(
  anchors: readonly SharedAnchor[],
  pairs: readonly FigurePair[],
  { source, target }: Pick<Sides, 'source' | 'target'>,
): FigurePair | undefined {
  if (anchors.length < 2) return undefined
  const [left, right, more] = pairs
  const inTurn = left && right && more === undefined ? turnedInTurn([left, right], anchors) : undefined
  if (inTurn !== undefined || !areAnchored(pairs, anchors)) return inTurn
  const placed = pairs.map(
    (pair): Placed => ({
      pair,
      here: anchors.map(([anchor]) => distanceOf(pair.source, anchor, source)),
      there: anchors.map(([, anchor]) => distanceOf(pair.target, anchor, target)),
    }),
  )
  return ofTwo(anchors.length, (a, b) => turnedBetween(placed, a, b))
}

/** Two numbers that changed places: each stands beside the word of the other, and no third number is near the words. */
function turnedBetween(placed: readonly Placed[], a: number, b: number): FigurePair | undefined {
  let left: { readonly pair: FigurePair; readonly own: 'first' | 'second' } | undefined
  let right: FigurePair | undefined
  for (const { pair, here, there } of placed) {
    const own = nearerOf(here[a] ?? 0, here[b] ?? 0)
    const other = nearerOf(there[a] ?? 0, there[b] ?? 0)
    if (own === undefined && other === undefined) continue
    if (own === undefined || other === undefined || own === other || own === left?.own || right) return undefined
    if (left === undefined) left = { pair, own }
    else right = pair
  }
  if (left === undefined || right === undefined || left.pair.source.value === right.source.value) return undefined
  return { source: left.pair.source, target: right.target }
}
