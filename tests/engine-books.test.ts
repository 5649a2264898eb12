import { execFile, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pseudoEngine } from '../src/engine/pseudo.ts'
import type { Delivery } from '../src/model.ts'
import { openJournal } from '../src/store/books/journal.ts'
import { openLedger } from '../src/store/books/ledger.ts'
import { spentInMonth } from '../src/store/books/reservations.ts'
import { billedInMonth, fingerprintOf, openFilesDesk, recordingEngine } from '../src/store/index.ts'
import { acquireLock } from '../src/store/locks/article-lock.ts'
import { jobOf, through } from './engine-jobs.ts'

let desk: string
/** Where a desk keeps its books. A released lock removes folders that are empty then. */
let folder: string
beforeEach(async () => {
  desk = await mkdtemp(join(tmpdir(), 'interlinear-'))
  folder = join(desk, '.interlinear', 'locales')
})
afterEach(() => rm(desk, { recursive: true, force: true }))

const delivery = (id: string): Delivery => ({
  id: `a/es/${id}`,
  pieces: [`target ${id}\n"é"`],
  engine: 'deepl',
  billedCharacters: 7,
})
const path = (): string => join(folder, 'journal', 'a.jsonl')

async function written(count: number): Promise<void> {
  const journal = await openJournal(folder, 'a')
  for (let index = 0; index < count; index++) {
    await journal.record([{ fingerprint: `f${index}`, delivery: delivery(`${index}`) }])
  }
  await journal.close()
}

async function readable(count: number): Promise<number[]> {
  const journal = await openJournal(folder, 'a')
  return Array.from({ length: count }, (_, index) => index).filter(index => journal.answered(`f${index}`))
}

describe('the journal', () => {
  it('has recorded answers for this run and the next one, until it is cleared', async () => {
    await written(2)
    const journal = await openJournal(folder, 'a')
    expect(journal.answered('f1')).toEqual(delivery('1'))
    await journal.record([{ fingerprint: 'f2', delivery: delivery('2') }])
    expect(journal.answered('f2')).toEqual(delivery('2'))
    await journal.clear(['es'])
    expect(await readable(3)).toEqual([])
  })

  it('keeps answers for locales that are not yet written', async () => {
    const journal = await openJournal(folder, 'a')
    const inFrench = { ...delivery('1'), id: 'a/fr/p1.s1' }
    await journal.record([
      { fingerprint: 'f0', delivery: { ...delivery('0'), id: 'a/es/p1.s1' } },
      { fingerprint: 'f1', delivery: inFrench },
    ])
    await journal.clear(['es'])
    const next = await openJournal(folder, 'a')
    expect([next.answered('f0'), next.answered('f1')]).toEqual([undefined, inFrench])
    await next.clear(['fr'])
    expect((await openJournal(folder, 'a')).isEmpty()).toBe(true)
  })

  it('gives an error if it cannot be read, and never starts an empty one over paid answers', async () => {
    await mkdir(path(), { recursive: true })
    await expect(openJournal(folder, 'a')).rejects.toThrow('the journal cannot be read (EISDIR)')
  })

  it.each(Array.from({ length: 12 }, (_, index) => index * 17))(
    'cut short by %i bytes, loses only the last answers',
    async cut => {
      await written(4)
      const size = (await readFile(path())).length
      await truncate(path(), size - cut)
      const left = await readable(4)
      expect(left).toEqual([0, 1, 2, 3].slice(0, left.length))
      const perLine = size / 4
      expect(left.length).toBe(Math.floor((size - cut + 1) / perLine))
      const journal = await openJournal(folder, 'a')
      await journal.record([{ fingerprint: 'f9', delivery: delivery('9') }])
      await journal.close()
      expect((await openJournal(folder, 'a')).answered('f9')).toEqual(delivery('9'))
    },
  )

  it('ignores lines that were changed or that it did not write', async () => {
    await written(2)
    await writeFile(path(), (await readFile(path(), 'utf8')).replace('target 0', 'target O'))
    await appendFile(path(), 'deadbeef {"fingerprint":"f5"}\n\u0000\u0000\u0000\n')
    expect(await readable(6)).toEqual([1])
  })

  it('writes many answers at once, each whole', async () => {
    const journal = await openJournal(folder, 'a')
    const all = Array.from({ length: 50 }, (_, index) => index)
    await Promise.all(all.map(index => journal.record([{ fingerprint: `f${index}`, delivery: delivery(`${index}`) }])))
    await journal.close()
    expect(await readable(50)).toEqual(all)
  })

  it('recognizes a job by all that decides its answer', () => {
    const engine = { name: 'deepl', settings: 'formal' }
    const job = jobOf('The {place:Kursk} army', 'es')
    const same = fingerprintOf({ ...job, id: 'other', key: 'p9.s9', context: 'another' }, engine)
    expect(same).toBe(fingerprintOf(job, engine))
    const others = [
      fingerprintOf({ ...job, to: 'ca' }, engine),
      fingerprintOf(job, { ...engine, settings: 'informal' }),
      fingerprintOf(jobOf('The {place:Kursk|Koersk} army', 'es'), engine),
      fingerprintOf(jobOf('The {place:Kursk} armies', 'es'), engine),
    ]
    expect(new Set([same, ...others]).size).toBe(5)
  })
})

describe('an engine that keeps books', () => {
  it('asks for nothing twice', async () => {
    const asked: string[] = []
    const pseudo = pseudoEngine()
    const journal = await openJournal(folder, 'a')
    const paid = recordingEngine(
      {
        ...pseudo,
        translate: (jobs, options) => {
          asked.push(...jobs.map(({ key }) => key))
          const deliver = (deliveries: readonly Delivery[]) =>
            options.deliver(deliveries.map(one => ({ ...one, billedCharacters: 10 })))
          return pseudo.translate(jobs, { ...options, deliver })
        },
      },
      {
        journalOf: () => journal,
        books: openFilesDesk({ out: folder, seeds: folder, state: folder, public: folder, glossary: undefined }).books,
        run: 'r1',
        now: () => '2026-11-22T10:00:00Z',
      },
    )
    const jobs = [jobOf('one', 'es', { key: 'p1.s1' }), jobOf('two', 'es', { key: 'p1.s2' })]
    const first = await through(paid, jobs)
    const second = await through(paid, [...jobs, jobOf('three', 'ca', { key: 'p1.s3' })])
    expect(asked).toEqual(['p1.s1', 'p1.s2', 'p1.s3'])
    expect(second.targets.slice(0, 2)).toEqual(first.targets)
    await journal.close()
    const entries = await openLedger(folder).entries()
    expect(entries.map(({ locale, billedCharacters }) => [locale, billedCharacters])).toEqual([
      ['es', 20],
      ['ca', 10],
    ])
    expect(billedInMonth(entries, 'pseudo', '2026-11-30T00:00:00Z')).toBe(30)
    expect(billedInMonth(entries, 'deepl,pseudo', '2026-11-30T00:00:00Z')).toBe(30)
    expect(billedInMonth(entries, 'pseudo', '2026-12-01T00:00:00Z')).toBe(0)
  })
})

describe('a reservation', () => {
  const time = '2026-11-28T21:00:00Z'
  const run = { run: 'x', engine: 'deepl', time, characters: 100 }
  it.each<[string, object, number]>([
    ['of a run under way', { pid: process.pid, host: hostname() }, 100],
    ['of a run that died', { pid: 999_999_999, host: hostname() }, 0],
    ['of another machine, whose process cannot be seen', { pid: 999_999_999, host: 'elsewhere' }, 100],
    ['of another machine, a day ago', { pid: process.pid, host: 'elsewhere', time: '2026-11-27T21:00:00Z' }, 0],
  ])('%s', async (_, owner, spent) => {
    await mkdir(join(folder, 'reserved'), { recursive: true })
    await writeFile(join(folder, 'reserved', 'x.json'), JSON.stringify({ ...run, ...owner }))
    expect(await spentInMonth(folder, { engine: 'deepl', time })).toBe(spent)
    expect(await readdir(join(folder, 'reserved'))).toHaveLength(spent === 0 ? 0 : 1)
  })
})

describe('the lock', () => {
  it('is held by one run, which it names', async () => {
    const lock = await acquireLock(folder, 'a')
    await expect(acquireLock(folder, 'a')).rejects.toMatchObject({
      code: 'locked',
      exitCode: 4,
      message: expect.stringContaining(`process ${process.pid}`),
    })
    const other = await acquireLock(folder, 'b')
    lock.release()
    const again = await acquireLock(folder, 'a')
    again.release()
    other.release()
  })

  it('is taken if its last owner removes the file at the same moment', async () => {
    const { exec } = DatabaseSync.prototype
    let removed = 0
    DatabaseSync.prototype.exec = function (sql) {
      exec.call(this, sql)
      if (sql.startsWith('COMMIT; BEGIN') && removed++ === 0) rmSync(join(folder, 'locks', 'a.db'))
    }
    try {
      const lock = await acquireLock(folder, 'a')
      expect(removed).toBe(2)
      await expect(acquireLock(folder, 'a')).rejects.toMatchObject({ code: 'locked' })
      lock.release()
    } finally {
      DatabaseSync.prototype.exec = exec
    }
  })

  it('is held by one of many processes at a time, none of which fails', async () => {
    const script = `import { closeSync, openSync, unlinkSync } from 'node:fs'
      import { acquireLock } from ${JSON.stringify(new URL('../src/store/locks/article-lock.ts', import.meta.url).href)}
      for (let turns = 0; turns < 20; ) {
        const lock = await acquireLock(${JSON.stringify(folder)}, 'a').catch(error => {
          if (error.code !== 'locked') throw error
        })
        if (!lock) continue
        turns++
        closeSync(openSync(${JSON.stringify(join(desk, 'held'))}, 'wx'))
        await new Promise(resolve => setImmediate(resolve))
        unlinkSync(${JSON.stringify(join(desk, 'held'))})
        lock.release()
      }`
    const run = async (): Promise<string> => {
      const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script]
      const { stderr } = await promisify(execFile)(process.execPath, options)
      return stderr
    }
    expect(await Promise.all([run(), run(), run()])).toEqual(['', '', ''])
  })

  it('goes to the next run if its owner is killed', async () => {
    const script = `import { acquireLock } from ${JSON.stringify(new URL('../src/store/locks/article-lock.ts', import.meta.url).href)}
      await acquireLock(${JSON.stringify(folder)}, 'a')
      process.stdout.write('held')
      setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      script,
    ])
    await new Promise(resolve => owner.stdout.once('data', resolve))
    await expect(acquireLock(folder, 'a')).rejects.toMatchObject({
      message: expect.stringContaining(`process ${owner.pid}`),
    })
    const dead = new Promise(resolve => owner.once('exit', resolve))
    owner.kill('SIGKILL')
    await dead
    const lock = await acquireLock(folder, 'a')
    lock.release()
  })
})
