import { reviseUnit } from '../../edition/index.ts'
import type { Edition, Locale, Slug } from '../../model.ts'
import type { ReplaceAnswer } from '../answers.ts'
import type { FixesRequest } from '../requests.ts'
import { revisionOf } from '../views/rows.ts'
import type { BulkChanges } from './bulk-changes.ts'
import type { Writer } from './save.ts'

interface FixSetup {
  readonly writer: Writer
  readonly bulk: BulkChanges
  readonly author: string
}

/**
 * Gives sentences of one edition the texts that fixes of one kind of finding make of them, as their author's, in one step that
 * is undone as one. Sentences that have changed since they were seen are left alone and named.
 */
export async function fixTexts(
  { writer, bulk, author }: FixSetup,
  { slug, locale }: { readonly slug: Slug; readonly locale: Locale },
  { code, changes }: FixesRequest,
): Promise<ReplaceAnswer> {
  const withFixes = (edition: Edition): Edition => {
    const seen = new Map(edition.units.map(unit => [unit.key, revisionOf(unit)]))
    return changes
      .filter(({ key, revision }) => seen.get(key) === revision)
      .reduce((result, { key, target }) => reviseUnit(result, key, { do: 'replace', target }), edition)
  }
  const units = await writer.bulk({ slug, locale }, author, withFixes)
  const done = new Set(units.map(({ key }) => key))
  const undo = bulk.record({ kind: 'fix', slug, from: code, to: '', by: author, units })
  return {
    applied: units.length,
    skipped: changes.filter(({ key }) => !done.has(key)).map(({ key }) => ({ slug, locale, key })),
    ...(undo === undefined ? {} : { undo }),
  }
}
