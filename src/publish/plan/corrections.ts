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

/** A unit as it is published, or will be. */
export type ReadUnit = Pick<Unit, 'key' | 'source' | 'target' | 'syntax'>

/** The published edition, and the one to publish now. */
export interface Republished {
  readonly before: readonly ReadUnit[]
  readonly after: readonly ReadUnit[]
  /** The readers of facts: `source` for the source's language, with names, and `target` for the edition's. */
  readonly readers: { readonly source: FactReader; readonly target: FactReader }
  /** A text without its markup. */
  readonly plain: (text: string, syntax: Unit['syntax']) => string
}

/**
 * The correction that readers must be told of: for a sentence whose source changed in a fact or a name and whose text
 * changed with it, or whose translation had a wrong figure, date or unit. Typos and wording need no note. Undefined if
 * there is none.
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

/** The words for a correction: those of this run, or else an editor's for this draft, or else the draft. */
export interface CorrectionWords {
  /** The words given with the run. */
  readonly given?: { readonly text: string; readonly by?: string } | undefined
  /** The words in the edition's record. */
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

/** Published corrections, in the present words of an editor if one of them was reworded. */
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

/** Facts that a translation cannot express in other words. */
const FIGURES: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['number', 'date', 'unit'])

const isWrongFigure = (earlier: ReadUnit, present: ReadUnit, { facts }: FactReader): boolean =>
  changedFacts(facts(earlier.target, earlier.syntax), facts(present.target, present.syntax)).some(({ kind }) =>
    FIGURES.has(kind),
  )

const graver = (one: Rank, other: Rank): Rank => (RANKS.indexOf(one) < RANKS.indexOf(other) ? other : one)
