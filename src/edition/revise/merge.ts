import { diffArrays } from 'diff/lib/diff/array.js'
import * as v from 'valibot'
import type { Comment, Dismissal, Edition, Reading, SegmentKey, Unit, UnitState } from '../../model.ts'
import { fields } from '../../schema.ts'
import { fromCatalog, toCatalog } from '../files/catalog.ts'
import { toLines } from '../files/own-yaml.ts'
import { readRecord } from '../files/record.ts'
import { AssignmentSchema, CorrectionSchema } from '../files/record-schema.ts'
import { isPersons } from './plan.ts'
import { withoutProposal } from './suggestion.ts'

/** Three versions of something that two branches changed. */
export interface Versions<T> {
  readonly base: T
  readonly ours: T
  readonly theirs: T
}

export interface MergedEdition {
  readonly edition: Edition
  /** Units that people changed differently on both sides: ours stays, theirs becomes the proposal beside it. */
  readonly conflicts: readonly SegmentKey[]
}

/**
 * Merges two branches' editions unit by unit. A person's text wins over a machine's, and a changed text over an
 * unchanged one. Comments, dismissals and readings of both are kept. No text of a person is lost.
 */
export function mergeEditions({ base, ours, theirs }: Versions<Edition>): MergedEdition {
  const conflicts: SegmentKey[] = []
  const byKey = (units: readonly Unit[] = []) => new Map(units.map(unit => [unit.key, unit]))
  const decide = (key: SegmentKey, versions: Versions<Unit | undefined>): Unit | undefined => {
    const { unit, conflict } = mergeUnit(versions)
    if (conflict) conflicts.push(key)
    return unit
  }
  const merge = (part: 'units' | 'removed') =>
    mergeKeyed({ base: byKey(base[part]), ours: byKey(ours[part]), theirs: byKey(theirs[part]) }, decide)
  const [units, gone] = [new Map(merge('units')), merge('removed')]
  const removed: Unit[] = []
  for (const [key, unit] of gone) {
    const present = units.get(key)
    if (!present) removed.push(unit)
    // One side wrote a sentence and then removed it, and the other side still has it.
    else if (isNew(unit, base)) units.set(key, decide(key, { base: undefined, ours: present, theirs: unit }) ?? present)
  }
  const { removed: _, assigned: __, due: ___, correction: ____, ...rest } = ours
  const parts = { ...(removed.length > 0 ? { removed } : {}), ...mergeHeads({ base, ours, theirs }) }
  return { edition: { ...rest, units: [...units.values()], ...parts }, conflicts }
}

/** Whether a person wrote a text since the base. */
const isNew = (unit: Unit, { units, removed = [] }: Edition): boolean =>
  isPersons(unit) && ![...units, ...removed].some(({ key, target }) => key === unit.key && target === unit.target)

type Head = { readonly [K in 'assigned' | 'due' | 'correction']?: Edition[K] | undefined }

/** The assignment, the due time and the correction note of an edition, without undefined fields. */
function mergeHeads({ base, ours, theirs }: Versions<Head>): Pick<Edition, 'assigned' | 'due' | 'correction'> {
  // It is unknown which of two changes is later: ours stays.
  const take = (name: 'assigned' | 'due') => (same(ours[name], base[name]) ? theirs[name] : ours[name])
  const [assigned, due] = [take('assigned'), take('due')]
  const correction = mergeNote({ base: base.correction, ours: ours.correction, theirs: theirs.correction })
  return {
    ...(assigned === undefined ? {} : { assigned }),
    ...(due === undefined ? {} : { due }),
    ...(correction ? { correction } : {}),
  }
}

/** The note of the side that changed it; if both did, the later one. */
function mergeNote<T extends { readonly time: string }>({
  base,
  ours,
  theirs,
}: Versions<T | undefined>): T | undefined {
  if (same(ours, base)) return theirs
  if (same(theirs, base) || !theirs) return ours
  return !ours || ours.time < theirs.time ? theirs : ours
}

const STATES: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final']

/** Merges a unit that both branches changed, or that one removed and the other changed. */
function mergeUnit({ base, ours, theirs }: Versions<Unit | undefined>): { unit: Unit | undefined; conflict?: boolean } {
  if (!ours || !theirs) return { unit: ours ?? theirs }
  const together = (unit: Unit): Unit => withNotes(unit, ours, theirs)
  if (ours.target === theirs.target) {
    return { unit: together(STATES.indexOf(theirs.state) > STATES.indexOf(ours.state) ? theirs : ours) }
  }
  if (isPersons(ours) !== isPersons(theirs)) return { unit: together(isPersons(ours) ? ours : theirs) }
  if (base && (ours.target === base.target || theirs.target === base.target)) {
    return { unit: together(ours.target === base.target ? theirs : ours) }
  }
  if (!isPersons(ours)) return { unit: together(ours) }
  const unit: Unit = {
    ...withoutProposal(ours),
    state: 'initial',
    proposal: theirs.target,
    proposalSource: theirs.source,
  }
  return { unit: together(unit), conflict: true }
}

type Notes = Pick<Unit, 'comments' | 'dismissed' | 'reads'>

function withNotes<T extends Notes>(unit: T, ours: Notes, theirs: Notes): T {
  const comments = mergeComments([...(ours.comments ?? []), ...(theirs.comments ?? [])])
  const dismissed = distinct<Dismissal>([...(ours.dismissed ?? []), ...(theirs.dismissed ?? [])])
  const reads = distinct<Reading>([...(ours.reads ?? []), ...(theirs.reads ?? [])])
  return {
    ...unit,
    ...(comments.length > 0 ? { comments: comments.sort(byTime) } : {}),
    ...(dismissed.length > 0 ? { dismissed } : {}),
    ...(reads.length > 0 ? { reads: reads.sort(byTime) } : {}),
  }
}

/** Each comment once, with its latest text, and open or resolved by its latest change. */
function mergeComments(all: readonly Comment[]): Comment[] {
  const alike = Map.groupBy(all, ({ author, time }) => `${time} ${author}`)
  return [...alike.values()].flatMap(versions =>
    versions.reduce<Comment[]>(([known], comment) => [known ? laterOf(known, comment) : comment], []),
  )
}

function laterOf(one: Comment, other: Comment): Comment {
  const words = (other.edited ?? '') > (one.edited ?? '') ? other : one
  const done = (other.resolved?.time ?? '') > (one.resolved?.time ?? '') ? other : one
  const { resolved: _, ...said } = words
  return { ...said, ...(done.resolved ? { resolved: done.resolved } : {}) }
}

const byTime = (one: { readonly time: string }, other: { readonly time: string }): number =>
  one.time < other.time ? -1 : one.time > other.time ? 1 : 0

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const distinct = <T>(values: readonly T[]): T[] =>
  values.filter((value, index) => values.findIndex(other => same(value, other)) === index)

export interface MergedCatalog {
  /** With conflict markers around each entry that both sides changed. */
  readonly marked: string
  /** With our text in those entries. */
  readonly settled: string
  readonly conflicts: readonly SegmentKey[]
}

/**
 * Merges two branches' locale files entry by entry, for git: entries that both changed are between conflict markers,
 * each a hunk of its own.
 */
export function mergeCatalogs({ base, ours, theirs }: Versions<string>, file: string): MergedCatalog {
  const conflicts: SegmentKey[] = []
  const versions = { base: fromCatalog(base, file), ours: fromCatalog(ours, file), theirs: fromCatalog(theirs, file) }
  const take = (side: 'ours' | 'theirs') =>
    toCatalog([
      ...mergeKeyed(versions, (key, each) => {
        if (side === 'ours' && each.ours !== undefined && each.theirs !== undefined) conflicts.push(key)
        return each[side] ?? each.ours ?? each.theirs
      }),
    ])
  const settled = take('ours')
  return { marked: withMarks(settled, take('theirs')), settled, conflicts }
}

function withMarks(ours: string, theirs: string): string {
  const lines = (text: string) => text.split(/(?<=\n)/)
  let [old, text] = ['', '']
  const parts = diffArrays(lines(ours), lines(theirs))
  for (const [index, { value, removed, added }] of parts.entries()) {
    if (removed) old = value.join('')
    if (added) text += `<<<<<<< ours\n${old}=======\n${value.join('')}>>>>>>> theirs\n`
    else if (removed && !parts[index + 1]?.added) text += `<<<<<<< ours\n${old}=======\n>>>>>>> theirs\n`
    else if (!removed) text += value.join('')
    if (!removed) old = ''
  }
  return text
}

const ReviewSchema = v.looseObject({
  ...AssignmentSchema,
  correction: v.optional(CorrectionSchema),
  units: v.optional(fields(v.unknown()), {}),
  removed: v.optional(fields(v.unknown()), {}),
  syntax: v.optional(fields(v.unknown()), {}),
})

/**
 * Merges two branches' review files unit by unit, for git, without the texts. If both changed a unit, a person's record
 * wins over a machine's, and ours over theirs; comments and dismissals of both are kept. The JSON then decides: a text
 * that differs from its record is a person's.
 */
export function mergeReviews({ base, ours, theirs }: Versions<string>, file: string): string {
  const read = (text: string) => readRecord(text, ReviewSchema, file) ?? { units: {}, removed: {}, syntax: {} }
  const versions = { base: read(base), ours: read(ours), theirs: read(theirs) }
  const merge = (part: 'units' | 'removed' | 'syntax'): Readonly<Record<string, unknown>> => {
    const map = (side: 'base' | 'ours' | 'theirs') => new Map(Object.entries(versions[side][part]))
    const merged = mergeKeyed({ base: map('base'), ours: map('ours'), theirs: map('theirs') }, (_, each) =>
      mergeRecords(each),
    )
    return Object.fromEntries(merged)
  }
  const [units, removed, syntax] = [merge('units'), merge('removed'), merge('syntax')]
  const {
    units: _,
    removed: __,
    syntax: ___,
    assigned: ____,
    due: _____,
    correction: ______,
    ...head
  } = ours.trim() === '' ? versions.theirs : versions.ours
  const parts = { ...filled('syntax', syntax), ...filled('units', units), ...filled('removed', removed) }
  return toLines({ ...head, ...mergeHeads(versions), ...parts })
}

const filled = (name: string, map: Readonly<Record<string, unknown>>) =>
  Object.keys(map).length > 0 ? { [name]: map } : {}

type LooseRecord = Pick<Unit, 'origin' | 'state'> & Notes

function mergeRecords({ ours, theirs }: Versions<unknown>): unknown {
  if (!isRecord(ours) || !isRecord(theirs)) return ours ?? theirs
  return withNotes(isPersons(theirs) && !isPersons(ours) ? theirs : ours, ours, theirs)
}

const isRecord = (value: unknown): value is LooseRecord => typeof value === 'object' && value !== null

/**
 * Merges keyed values in the order of the side that changed the order; `decide` is called for a value that both sides
 * changed.
 */
function mergeKeyed<T>(
  { base, ours, theirs }: Versions<ReadonlyMap<string, T>>,
  decide: (key: string, versions: Versions<T | undefined>) => T | undefined,
): ReadonlyMap<string, T> {
  const merged = new Map<string, T>()
  for (const key of mergedOrder({ base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] })) {
    const versions = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) }
    const value = same(versions.ours, versions.base)
      ? versions.theirs
      : same(versions.theirs, versions.base) || same(versions.ours, versions.theirs)
        ? versions.ours
        : decide(key, versions)
    if (value !== undefined) merged.set(key, value)
  }
  return merged
}

function mergedOrder({ base, ours, theirs }: Versions<readonly string[]>): readonly string[] {
  const known = new Set(base)
  const oursMoved = !same(
    ours.filter(key => known.has(key)),
    base.filter(key => ours.includes(key)),
  )
  const [spine, other] = oursMoved ? [ours, theirs] : [theirs, ours]
  const order = [...spine]
  const placed = new Set(spine)
  for (const [index, key] of other.entries()) {
    if (placed.has(key)) continue
    const before = other[index - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key)
    placed.add(key)
  }
  return order
}
