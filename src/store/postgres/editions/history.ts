import { sourcesOf, targetsOf } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { SegmentKey, Unit } from '../../../model.ts'
import type { ArticleAddress, History, PastText } from '../../desk/index.ts'
import { type Context, reader } from '../database/context.ts'
import type { Sql } from '../database/database.ts'
import { GLOSSARY } from '../documents.ts'

interface ChangeRow {
  readonly key: SegmentKey
  readonly time: Date
  readonly person: string | null
  readonly before: Unit | null
  readonly after: Unit | null
}

/** All earlier states of every unit, for ever. */
export function postgresHistory(context: Context): History {
  return {
    ofUnit: async ({ slug, locale, key }, most) => {
      const rows = await reader(context).query<ChangeRow>(
        `SELECT key, time, person, before, after FROM interlinear.change
         WHERE slug = $1 AND locale = $2 AND key = $3 ORDER BY id DESC LIMIT $4`,
        [slug, locale, key, most],
      )
      return pastTexts(rows)
    },
    keepReplaced: async () => {},
    replaced: async () => [],
    // Every change of a text is made by the desk, so the text that people read is on its unit.
    texts: async () => [],
    textsAt: async (revision, address) => {
      const time = timeIn(revision)
      return textsAt(reader(context), address, time)
    },
    glossaryBefore: async () => {
      const [row] = await reader(context).query<{ before: string | null }>(
        'SELECT before FROM interlinear.document_change WHERE name = $1 ORDER BY id DESC LIMIT 1',
        [GLOSSARY],
      )
      return row?.before ?? undefined
    },
  }
}

/** The texts, newest first, each with the time when it began; changes that left the text the same are skipped. */
function pastTexts(rows: readonly ChangeRow[]): readonly PastText[] {
  const texts = rows.flatMap(({ time, person, before, after }): PastText[] => {
    if (after === null || after.target === before?.target) return []
    return [{ time: time.toISOString(), author: person ?? after.engine ?? '', subject: '', text: after.target }]
  })
  const first = rows.at(-1)
  const draft = first?.before
  if (!draft || draft.target === '') return texts
  // The text before the first known change was there from the start.
  return [...texts, { time: '', author: draft.engine ?? '', subject: '', text: draft.target }]
}

/** The time of a revision: for a desk in a database a revision is a time. */
function timeIn(revision: string): Date {
  const time = /^\d{4}-\d\d-\d\d/.test(revision) ? new Date(revision) : undefined
  if (time && !Number.isNaN(time.getTime())) return time
  throw new InterlinearError(
    'usage',
    `found "${revision}" in --since, expected a time: a desk in a database has no revisions of git.`,
    {
      hint: 'As in --since 2026-11-28 or --since 2026-11-28T09:00:00Z.',
    },
  )
}

/** The present texts; for units that changed since then, the text of that time. */
async function textsAt(sql: Sql, { slug, locale }: ArticleAddress, time: Date) {
  const [edition] = await sql.query<{ keys: readonly SegmentKey[] }>(
    'SELECT keys FROM interlinear.edition WHERE slug = $1 AND locale = $2',
    [slug, locale],
  )
  if (!edition) return sourceTextsAt(sql, slug, time)
  const units = await sql.query<{ record: Unit }>(
    'SELECT record FROM interlinear.unit WHERE slug = $1 AND locale = $2 AND NOT removed',
    [slug, locale],
  )
  const then = new Map(units.map(({ record }) => [record.key, record]))
  for (const [key, before] of await changedSince(sql, { slug, locale }, time)) {
    if (before === null) then.delete(key)
    else then.set(key, before)
  }
  const order = [...new Set([...edition.keys, ...then.keys()])]
  return targetsOf({ slug, locale, sourceLocale: '', units: order.flatMap(key => then.get(key) ?? []) })
}

/** The texts before the first change since a time, by key. */
async function changedSince(
  sql: Sql,
  { slug, locale }: ArticleAddress,
  time: Date,
): Promise<ReadonlyMap<SegmentKey, Unit | null>> {
  const rows = await sql.query<Pick<ChangeRow, 'key' | 'before'>>(
    `SELECT DISTINCT ON (key) key, before FROM interlinear.change
     WHERE slug = $1 AND locale = $2 AND time > $3 ORDER BY key, id`,
    [slug, locale, time],
  )
  return new Map(rows.map(({ key, before }) => [key, before]))
}

/** The source texts that its editions were made from at that time. */
async function sourceTextsAt(sql: Sql, slug: string, time: Date) {
  const [edition] = await sql.query<{ locale: string; keys: readonly SegmentKey[] }>(
    'SELECT locale, keys FROM interlinear.edition WHERE slug = $1 ORDER BY locale COLLATE "C" LIMIT 1',
    [slug],
  )
  if (!edition) return []
  const { locale } = edition
  const units = await sql.query<{ record: Unit }>(
    'SELECT record FROM interlinear.unit WHERE slug = $1 AND locale = $2 AND NOT removed',
    [slug, locale],
  )
  const changed = await changedSince(sql, { slug, locale }, time)
  // PostgreSQL gives rows in any order, and in another one after a restore; the result has the article's order.
  const places = new Map(edition.keys.map((key, place) => [key, place]))
  const then = units
    .map(({ record }) => changed.get(record.key) ?? record)
    .sort((one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0))
  return sourcesOf({ units: then })
}
