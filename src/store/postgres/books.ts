import { randomUUID } from 'node:crypto'
import type { Delivery, Slug } from '../../model.ts'
import { type Answer, type Journal, localeOf } from '../books/journal.ts'
import { type Ledger, type LedgerEntry, monthOf } from '../books/ledger.ts'
import type { Intent } from '../books/reservations.ts'
import type { Books } from '../desk/index.ts'
import type { Context } from './database/context.ts'
import type { Sql } from './database/database.ts'
import { keepAlive } from './locks/leases.ts'

/**
 * The answers of engines and their cost. They are facts, so they are written without a lock and outside of a caller's
 * transaction, which may be rolled back.
 */
export function postgresBooks(context: Context): Books {
  const { database } = context
  return {
    journal: slug => openJournal(context, slug),
    ledger: {
      append: entries => {
        const batch = randomUUID()
        return database.repeatable(sql => appendEntries(sql, entries, batch))
      },
      entries: () => readEntries(database),
    },
    record: ({ answers, entries, journalOf }) => {
      const batch = randomUUID()
      return database.repeatable(async sql => {
        await appendEntries(sql, entries, batch)
        await keepAnswers(
          sql,
          answers.filter(({ slug }) => journalOf(slug) !== undefined),
        )
      })
    },
    reserve: (intent, grant) => reserve(context, intent, grant),
    spentInMonth: intent => database.repeatable(sql => spentIn(sql, intent)),
  }
}

async function openJournal({ database }: Context, slug: Slug): Promise<Journal> {
  const rows = await database.query<{ fingerprint: string; delivery: Delivery }>(
    'SELECT fingerprint, delivery FROM interlinear.answer WHERE slug = $1',
    [slug],
  )
  const answers = new Map(rows.map(({ fingerprint, delivery }) => [fingerprint, delivery]))
  return {
    isEmpty: () => answers.size === 0,
    answered: fingerprint => answers.get(fingerprint),
    record: async recorded => {
      await database.repeatable(sql =>
        keepAnswers(
          sql,
          recorded.map(answer => ({ slug, answer })),
        ),
      )
      for (const { fingerprint, delivery } of recorded) answers.set(fingerprint, delivery)
    },
    clear: async locales => {
      for (const [fingerprint, delivery] of answers)
        if (locales.includes(localeOf(delivery))) answers.delete(fingerprint)
      await database.repeatable(sql =>
        sql.query(`DELETE FROM interlinear.answer WHERE slug = $1 AND split_part(delivery->>'id', '/', 2) = ANY ($2)`, [
          slug,
          locales,
        ]),
      )
    },
    close: async () => {},
  }
}

interface Kept {
  readonly slug: Slug
  readonly answer: Answer
}

async function keepAnswers(sql: Sql, answers: readonly Kept[]): Promise<void> {
  if (answers.length === 0) return
  await sql.query(
    `INSERT INTO interlinear.answer (slug, fingerprint, delivery)
     SELECT * FROM unnest($1::text[], $2::text[], $3::json[]) ON CONFLICT DO NOTHING`,
    [
      answers.map(({ slug }) => slug),
      answers.map(({ answer }) => answer.fingerprint),
      answers.map(({ answer }) => JSON.stringify(answer.delivery)),
    ],
  )
}

const COLUMNS = [
  'run',
  'time',
  'engine',
  'slug',
  'locale',
  'requests',
  'texts',
  'characters',
  'billedCharacters',
] as const

/** `batch` identifies the entries, so that they count once if a repeated write had already succeeded. */
async function appendEntries(sql: Sql, entries: readonly LedgerEntry[], batch: string): Promise<void> {
  if (entries.length === 0) return
  const isNew = await sql.query(
    'INSERT INTO interlinear.ledger_batch (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
    [batch],
  )
  if (isNew.length === 0) return
  await sql.query(
    `INSERT INTO interlinear.ledger (run, time, engine, slug, locale, requests, texts, characters, billed)
     SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[], $8::int[], $9::int[])`,
    COLUMNS.map(name => entries.map(entry => entry[name] ?? null)),
  )
  const billed = entries.filter(({ billedCharacters = 0 }) => billedCharacters > 0)
  const sums = Map.groupBy(billed, entry => JSON.stringify([monthOf(entry), entry.engine]))
  // In a fixed order: two transactions that waited for each other's rows would be rolled back.
  for (const [key, own] of [...sums].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sum = own.reduce((total, { billedCharacters = 0 }) => total + billedCharacters, 0)
    await sql.query(
      `INSERT INTO interlinear.spent (month, engine, billed) VALUES ($1, $2, $3)
       ON CONFLICT (month, engine) DO UPDATE SET billed = spent.billed + excluded.billed`,
      [...(JSON.parse(key) as readonly string[]), sum],
    )
  }
}

type LedgerRow = { readonly [K in (typeof COLUMNS)[number] | 'billed']: string | number | null } & {
  readonly time: Date
}

async function readEntries(sql: Sql): ReturnType<Ledger['entries']> {
  const rows = await sql.query<LedgerRow>(
    'SELECT run, time, engine, slug, locale, requests, texts, characters, billed FROM interlinear.ledger ORDER BY id',
  )
  return rows.map(({ time, billed, ...row }) => {
    const known = { ...row, billedCharacters: billed }
    const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null))
    return { ...told, time: time.toISOString() } as unknown as LedgerEntry
  })
}

/**
 * How long a reservation counts without a sign of life from its run, in milliseconds: longer than a lock, since it is
 * about money.
 */
const RESERVED = 120_000

async function reserve({ database }: Context, intent: Intent, grant: (spent: number) => number) {
  const id = randomUUID()
  await database.repeatable(async sql => {
    await sql.query('DELETE FROM interlinear.reservation WHERE id = $1', [id])
    const characters = grant(await spentIn(sql, intent))
    await sql.query(
      `INSERT INTO interlinear.reservation (id, run, engine, characters, until)
       VALUES ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 millisecond')`,
      [id, intent.run, intent.engine, characters, RESERVED],
    )
  })
  const renewal = keepAlive(RESERVED, async () => {
    const renewed = await database.repeatable(sql =>
      sql.query(
        `UPDATE interlinear.reservation SET until = clock_timestamp() + $2 * interval '1 millisecond' WHERE id = $1 RETURNING id`,
        [id, RESERVED],
      ),
    )
    return renewed.length > 0
  })
  return {
    release: async () => {
      renewal.stop()
      await database.repeatable(sql => sql.query('DELETE FROM interlinear.reservation WHERE id = $1', [id]))
    },
  }
}

/**
 * What engines billed in a month, plus what present runs have reserved and not yet been billed for. The engines' rows
 * are locked until the transaction ends, so that the second of two runs sees the reservation of the first.
 */
async function spentIn(sql: Sql, { engine, time }: Pick<Intent, 'engine' | 'time'>): Promise<number> {
  const [month, engines] = [monthOf({ time }), engine.split(',').sort()]
  await sql.query(
    `INSERT INTO interlinear.spent (month, engine, billed) SELECT $1, engine, 0 FROM unnest($2::text[]) AS wanted (engine)
     ON CONFLICT DO NOTHING`,
    [month, engines],
  )
  const rows = await sql.query<{ billed: string }>(
    'SELECT billed FROM interlinear.spent WHERE month = $1 AND engine = ANY ($2) ORDER BY engine FOR UPDATE',
    [month, engines],
  )
  await sql.query('DELETE FROM interlinear.reservation WHERE until < clock_timestamp()')
  const [open] = await sql.query<{ characters: string }>(
    `SELECT coalesce(sum(greatest(0, reserved.characters - coalesce(paid.billed, 0))), 0) AS characters FROM (
       SELECT run, sum(characters) AS characters FROM interlinear.reservation
       WHERE string_to_array(engine, ',') && $1 GROUP BY run
     ) AS reserved LEFT JOIN LATERAL (
       SELECT sum(billed) AS billed FROM interlinear.ledger WHERE ledger.run = reserved.run
     ) AS paid ON true`,
    [engines],
  )
  return rows.reduce((sum, { billed }) => sum + Number(billed), Number(open?.characters ?? 0))
}
