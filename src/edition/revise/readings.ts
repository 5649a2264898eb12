import type { EarlierTexts, Reading, Unit } from '../../model.ts'
import { hashPair } from '../files/hash.ts'

/** Who does something to a unit, and when, in ISO 8601 (UTC). */
export interface Reader {
  readonly by: string
  readonly time: string
}

const hashOf = ({ source, target }: Pick<Unit, 'source' | 'target'>): string => hashPair(source, target)

/** The readings that are about the unit's present texts. */
export function readingsOf(unit: Unit): readonly Reading[] {
  if (!unit.reads) return []
  const hash = hashOf(unit)
  return unit.reads.filter(reading => reading.hash === hash)
}

/** Whether a person has read the unit's present texts. An approval that nobody read for is no reading. */
export const isRead = (unit: Unit): boolean => readingsOf(unit).length > 0

/** The unit with one reading more, by somebody who has its present texts in view; the same without a name and a time. */
export function withReading(unit: Unit, act: Reading['act'], { by, time }: Partial<Reader>): Unit {
  if (by === undefined || time === undefined) return unit
  const others = (unit.reads ?? []).filter(reading => reading.by !== by || reading.act !== act)
  return withoutRead({ ...unit, reads: [...others, { act, by, time, hash: hashOf(unit) }].sort(byTime) })
}

export const byTime = (one: Reading, other: Reading): number =>
  one.time < other.time ? -1 : one.time > other.time ? 1 : 0

/** Nothing earlier has to be remembered as read once the present texts are read. */
function withoutRead(unit: Unit): Unit {
  if (unit.earlier?.read === undefined) return unit
  const { read: _, ...earlier } = unit.earlier
  return withEarlier(unit, earlier)
}

function withEarlier(unit: Unit, earlier: NonNullable<Unit['earlier']>): Unit {
  const { earlier: _, ...rest } = unit
  return Object.keys(earlier).length > 0 ? { ...rest, earlier } : rest
}

const isApproved = ({ state }: Unit): boolean => state === 'reviewed' || state === 'final'

/**
 * The unit after a change, with what it said before as far as somebody may ask for that: what a person last read, what
 * stood before a run, what was last approved.
 */
export function rememberEarlier(before: Unit | undefined, after: Unit, change: 'run' | 'person'): Unit {
  if (!before || before.target === '') return after
  const texts: EarlierTexts = { source: before.source, target: before.target }
  const isChanged = before.source !== after.source || before.target !== after.target
  const read = isRead(after) ? undefined : isRead(before) ? texts : before.earlier?.read
  const run = isChanged && change === 'run' ? texts : before.earlier?.run
  const approved = isApproved(after) ? undefined : isApproved(before) ? texts : before.earlier?.approved
  return withEarlier(after, {
    ...(read ? { read } : {}),
    ...(run ? { run } : {}),
    ...(approved ? { approved } : {}),
  })
}

/** What a comparison begins at: the last reading, the last run, or the last approval. */
export const SINCE = ['read', 'run', 'approved'] as const
export type Since = (typeof SINCE)[number]

/**
 * What a unit said at the time that a comparison begins at; empty texts where it had none then. What nobody has read is
 * compared with what stood before the last run that changed it; a person's edit of a machine's text with that.
 */
export function textsSince(unit: Unit, since: Since): EarlierTexts {
  const { source, target, machine, earlier } = unit
  const present = { source, target }
  const made = earlier?.run ?? (machine === undefined ? present : { source, target: machine })
  if (since === 'run') return made
  if (since === 'read') return isRead(unit) ? present : (earlier?.read ?? made)
  return isApproved(unit) ? present : (earlier?.approved ?? { source: '', target: '' })
}
