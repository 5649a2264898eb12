import {
  type Change,
  compareRevisions,
  type FactReader,
  type KeyedText,
  type Rank,
  reviseUnit,
  sentencesFor,
  sourcesOf,
} from '../../edition/index.ts'
import type { Edition, Locale, Unit } from '../../model.ts'

/** Units, each with the source that it was made from. */
interface MadeFrom {
  readonly locale: Locale
  readonly units: readonly Pick<Unit, 'key' | 'source' | 'syntax'>[]
}

/** The changes of the source since texts were made from it; `source` is the present one. */
export const sourceChanges = (made: MadeFrom, source: readonly KeyedText[], reader: FactReader): readonly Change[] =>
  compareRevisions(sourcesOf(made), sentencesFor(source, made), reader)

/** The number of changes of each rank; a sentence that only moved does not count. */
export function countByRank(changes: readonly Change[]): Readonly<Record<Rank, number>> {
  const counts = { typo: 0, wording: 0, fact: 0, name: 0 }
  for (const { kind, rank } of changes) if (kind !== 'moved') counts[rank]++
  return counts
}

/** The edition with changes of its source accepted: its texts stay, and count as made from the present source. */
export const acceptChanges = (edition: Edition, changes: readonly Change[]): Edition =>
  changes.reduce((revised, { key, after }) => reviseUnit(revised, key, { do: 'accept', source: after }), edition)
