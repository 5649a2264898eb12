import {
  changedFacts,
  compareRevisions,
  draftNote,
  type Fact,
  type FactReader,
  RANKS,
  type Rank,
  sourcesOf,
} from '../../edition/index.ts'
import type { Unit } from '../../model.ts'
import type { Correction } from '../model.ts'

/** A unit as readers have it, or will have it. */
export type ReadUnit = Pick<Unit, 'key' | 'source' | 'target' | 'syntax'>

/** What is compared: the edition as its readers have it, and as it is to be published. */
export interface Republished {
  readonly before: readonly ReadUnit[]
  readonly after: readonly ReadUnit[]
  /** Reads facts and names in the source's language, and facts in the edition's. */
  readonly readers: { readonly source: FactReader; readonly target: FactReader }
  /** A text without its markup. */
  readonly plain: (text: string, syntax: Unit['syntax']) => string
  /** ISO 8601, UTC. */
  readonly now: string
  /** An editor's words instead of the drafted note. */
  readonly note?: string | undefined
}

/**
 * The correction that readers are owed: a sentence whose source changed in a fact or a name and whose text changed with
 * it, or a translation that had a figure, a date or a unit wrong. Typos and wording carry no note. Undefined where there is none.
 */
export function correctionOf({ before, after, readers, plain, now, note }: Republished): Correction | undefined {
  const old = new Map(before.map(unit => [unit.key, unit]))
  const pairs = after.flatMap(present => {
    const earlier = old.get(present.key)
    return earlier && earlier.target !== present.target ? [{ earlier, present }] : []
  })
  const ranks = new Map(
    compareRevisions(
      sourcesOf({ units: pairs.map(({ earlier }) => earlier) }),
      sourcesOf({ units: pairs.map(({ present }) => present) }),
      readers.source,
    ).flatMap(({ key, kind, rank }) => (kind === 'edited' ? [[key, rank] as const] : [])),
  )
  const owed = pairs.flatMap(({ earlier, present }) => {
    const rank = ranks.get(present.key) ?? (isWrongFigure(earlier, present, readers.target) ? 'fact' : 'wording')
    return rank === 'fact' || rank === 'name' ? [{ earlier, present, rank }] : []
  })
  if (owed.length === 0) return undefined
  const { locale } = readers.target
  const drafts = owed.map(({ earlier, present }) =>
    draftNote(locale, {
      before: plain(earlier.target, earlier.syntax),
      after: plain(present.target, present.syntax),
    }),
  )
  return {
    date: now,
    rank: owed.map(({ rank }): Rank => rank).reduce(graver),
    keys: owed.map(({ present }) => present.key),
    note: note ?? drafts.join(' '),
  }
}

/** What a translation cannot change by saying the same in other words. */
const FIGURES: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['number', 'date', 'unit'])

const isWrongFigure = (earlier: ReadUnit, present: ReadUnit, { facts }: FactReader): boolean =>
  changedFacts(facts(earlier.target, earlier.syntax), facts(present.target, present.syntax)).some(({ kind }) =>
    FIGURES.has(kind),
  )

const graver = (one: Rank, other: Rank): Rank => (RANKS.indexOf(one) < RANKS.indexOf(other) ? other : one)
