import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import { describeError, InterlinearError } from '../src/errors.ts'
import type { Edition, Unit } from '../src/model.ts'
import { type DatabaseDesk, openDatabaseDesk } from '../src/store/index.ts'
import { openDatabase } from '../src/store/postgres/database/database.ts'
import { DESK_TABLES, migrate } from '../src/store/postgres/database/migrations/migrate.ts'
import { temporaryFolder } from './command-line.ts'
import { PASSWORD, startPostgres, type TestPostgres } from './postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres?.stop())

const ES = { slug: 'visit', locale: 'es', sourceLocale: 'en' } as const
const unit = (key: string): Unit => ({
  key,
  target: `Texto ${key}.`,
  state: 'translated',
  origin: 'engine',
  engine: 'apertium',
  source: `Text ${key}.`,
})
const edition = (...keys: readonly string[]): Edition => ({ ...ES, units: keys.map(unit) })
const edit = (from: Edition, key: string, target: string): Edition =>
  reviseUnit(from, key, { do: 'edit', target, source: `Text ${key}.` })

async function rows<T extends object>(url: string, text: string): Promise<readonly T[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    error => {
      expect(error).toBeInstanceOf(InterlinearError)
      return error instanceof InterlinearError ? `${error.code}: ${describeError(error)}` : String(error)
    },
  )

describe('the address of a database', () => {
  it.each([
    ['is not one', () => `mysql://u:${PASSWORD}@localhost/x`, /^usage: the address of the database is none\./],
    ['has an @ in the password', () => 'postgres://u:p@ss/w#rd@127.0.0.1:1/x', /^usage: [^:]*has an @, \/, # or \?/],
    ['has a / in the password', () => 'postgres://u:12/rd@127.0.0.1:1/x', /^usage: [^:]*has an @, \/, # or \?/],
    ['has a # in the password', () => 'postgres://u:p#rd@127.0.0.1:1/x', /^usage: [^:]*has an @, \/, # or \?/],
    ['is broken', () => `postgres://u:${PASSWORD}@ho st/x`, /^usage: the address of the database is none\./],
    ['has no name', () => `postgres://u:${PASSWORD}@localhost`, /^usage: the address of the database is none\./],
    [
      'is nobody’s',
      () => `postgres://u:${PASSWORD}@127.0.0.1:1/x`,
      /^storage: the database 127\.0\.0\.1:1\/x cannot be reached \(ECONNREFUSED\)/,
    ],
    [
      'has the wrong password',
      (url: string) => url.replace(PASSWORD, `${PASSWORD}x`),
      /^storage: the database .+ refuses the password of interlinear\. Correct it/,
    ],
    [
      'has no such database',
      (url: string) => `${url}_gone`,
      /^storage: the database .+_gone is not there\. Make it with `createdb test_\w+_gone`/,
    ],
  ])('that %s is refused without its password', async (_, change, expected) => {
    const message = await messageOf(openDatabaseDesk(change(await postgres.database())))
    expect(message).toMatch(expected)
    expect(message).not.toContain(PASSWORD)
  })

  it('is not in the error of an SQL statement', async () => {
    const database = await openDatabase(await postgres.database())
    for (const statement of ['SELECT nonsense', "SELECT 'x'::int"]) {
      const message = await messageOf(database.query(statement))
      expect(message).toMatch(/^storage: the database 127\.0\.0\.1:\d+\/test_\w+ failed: /)
      expect(message).not.toContain(PASSWORD)
    }
    await database.close()
  })
})

describe('the tables of a database', () => {
  it('are migrated from every version, once, by the first of many processes', async () => {
    const { part, versions } = DESK_TABLES
    for (let from = 0; from < versions.length; from++) {
      const url = await postgres.database()
      const first = await openDatabase(url)
      await migrate(first, { part, versions: versions.slice(0, from) })
      await first.close()
      const desks = await Promise.all(Array.from({ length: 4 }, () => openDatabaseDesk(url)))
      await desks[0]?.editions.save(edition('p1.s1'), edition())
      expect((await desks[3]?.editions.load(ES))?.units).toHaveLength(1)
      expect(await rows(url, 'SELECT version FROM interlinear.migration ORDER BY version')).toEqual(
        versions.map((_, index) => ({ version: index + 1 })),
      )
      for (const desk of desks) await desk.close()
    }
  })

  it('of a newer version are left alone', async () => {
    const url = await postgres.database()
    await (await openDatabaseDesk(url)).close()
    await rows(url, "INSERT INTO interlinear.migration (part, version) VALUES ('desk', 9999)")
    expect(await messageOf(openDatabaseDesk(url))).toMatch(
      /has the tables desk 9999, and this Interlinear knows desk \d+\. Update/,
    )
  })
})

describe('what people changed', () => {
  it('is kept for ever: who, when, before and after', async () => {
    const desk = await openDatabaseDesk(await postgres.database())
    await desk.editions.save(edition('p1.s1', 'p1.s2'), edition())
    for (const [person, text] of [
      ['Ana', 'De Ana.'],
      ['Biel', 'De Biel.'],
    ] as const) {
      const seen = await desk.editions.load(ES)
      await desk.as(person).editions.save(edit(seen, 'p1.s1', text), seen)
    }
    const past = await desk.history.ofUnit({ ...ES, key: 'p1.s1' }, 30)
    expect(past?.map(({ author, text }) => [author, text])).toEqual([
      ['Biel', 'De Biel.'],
      ['Ana', 'De Ana.'],
      ['apertium', 'Texto p1.s1.'],
    ])
    expect(await desk.history.ofUnit({ ...ES, key: 'p1.s2' }, 30)).toEqual([])
    const seen = await desk.editions.load(ES)
    await desk.as('Ana').editions.save(edit(seen, 'p1.s1', past?.[1]?.text ?? ''), seen)
    expect((await desk.editions.load(ES)).units[0]?.target).toBe('De Ana.')
    await desk.close()
  })

  it('can be read as it was at a time', async () => {
    const url = await postgres.database()
    // PostgreSQL gives rows in their order on disk, which differs after each change and after a restore.
    const client = new Client({ connectionString: url })
    await client.connect()
    const name = new URL(url).pathname.slice(1)
    for (const way of ['indexscan', 'bitmapscan', 'indexonlyscan'])
      await client.query(`ALTER DATABASE ${name} SET enable_${way} = off`)
    await client.end()
    const desk = await openDatabaseDesk(url)
    await desk.editions.save(edition('p1.s1', 'p1.s2'), edition())
    await wait(20)
    const then = new Date().toISOString()
    await wait(20)
    const seen = await desk.editions.load(ES)
    await desk.as('Ana').editions.save(edit(seen, 'p1.s1', 'De Ana.'), seen)
    const texts = await desk.history.textsAt(then, ES)
    expect(texts.map(({ text }) => text)).toEqual(['Texto p1.s1.', 'Texto p1.s2.'])
    const sources = await desk.history.textsAt(then, { slug: 'visit', locale: 'en' })
    expect(sources.map(({ text }) => text)).toEqual(['Text p1.s1.', 'Text p1.s2.'])
    expect(await messageOf(desk.history.textsAt('HEAD~1', ES))).toMatch(
      /^usage: found "HEAD~1" in --since, expected a time/,
    )
    await desk.close()
  })

  it('is kept of the glossary too', async () => {
    const desk = await openDatabaseDesk(await postgres.database())
    expect(await desk.glossary.read()).toContain('terms: []')
    await desk.as('Ana').glossary.write('version: 1\nsourceLocale: en\nterms: []\n# one\n')
    await desk.glossary.write('version: 1\nsourceLocale: en\nterms: []\n# two\n')
    expect(await desk.history.glossaryBefore()).toContain('# one')
    await desk.close()
  })

  it('is not overwritten by a simultaneous change of another sentence', async () => {
    const desk = await openDatabaseDesk(await postgres.database())
    const keys = Array.from({ length: 20 }, (_, index) => `p1.s${index + 1}`)
    await desk.editions.save(edition(...keys), edition())
    const version = (await desk.versions.look(['visit'])).edition(ES)?.version ?? ''
    const seen = { edition: await desk.editions.load(ES), version }
    const saved = await Promise.all(
      keys.map(key => desk.as(key).editions.replace(edit(seen.edition, key, `De ${key}.`), seen)),
    )
    expect(saved.every(one => one !== undefined)).toBe(true)
    expect((await desk.editions.load(ES)).units.map(({ target }) => target)).toEqual(keys.map(key => `De ${key}.`))
    await desk.close()
  })

  it('is refused if PostgreSQL cannot store it', async () => {
    const desk = await openDatabaseDesk(await postgres.database())
    const odd = { ...edition('p1.s1'), units: [{ ...unit('p1.s1'), target: 'a\u0000b \ud800' }] }
    await desk.editions.save(odd, edition())
    expect((await desk.editions.load(ES)).units[0]?.target).toBe('a\u0000b \ud800')
    expect(await messageOf(desk.glossary.write('a\u0000b'))).toMatch(
      /^input: .+ cannot keep a text with the character U\+0000/,
    )
    await desk.close()
  })
})

describe('a lock', () => {
  const LEASE = 400

  it('is kept as long as its holder lives, and can be taken over after that', async () => {
    const url = await postgres.database()
    const [one, other] = [await openDatabaseDesk(url, { lease: LEASE }), await openDatabaseDesk(url, { lease: LEASE })]
    const lock = await one.locks.article('visit')
    await wait(3 * LEASE)
    await expect(other.locks.article('visit')).rejects.toMatchObject({ code: 'locked' })
    await lock.release()
    const script = `
      import { openDatabaseDesk } from ${JSON.stringify(new URL('../src/store/index.ts', import.meta.url).href)}
      const desk = await openDatabaseDesk(process.argv[1], { lease: ${LEASE} })
      await desk.locks.article('visit')
      console.log('locked')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, [
      '--input-type=module',
      '--disable-warning=ExperimentalWarning',
      '-e',
      script,
      url,
    ])
    await new Promise(resolve => child.stdout.once('data', resolve))
    await expect(other.locks.article('visit')).rejects.toThrow(`process ${child.pid} on`)
    child.kill('SIGKILL')
    await expect.poll(async () => other.locks.article('visit').catch(() => undefined)).toBeDefined()
    await one.close()
    await other.close()
  })

  it('that was lost while its holder was frozen allows no more writes', async () => {
    const url = await postgres.database()
    const one = await openDatabaseDesk(url, { lease: 60_000 })
    const lock = await one.locks.article('visit')
    const inner = await lock.desk.locks.article('other')
    await lock.desk.editions.save(edition('p1.s1'), edition())
    await rows(url, "UPDATE interlinear.lock SET until = now() - interval '1 second' WHERE name = 'article:visit'")
    const next = await one.locks.article('visit')
    const now = await one.editions.load(ES)
    for (const desk of [lock.desk, inner.desk, lock.desk.as('Ana')]) {
      await expect(desk.editions.save(edit(now, 'p1.s1', 'Zu spät.'), now)).rejects.toThrow(
        /visit was taken over by another run while this one stood still/,
      )
      await expect(desk.decisions.save({ slug: 'visit', locale: 'en' }, [])).rejects.toMatchObject({ code: 'locked' })
    }
    await next.desk.editions.save(edit(now, 'p1.s1', 'Rechtzeitig.'), now)
    expect((await one.editions.load(ES)).units[0]?.target).toBe('Rechtzeitig.')
    // What it wrote before is kept.
    await lock.desk.books.ledger.append([
      { run: 'r', time: new Date().toISOString(), engine: 'x', billedCharacters: 1 },
    ])
    await lock.release()
    await expect(one.locks.article('visit')).rejects.toMatchObject({ code: 'locked' })
    await next.release()
    await one.close()
  })
})

describe('a server that restarts', () => {
  it('loses no text of a person, and nobody sees an error', async () => {
    const own = await startPostgres()
    const desk: DatabaseDesk = await openDatabaseDesk(await own.database())
    const keys = Array.from({ length: 40 }, (_, index) => `p1.s${index + 1}`)
    await desk.editions.save(edition(...keys), edition())
    const writing = keys.map(async (key, index) => {
      await wait(index * 30)
      for (;;) {
        const version = (await desk.versions.look(['visit'])).edition(ES)?.version ?? ''
        const seen = await desk.editions.load(ES)
        const saved = await desk
          .as('Ana')
          .editions.replace(edit(seen, key, `De Ana ${key}.`), { edition: seen, version })
        if (saved) return
      }
    })
    await wait(300)
    await own.restart('immediate')
    await own.restart('fast')
    await Promise.all(writing)
    expect((await desk.editions.load(ES)).units.map(({ target }) => target)).toEqual(keys.map(key => `De Ana ${key}.`))
    await desk.close()
    await own.stop()
  })
})

describe('a backup', () => {
  it('by pg_dump, made while people work, restores a complete desk', async () => {
    const [url, target] = [await postgres.database(), await postgres.database()]
    const desk = await openDatabaseDesk(url)
    await desk.editions.save(edition('p1.s1', 'p1.s2'), edition())
    const seen = await desk.editions.load(ES)
    await desk.as('Ana').editions.save(edit(seen, 'p1.s1', 'De Ana.'), seen)
    const dump = join(temporaryFolder(), 'desk.dump')
    const run = promisify(execFile)
    const dumped = run(join(postgres.programs, 'pg_dump'), [
      '--format=custom',
      '--schema=interlinear',
      `--file=${dump}`,
      url,
    ])
    await desk.editions.save({ ...edition('p1.s1'), slug: 'meanwhile' }, { ...edition(), slug: 'meanwhile' })
    await dumped
    await run(join(postgres.programs, 'pg_restore'), ['--no-owner', `--dbname=${target}`, dump])
    const restored = await openDatabaseDesk(target)
    expect(await restored.editions.load(ES)).toEqual(await desk.editions.load(ES))
    const past = await restored.history.ofUnit({ ...ES, key: 'p1.s1' }, 9)
    expect(past?.map(({ text }) => text)).toEqual(['De Ana.', 'Texto p1.s1.'])
    const now = await restored.editions.load(ES)
    await restored.editions.save(edit(now, 'p1.s2', 'Después.'), now)
    expect((await restored.editions.load(ES)).units[1]?.target).toBe('Después.')
    await desk.close()
    await restored.close()
  })
})

describe('a transaction of a desk', () => {
  it('writes all of its changes or none', async () => {
    const url = await postgres.database()
    const desk = await openDatabaseDesk(url)
    await rows(url, 'CREATE TABLE job (name text)')
    const work = (fails: boolean) =>
      desk.transaction(async (inner, sql) => {
        await inner.editions.save(edition('p1.s1'), edition())
        await sql.query('INSERT INTO job VALUES ($1)', ['visit'])
        if (fails) throw new Error('no')
      })
    await expect(work(true)).rejects.toThrow('no')
    expect([(await desk.editions.load(ES)).units, await rows(url, 'SELECT * FROM job')]).toEqual([[], []])
    await work(false)
    expect([(await desk.editions.load(ES)).units.length, await rows(url, 'SELECT * FROM job')]).toEqual([
      1,
      [{ name: 'visit' }],
    ])
    await desk.close()
  })
})
