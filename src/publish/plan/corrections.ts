import {
  changedFacts,
  compareRevisions,
  draftNote,
  type Fact,
  type FactReader,
  hashText,
  RANKS,
  type Rank,
  sourcesOf,
} from '../../edition/index.ts'
import type { CorrectionNote, Unit } from '../../model.ts'
import type { Correction, OwedCorrection } from '../model.ts'

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
}

/**
 * The correction that readers are owed: a sentence whose source changed in a fact or a name and whose text changed with
 * it, or a translation that had a figure, a date or a unit wrong. Typos and wording carry no note. Undefined where there is none.
 */
export function owedCorrection({ before, after, readers, plain }: Republished): OwedCorrection | undefined {
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
    rank: owed.map(({ rank }): Rank => rank).reduce(graver),
    keys: owed.map(({ present }) => present.key),
    draft: drafts.join(' '),
  }
}

/** The words for a correction: what is given with this run, else what an editor wrote for this draft, else the draft. */
export interface CorrectionWords {
  /** Given with the run. */
  readonly given?: { readonly text: string; readonly by?: string } | undefined
  /** In the edition's record. */
  readonly written?: CorrectionNote | undefined
  /** ISO 8601, UTC. */
  readonly now: string
}

/** Whether an editor's words are about the texts of a draft. */
export const isAbout = (written: CorrectionNote | undefined, draft: string): written is CorrectionNote =>
  written?.draft === hashText(draft)

/** A correction as readers are told of it. */
export function tellCorrection(
  { rank, keys, draft }: OwedCorrection,
  { given, written, now }: CorrectionWords,
): Correction {
  const correction = { date: now, rank, keys }
  if (given)
    return {
      ...correction,
      ...wordsOf(given.text, draft),
      ...(given.by !== undefined && { by: given.by, decided: now }),
    }
  return isAbout(written, draft) ? inWords(correction, draft, written) : { ...correction, note: draft }
}

/** Corrections that readers were told of, in the words that an editor has found for one of them since. */
export const inEditorsWords = (
  corrections: readonly Correction[],
  written: CorrectionNote | undefined,
): readonly Correction[] =>
  corrections.map(correction => {
    const { note, draft = note, decided } = correction
    return isAbout(written, draft) && written.time > (decided ?? '') ? inWords(correction, draft, written) : correction
  })

const inWords = (
  { date, rank, keys }: Omit<Correction, 'note'>,
  draft: string,
  { text, by, time }: CorrectionNote,
): Correction => ({
  ...{ date, rank, keys },
  ...wordsOf(text, draft),
  ...{ by, decided: time },
})

const wordsOf = (note: string, draft: string): Pick<Correction, 'note' | 'draft'> =>
  note === draft ? { note } : { note, draft }

/** What a translation cannot change by saying the same in other words. */
const FIGURES: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['number', 'date', 'unit'])

const isWrongFigure = (earlier: ReadUnit, present: ReadUnit, { facts }: FactReader): boolean =>
  changedFacts(facts(earlier.target, earlier.syntax), facts(present.target, present.syntax)).some(({ kind }) =>
    FIGURES.has(kind),
  )

const graver = (one: Rank, other: Rank): Rank => (RANKS.indexOf(one) < RANKS.indexOf(other) ? other : one)
