import { compareRevisions, draftNote, RANKS, type Rank, type Reader } from '../edition/index.ts'
import type { Locale, SegmentKey } from '../model.ts'
import type { Correction } from './model.ts'

/** A unit as a reader sees it, without markup. */
export interface ReadUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
}

/** What is compared: the edition as its readers have it, and as it is to be published. */
export interface Republished {
  readonly before: readonly ReadUnit[]
  readonly after: readonly ReadUnit[]
  readonly locale: Locale
  /** Reads facts and names in the source's language. */
  readonly reader: Reader
  /** ISO 8601, UTC. */
  readonly now: string
  /** An editor's words instead of the drafted note. */
  readonly note?: string | undefined
}

/**
 * The correction that readers are owed: a sentence whose source changed in a fact or a name, and whose text changed with
 * it. Typos and wording carry no note. Undefined where there is none.
 */
export function correctionOf({ before, after, locale, reader, now, note }: Republished): Correction | undefined {
  const old = new Map(before.map(unit => [unit.key, unit]))
  const present = new Map(after.map(unit => [unit.key, unit]))
  const sources = (units: readonly ReadUnit[]) => units.map(({ key, source }) => ({ key, text: source }))
  const changed = compareRevisions(
    sources(before.filter(({ key }) => present.has(key))),
    sources(after.filter(({ key }) => old.has(key))),
    reader,
  ).filter(
    ({ key, kind, rank }) => kind === 'edited' && isOwed(rank) && old.get(key)?.target !== present.get(key)?.target,
  )
  if (changed.length === 0) return undefined
  const keys = changed.map(({ key }) => key)
  const drafted = keys.map(key =>
    draftNote(locale, { before: old.get(key)?.target ?? '', after: present.get(key)?.target ?? '' }),
  )
  return { date: now, rank: changed.map(one => one.rank).reduce(graver), keys, note: note ?? drafted.join(' ') }
}

const isOwed = (rank: Rank): boolean => rank === 'fact' || rank === 'name'

const graver = (one: Rank, other: Rank): Rank => (RANKS.indexOf(one) < RANKS.indexOf(other) ? other : one)
