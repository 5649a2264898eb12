import { hash } from 'node:crypto'
import { join } from 'node:path'
import { hashText } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Slug } from '../../model.ts'
import type { DeskMemory, MemoryBook, RefreshSettings } from '../desk/index.ts'
import { loadMemoryCode } from '../memory/lazy.ts'
import type { Memory, MemoryEntry, MemoryMatch } from '../memory/model.ts'
import { acceptedEntries } from '../memory/sync.ts'
import { isWhole, serves } from '../memory/tables.ts'
import { type Context, reader, write } from './database/context.ts'
import type { Sql } from './database/database.ts'
import { postgresEditions } from './editions/editions.ts'

/**
 * The translation memory. Accepted texts are in the editions, imported ones in a table of their own; equal texts are
 * found in both. Similar texts are found by a word index of each process: in a file of `folder`, or only in memory.
 */
export function postgresMemory(context: Context, folder: string | undefined): MemoryBook {
  const name = `memory-${hash('sha256', context.database.shown, 'hex').slice(0, 12)}.sqlite`
  const file = folder === undefined ? ':memory:' : join(folder, name)
  return {
    exists: async () => true,
    open: async names => {
      const index = (await loadMemoryCode()).openMemory(file, names)
      return {
        ...index,
        exactOf: (pair, sources) => exactOf(reader(context), pair, sources),
        replace: (origin, version, entries) => replace(context, { origin, version, entries }),
        imported: () => imported(reader(context)),
        refresh: settings => refresh(context, index, settings),
      }
    },
    removeDamaged: async error => (await loadMemoryCode()).removeDamaged(file, error),
  }
}

interface ExactRow {
  readonly origin: string
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
}

/** The newest target of each of these texts: first of the pair's own locales, then of the language without a region. */
async function exactOf(
  sql: Sql,
  { from, to }: { readonly from: Locale; readonly to: Locale },
  sources: readonly string[],
): ReturnType<DeskMemory['exactOf']> {
  const rows = await sql.query<ExactRow>(
    `SELECT 'edition:' || unit.locale || '/' || unit.slug AS origin, edition.source_locale AS "from", unit.locale AS "to",
       unit.record -> 'source' AS source, unit.record -> 'target' AS target, edition.changed AS time
     FROM interlinear.unit JOIN interlinear.edition USING (slug, locale)
     WHERE unit.accepted AND unit.source_hash = ANY ($1)
     UNION ALL
     SELECT memory.origin, source_locale, target_locale, source, target, memory_origin.time
     FROM interlinear.memory JOIN interlinear.memory_origin USING (origin) WHERE hash = ANY ($1)
     ORDER BY time DESC`,
    [sources.map(hashText)],
  )
  const wanted = new Set(sources)
  const serving = rows
    .filter(row => wanted.has(row.source) && serves(row.from, from) && serves(row.to, to) && isWhole(row.to, to))
    .sort((one, other) => Number(other.to === to) - Number(one.to === to))
  const found = new Map<string, MemoryMatch>()
  for (const { origin, source, target } of serving.reverse()) {
    found.set(source, { from, to, source, target, score: 1, origin })
  }
  return found
}

interface Replacement {
  readonly origin: string
  readonly version: string
  readonly entries: Iterable<MemoryEntry>
}

/** Stores what was imported from a file in place of an earlier import of it. */
const replace = (context: Context, { origin, version, entries }: Replacement): Promise<void> =>
  write(context, async sql => {
    const all = [...entries]
    await sql.query('DELETE FROM interlinear.memory WHERE origin = $1', [origin])
    await sql.query(
      `INSERT INTO interlinear.memory_origin (origin, version) VALUES ($1, $2)
       ON CONFLICT (origin) DO UPDATE SET version = excluded.version, time = clock_timestamp(),
         revision = nextval('interlinear.revisions')`,
      [origin, version],
    )
    await sql.query(
      `INSERT INTO interlinear.memory (origin, source_locale, target_locale, hash, source, target)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::json[], $6::json[])`,
      [
        origin,
        all.map(({ from }) => from),
        all.map(({ to }) => to),
        all.map(({ source }) => hashText(source)),
        all.map(({ source }) => JSON.stringify(source)),
        all.map(({ target }) => JSON.stringify(target)),
      ],
    )
  })

async function imported(sql: Sql): ReturnType<DeskMemory['imported']> {
  const rows = await sql.query<{ origin: string; version: string }>(
    'SELECT origin, version FROM interlinear.memory_origin',
  )
  return new Map(rows.map(({ origin, version }) => [origin, version]))
}

/** Updates the word index: reads the editions with accepted texts whose number has changed since they were read. */
async function refresh(
  context: Context,
  index: Memory,
  { to, again = false, onBroken }: RefreshSettings,
): Promise<number> {
  const sql = reader(context)
  const editions = await sql.query<{ slug: Slug; locale: Locale; source_locale: Locale; revision: string }>(
    `SELECT slug, locale, source_locale, revision FROM interlinear.edition WHERE EXISTS (
       SELECT FROM interlinear.unit WHERE accepted AND unit.slug = edition.slug AND unit.locale = edition.locale)`,
  )
  const wanted = editions.filter(({ locale }) => to === undefined || serves(locale, to))
  const known = index.versions(EDITION)
  let read = 0
  for (const { slug, locale, source_locale: sourceLocale, revision } of wanted) {
    const origin = `${EDITION}${locale}/${slug}`
    if (!again && known.get(origin) === revision) continue
    try {
      const edition: Edition = await postgresEditions(context).load({ slug, locale, sourceLocale })
      index.replace(origin, revision, acceptedEntries(edition))
      read++
    } catch (error) {
      if (!onBroken || !(error instanceof InterlinearError)) throw error
      onBroken(error)
    }
  }
  const there = new Set(editions.map(({ slug, locale }) => `${EDITION}${locale}/${slug}`))
  for (const [origin, version] of known) if (version !== '' && !there.has(origin)) index.replace(origin, '', [])
  await refreshImports(sql, index, again)
  return read
}

const EDITION = 'edition:'

async function refreshImports(sql: Sql, index: Memory, again: boolean): Promise<void> {
  const origins = await sql.query<{ origin: string; revision: string }>(
    'SELECT origin, revision FROM interlinear.memory_origin',
  )
  const known = index.versions('')
  for (const { origin, revision } of origins) {
    if (!again && known.get(origin) === revision) continue
    const entries = await sql.query<MemoryEntry>(
      `SELECT source_locale AS "from", target_locale AS "to", source, target FROM interlinear.memory WHERE origin = $1 ORDER BY id`,
      [origin],
    )
    index.replace(origin, revision, entries)
  }
}
