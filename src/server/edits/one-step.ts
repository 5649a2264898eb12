import type { Edition, Locale, SegmentKey, Slug } from '../../model.ts'
import type { BulkView, ReplaceAnswer } from '../answers.ts'
import { revisionOf } from '../views/rows.ts'
import type { BulkChanges } from './bulk-changes.ts'
import type { Writer } from './save.ts'

export interface StepSetup {
  readonly writer: Writer
  readonly bulk: BulkChanges
  readonly author: string
}

/** A sentence with the revision that the page showed. */
interface Seen {
  readonly key: SegmentKey
  readonly revision: string
}

interface Step<Change extends Seen> {
  readonly slug: Slug
  readonly locale: Locale
  readonly changes: readonly Change[]
  readonly make: (edition: Edition, change: Change) => Edition
  /** The name of the step in the list for undo. */
  readonly name: Pick<BulkView, 'kind' | 'from'>
}

/**
 * Changes sentences of one edition as one step for undo. Those that have changed since the page showed them are skipped
 * and listed.
 */
export async function inOneStep<Change extends Seen>(
  { writer, bulk, author }: StepSetup,
  { slug, locale, changes, make, name }: Step<Change>,
): Promise<ReplaceAnswer> {
  const units = await writer.bulk({ slug, locale }, author, edition => {
    const now = new Map(edition.units.map(unit => [unit.key, revisionOf(unit)]))
    return changes.filter(({ key, revision }) => now.get(key) === revision).reduce(make, edition)
  })
  const done = new Set(units.map(({ key }) => key))
  const undo = bulk.record({ ...name, slug, locale, to: '', by: author, units })
  return {
    applied: units.length,
    skipped: changes.filter(({ key }) => !done.has(key)).map(({ key }) => ({ slug, locale, key })),
    ...(undo === undefined ? {} : { undo }),
  }
}
