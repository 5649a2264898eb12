import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type DraftWork,
  loadWorkQueue,
  nameOf,
  type Outcome,
  startWorker,
  type Taken,
  type Urgency,
  type WorkQueue,
} from '../src/queue/index.ts'
import { openPauses } from '../src/queue/pauses.ts'
import { openShares } from '../src/queue/shares.ts'
import { FIRST, priorityOf, RANKS, ranksFor, URGENCIES, urgencyAt } from '../src/queue/turns.ts'
import { PASSWORD, startPostgres, type TestPostgres } from './postgres.ts'

const draft = (slug: string, locale: string, urgency: Urgency = 'new'): DraftWork => ({
  kind: 'draft',
  slug,
  locale,
  urgency,
})
const done = (taken: Taken): Outcome => ({ kind: 'done', companions: taken.companions })

describe('the order of waiting work', () => {
  it('takes turns between lanes, and a late lane begins where the queue is', () => {
    const ko = ranksFor(4, undefined, undefined)
    const es = ranksFor(1, undefined, 1)
    expect({ ko, es }).toEqual({ ko: [1, 2, 3, 4], es: [1] })
    expect(ranksFor(2, undefined, 900)).toEqual([900, 901])
    expect(ranksFor(1, 1200, 900)).toEqual([1201])
  })

  it('puts every correction before everything new, and that before the archive', () => {
    const priorities = URGENCIES.flatMap(urgency => [1, RANKS - 1].map(rank => priorityOf(urgency, rank)))
    expect(priorities).toEqual(priorities.toSorted((one, other) => other - one))
    expect(new Set(priorities).size).toBe(6)
    for (const urgency of URGENCIES) {
      expect([urgencyAt(FIRST[urgency]), urgencyAt(priorityOf(urgency, 10 ** 12))]).toEqual([urgency, urgency])
    }
    // The limit of PostgreSQL's integer.
    expect(Math.max(...priorities.map(Math.abs))).toBeLessThan(2 ** 31)
  })

  it('gives each kind of work its share, and everything to a kind that waits alone', () => {
    const shares = openShares(['publish', 'draft', 'check'])
    const taken = Array.from({ length: 13 }, () => {
      const [first = 'draft'] = shares.order()
      shares.took(first)
      return first
    })
    expect(Map.groupBy(taken, kind => kind).get('draft')).toHaveLength(8)
    expect(Map.groupBy(taken, kind => kind).get('check')).toHaveLength(1)
    for (let count = 0; count < 50; count++) shares.took('check')
    // The other kinds saved up no shares meanwhile.
    expect(shares.order().indexOf('draft')).toBe(0)
    shares.took('draft')
    shares.took('publish')
    expect(shares.order()).toContain('check')
  })

  it('pauses a kind whose service is down, twice as long each time, until a piece of work is done', () => {
    let time = 0
    const pauses = openPauses(() => time)
    const later = (isGeneral: boolean): Outcome => ({ kind: 'later', reason: 'down', seconds: 10, isGeneral })
    pauses.after('draft', later(false))
    expect(pauses.isPaused('draft')).toBe(false)
    pauses.after('draft', later(true))
    time = 7000
    expect([pauses.isPaused('draft'), pauses.isPaused('check')]).toEqual([true, false])
    time = 13_000
    expect(pauses.isPaused('draft')).toBe(false)
    pauses.after('draft', later(true))
    time = 13_000 + 14_900
    expect(pauses.isPaused('draft')).toBe(true)
    pauses.after('draft', { kind: 'done', companions: [] })
    expect(pauses.isPaused('draft')).toBe(false)
  })
})

describe('a queue in PostgreSQL', () => {
  let server: TestPostgres
  let url: string
  let client: pg.Client
  const open: WorkQueue[] = []

  async function queue({ tends = false } = {}): Promise<WorkQueue> {
    const { openWorkQueue } = await loadWorkQueue()
    const one = await openWorkQueue({ url, tends, note: () => {} })
    open.push(one)
    return one
  }

  /** Lets this time pass for all that is in the queue. */
  async function pass(seconds: number): Promise<void> {
    const ago = (column: string): string => `${column} = ${column} - interval '${seconds} s'`
    const ofJobs = ['start_after', 'started_on', 'heartbeat_on'].map(ago).join()
    await client.query(`UPDATE interlinear_jobs.job SET ${ofJobs} WHERE state < 'completed'`)
    await client.query(`UPDATE interlinear_jobs.queue SET ${ago('monitor_claim_on')}`)
  }

  beforeAll(async () => {
    server = await startPostgres()
    url = await server.database()
    await queue()
  }, 30_000)
  afterAll(() => server.stop())
  beforeEach(async () => {
    client = await connectTo(url)
    await client.query('TRUNCATE interlinear_jobs.job, interlinear_jobs.lane, interlinear_jobs.schedule')
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map(one => one.close()))
    await client.end()
  })

  async function connectTo(connectionString: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString })
    // A restart of the server ends it.
    client.on('error', () => {})
    await client.connect()
    return client
  }

  const names = async (from: WorkQueue, count: number): Promise<readonly string[]> => {
    const taken: string[] = []
    for (let each = 0; each < count; each++) {
      const piece = await from.take(['draft'])
      if (!piece) break
      taken.push(nameOf(piece.work))
      await from.settle(piece, { kind: 'done', companions: [] })
    }
    return taken
  }

  it('gives the most urgent work first, and takes turns between locales', async () => {
    const one = await queue()
    await one.add(['a', 'b', 'c', 'd'].map(slug => draft(slug, 'ko', 'archive')))
    await one.add([draft('e', 'es', 'archive'), draft('f', 'ko'), draft('g', 'ko', 'correction')])
    expect(await names(one, 9)).toEqual(
      ['g → ko', 'f → ko', 'a → ko', 'e → es', 'b → ko', 'c → ko', 'd → ko'].map(name => `draft ${name}`),
    )
  })

  it('adds waiting work only once, and moves it up if it becomes more urgent', async () => {
    const one = await queue()
    expect(await one.add([draft('a', 'es'), draft('b', 'es', 'archive'), draft('a', 'es')])).toBe(2)
    expect(await one.add([draft('b', 'es', 'correction'), draft('a', 'es', 'archive'), draft('a', 'fr')])).toBe(1)
    expect(await names(one, 9)).toEqual(['draft b → es', 'draft a → es', 'draft a → fr'])
  })

  it('gives an article to one worker at a time, with its other editions in the same turn', async () => {
    const [one, other] = [await queue(), await queue()]
    await one.add([draft('a', 'es'), draft('a', 'fr'), draft('a', 'ko', 'archive'), draft('b', 'es')])
    const first = (await one.take(['draft'])) as Taken
    expect([nameOf(first.work), first.companions.map(({ work }) => nameOf(work))]).toEqual([
      'draft a → es',
      ['draft a → fr'],
    ])
    const second = (await other.take(['draft'])) as Taken
    expect(nameOf(second.work)).toBe('draft b → es')
    expect(await other.take(['draft'])).toBeUndefined()
    expect(await one.settle(first, done(first))).toBe(true)
    expect(await names(other, 9)).toEqual(['draft a → ko'])
  })

  it('keeps new work on an article that a worker is busy with', async () => {
    const one = await queue()
    await one.add([draft('a', 'es'), draft('a', 'fr')])
    const visit = (await one.take(['draft'])) as Taken
    expect(await one.add([draft('a', 'es'), draft('a', 'fr')])).toBe(2)
    await one.settle(visit, done(visit))
    const again = (await one.take(['draft'])) as Taken
    expect([again, ...again.companions].map(({ work }) => nameOf(work))).toEqual(['draft a → es', 'draft a → fr'])
  })

  it('adds work in the transaction of its cause: no worker begins before it is committed', async () => {
    const [one, other] = [await queue(), await queue()]
    await one.add([draft('a', 'es')])
    const within = {
      query: async (text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows,
    }
    await client.query('BEGIN')
    // The same work waits already. It must not begin before the new state is committed.
    expect(await one.add([draft('a', 'es'), draft('b', 'es')], within)).toBe(1)
    expect(await other.take(['draft'])).toBeUndefined()
    await client.query('COMMIT')
    expect(await names(other, 9)).toEqual(['draft a → es', 'draft b → es'])
    await client.query('BEGIN')
    await one.add([draft('c', 'es')], within)
    await client.query('ROLLBACK')
    expect(await other.take(['draft'])).toBeUndefined()
  })

  it("gives the work of a silent worker to another one, and refuses the first one's result", async () => {
    const [one, other] = [await queue(), await queue()]
    await one.add([draft('a', 'es')])
    const first = (await one.take(['draft'])) as Taken
    await pass(25)
    await other.tend()
    expect([await other.take(['draft']), await one.keep()]).toEqual([undefined, []])
    await pass(35)
    await other.tend()
    await pass(60)
    const second = (await other.take(['draft'])) as Taken
    expect([second.id, second.tries]).toEqual([first.id, 1])
    expect(await one.keep()).toEqual([first.id])
    expect([await one.settle(first, done(first)), await other.settle(second, done(second))]).toEqual([false, true])
  })

  it('refuses the result of a worker that froze, even if it was not told that it lost its work', async () => {
    const [one, other] = [await queue(), await queue()]
    await one.add([draft('a', 'es'), draft('a', 'fr')])
    const first = (await one.take(['draft'])) as Taken
    await pass(40)
    await other.tend()
    await pass(60)
    const second = (await other.take(['draft'])) as Taken
    for (const outcome of [
      done(first),
      { kind: 'failed', reason: 'no' },
      { kind: 'later', reason: 'down', seconds: 0, isGeneral: false },
    ] as const) {
      expect(await one.settle(first, outcome)).toBe(false)
    }
    expect(await other.settle(second, done(second))).toBe(true)
    const left = ['draft a → es', 'draft a → fr'].filter(name => name !== nameOf(second.work))
    expect(await names(other, 9)).toEqual(left)
  })

  it('lists failed work with its reason, goes on with other work, and adds it again when asked', async () => {
    const one = await queue()
    await one.add([draft('poisoned', 'es'), draft('b', 'es')])
    for (let tries = 0; tries < 4; tries++) {
      const piece = (await one.take(['draft'])) as Taken
      expect([nameOf(piece.work), piece.tries]).toEqual(['draft poisoned → es', tries])
      await one.crashed(piece, 'cannot read properties of undefined')
      if (tries === 0) expect(await names(one, 9)).toEqual(['draft b → es'])
      await pass(900)
    }
    expect(await one.take(['draft'])).toBeUndefined()
    const [failed] = await one.failed()
    expect(failed).toMatchObject({
      work: draft('poisoned', 'es'),
      tries: 4,
      reason: 'cannot read properties of undefined',
    })
    await expect(one.retry(['12345678'])).rejects.toThrow('nothing that failed has the id "12345678"')
    expect(await one.retry([failed?.id.slice(0, 8) ?? ''])).toHaveLength(1)
    expect([await one.failed(), await names(one, 9)]).toEqual([[], ['draft poisoned → es']])
  })

  it('fails work at once if a second try is useless, and forgets the failure once it is done', async () => {
    const one = await queue()
    await one.add([draft('gone', 'es'), draft('gone', 'fr')])
    await one.settle((await one.take(['draft'])) as Taken, { kind: 'failed', reason: 'no article is called gone.' })
    expect(await one.failed()).toMatchObject([
      { work: draft('gone', 'es'), reason: 'no article is called gone.', tries: 1 },
    ])
    await one.add([draft('gone', 'es')])
    expect(await names(one, 9)).toEqual(['draft gone → fr', 'draft gone → es'])
    expect(await one.failed()).toEqual([])
  })

  it('fails work that kills every worker, with the reason that its worker fell silent', async () => {
    const one = await queue()
    await one.add([draft('a', 'es')])
    for (let tries = 0; tries < 8; tries++) {
      expect(await one.take(['draft'])).toBeDefined()
      await pass(40)
      await one.tend()
      await pass(900)
    }
    expect(await one.failed()).toMatchObject([{ reason: expect.stringContaining('fell silent'), tries: 8 }])
  })

  it('postpones work as often as needed if it is not its fault, and says why it waits', async () => {
    const one = await queue()
    await one.add([draft('a', 'es')])
    for (let each = 0; each < 6; each++) {
      const piece = (await one.take(['draft'])) as Taken
      expect(piece.tries).toBe(0)
      await one.settle(piece, { kind: 'later', reason: 'DeepL does not answer', seconds: 60, isGeneral: true })
      expect(await one.take(['draft'])).toBeUndefined()
      await pass(61)
    }
    await one.settle((await one.take(['draft'])) as Taken, {
      kind: 'later',
      reason: 'busy',
      seconds: 60,
      isGeneral: true,
    })
    expect(await one.backlog()).toMatchObject([{ waiting: 1, held: { count: 1, reason: 'busy' } }])
    await pass(61)
    const piece = (await one.take(['draft'])) as Taken
    await one.crashed(piece, 'boom')
    await pass(900)
    expect((await one.take(['draft']))?.tries).toBe(1)
  })

  it('watches feeds at intervals, and removes them', async () => {
    const one = await queue()
    const feed = { url: 'https://example.org/feed?tag=a&b=%20', to: ['es', 'fr'], everyMinutes: 10 }
    await one.schedule(feed)
    await one.schedule({ ...feed, everyMinutes: 120 })
    expect(await one.schedules()).toEqual([{ ...feed, everyMinutes: 120 }])
    expect([await one.unschedule(feed.url), await one.unschedule(feed.url)]).toEqual([true, false])
  })

  it('lists waiting work, work in hand, and workers', async () => {
    const one = await queue({ tends: true })
    await one.add([draft('a', 'es'), draft('b', 'es'), draft('c', 'ko', 'archive'), { kind: 'memory' }])
    await one.take(['draft'])
    expect(await one.backlog()).toMatchObject([
      { kind: 'draft', lane: 'ko', urgency: 'archive', waiting: 1 },
      { kind: 'draft', lane: 'es', urgency: 'new', waiting: 1 },
      { kind: 'memory', lane: '', urgency: 'new', waiting: 1 },
    ])
    expect(await one.inHand()).toMatchObject([{ work: draft('a', 'es') }])
    expect(await one.stations()).toMatchObject([{ pid: process.pid }])
  })

  it('refuses a database that is not there, without its password', async () => {
    const { openWorkQueue } = await loadWorkQueue()
    const { port } = new URL(url)
    const address = `postgres://interlinear:${PASSWORD}@127.0.0.1:${port}/nobody`
    const error = await openWorkQueue({ url: address, tends: false, note: () => {} }).catch(error => error)
    expect(error.message).toBe(
      `the database postgres://interlinear:…@127.0.0.1:${port}/nobody cannot be used: database "nobody" does not exist.`,
    )
  })

  describe('a worker', () => {
    const worker = async (perform: (taken: Taken, signal: AbortSignal) => Promise<Outcome>, more = {}) => {
      const notes: string[] = []
      const own = await queue({ tends: true })
      const at = startWorker({
        ...{ queue: own, kinds: ['draft'], slots: 2, perform, lookEveryMs: 20, note: line => notes.push(line) },
        ...more,
      })
      return { ...at, notes }
    }

    it('does all waiting work, several pieces at a time, and ends', async () => {
      const one = await queue()
      await one.add(Array.from({ length: 30 }, (_, index) => draft(`a${index}`, 'es')))
      let [now, most] = [0, 0]
      const { ended } = await worker(
        async taken => {
          most = Math.max(most, ++now)
          await wait(5)
          now--
          return done(taken)
        },
        { untilEmpty: true },
      )
      await ended
      expect([most, await one.backlog(), await one.inHand()]).toEqual([2, [], []])
    })

    it('finishes its work when it is stopped, or gives it back', async () => {
      const one = await queue()
      await one.add([draft('quick', 'es'), draft('slow', 'es'), draft('c', 'es')])
      const begun: string[] = []
      const { ended, stop } = await worker(
        async (taken, signal) => {
          begun.push(nameOf(taken.work))
          if (nameOf(taken.work).includes('quick')) {
            await wait(60)
            return done(taken)
          }
          await new Promise(resolve => signal.addEventListener('abort', resolve))
          return { kind: 'later', reason: 'the worker was asked to end', seconds: 0, isGeneral: false }
        },
        { graceMs: 200 },
      )
      while (begun.length < 2) await wait(5)
      stop()
      await ended
      expect(begun).toHaveLength(2)
      expect(await one.inHand()).toEqual([])
      expect(await names(one, 9)).toEqual(['draft slow → es', 'draft c → es'])
    })

    it('continues after a restart of the database', async () => {
      const one = await queue()
      await one.add(Array.from({ length: 12 }, (_, index) => draft(`a${index}`, 'es')))
      const performed: string[] = []
      const { ended, notes } = await worker(
        async taken => {
          performed.push(nameOf(taken.work))
          if (performed.length === 3) await server.restart('immediate')
          return done(taken)
        },
        { untilEmpty: true },
      )
      await ended
      client = await connectTo(url)
      expect(await one.backlog()).toEqual([])
      // Work that was given out while the server stopped counts as in hand until it has been silent for long enough.
      const silent = (await one.inHand()).map(({ work }) => nameOf(work))
      const everything = Array.from({ length: 12 }, (_, index) => nameOf(draft(`a${index}`, 'es')))
      expect([...new Set([...performed, ...silent])].sort()).toEqual(everything.sort())
      expect(silent.length).toBeLessThanOrEqual(2)
      // At most the two pieces that were being finished when the server stopped are done twice.
      expect(performed.length).toBeLessThanOrEqual(14)
      expect(notes.join('\n')).toMatch(/the database is (away|back)|^$/)
    }, 20_000)

    it('pauses a kind of work while its service is down, and fails none of it', async () => {
      const one = await queue()
      await one.add(Array.from({ length: 20 }, (_, index) => draft(`a${index}`, 'es')))
      let asked = 0
      const { ended, stop } = await worker(async () => {
        asked++
        return { kind: 'later', reason: 'DeepL does not answer', seconds: 30, isGeneral: true }
      })
      await wait(300)
      stop()
      await ended
      expect(asked).toBeLessThanOrEqual(2)
      expect(await one.failed()).toEqual([])
      expect((await one.backlog())[0]?.waiting).toBe(20)
    })
  })
})
