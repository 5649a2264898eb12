import type { Edition, Unit } from '../../../model.ts'
import type { Version } from '../../desk/index.ts'
import { CHANNEL } from '../database/context.ts'
import type { Sql } from '../database/database.ts'
import { type Stamp, versionOf } from '../versions.ts'
import { changeOf, headOf } from './units.ts'

interface Put {
  /** The edition as it is in the database. */
  readonly before: Edition
  readonly after: Edition
  readonly person: string | undefined
}

const COLUMNS = ['removed', 'key', 'hash', 'mark', 'state', 'origin', 'accepted', 'source_hash', 'record'] as const

/** One statement, since a person waits, and each statement is a round trip to the server. */
const PUT = `
WITH gone AS (
  DELETE FROM interlinear.unit USING unnest($7::boolean[], $8::text[]) AS old (removed, key)
  WHERE unit.slug = $1 AND unit.locale = $2 AND unit.removed = old.removed AND unit.key = old.key
), put AS (
  INSERT INTO interlinear.unit (slug, locale, removed, key, hash, mark, state, origin, accepted, source_hash, record)
  SELECT $1, $2, new.* FROM unnest($9::boolean[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
    $15::boolean[], $16::text[], $17::json[]) AS new
  ON CONFLICT (slug, locale, removed, key) DO UPDATE SET hash = excluded.hash, mark = excluded.mark,
    state = excluded.state, origin = excluded.origin, accepted = excluded.accepted, source_hash = excluded.source_hash,
    record = excluded.record
), history AS (
  INSERT INTO interlinear.change (slug, locale, key, person, before, after)
  SELECT $1, $2, key, $18, before, after FROM unnest($19::text[], $20::json[], $21::json[]) AS new (key, before, after)
), edition AS (
  UPDATE interlinear.edition SET source_locale = $3, keys = $4, removed_keys = $5, head = $6,
    revision = nextval('interlinear.revisions'), changed = clock_timestamp()
  WHERE slug = $1 AND locale = $2 RETURNING revision, changed
)
SELECT revision, changed, pg_notify($22, $23) FROM edition`

/** Writes the changes of an edition whose row is locked; undefined if there are none. */
export async function putEdition(sql: Sql, { before, after, person }: Put): Promise<Version | undefined> {
  const change = changeOf(before, after)
  if (change === undefined) return undefined
  const { slug, locale, sourceLocale } = after
  const { put, gone, history } = change
  const [row] = await sql.query<Stamp>(PUT, [
    ...[slug, locale, sourceLocale, keysOf(after.units), keysOf(after.removed), JSON.stringify(headOf(after))],
    ...[gone.map(({ removed }) => removed), gone.map(({ key }) => key)],
    ...COLUMNS.map(name => put.map(unit => unit[name])),
    person ?? null,
    ...[history.map(({ key }) => key), history.map(one => jsonOf(one.before)), history.map(one => jsonOf(one.after))],
    ...[CHANNEL, JSON.stringify({ kind: 'edition', slug, locale })],
  ])
  return row && versionOf(row)
}

const jsonOf = (unit: Unit | undefined): string | null => (unit === undefined ? null : JSON.stringify(unit))
const keysOf = (units: readonly Unit[] = []): string => JSON.stringify(units.map(({ key }) => key))
