import { mergeEditions, refuseStrays, toCatalog } from '../../../edition/index.ts'
import type { Edition, SegmentKey, Unit } from '../../../model.ts'
import type { ArticleAddress, EditionAddress, Editions, Version } from '../../desk/index.ts'
import { postgresSources } from '../articles/records.ts'
import { type Context, reader, write } from '../database/context.ts'
import type { Sql } from '../database/database.ts'
import { type Stamp, versionOf } from '../versions.ts'
import { putEdition } from './put-edition.ts'
import { canonical, changeOf, type EditionHead, headOf, markOf } from './units.ts'

/** The editions, with a row for each unit, so that simultaneous changes of different sentences do not conflict. */
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
        return (await putEdition(sql, { before: theirs, after: now, person: context.person })) !== undefined
      }),
    replace: (edition, since) =>
      write(context, async sql => {
        const theirs = await locked(sql, edition)
        const isSeen = theirs.version.version === since.version
        const after = isSeen ? edition : rebased(edition, since.edition, theirs.edition)
        if (after === undefined) {
          // It was removed since it was loaded: a late save does not restore it.
          if (theirs.isNew) await forget(sql, edition)
          return undefined
        }
        const version = await putEdition(sql, { before: theirs.edition, after, person: context.person })
        return { edition: after, version: version ?? theirs.version }
      }),
    placeOf,
    catalogOf: address => catalogOf(context, address),
  }
}

async function catalogOf(context: Context, address: ArticleAddress): Promise<string | undefined> {
  const found = await stored(reader(context), { ...address, sourceLocale: '' })
  if (found) return toCatalog(found.edition.units.map(({ key, target }) => [key, target]))
  const source = await postgresSources(context).load(address)
  return source.length === 0
    ? undefined
    : toCatalog(source.filter(({ removed }) => !removed).map(({ key, text }) => [key, text]))
}

const placeOf = ({ slug, locale }: ArticleAddress): string => `${locale}/${slug}.json`

const own = ({ slug, locale, sourceLocale }: EditionAddress): EditionAddress => ({ slug, locale, sourceLocale })

interface Stored {
  readonly edition: Edition
  readonly version: Version
}

interface EditionRow extends Stamp {
  readonly keys: readonly SegmentKey[]
  readonly removed_keys: readonly SegmentKey[]
  readonly head: EditionHead
  readonly units: readonly (readonly [removed: boolean, unit: Unit])[]
}

/** An edition at one moment; undefined if there is none. */
async function stored(sql: Sql, address: EditionAddress): Promise<Stored | undefined> {
  const [row] = await sql.query<EditionRow>(
    `SELECT keys, removed_keys, head, revision, changed,
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
      ...row.head,
    },
    version: versionOf(row),
  }
}

interface Locked extends Stored {
  /** Whether it was created for this. */
  readonly isNew: boolean
}

const forget = async (sql: Sql, { slug, locale }: ArticleAddress): Promise<void> =>
  void (await sql.query('DELETE FROM interlinear.edition WHERE slug = $1 AND locale = $2', [slug, locale]))

/** The edition, locked against other writers; created if it is missing. */
async function locked(sql: Sql, address: EditionAddress): Promise<Locked> {
  const { slug, locale, sourceLocale } = address
  const lock = () =>
    sql.query('SELECT 1 FROM interlinear.edition WHERE slug = $1 AND locale = $2 FOR UPDATE', [slug, locale])
  let isNew = false
  if ((await lock()).length === 0) {
    const made = await sql.query(
      `INSERT INTO interlinear.edition (slug, locale, source_locale) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
       RETURNING slug`,
      [slug, locale, sourceLocale],
    )
    isNew = made.length > 0
    await lock()
  }
  const found = await stored(sql, address)
  if (!found) throw new Error(`the edition ${placeOf(address)} vanished while it was locked`)
  return { ...found, isNew }
}

function isSame(one: Edition, other: Edition): boolean {
  const marksOf = (edition: Edition): string =>
    canonical([edition.units.map(markOf), (edition.removed ?? []).map(markOf), headOf(edition)])
  return marksOf(one) === marksOf(other)
}

/** Our changes since `base` applied to theirs; undefined if they changed one of the same units. */
function rebased(ours: Edition, base: Edition, theirs: Edition): Edition | undefined {
  const change = changeOf(base, ours)
  if (change === undefined) return theirs
  const [was, is] = [base, theirs].map(edition => new Map(edition.units.map(unit => [unit.key, markOf(unit)])))
  // An equal unit was written by ourselves, before the server went away without an answer.
  const isTouched =
    change.frame ||
    change.put.some(({ key, removed, mark }) => removed || (was?.get(key) !== is?.get(key) && is?.get(key) !== mark))
  if (isTouched) return undefined
  const changed = new Map(change.put.map(({ key }) => [key, ours.units.find(unit => unit.key === key)]))
  return { ...theirs, units: theirs.units.map(unit => changed.get(unit.key) ?? unit) }
}
