import { reviseUnit } from '../../edition/index.ts'
import type { Edition } from '../../model.ts'
import type { ReplaceAnswer } from '../answers.ts'
import type { BulkChanges } from '../edits/bulk-changes.ts'
import { inManyEditions } from '../edits/many-editions.ts'
import type { ChangedUnit } from '../edits/replaced-units.ts'
import type { Writer } from '../edits/save.ts'
import type { Library } from '../library/model.ts'
import type { ReplaceRequest } from '../requests.ts'
import { revisionOf } from '../views/rows.ts'
import { foundIn } from './find-texts.ts'
import { type Matcher, openMatcher } from './matcher.ts'
import { patternOf } from './query.ts'

interface ReplaceSetup {
  readonly library: Library
  readonly writer: Writer
  readonly bulk: BulkChanges
}

type Chosen = ReplaceRequest['changes'][number]

/**
 * Replaces words in the selected sentences. Each becomes the person's text, as if they had saved it; a stale sentence
 * stays stale. Sentences that have changed since they were shown are skipped and listed. All of it is one step for
 * undo.
 */
export async function replaceTexts(
  { library, writer, bulk }: ReplaceSetup,
  request: ReplaceRequest,
  author: string,
): Promise<ReplaceAnswer> {
  const matcher = openMatcher(patternOf(request, request.replacement))
  const writes: (() => Promise<readonly ChangedUnit[]>)[] = []
  try {
    for (const inEdition of Map.groupBy(request.changes, ({ slug, locale }) => `${locale} ${slug}`).values()) {
      const [first] = inEdition
      if (!first) continue
      const after = await textsAfter(library, inEdition, matcher)
      writes.push(() => writer.bulk(first, author, edition => withTexts(edition, inEdition, after)))
    }
  } finally {
    await matcher.close()
  }
  const changed = await inManyEditions(writes)
  const done = new Set(changed.map(({ slug, locale, key }) => `${locale} ${slug} ${key}`))
  const skipped = request.changes.filter(({ slug, locale, key }) => !done.has(`${locale} ${slug} ${key}`))
  const id = bulk.record({ kind: 'replace', from: request.text, to: request.replacement, by: author, units: changed })
  return {
    applied: changed.length,
    skipped: skipped.map(({ slug, locale, key }) => ({ slug, locale, key })),
    ...(id === undefined ? {} : { undo: id }),
  }
}

/** The new texts of the selected sentences of one edition, by revision. */
async function textsAfter(
  library: Library,
  chosen: readonly Chosen[],
  matcher: Matcher,
): Promise<ReadonlyMap<string, string>> {
  const [first] = chosen
  if (!first) return new Map()
  const { edition } = await library.edition(first.slug, first.locale)
  const keys = new Set(chosen.map(({ key }) => key))
  const units = edition.units.filter(({ key }) => keys.has(key))
  const found = await foundIn({ ...edition, units }, { side: 'target' }, matcher)
  return new Map(found.map(({ unit, target, inTarget }) => [revisionOf(unit), target.replaced(inTarget)]))
}

const withTexts = (edition: Edition, chosen: readonly Chosen[], after: ReadonlyMap<string, string>): Edition =>
  chosen.reduce((result, { key, revision }) => {
    const unit = edition.units.find(candidate => candidate.key === key)
    const target = after.get(revision)
    if (!unit || target === undefined || revisionOf(unit) !== revision || target === unit.target) return result
    return reviseUnit(result, key, { do: 'replace', target })
  }, edition)
