import type { Edition, SegmentKey, Statement, Syntax, Unit } from '../../model.ts'
import type { KeyedText } from '../keys/keys.ts'
import { type FactReader, type Rank, rankChange } from './rank.ts'
import { diffWords, type WordChange } from './word-diff.ts'

export type ChangeKind = 'added' | 'removed' | 'moved' | 'edited'

/** A difference between two revisions of a segment or unit. */
export interface Change {
  readonly key: SegmentKey
  readonly kind: ChangeKind
  /** How much the change matters to a reader; `typo` for a sentence that only moved. */
  readonly rank: Rank
  /** Set on an edited sentence that has also moved. */
  readonly moved?: true
  readonly before: string
  readonly after: string
  readonly words: readonly WordChange[]
  /** The reasons for the rank. */
  readonly evidence: readonly Statement[]
}

/**
 * What changed between two revisions with the same keys, in the order of `after`. A removed text is at its former
 * place.
 */
export function compareRevisions(
  before: readonly KeyedText[],
  after: readonly KeyedText[],
  reader: FactReader,
): readonly Change[] {
  const old = new Map(before.map(text => [text.key, text]))
  const now = new Map(after.map(text => [text.key, text]))
  const moved = movedKeys(
    before.map(({ key }) => key).filter(key => now.has(key)),
    after.map(({ key }) => key).filter(key => old.has(key)),
  )
  return inReadingOrder(before, after).flatMap(key => {
    const [then, present] = [old.get(key), now.get(key)]
    const versions = { before: then?.text, after: present?.text, syntax: present?.syntax ?? then?.syntax }
    const change = changeOf(key, { ...versions, moved: moved.has(key) }, reader)
    return change ? [change] : []
  })
}

type Written = Pick<Unit, 'key' | 'syntax'>
type MadeFrom = Written & Pick<Unit, 'source'>

const keyed = ({ key, syntax }: Written, text: string): KeyedText => ({ key, text, ...(syntax ? { syntax } : {}) })

/** The source texts that an edition's units were made from. */
export const sourcesOf = ({ units }: { readonly units: readonly MadeFrom[] }): readonly KeyedText[] =>
  units.map(unit => keyed(unit, unit.source))

export const targetsOf = ({ units }: Edition): readonly KeyedText[] => units.map(unit => keyed(unit, unit.target))

interface Versions {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly syntax: Syntax | undefined
  readonly moved: boolean
}

function changeOf(
  key: SegmentKey,
  { before = '', after = '', syntax, moved }: Versions,
  reader: FactReader,
): Change | undefined {
  if (before === after) {
    if (!moved) return undefined
    return {
      key,
      kind: 'moved',
      rank: 'typo',
      before,
      after,
      words: diffWords(before, after, reader.locale),
      evidence: [],
    }
  }
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'edited'
  const words = diffWords(before, after, reader.locale)
  const { rank, evidence } = rankChange({ before, after, words, syntax }, reader)
  return { key, kind, rank, ...(moved && kind === 'edited' ? { moved } : {}), before, after, words, evidence }
}

/** The keys of `after`, with each removed key after the key that it followed before. */
function inReadingOrder(before: readonly KeyedText[], after: readonly KeyedText[]): readonly SegmentKey[] {
  const keys = new Set(after.map(({ key }) => key))
  const following = new Map<SegmentKey | undefined, SegmentKey[]>()
  let anchor: SegmentKey | undefined
  for (const { key } of before) {
    if (keys.has(key)) anchor = key
    else following.set(anchor, [...(following.get(anchor) ?? []), key])
  }
  return [...(following.get(undefined) ?? []), ...after.flatMap(({ key }) => [key, ...(following.get(key) ?? [])])]
}

/** The keys that moved, as few as possible: all keys that are not in the longest common order of both revisions. */
export function movedKeys(before: readonly SegmentKey[], after: readonly SegmentKey[]): ReadonlySet<SegmentKey> {
  const places = new Map(before.map((key, index) => [key, index]))
  const order = after.map(key => places.get(key) ?? -1)
  const standing = new Set(longestIncreasing(order))
  return new Set(after.filter((_, index) => !standing.has(index)))
}

/** The indexes of a longest strictly increasing subsequence. */
function longestIncreasing(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous.push(low > 0 ? (tails[low - 1] ?? -1) : -1)
    tails[low] = index
  }
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(at)
  return run.reverse()
}
