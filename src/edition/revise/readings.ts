import type { EarlierTexts, Edition, Reading, SegmentKey, Unit } from '../../model.ts'
import { hashPair } from '../files/hash.ts'
import type { KeyedText } from '../keys/keys.ts'

/** The person who read a sentence, and the time. */
export type UnitReader = Pick<Reading, 'by' | 'time'>

const hashOf = ({ source, target }: Pick<Unit, 'source' | 'target'>): string => hashPair(source, target)

/** The readings of the unit's present texts. */
export function readingsOf(unit: Unit): readonly Reading[] {
  if (!unit.reads) return []
  const hash = hashOf(unit)
  return unit.reads.filter(reading => reading.hash === hash)
}

/**
 * Whether a person has read the unit's present texts. An approval without opening the sentence is no reading. If
 * `source` is given and is not the unit's source, the text counts as unread.
 */
export const isRead = (unit: Unit, source = unit.source): boolean =>
  unit.source === source && readingsOf(unit).length > 0

/**
 * The unit with a reading added: one entry per person and act, the newest. Readings of other texts are dropped. A
 * second equal reading changes nothing.
 */
export function readBy(unit: Unit, act: Reading['act'], reader: UnitReader | undefined): Unit {
  if (!reader) return unit
  const valid = readingsOf(unit)
  if (valid.some(reading => reading.act === act && reading.by === reader.by)) return unit
  return { ...unit, reads: [...valid, { act, by: reader.by, time: reader.time, hash: hashOf(unit) }] }
}

function withEarlier(unit: Unit, earlier: NonNullable<Unit['earlier']>): Unit {
  const { earlier: _, ...rest } = unit
  return Object.keys(earlier).length > 0 ? { ...rest, earlier } : rest
}

const isApproved = ({ state }: Unit): boolean => state === 'reviewed' || state === 'final'

/**
 * The unit after a change, with earlier texts that may be asked for: what a person last read, what it was before a run,
 * what was last approved.
 */
export function rememberEarlier(before: Unit, after: Unit, change: 'run' | 'person'): Unit {
  if (before.target === '') return after
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

const NOTHING: EarlierTexts = { source: '', target: '' }

/** Whether somebody read another text than the present one, and it is no longer on record. */
const isReadTextLost = (unit: Unit): boolean =>
  (unit.reads ?? []).length > 0 && !isRead(unit) && unit.earlier?.read === undefined

/**
 * The keys of units whose text was changed by hand after somebody read it, so that the text that they read is not on
 * record.
 */
export const lostReadTexts = ({ units }: Edition): readonly SegmentKey[] =>
  units.filter(isReadTextLost).map(({ key }) => key)

/** The edition with such texts restored from older texts, by the hash of the reading. */
export function recallReadTexts(edition: Edition, older: ReadonlyMap<SegmentKey, string>): Edition {
  const units = edition.units.map(unit => {
    const target = older.get(unit.key)
    if (target === undefined || !isReadTextLost(unit)) return unit
    const read = { source: unit.source, target }
    return unit.reads?.some(({ hash }) => hash === hashOf(read)) ? withEarlier(unit, { ...unit.earlier, read }) : unit
  })
  return { ...edition, units }
}

/** The unit of a sentence that was not in the edition before this run. */
export const newInRun = (unit: Unit): Unit => withEarlier(unit, { run: NOTHING })

/** The start of a comparison: the last reading, the last run, or the last approval. */
export const SINCE = ['read', 'run', 'approved'] as const
export type Since = (typeof SINCE)[number]

/**
 * The texts of a unit at the start of a comparison; empty if it had none then. If nobody has read it, these are the
 * texts before the last run that changed it, or the machine's text if a person edited that.
 */
export function textsSince(unit: Unit, since: Since): EarlierTexts {
  const { source, target, machine, earlier } = unit
  const present = { source, target }
  const made = earlier?.run ?? (machine === undefined ? present : { source, target: machine })
  if (since === 'run') return made
  if (since === 'read') {
    // Somebody read another text, but it is unknown which: it was changed by hand in the file.
    const before = isReadTextLost(unit) && made.target === target ? { source, target: '' } : made
    return isRead(unit) ? present : (earlier?.read ?? before)
  }
  return isApproved(unit) ? present : (earlier?.approved ?? NOTHING)
}

/** The texts of an edition at the start of a comparison; units that had none then are left out. */
export function editionSince(
  { units }: Edition,
  since: Since,
): { readonly sources: readonly KeyedText[]; readonly targets: readonly KeyedText[] } {
  const textsOf = (side: keyof EarlierTexts): readonly KeyedText[] =>
    units.flatMap(unit => {
      const text = textsSince(unit, since)[side]
      return text === '' ? [] : [{ key: unit.key, text, ...(unit.syntax ? { syntax: unit.syntax } : {}) }]
    })
  return { sources: textsOf('source'), targets: textsOf('target') }
}
