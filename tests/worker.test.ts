import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Urgency, Work } from '../src/queue/index.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { layCable, type Newsroom, openNewsroom, until } from './newsroom.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

const sentences = (slug: string, count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) => `The council of ${slug} met on day ${index + 1} of the talks in the town hall.`,
  )

const drafts = (slug: string, locales: readonly string[], urgency: Urgency = 'new'): readonly Work[] =>
  locales.map(locale => ({ kind: 'draft', slug, locale, urgency }))

/** Sentences without numbers: an answer with another number would be asked for again, and paid for. */
const TREES = ['alder', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'juniper', 'larch', 'maple', 'oak']

let server: TestPostgres
let deepl: DeepLServer
let room: Newsroom

beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
  deepl = await startDeepLServer({ latencyMs: 20 })
  room = await openNewsroom(await server.database())
})
afterEach(async () => {
  await room[Symbol.asyncDispose]()
  await deepl.close()
})

/** How often each text was paid for, by text and language. */
const paidTexts = (): ReadonlyMap<string, number> => {
  const paid = new Map<string, number>()
  for (const { target, texts } of deepl.translations()) {
    for (const text of texts) paid.set(`${target} ${text}`, (paid.get(`${target} ${text}`) ?? 0) + 1)
  }
  return paid
}
const paidTwice = (): number => [...paidTexts().values()].reduce((sum, times) => sum + times - 1, 0)

async function expectWhole(slug: string, locales: readonly string[], count: number): Promise<void> {
  for (const locale of locales) {
    const { units } = await room.edition(slug, locale)
    expect([slug, locale, units.filter(({ target }) => target !== '').length]).toEqual([slug, locale, count])
  }
}

describe('workers', () => {
  it('draft waiting work, each text once, and end when none is left', async () => {
    for (const slug of ['alder', 'birch', 'cedar', 'elm']) await room.write(slug, sentences(slug, 6))
    await room.add(['alder', 'birch', 'cedar', 'elm'].flatMap(slug => drafts(slug, ['es', 'fr'])))
    const started = [1, 2].map(() => room.worker(deepl, { args: ['--until-empty'] }))
    for (const { ended } of started) expect((await ended).code).toBe(0)
    for (const slug of ['alder', 'birch', 'cedar', 'elm']) await expectWhole(slug, ['es', 'fr'], 6)
    expect([paidTwice(), paidTexts().size, await room.isIdle()]).toEqual([0, 48, true])
  }, 60_000)

  it('lose nothing by kill -9, and pay twice only for requests in flight', async () => {
    deepl.be({ latencyMs: 150 })
    const slugs = TREES.slice(0, 8)
    for (const slug of slugs) await room.write(slug, sentences(slug, 4))
    await room.add(slugs.flatMap(slug => drafts(slug, ['es', 'fr'])))
    const victim = room.worker(deepl)
    await until(() => deepl.translations().length >= 3, 'requests of the first worker')
    victim.child.kill('SIGKILL')
    await victim.ended
    const inFlight = paidTexts().size - (await textsOnRecord())
    const other = room.worker(deepl)
    // The work of the first one is given out again when it has been silent for long enough.
    await until(async () => {
      await room.pass(60)
      return room.isIdle()
    }, 'the second worker to finish')
    other.child.kill('SIGTERM')
    expect((await other.ended).code).toBe(0)
    for (const slug of slugs) await expectWhole(slug, ['es', 'fr'], 4)
    expect(paidTwice()).toBeLessThanOrEqual(inFlight)
    expect(await room.queue.failed()).toEqual([])
  }, 60_000)

  it.each([2, 9, 14, 18, 23, 30])(
    'lose nothing if they are killed before SQL statement %i',
    async statement => {
      await room.write('alder', sentences('alder', 3))
      await room.add(drafts('alder', ['es', 'fr']))
      const preload = `--import=${join(import.meta.dirname, 'kill-at-query.mjs')}`
      const victim = room.worker(deepl, {
        args: ['--until-empty'],
        env: { NODE_OPTIONS: preload, KILL_AT: String(statement) },
      })
      expect((await victim.ended).signal).toBe('SIGKILL')
      const inFlight = paidTexts().size - (await textsOnRecord())
      await loseAll()
      expect((await room.worker(deepl, { args: ['--until-empty'] }).ended).code).toBe(0)
      await expectWhole('alder', ['es', 'fr'], 3)
      expect([paidTwice(), await room.queue.failed()]).toEqual([inFlight, []])
    },
    60_000,
  )

  it('finish their work on SIGTERM, and take no more', async () => {
    deepl.be({ latencyMs: 300 })
    const slugs = TREES.slice(0, 6)
    for (const slug of slugs) await room.write(slug, sentences(slug, 3))
    await room.add(slugs.flatMap(slug => drafts(slug, ['es'])))
    const worker = room.worker(deepl, { args: ['--jobs', '2'] })
    await until(() => deepl.translations().length >= 2, 'two requests')
    worker.child.kill('SIGTERM')
    expect((await worker.ended).code).toBe(0)
    expect(worker.lines().map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    const [backlog] = await room.queue.backlog()
    expect([backlog?.waiting, (await room.queue.inHand()).length, deepl.translations().length]).toEqual([4, 0, 2])
  }, 60_000)

  it('continue after PostgreSQL was restarted during work', async () => {
    deepl.be({ latencyMs: 100 })
    const slugs = TREES.slice(0, 8)
    for (const slug of slugs) await room.write(slug, sentences(slug, 4))
    await room.add(slugs.flatMap(slug => drafts(slug, ['es', 'fr'])))
    const worker = room.worker(deepl)
    await until(() => deepl.translations().length >= 3, 'requests')
    await server.restart('immediate')
    await until(() => room.isIdle().catch(() => false), 'the worker to finish')
    for (const slug of slugs) await expectWhole(slug, ['es', 'fr'], 4)
    expect([await room.queue.failed(), worker.child.exitCode]).toEqual([[], null])
    // An answer is kept until the server is back, so that it need not be paid for again.
    expect(paidTwice()).toBe(0)
  }, 60_000)

  it.each(['closed', 'silent'] as const)(
    'whose network is cut (%s) lose no text, and no two of them write the same work',
    async how => {
      await using cable = await layCable(room.url)
      deepl.be({ latencyMs: 200 })
      await room.write('alder', sentences('alder', 4))
      await room.add(drafts('alder', ['es']))
      const lonely = room.worker(deepl, { url: cable.url })
      await until(() => deepl.translations().length >= 1, 'a request of the first worker')
      cable.cut(how)
      await loseAll()
      const other = room.worker(deepl)
      await until(() => room.isIdle(), 'the second worker to finish')
      const own = await editAs('Ana', 'alder', 'es')
      cable.mend()
      await until(() => /lost|back/.test(lonely.said()) || lonely.lines().length > 0, 'the first worker to hear of it')
      for (const { child } of [lonely, other]) child.kill('SIGTERM')
      await Promise.all([lonely.ended, other.ended])
      await expectWhole('alder', ['es'], 4)
      expect((await room.edition('alder', 'es')).units[0]?.target).toBe(own)
      expect([lonely.lines().filter(({ outcome }) => outcome === 'done'), paidTwice()]).toEqual([[], 4])
    },
    60_000,
  )

  it('that froze for longer than their lease write nothing after it', async () => {
    deepl.be({ latencyMs: 300 })
    await room.write('alder', sentences('alder', 4))
    await room.add(drafts('alder', ['es']))
    const frozen = room.worker(deepl)
    await until(() => deepl.translations().length >= 1, 'a request of the first worker')
    frozen.child.kill('SIGSTOP')
    await loseAll()
    const other = room.worker(deepl)
    await until(() => room.isIdle(), 'the second worker to finish')
    const own = await editAs('Ana', 'alder', 'es')
    const before = await room.edition('alder', 'es')
    frozen.child.kill('SIGCONT')
    await until(() => frozen.lines().length > 0, 'the first worker to hear of it')
    expect(frozen.lines()[0]).toMatchObject({ outcome: 'lost' })
    expect(await room.edition('alder', 'es')).toEqual(before)
    expect(before.units[0]?.target).toBe(own)
    for (const { child } of [frozen, other]) child.kill('SIGTERM')
    expect((await frozen.ended).code).toBe(0)
  }, 60_000)

  it('report a text that their engine always refuses, and go on with other work', async () => {
    const isPoison = (texts: readonly string[]): boolean => texts.some(text => text.includes('Poison'))
    deepl.be({ fault: (_, { texts }) => (isPoison(texts) ? { status: 400, message: 'not this one' } : undefined) })
    await room.write('poisoned', ['Poison is in the wells of the old town.', ...sentences('poisoned', 2)])
    await room.write('birch', sentences('birch', 3))
    await room.add([...drafts('poisoned', ['es'], 'correction'), ...drafts('birch', ['es'])])
    const worker = room.worker(deepl)
    await until(async () => {
      await room.pass(600)
      return (await room.queue.failed()).length > 0
    }, 'the poisoned piece to have failed')
    await expectWhole('birch', ['es'], 3)
    const [failed] = await room.queue.failed()
    expect(failed).toMatchObject({ tries: 4, work: { slug: 'poisoned' } })
    expect(failed?.reason).toMatch(/^es \S+ is missing: .*not this one/)
    // The accepted sentences were paid for once, whatever happened to the other.
    const lengthOf = (texts: readonly string[]): number => texts.join('').length
    expect(deepl.billed()).toBe(lengthOf([...sentences('poisoned', 2), ...sentences('birch', 3)]))
    deepl.be({})
    await room.queue.retry()
    await until(() => room.isIdle(), 'the second try')
    await expectWhole('poisoned', ['es'], 3)
    expect(await room.queue.failed()).toEqual([])
    worker.child.kill('SIGTERM')
    await worker.ended
  }, 60_000)

  it('postpone work while the engine is down, without counting tries', async () => {
    await writeFileConfig('engines: {patience: {attempts: 1}}')
    deepl.be({ fault: () => ({ status: 503 }) })
    await room.write('alder', sentences('alder', 2))
    await room.write('birch', sentences('birch', 2))
    await room.add([...drafts('alder', ['es']), ...drafts('birch', ['es'])])
    const worker = room.worker(deepl, { args: ['--jobs', '1'] })
    await until(async () => (await room.queue.backlog())[0]?.held !== undefined, 'a piece to be put off')
    expect((await room.queue.backlog())[0]).toMatchObject({ waiting: 2, held: { count: 1 } })
    expect(await room.queue.failed()).toEqual([])
    worker.child.kill('SIGTERM')
    await worker.ended
    deepl.be({})
    await room.pass(600)
    expect((await room.worker(deepl, { args: ['--until-empty'] }).ended).code).toBe(0)
    await expectWhole('alder', ['es'], 2)
  }, 60_000)

  it('keep to the budget together', async () => {
    const slugs = TREES.slice(0, 10)
    for (const slug of slugs) await room.write(slug, sentences(slug, 4))
    const [text = ''] = [sentences('alder', 4).join('')]
    const cap = text.length * 5
    await writeFileConfig(`budget: {monthlyCharacters: ${cap}}`)
    await room.add(slugs.flatMap(slug => drafts(slug, ['es'])))
    const workers = [1, 2].map(() => room.worker(deepl, { args: ['--jobs', '3'] }))
    await until(async () => (await room.queue.backlog())[0]?.held !== undefined, 'the budget to be used up')
    await until(async () => (await room.queue.inHand()).length === 0, 'nothing in hand')
    for (const { child } of workers) child.kill('SIGTERM')
    await Promise.all(workers.map(({ ended }) => ended))
    expect(deepl.billed()).toBeLessThanOrEqual(cap)
    expect(deepl.billed()).toBeGreaterThan(cap / 2)
    expect((await room.queue.backlog())[0]?.held?.reason).toContain('budget')
    expect(await room.queue.failed()).toEqual([])
  }, 60_000)
})

const writeFileConfig = async (text: string): Promise<void> =>
  writeFileSync(join(room.folder, 'interlinear.yml'), `${text}\n`)

/** Ends the leases of silent workers, so that their work can be taken again. */
async function loseAll(): Promise<void> {
  await room.pass(60)
  await room.queue.tend()
  await room.pass(60)
}

/** A person changes the first sentence of an edition; gives what they wrote. */
async function editAs(person: string, slug: string, locale: string): Promise<string> {
  const edition = await room.edition(slug, locale)
  const text = `${edition.units[0]?.target} (${person})`
  const units = edition.units.map((unit, index) =>
    index === 0 ? { ...unit, target: text, origin: 'human' as const, state: 'translated' as const } : unit,
  )
  await room.desk.as(person).editions.save({ ...edition, units }, edition)
  return text
}

/** How many texts the ledger says were paid for. */
async function textsOnRecord(): Promise<number> {
  const entries = await room.desk.books.ledger.entries()
  return entries.reduce((sum, { texts = 0 }) => sum + texts, 0)
}
