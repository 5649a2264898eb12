import { mergeEditions, refuseStrays } from '../../edition/index.ts'
import type { Edition, SegmentKey, Unit } from '../../model.ts'
import type { ArticleAddress, EditionAddress, Editions, Version } from '../desk.ts'
import { type Context, reader, tell, write } from './context.ts'
import type { Sql } from './database.ts'
import { canonical, changeOf, type EditionChange, markOf } from './units.ts'

/** The editions, a row for each unit. What two people change at a time in different sentences are two changes. */
export function postgresEditions(context: Context): Editions {
  const load = async (address: EditionAddress): Promise<Edition> =>
    (await stored(reader(context), address))?.edition ?? { ...own(address), units: [] }
  return {
    load,
    loadOwn: async (address, known) => {
      const edition = await load(address)
      refuseStrays(edition, known, placeOf(address))
      return edition
    },
    save: (edition, since) =>
      write(context, async sql => {
        const theirs = (await locked(sql, edition)).edition
        const now = isSame(theirs, since) ? edition : mergeEditions({ base: since, ours: edition, theirs }).edition
        return (await put(sql, { before: theirs, after: now, person: context.person })) !== undefined
      }),
    replace: (edition, since) =>
      write(context, async sql => {
        const theirs = await locked(sql, edition)
        const isSeen = theirs.version.version === since.version
        const after = isSeen ? edition : rebased(edition, since.edition, theirs.edition)
        if (after === undefined) return undefined
        const version = await put(sql, { before: theirs.edition, after, person: context.person })
        return { edition: after, version: version ?? theirs.version }
      }),
    placeOf,
  }
}

const placeOf = ({ slug, locale }: ArticleAddress): string => `${locale}/${slug}.json`

const own = ({ slug, locale, sourceLocale }: EditionAddress): EditionAddress => ({ slug, locale, sourceLocale })

interface Stored {
  readonly edition: Edition
  readonly version: Version
}

interface EditionRow {
  readonly keys: readonly SegmentKey[]
  readonly removed_keys: readonly SegmentKey[]
  readonly correction: Edition['correction'] | null
  readonly revision: string
  readonly changed: Date
  readonly units: readonly (readonly [removed: boolean, unit: Unit])[]
}

export const versionOf = ({ revision, changed }: { readonly revision: string; readonly changed: Date }): Version => ({
  version: revision,
  changed: changed.toISOString(),
  // A number is never given twice: nothing has to settle.
  touched: 0,
})

/** An edition at one moment; undefined where there is none. */
async function stored(sql: Sql, address: EditionAddress): Promise<Stored | undefined> {
  const [row] = await sql.query<EditionRow>(
    `SELECT keys, removed_keys, correction, revision, changed,
       (SELECT coalesce(json_agg(json_build_array(removed, record)), '[]') FROM interlinear.unit
        WHERE unit.slug = edition.slug AND unit.locale = edition.locale) AS units
     FROM interlinear.edition WHERE slug = $1 AND locale = $2`,
    [address.slug, address.locale],
  )
  if (!row) return undefined
  const partOf = (removed: boolean, keys: readonly SegmentKey[]): readonly Unit[] => {
    const units = new Map(row.units.flatMap(([gone, unit]) => (gone === removed ? [[unit.key, unit]] : [])))
    return keys.flatMap(key => units.get(key) ?? [])
  }
  const removed = partOf(true, row.removed_keys)
  return {
    edition: {
      ...own(address),
      units: partOf(false, row.keys),
      ...(removed.length > 0 && { removed }),
      ...(row.correction && { correction: row.correction }),
    },
    version: versionOf(row),
  }
}

/** The edition, made where it is not there, while nobody else can write it. */
async function locked(sql: Sql, address: EditionAddress): Promise<Stored> {
  const { slug, locale, sourceLocale } = address
  const lock = () =>
    sql.query('SELECT 1 FROM interlinear.edition WHERE slug = $1 AND locale = $2 FOR UPDATE', [slug, locale])
  if ((await lock()).length === 0) {
    await sql.query(
      'INSERT INTO interlinear.edition (slug, locale, source_locale) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [slug, locale, sourceLocale],
    )
    await lock()
  }
  const found = await stored(sql, address)
  if (!found) throw new Error(`the edition ${placeOf(address)} vanished while it was locked`)
  return found
}

function isSame(one: Edition, other: Edition): boolean {
  const marksOf = ({ units, removed = [], correction }: Edition): string =>
    canonical([units.map(markOf), removed.map(markOf), correction])
  return marksOf(one) === marksOf(other)
}

/** Our changes of `base` on top of theirs, where no unit that we changed was changed by them; undefined where one was. */
function rebased(ours: Edition, base: Edition, theirs: Edition): Edition | undefined {
  const change = changeOf(base, ours)
  if (change === undefined) return theirs
  const [was, is] = [base, theirs].map(edition => new Map(edition.units.map(unit => [unit.key, markOf(unit)])))
  const isTouched = change.frame || change.put.some(({ key, removed }) => removed || was?.get(key) !== is?.get(key))
  if (isTouched) return undefined
  const changed = new Map(change.put.map(({ key }) => [key, ours.units.find(unit => unit.key === key)]))
  return { ...theirs, units: theirs.units.map(unit => changed.get(unit.key) ?? unit) }
}

interface Put {
  readonly before: Edition
  readonly after: Edition
  readonly person: string | undefined
}

/** Writes what changed of an edition whose row is locked; undefined where nothing did. */
async function put(sql: Sql, { before, after, person }: Put): Promise<Version | undefined> {
  const change = changeOf(before, after)
  if (change === undefined) return undefined
  const { slug, locale } = after
  await putUnits(sql, after, change)
  const { history } = change
  if (history.length > 0) {
    await sql.query(
      `INSERT INTO interlinear.change (slug, locale, key, person, before, after)
       SELECT $1, $2, key, $3, before, after FROM unnest($4::text[], $5::json[], $6::json[]) AS new (key, before, after)`,
      [
        slug,
        locale,
        person ?? null,
        history.map(({ key }) => key),
        history.map(one => jsonOf(one.before)),
        history.map(one => jsonOf(one.after)),
      ],
    )
  }
  const [row] = await sql.query<{ revision: string; changed: Date }>(
    `UPDATE interlinear.edition SET source_locale = $3, keys = $4, removed_keys = $5, correction = $6,
       revision = nextval('interlinear.revisions'), changed = clock_timestamp()
     WHERE slug = $1 AND locale = $2 RETURNING revision, changed`,
    [slug, locale, after.sourceLocale, keysOf(after.units), keysOf(after.removed), jsonOf(after.correction)],
  )
  await tell(sql, { kind: 'edition', slug, locale })
  return row && versionOf(row)
}

const jsonOf = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value))
const keysOf = (units: readonly Unit[] = []): string => JSON.stringify(units.map(({ key }) => key))

const COLUMNS = ['removed', 'key', 'hash', 'mark', 'state', 'origin', 'accepted', 'source_hash', 'record'] as const

async function putUnits(sql: Sql, { slug, locale }: ArticleAddress, { put: rows, gone }: EditionChange): Promise<void> {
  if (gone.length > 0) {
    await sql.query(
      `DELETE FROM interlinear.unit USING unnest($3::boolean[], $4::text[]) AS old (removed, key)
       WHERE unit.slug = $1 AND unit.locale = $2 AND unit.removed = old.removed AND unit.key = old.key`,
      [slug, locale, gone.map(({ removed }) => removed), gone.map(({ key }) => key)],
    )
  }
  if (rows.length === 0) return
  const columns = COLUMNS.map(name => rows.map(row => row[name]))
  await sql.query(
    `INSERT INTO interlinear.unit (slug, locale, removed, key, hash, mark, state, origin, accepted, source_hash, record)
     SELECT $1, $2, new.* FROM unnest($3::boolean[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::boolean[],
       $10::text[], $11::json[]) AS new
     ON CONFLICT (slug, locale, removed, key) DO UPDATE SET hash = excluded.hash, mark = excluded.mark,
       state = excluded.state, origin = excluded.origin, accepted = excluded.accepted, source_hash = excluded.source_hash,
       record = excluded.record`,
    [slug, locale, ...columns],
  )
}
