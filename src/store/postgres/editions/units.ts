import { hashText, isPersons, readEdition, writeEdition } from '../../../edition/index.ts'
import type { Edition, SegmentKey, Unit } from '../../../model.ts'
import { isAccepted } from '../../memory/sync.ts'

/** A row of the table of units. */
export interface UnitRow {
  readonly removed: boolean
  readonly key: SegmentKey
  readonly hash: string
  /** A hash of the whole unit: a changed unit has another one. */
  readonly mark: string
  readonly state: string
  readonly origin: string
  /** Whether it counts as accepted by people, so that it is in the translation memory. */
  readonly accepted: boolean
  readonly source_hash: string
  readonly record: string
}

/** The changes of a save. */
export interface EditionChange {
  readonly put: readonly UnitRow[]
  readonly gone: readonly Pick<UnitRow, 'removed' | 'key'>[]
  /** What is kept for ever, by key. */
  readonly history: readonly UnitChange[]
  /** Whether sentences were added, removed or moved, or the record of the edition as a whole changed. */
  readonly frame: boolean
}

export interface UnitChange {
  readonly key: SegmentKey
  readonly before: Unit | undefined
  readonly after: Unit | undefined
}

/** The writes that turn an edition into another one; undefined for none. */
export function changeOf(before: Edition, after: Edition): EditionChange | undefined {
  const old = new Map(rowsIn(before).map(entry => [nameOf(entry), entry.unit]))
  const wanted = rowsIn(after)
  const named = new Set(wanted.map(nameOf))
  const touched = wanted.filter(entry => {
    const known = old.get(nameOf(entry))
    return known === undefined || (known !== entry.unit && markOf(known) !== markOf(entry.unit))
  })
  const put = settled(after, touched).flatMap(({ removed, unit }) => {
    const row = rowOf(unit, removed)
    const known = old.get(nameOf({ removed, unit }))
    return known !== undefined && markOf(known) === row.mark ? [] : [row]
  })
  const gone = rowsIn(before)
    .filter(entry => !named.has(nameOf(entry)))
    .map(({ removed, unit: { key } }) => ({ removed, key }))
  const frame =
    gone.length > 0 ||
    !sameKeys(before.units, after.units) ||
    !sameKeys(before.removed, after.removed) ||
    canonical(headOf(before)) !== canonical(headOf(after))
  if (put.length === 0 && !frame) return undefined
  return { put, gone, frame, history: historyOf(before, after, put, gone) }
}

/** The record of an edition as a whole. */
export type EditionHead = Omit<Edition, 'slug' | 'locale' | 'sourceLocale' | 'units' | 'removed'>

export function headOf(edition: Edition): EditionHead {
  const { slug: _, locale: __, sourceLocale: ___, units: ____, removed: _____, ...head } = edition
  return head
}

interface Entry {
  readonly removed: boolean
  readonly unit: Unit
}

const rowsIn = ({ units, removed = [] }: Edition): readonly Entry[] => [
  ...units.map(unit => ({ removed: false, unit })),
  ...removed.map(unit => ({ removed: true, unit })),
]

/** Each unit by its key; a present unit before a removed one with the same key. */
const byKey = (edition: Edition): ReadonlyMap<SegmentKey, Unit> =>
  new Map(
    rowsIn(edition)
      .toReversed()
      .map(({ unit }) => [unit.key, unit]),
  )

const nameOf = ({ removed, unit: { key } }: Entry): string => `${removed ? '-' : '+'}${key}`

const sameKeys = (one: readonly Unit[] = [], other: readonly Unit[] = []): boolean =>
  one.length === other.length && one.every(({ key }, index) => other[index]?.key === key)

/** The units with only the fields that locale files keep, so that both desks give the same. */
function settled(edition: Edition, touched: readonly Entry[]): readonly Entry[] {
  if (touched.length === 0) return []
  const unitsOf = (removed: boolean) => touched.filter(entry => entry.removed === removed).map(({ unit }) => unit)
  const { slug, locale, sourceLocale } = edition
  const own = { slug, locale, sourceLocale }
  return rowsIn(
    readEdition({ ...own, ...writeEdition({ ...own, units: unitsOf(false), removed: unitsOf(true) }), file: '' }),
  )
}

const rowOf = (unit: Unit, removed: boolean): UnitRow => ({
  removed,
  key: unit.key,
  hash: hashText(unit.target),
  mark: markOf(unit),
  state: unit.state,
  origin: unit.origin,
  accepted: !removed && isAccepted(unit),
  source_hash: hashText(unit.source),
  record: JSON.stringify(unit),
})

/** Equal for two units with equal fields, in any order. */
export const markOf = (unit: Unit): string => hashText(canonical(unit))

export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? ''

/**
 * What is kept for ever: every change of a unit except a machine's first draft, which is in the edition or in the next
 * change.
 */
function historyOf(
  before: Edition,
  after: Edition,
  put: readonly UnitRow[],
  gone: EditionChange['gone'],
): readonly UnitChange[] {
  const [old, now] = [byKey(before), byKey(after)]
  const keys = new Set([...put, ...gone].map(({ key }) => key))
  return [...keys].flatMap((key): UnitChange[] => {
    const change = { key, before: old.get(key), after: now.get(key) }
    if (change.before && change.after && markOf(change.before) === markOf(change.after)) return []
    return change.before === undefined && change.after !== undefined && !isPersons(change.after) ? [] : [change]
  })
}
