import type { Segment, SegmentKey, Showing, Syntax } from '../../model.ts'
import { matchRevisions, type RevisedText } from './match-revisions.ts'

/** A key and its source text, present or former. */
export interface KeyedText {
  readonly key: SegmentKey
  readonly text: string
  /** The syntax of the text, if it is not plain text. */
  readonly syntax?: Syntax
  /** In subtitles: the stretches of time that the text is shown in. */
  readonly showings?: readonly Showing[]
  /** Whether it was removed from the article; its key is never given to another sentence. */
  readonly removed?: boolean
}

/**
 * Gives the segments of a new revision the keys of the previous one. A key stays with its sentence when that is moved,
 * edited or gets new neighbours. A sentence that comes back word for word gets its old key back. New sentences get keys
 * that were never used. Headline, deck and the like keep the key of their role. Segments that are not translated keep
 * the key of the parse, unless another segment has it.
 */
export function alignKeys(previous: readonly KeyedText[], next: readonly Segment[]): readonly Segment[] {
  if (previous.length === 0) return next
  const inherited = inheritedKeys(previous, next)
  const allocate = allocator([...previous.map(({ key }) => key), ...inherited.values()])
  const homes = new Map<string, string>()
  for (const [segment, key] of inherited) {
    if (!homes.has(segment.block)) homes.set(segment.block, blockOf(key))
  }
  return next.map(segment => {
    const key = inherited.get(segment) ?? allocate(segment, homes)
    return key === segment.key ? segment : { ...segment, key }
  })
}

/** The segments that were in the previous revision, with their keys. */
function inheritedKeys(previous: readonly KeyedText[], next: readonly Segment[]): ReadonlyMap<Segment, SegmentKey> {
  const live = previous.filter(text => !text.removed && isNumbered(text.key))
  const numbered = next.filter(segment => segment.translate && isNumbered(segment.key))
  const keys = new Map(next.filter(segment => segment.translate && !isNumbered(segment.key)).map(s => [s, s.key]))
  for (const [i, j] of matchRevisions(live.map(revisedText), numbered.map(revisedText)).entries()) {
    const segment = numbered[i]
    const old = live[j]
    if (segment && old) keys.set(segment, old.key)
  }
  for (const gone of previous) {
    if (!gone.removed) continue
    const again = numbered.find(segment => !keys.has(segment) && segment.text === gone.text && samePool(segment, gone))
    if (again) keys.set(again, gone.key)
  }
  return keys
}

const NUMBERED = /^(?<family>.*?\D)(?<number>\d+)$/

const blockOf = (key: SegmentKey): string => key.split('.')[0] ?? key

/** Whether a key has a number, so that there may be several of its kind (`p1.s2`, `x1`), unlike `headline`. */
const isNumbered = (key: SegmentKey): boolean => NUMBERED.test(key)

/**
 * The group of keys whose texts can be revisions of each other: all sentences are one group, single-segment blocks one
 * for each kind.
 */
const poolOf = (key: SegmentKey): string => (key.includes('.') ? '.' : (NUMBERED.exec(key)?.groups?.family ?? key))

const samePool = (a: KeyedText | Segment, b: KeyedText | Segment): boolean => poolOf(a.key) === poolOf(b.key)

const revisedText = ({ key, text }: KeyedText | Segment): RevisedText => ({ text, pool: poolOf(key) })

/** Gives segments keys that no segment has or had: the highest number ever used in their block, plus 1. */
function allocator(used: readonly SegmentKey[]): (segment: Segment, homes: Map<string, string>) => SegmentKey {
  const taken = new Set(used)
  const highest = new Map<string, number>()
  const note = (name: string): void => {
    const { family, number } = NUMBERED.exec(name)?.groups ?? {}
    if (family !== undefined) highest.set(family, Math.max(highest.get(family) ?? 0, Number(number)))
  }
  const take = (name: string): string => {
    const family = NUMBERED.exec(name)?.groups?.family
    if (family === undefined) return name
    const free = `${family}${(highest.get(family) ?? 0) + 1}`
    note(free)
    return free
  }
  for (const key of used) {
    note(key)
    note(blockOf(key))
  }
  return (segment, homes) => {
    if (!segment.translate && !taken.has(segment.key)) return segment.key
    if (!segment.key.includes('.')) return take(segment.key)
    const home = homes.get(segment.block) ?? take(segment.block)
    homes.set(segment.block, home)
    return take(`${home}.s0`)
  }
}
