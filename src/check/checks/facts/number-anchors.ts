import type { Sides } from '../../model.ts'
import type { NumberFact } from '../../numbers/model.ts'
import type { Contrasts } from '../../read/facts/contrasts.ts'
import type { Reading } from '../../read/model.ts'
import type { FigurePair } from './figure-check.ts'

/** A word that a number may belong to, and that both texts have once: "killed", "injured", "women", "men". */
interface Anchor {
  readonly member: string
  readonly at: number
}

/** How many words a number may be from what it counts. */
const ANCHOR_REACH = 4

/** Added to the distance if a punctuation mark, or a verb that ends its clause, separates a number and a word. */
const APART = 3

/** The one of two anchors that a number is nearer to. */
function anchorOf(
  { from, to, start, end }: NumberFact,
  [one, other]: readonly [Anchor, Anchor],
  { text, tokens, language }: Reading,
): string | undefined {
  const away = ({ at }: Anchor): number => {
    const gap = at < from ? text.slice(tokens[at]?.end, start) : text.slice(end, tokens[at]?.start)
    const isApart = /[,;:.，、；。،]/.test(gap) || (at < from && language.data.verbLast === true)
    return (at < from ? from - at : at - to + 1) + (isApart ? APART : 0)
  }
  const [near, far] = away(one) < away(other) ? [one, other] : [other, one]
  return away(near) < away(far) && away(near) <= ANCHOR_REACH ? near.member : undefined
}

/** The members that both texts certainly say, once each and without another word for the same. */
function sharedAnchors(one: Contrasts, other: Contrasts): readonly SharedAnchor[] {
  const isAgain = ({ again }: Contrasts, { member, at }: Anchor): boolean =>
    again.some(said => said.member === member && said.at !== at)
  return one.sure.flatMap(({ member, at }) => {
    const there = other.sure.find(said => said.member === member)
    if (there === undefined || isAgain(one, { member, at }) || isAgain(other, there)) return []
    return [
      [
        { member, at },
        { member, at: there.at },
      ] as const,
    ]
  })
}

type SharedAnchor = readonly [source: Anchor, target: Anchor]

/**
 * Two numbers that were exchanged where each stands behind its own word in both texts: "won 14 matches and lost 6" →
 * ganó 6 partidos y perdió 14.
 */
function turnedInTurn(pairs: readonly FigurePair[], a: SharedAnchor, b: SharedAnchor): FigurePair | undefined {
  const [left, right, more] = pairs
  if (left === undefined || right === undefined || more !== undefined) return undefined
  if (left.source.value === right.source.value) return undefined
  const owns = (side: 0 | 1, numbers: readonly NumberFact[]): readonly NumberFact[] | undefined => {
    const [early, late] = numbers.toSorted((one, other) => one.from - other.from)
    const [one, other] = a[side].at < b[side].at ? [a[side].at, b[side].at] : [b[side].at, a[side].at]
    if (early === undefined || late === undefined) return undefined
    if (one >= early.from || early.from >= other || other >= late.from || late.from - other > ANCHOR_REACH)
      return undefined
    return a[side].at < b[side].at ? [early, late] : [late, early]
  }
  const [ofA] = owns(0, [left.source, right.source]) ?? []
  const [inA] = owns(1, [left.target, right.target]) ?? []
  if (ofA === undefined || inA === undefined) return undefined
  const [own, other] = left.source === ofA ? [left, right] : [right, left]
  return inA === other.target ? { source: own.source, target: other.target } : undefined
}

/** Two numbers that stand beside each other's words: "4 dead and 19 injured" → 19 Menschen getötet und 4 verletzt. */
export function turnedAnchors(
  pairs: readonly FigurePair[],
  { source, target, contrasts }: Pick<Sides, 'source' | 'target' | 'contrasts'>,
): FigurePair | undefined {
  const [one, other] = contrasts()
  if (one.sure.length < 2 || other.sure.length < 2) return undefined
  const anchors = sharedAnchors(one, other)
  for (let first = 0; first < anchors.length; first++) {
    for (let second = first + 1; second < anchors.length; second++) {
      const [a, b] = [anchors[first], anchors[second]]
      if (a === undefined || b === undefined) continue
      const inTurn = turnedInTurn(pairs, a, b)
      if (inTurn !== undefined) return inTurn
      const stood = pairs.flatMap(pair => {
        const [here, there] = [anchorOf(pair.source, [a[0], b[0]], source), anchorOf(pair.target, [a[1], b[1]], target)]
        return here === undefined && there === undefined ? [] : [{ pair, here, there }]
      })
      const [left, right, more] = stood
      if (left === undefined || right === undefined || more !== undefined) continue
      const isTurned = left.here === right.there && right.here === left.there && left.here !== left.there
      if (
        isTurned &&
        left.here !== undefined &&
        left.there !== undefined &&
        left.pair.source.value !== right.pair.source.value
      )
        return { source: left.pair.source, target: right.pair.target }
    }
  }
  return undefined
}
