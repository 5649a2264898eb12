import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { temporaryFolder } from './command-line.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'

const ROOT = join(import.meta.dirname, '..')
const LOCALES = ['es', 'fr', 'de', 'it', 'pl']
/** Small requests, so that there is a middle to be killed in. */
const CONFIG = 'engines:\n  concurrency: 2\n  deepl:\n    glossary: false\n'

const servers: DeepLServer[] = []
afterAll(() => Promise.all(servers.map(server => server.close())))

async function newDesk() {
  const server = await startDeepLServer({ latencyMs: 40 })
  servers.push(server)
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds'))
  for (const file of ['seeds/kursk-visit.txt', 'glossary.yml']) cpSync(join(ROOT, file), join(cwd, file))
  writeFileSync(join(cwd, 'interlinear.yml'), CONFIG)
  return { server, cwd }
}

/** Runs the real command line in a process of its own; `untilRequest` kills it that many milliseconds after. */
function translate({ server, cwd }: Awaited<ReturnType<typeof newDesk>>) {
  const args = ['translate', 'seeds/kursk-visit.txt', '--to', LOCALES.join(','), '--engine', 'deepl']
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd,
    env: { ...process.env, DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', code => resolve(code)))
  return { child, ended, said: () => stderr }
}

/** Every JSON file under the folder, parsed: throws when one is cut off. */
const parsedCatalogs = (cwd: string): unknown[] =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter(file => file.startsWith('locales/') && file.endsWith('.json') && !file.includes('/.'))
    .map(file => JSON.parse(readFileSync(join(cwd, file), 'utf8')))

it.each([1, 2, 3, 4, 5])('killed after answer %i, the next run goes on from there', async answers => {
  const desk = await newDesk()
  const whole = await newDesk()
  const first = translate(desk)
  while (desk.server.translations().length < answers) await sleep(2)
  // Somewhere between the arrival of a request and the time its answer is on disk.
  await sleep((answers * 37) % 90)
  first.child.kill('SIGKILL')
  await first.ended
  parsedCatalogs(desk.cwd)
  const [second, reference] = [translate(desk), translate(whole)]
  expect(await second.ended, second.said()).toBeLessThan(2)
  expect(await reference.ended, reference.said()).toBeLessThan(2)
  expect(parsedCatalogs(desk.cwd)).toEqual(parsedCatalogs(whole.cwd))
  const perRequest = whole.server.billed() / LOCALES.length
  expect(desk.server.billed()).toBeLessThanOrEqual(whole.server.billed() + 2 * perRequest)
})

it('says how to go on when it is interrupted, and keeps what came', async () => {
  const desk = await newDesk()
  const whole = await newDesk()
  const first = translate(desk)
  while (desk.server.translations().length < 2) await sleep(2)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(3)
  expect(first.said()).toMatch(/run .*again/i)
  const [second, reference] = [translate(desk), translate(whole)]
  expect(await second.ended, second.said()).toBeLessThan(2)
  await reference.ended
  expect(desk.server.billed()).toBe(whole.server.billed())
})

it('lets one of two runs work on an article', async () => {
  const desk = await newDesk()
  const whole = await newDesk()
  const runs = [translate(desk), translate(desk)]
  const codes = await Promise.all(runs.map(({ ended }) => ended))
  expect(Math.min(...codes.map(Number))).toBeLessThan(2)
  const refused = runs.find((_, index) => codes[index] === 4)
  if (refused) expect(refused.said()).toMatch(/kursk-visit is being worked on by process \d+/)
  const reference = translate(whole)
  await reference.ended
  expect(desk.server.billed()).toBe(whole.server.billed())
})
