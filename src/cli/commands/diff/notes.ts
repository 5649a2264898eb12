import {
  compareRevisions,
  draftNote,
  editionSince,
  type FactReaders,
  isStale,
  type KeyedText,
  suggestEdit,
} from '../../../edition/index.ts'
import type { Edition, Unit } from '../../../model.ts'
import { type Desk, loadProofOf } from '../../../store/index.ts'

/** The published texts of an edition, and the source texts that they were made from. */
export interface ReadersTexts {
  readonly sources: readonly KeyedText[]
  readonly targets: readonly KeyedText[]
}

/**
 * What readers have of an edition: its publication. If it is not published here, readers may have a text elsewhere that
 * a person approved; a draft that nobody approved has no readers.
 */
export async function readersTexts(edition: Edition, { publications }: Desk): Promise<ReadersTexts> {
  const proof = await loadProofOf(publications, edition.slug, edition.locale)
  if (!proof) return editionSince(edition, 'approved')
  const textsOf = (side: 'source' | 'target'): readonly KeyedText[] =>
    proof.units.map(({ key, syntax, ...texts }) => ({ key, text: texts[side], ...(syntax && { syntax }) }))
  return { sources: textsOf('source'), targets: textsOf('target') }
}

interface Present {
  readonly source: readonly KeyedText[]
  readonly edition: Edition
  readonly readers: FactReaders
}

/** A note for each published sentence with a fact or a name that the source no longer has. */
export function draftNotes({ sources, targets }: ReadersTexts, present: Present): readonly string[] {
  const { source, edition, readers } = present
  const units = new Map(edition.units.map(unit => [unit.key, unit]))
  const had = new Map(targets.map(({ key, text }) => [key, text]))
  return compareRevisions(sources, source, readers.source).flatMap(({ key, kind, rank, after }) => {
    const [before, unit] = [had.get(key), units.get(key)]
    if (kind !== 'edited' || (rank !== 'fact' && rank !== 'name') || before === undefined || !unit) return []
    const corrected = textFor(unit, after, readers)
    if (before === corrected) return []
    return [draftNote(edition.locale, { before, ...(corrected !== undefined && { after: corrected }) })]
  })
}

/**
 * The translation of the present source in a unit, or the one it will have when its editor takes the offered text;
 * undefined if there is none.
 */
function textFor(unit: Unit, source: string, readers: FactReaders): string | undefined {
  if (!isStale(unit, source)) return unit.target
  const { source: before, target, syntax, proposal, proposalSource } = unit
  const suggestion = suggestEdit({ before, after: source, target, syntax }, readers)
  if (suggestion !== undefined && suggestion !== target) return suggestion
  return proposalSource === source ? proposal : undefined
}
