import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'
import type { Mood, Seen } from './deepl-server/moods.ts'
import { type DeepLServer, type ServerOptions, startDeepLServer } from './deepl-server/server.ts'

const folders: string[] = []
const servers: DeepLServer[] = []
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true })
  await Promise.all(servers.map(server => server.close()))
})

const SEGMENTS = 60
const LOCALES = ['es', 'fr', 'de']
const sentence = (index: number): string => `this is what happened on day ${index} of the talks.`
const ARTICLE = Array.from({ length: SEGMENTS / 4 }, (_, paragraph) =>
  Array.from({ length: 4 }, (_, index) => sentence(paragraph * 4 + index).replace('this', 'This')).join(' '),
).join('\n\n')

/** A folder with one article, and a server to translate it. */
async function desk(options: ServerOptions = {}, config = '') {
  const server = await startDeepLServer(options)
  servers.push(server)
  const cwd = temporaryFolder()
  folders.push(cwd)
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(join(cwd, 'seeds/talks.txt'), ARTICLE)
  writeFileSync(join(cwd, 'interlinear.yml'), `engines: {patience: {firstWait: 0.01, longestWait: 0.02}}\n${config}`)
  const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
  const args = ['translate', 'seeds/talks.txt', '--to', LOCALES.join(','), '--format', 'json']
  const translate = (more: readonly string[] = [], signal?: AbortSignal) =>
    interlinear([...args, ...more], { cwd, env, ...(signal ? { signal } : {}) })
  return { server, cwd, env, args, translate }
}

type Desk = Awaited<ReturnType<typeof desk>>

/** The number of segments in each edition, read from the locale files. Throws if one of them is broken. */
function lengths({ cwd }: Desk): Record<string, number> {
  const folder = join(cwd, 'locales')
  const count = (value: unknown): number =>
    typeof value === 'string' ? 1 : Object.values(value as object).reduce((sum: number, one) => sum + count(one), 0)
  return Object.fromEntries(
    readdirSync(folder)
      .filter(locale => LOCALES.includes(locale))
      .map(locale => [locale, count(JSON.parse(readFileSync(join(folder, locale, 'talks.json'), 'utf8')))]),
  )
}

/** The figures that a run prints, summed over its editions. */
function counted({ stdout }: { readonly stdout: string }) {
  const sum = { segments: 0, sent: 0, carriedOver: 0, failed: 0 }
  for (const one of JSON.parse(stdout).articles[0].editions as (typeof sum &
    Record<'fromMemory' | 'keptHuman', number>)[]) {
    expect(one.sent + one.fromMemory + one.carriedOver + one.keptHuman + one.failed).toBe(one.segments)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += one[name]
  }
  return sum
}

/** The exit code of a run that is done. It is 1: the server's words are no language, which the checks report. */
const DONE = 1

const WHOLE = Object.fromEntries(LOCALES.map(locale => [locale, SEGMENTS]))

/** Characters that a run of the article costs when nothing goes wrong. */
const COST =
  LOCALES.length * Array.from({ length: SEGMENTS }, (_, index) => sentence(index).length).reduce((a, b) => a + b)

describe('money', () => {
  it('is estimated exactly, recorded as billed, and spent once', async () => {
    const tariff = 'engines: {deepl: {tariff: {perMillion: 20, currency: EUR}}}\n'
    const here = await desk()
    writeFileSync(join(here.cwd, 'interlinear.yml'), tariff)
    const plan = JSON.parse((await here.translate(['--dry-run'])).stdout)
    expect(plan).toMatchObject({ characters: COST, price: { amount: (COST * 20) / 1_000_000, currency: 'EUR' } })
    expect(here.server.seen).toEqual([])
    const ran = await here.translate()
    expect(ran.code, ran.stderr).toBeLessThanOrEqual(DONE)
    expect(JSON.parse(ran.stdout)).toMatchObject({ characters: COST, billedCharacters: COST, requests: 6 })
    expect(here.server.billed()).toBe(COST)
    await here.translate()
    const { stdout } = await interlinear(['status', '--cost', '--format', 'json'], { cwd: here.cwd })
    expect(JSON.parse(stdout).cost.engines).toEqual({
      deepl: expect.objectContaining({ requests: 6, billedCharacters: COST }),
    })
    expect(here.server.billed()).toBe(COST)
  })

  it.each([
    ['--max-characters', ['--max-characters', String(COST - 1)], ''],
    ['the monthly budget', [], `budget: {monthlyCharacters: ${COST - 1}}\n`],
  ])('%s refuses before anything is spent', async (_, flags, config) => {
    const here = await desk({}, config)
    expect((await here.translate(flags)).code).toBe(4)
    expect(here.server.seen).toEqual([])
  })

  it('the monthly budget counts what was billed this month', async () => {
    const here = await desk({}, `budget: {monthlyCharacters: ${COST + 10}}\n`)
    expect((await here.translate()).code).toBeLessThanOrEqual(DONE)
    const ran = await here.translate(['--again'])
    expect([ran.code, here.server.billed()]).toEqual([4, COST])
  })

  it('two simultaneous runs keep to the monthly budget, and their reservations end with them', async () => {
    const here = await desk({ latencyMs: 50 }, `budget: {monthlyCharacters: ${2 * COST - 1}}\n`)
    writeFileSync(join(here.cwd, 'seeds/other.txt'), ARTICLE)
    const other = here.args.map(arg => arg.replace('talks', 'other'))
    const codes = await Promise.all([here.translate(), interlinear(other, here)].map(async ran => (await ran).code))
    expect(codes.toSorted()).toEqual([DONE, 4])
    expect(here.server.billed()).toBe(COST)
    writeFileSync(join(here.cwd, 'interlinear.yml'), `budget: {monthlyCharacters: ${2 * COST}}\n`)
    expect((await interlinear(other, here)).code).toBe(DONE)
    expect((await here.translate()).code).toBe(DONE)
    expect(here.server.billed()).toBe(2 * COST)
  })

  it('the reservation of a run that died is released', async () => {
    const here = await desk({}, `budget: {monthlyCharacters: ${COST}}\n`)
    const shelf = join(here.cwd, '.interlinear/locales/reserved')
    mkdirSync(shelf, { recursive: true })
    const dead = { run: 'x', engine: 'deepl', characters: COST, time: new Date().toISOString(), pid: 999_999_999 }
    writeFileSync(join(shelf, 'x.json'), JSON.stringify({ ...dead, host: hostname() }))
    writeFileSync(join(shelf, 'torn.json'), '{"run"')
    expect((await here.translate()).code).toBe(DONE)
    expect(readdirSync(shelf)).toEqual([])
  })
})

describe('a run that cannot finish', () => {
  it('456 halfway: ends with 3, says what is missing, and the next run pays for exactly the rest', async () => {
    const quota = Math.round(COST * 0.6)
    const here = await desk({ quota })
    const ran = await here.translate()
    expect(ran.code).toBe(3)
    const { editions } = JSON.parse(ran.stdout).articles[0]
    const failed = editions.reduce((sum: number, one: { failed: number }) => sum + one.failed, 0)
    const first = here.server.billed()
    expect(failed).toBeGreaterThan(0)
    const topped = await startDeepLServer()
    servers.push(topped)
    const env = { ...here.env, DEEPL_SERVER_URL: topped.url }
    const again = await interlinear(here.args, { cwd: here.cwd, env })
    expect(again.code, again.stderr).toBeLessThanOrEqual(DONE)
    expect([lengths(here), first + topped.billed()]).toEqual([WHOLE, COST])
    expect(counted(again)).toMatchObject({ sent: failed, carriedOver: LOCALES.length * SEGMENTS - failed })
  })

  it('Ctrl-C: what is in flight is written, and the next run pays for the rest alone', async () => {
    const interrupt = new AbortController()
    const here = await desk({ latencyMs: 20 })
    here.server.be({ fault: number => void (number === 2 && interrupt.abort()) })
    const ran = await here.translate(['--concurrency', '2'], interrupt.signal)
    expect(ran.code).toBe(3)
    expect(here.server.translations().length).toBeLessThan(6)
    here.server.be({})
    expect((await here.translate()).code).toBeLessThanOrEqual(DONE)
    expect([lengths(here), here.server.billed()]).toEqual([WHOLE, COST])
  })

  it.each([1, 4, 6])('killed at request %i: pays again for no more than was in flight', async killAt => {
    const concurrency = 2
    const here = await desk({ latencyMs: 10 })
    const cli = new URL('../src/cli/main.ts', import.meta.url).pathname
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', cli, ...here.args, '--concurrency', String(concurrency)],
      {
        cwd: here.cwd,
        env: { PATH: process.env.PATH, ...here.env },
        stdio: 'ignore',
      },
    )
    const ended = new Promise(resolve => child.once('exit', resolve))
    here.server.be({ fault: number => void (number === killAt && child.kill('SIGKILL')) })
    await ended
    here.server.be({})
    const paid = here.server.billed()
    const plan = JSON.parse((await here.translate(['--dry-run'])).stdout)
    const ran = await here.translate(['--max-characters', String(Math.max(1, plan.characters))])
    expect(ran.code, ran.stderr).toBeLessThanOrEqual(DONE)
    expect(lengths(here)).toEqual(WHOLE)
    expect(here.server.billed() - paid, 'what the dry run said').toBe(plan.characters)
    const toSend = plan.articles[0].editions.reduce((sum: number, one: { toSend: number }) => sum + one.toSend, 0)
    expect(counted(ran), 'what was sent now').toMatchObject({ sent: toSend, failed: 0 })
    const longest = sentence(SEGMENTS).length
    expect(here.server.billed() - COST).toBeLessThanOrEqual(concurrency * 50 * longest)
    expect(JSON.parse((await here.translate()).stdout).requests).toBe(0)
  })

  it('that could not write keeps its answers for the next one, which needs no engine', async () => {
    const here = await desk()
    const obstacle = join(here.cwd, 'locales')
    here.server.be({ fault: number => void (number === 1 && writeFileSync(obstacle, '')) })
    expect((await here.translate()).code).toBe(2)
    rmSync(obstacle)
    const plan = JSON.parse((await here.translate(['--dry-run'])).stdout)
    expect([plan.characters, plan.articles[0].editions[0].toSend]).toEqual([0, 0])
    const ran = await interlinear([...here.args, '--engine', 'deepl'], { cwd: here.cwd })
    expect(ran.code, ran.stderr).toBeLessThanOrEqual(DONE)
    expect([lengths(here), here.server.billed()]).toEqual([WHOLE, COST])
    expect(counted(ran)).toMatchObject({ sent: 0, carriedOver: LOCALES.length * SEGMENTS })
    expect(JSON.parse(ran.stdout)).toMatchObject({ requests: 0, characters: 0, billedCharacters: 0 })
  })

  it('two at once: one works, the other is told which process has the lock', async () => {
    const here = await desk({ latencyMs: 30 })
    const both = await Promise.all([here.translate(), here.translate()])
    expect(both.map(({ code }) => code)).toContain(4)
    expect(both.map(({ code }) => code <= DONE)).toContain(true)
    expect(both.find(({ code }) => code === 4)?.stderr).toMatch(new RegExp(`process ${process.pid}`))
    expect([lengths(here), here.server.billed()]).toEqual([WHOLE, COST])
  })
})

describe('a long article with one text in each locale that the engine does not take', () => {
  const FIVE = ['es', 'fr', 'de', 'it', 'pl']
  const LONG = 460
  const POISON = 'This is what happened on day 317 of the talks.'
  const isPoisoned = ({ texts }: Seen): boolean => texts.includes(POISON)

  it.each<[string, Mood]>([
    ['400', { fault: (_, seen) => (isPoisoned(seen) ? { status: 400, message: 'Not this text' } : undefined) }],
    ['500', { fault: (_, seen) => (isPoisoned(seen) ? { status: 500, message: 'Not this text' } : undefined) }],
  ])('%s: all others arrive, it is named, and the next run asks for it alone', async (_, mood) => {
    const here = await desk({ mood, latencyMs: 2 })
    const paragraphs = Array.from({ length: LONG / 4 }, (__, paragraph) =>
      Array.from({ length: 4 }, (___, index) => sentence(paragraph * 4 + index).replace('this', 'This')).join(' '),
    )
    writeFileSync(join(here.cwd, 'seeds/talks.txt'), paragraphs.join('\n\n'))
    const args = here.args.map(arg => (arg === LOCALES.join(',') ? FIVE.join(',') : arg))
    const ran = await interlinear(args, here)
    expect(ran.code).toBe(3)
    expect(counted(ran)).toMatchObject({ segments: FIVE.length * LONG, failed: FIVE.length })
    const most = 50 + FIVE.length * (2 * Math.log2(50) + 2)
    expect(here.server.translations().length).toBeLessThanOrEqual(most)
    expect(ran.stderr + (await interlinear([...args.slice(0, -2)], here)).stdout).toMatch(
      /is missing: DeepL answered \d00.*: Not this text/,
    )
    const before = here.server.translations().length
    expect((await interlinear(args, here)).code).toBe(3)
    const again = here.server.translations().slice(before)
    expect(again.flatMap(({ texts }) => texts).every(text => text === POISON)).toBe(true)
    expect(again.length).toBeLessThanOrEqual(FIVE.length * 3)
  })
})

describe('the engines command', () => {
  it('says what is ready and what is missing', async () => {
    const { cwd, env } = await desk()
    const home = { ...env, HOME: cwd, XDG_CACHE_HOME: '' }
    const { stdout } = await interlinear(['engines', '--to', 'es,ko', '--format', 'json'], { cwd, env: home })
    const { engines } = JSON.parse(stdout) as { engines: { name: string; ready: boolean; locales: string[] }[] }
    expect(engines.map(({ name, ready, locales }) => [name, ready, locales.join()])).toEqual([
      ['deepl', true, 'es,ko'],
      ['openai', false, ''],
      ['libretranslate', false, ''],
      ['bergamot', false, ''],
      ['apertium', true, 'es'],
      ['apertium-apy', false, ''],
      ['pseudo', true, 'es,ko'],
    ])
  })

  it('--check asks each of them for one sentence', async () => {
    const { cwd, env, server } = await desk()
    const wrong = { ...env, DEEPL_AUTH_KEY: 'wrong-secret' }
    const good = await interlinear(['engines', '--to', 'es', '--check'], { cwd, env })
    const bad = await interlinear(['engines', '--to', 'es', '--check'], { cwd, env: wrong })
    expect([good.code, bad.code]).toEqual([0, 3])
    expect(good.stdout).toMatch(/deepl +answers/)
    expect(bad.stdout).toMatch(/deepl +fails .*403/)
    expect(bad.stdout).not.toMatch(/secret/)
    expect(server.translations().map(({ texts }: Seen) => texts.length)).toEqual([1, 1])
  })
})
