import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadLocalModels } from '../src/engine/index.ts'
import { interlinear } from './command-line.ts'
import { type ModelsServer, type Mood, startModelsServer } from './models-server.ts'
import { modelsIn, toyFiles, toyList } from './toy-model.ts'

let server: ModelsServer
let folder = ''
let env: ReturnType<typeof toyList> & { INTERLINEAR_MODELS_URL: string }
beforeAll(async () => {
  server = await startModelsServer()
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'))
  env = { ...toyList(folder), INTERLINEAR_MODELS_URL: server.url }
  server.mood = 'plain'
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const names = (): readonly string[] => {
  try {
    return readdirSync(modelsIn(env)).sort()
  } catch {
    return []
  }
}
const pinned = (): readonly string[] =>
  Object.values(toyFiles())
    .map(({ sha256 }) => sha256)
    .sort()
const get = async () => (await loadLocalModels(env)).get('en-es')

describe('a model is fetched', () => {
  it.each<Mood>(['plain', 'gz', 'zst'])('%s', async mood => {
    server.mood = mood
    await get()
    expect(names()).toEqual(pinned())
    const { model } = toyFiles()
    expect(readFileSync(join(modelsIn(env), model.sha256)).equals(model.content)).toBe(true)
  })

  it('once: an installed model is not requested again', async () => {
    await get()
    const before = server.requests.length
    await get()
    expect(server.requests).toHaveLength(before)
  })

  it('from where a cut download ended', async () => {
    server.mood = 'cut'
    await expect(get()).rejects.toThrow('could not be fetched')
    expect(names()).toHaveLength(1)
    server.mood = 'plain'
    await get()
    expect(server.requests.some(request => /model\.bin bytes=\d+-$/.test(request))).toBe(true)
    expect(names()).toEqual(pinned())
  })

  it('by two runs at once', async () => {
    await Promise.all([get(), get()])
    expect(names()).toEqual(pinned())
  })
})

describe('no file is kept from', () => {
  it.each<[string, Mood, RegExp]>([
    ['other content', 'other', /sent something else than the file/],
    ['more than the file', 'more', /more came than the \d+ bytes/],
    ['the page of a network that asks to sign in', 'page', /sent something else than the file/],
    ['a file that is not there', 'gone', /answered 404/],
    ['a host that is broken', 'broken', /answered 500/],
  ])('%s', async (_, mood, says) => {
    server.mood = mood
    await expect(get()).rejects.toThrow(says)
    expect(names()).toEqual([])
  })

  it('a host that does not answer, within a few seconds', async () => {
    server.mood = 'silent'
    await expect(get()).rejects.toThrow('the host does not answer')
    expect(names()).toEqual([])
  }, 10_000)
})

const MAIN = join(import.meta.dirname, '../src/cli/start.mjs')

describe('a run that ends in the middle', () => {
  it('leaves a part that the next run continues, also after kill -9', async () => {
    server.mood = 'slow'
    const child = spawn(process.execPath, [MAIN, 'models', 'get', 'en-es'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    })
    const part = (): boolean => names().some(name => name.endsWith('.part'))
    for (let tries = 0; tries < 600 && !part(); tries++) await wait(50)
    expect(part()).toBe(true)
    await wait(300)
    child.kill('SIGKILL')
    await once(child, 'exit')
    server.mood = 'plain'
    await get()
    expect(server.requests.at(-3)).toMatch(/model\.bin bytes=\d+-$/)
    expect(names()).toEqual(pinned())
  })
})

describe('the command', () => {
  it('lists, fetches and removes', async () => {
    const cwd = folder
    const state = async (...args: string[]) =>
      JSON.parse((await interlinear(['models', ...args, '--format', 'json'], { cwd, env })).stdout).models
    const size = Object.values(toyFiles()).reduce((sum, file) => sum + file.size, 0)
    expect(await state('list')).toEqual([
      { pair: 'en-es', version: '1', bytes: size, state: 'missing', licence: 'Apache-2.0' },
    ])
    expect(await state('get', 'en-es')).toMatchObject([{ pair: 'en-es', state: 'ready' }])
    expect(await state()).toMatchObject([{ pair: 'en-es', state: 'ready' }])
    expect(await state('remove', 'en-es')).toMatchObject([{ pair: 'en-es', state: 'missing' }])
    expect(names()).toEqual([])
  })

  it('says which file, its size and its address', async () => {
    const { stderr, code } = await interlinear(['models', 'get', 'en-es'], { cwd: folder, env })
    expect(code).toBe(0)
    expect(stderr).toMatch(/fetching the model en-es \(1 MB, Apache-2\.0\) from 127\.0\.0\.1:\d+ to /)
  })

  it.each<[string, string[], RegExp, number]>([
    ['an unknown model', ['models', 'get', 'en-tlh'], /no model is called "en-tlh"/, 2],
    ['no model', ['models', 'get'], /found no model, expected one or more/, 2],
  ])('refuses %s', async (_, args, says, exit) => {
    const { stderr, code } = await interlinear(args, { cwd: folder, env })
    expect(stderr).toMatch(says)
    expect(code).toBe(exit)
  })

  it('says so if the folder cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const models = await loadLocalModels({ ...env, XDG_CACHE_HOME: file })
    await expect(models.get('en-es')).rejects.toThrow('cannot be written')
  })
})

describe('translate', () => {
  const SEED = join(import.meta.dirname, '../seeds/kursk-visit.txt')
  const translate = (args: string[], more: Readonly<Record<string, string>> = {}) =>
    interlinear(['translate', SEED, '--to', 'es', '--format', 'json', ...args], {
      cwd: folder,
      env: { ...env, PATH: process.env.PATH ?? '', ...more },
    })

  it('fetches nothing without --yes, and uses Apertium', async () => {
    const before = server.requests.length
    const { stdout } = await translate([])
    expect(server.requests).toHaveLength(before)
    expect(JSON.parse(stdout).articles[0].editions[0]).toMatchObject({ locale: 'es', failed: 0 })
    expect(readFileSync(join(folder, 'locales/es/kursk-visit.review.yml'), 'utf8')).toContain('engine: apertium')
  })

  it('fetches the model with --yes, and uses it', async () => {
    const { stderr } = await translate(['--yes'])
    expect(stderr).toContain('fetching the model en-es')
    expect(readFileSync(join(folder, 'locales/es/kursk-visit.review.yml'), 'utf8')).toContain('engine: bergamot')
  })

  it('uses Apertium if no model can be fetched, and says so in one sentence', async () => {
    server.mood = 'gone'
    const { stderr } = await translate(['--yes'])
    expect(stderr).toContain('no model could be fetched, so that Apertium translates')
    expect(readFileSync(join(folder, 'locales/es/kursk-visit.review.yml'), 'utf8')).toContain('engine: apertium')
  })

  it('ends and says what to do if Bergamot was asked for and has no model', async () => {
    const { stderr, code } = await translate(['--engine', 'bergamot'])
    expect(code).toBe(2)
    expect(stderr).toContain('run `interlinear models get en-es`')
  })

  it('names what would translate a pair that the engine lacks: a model, a key', async () => {
    const { stderr, code } = await interlinear(['translate', SEED, '--to', 'pl', '--engine', 'apertium'], {
      cwd: folder,
      env: { XDG_CACHE_HOME: folder },
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(/Apertium has no way from en to pl.*`interlinear models get en-pl` \(\d+ MB\)/)
    expect(stderr).toContain('--engine deepl with a key in DEEPL_AUTH_KEY')
    expect(stderr).toContain('`interlinear engines --from en --to pl` says what each engine lacks')
  })

  it('drafts the other locales if it lacks something for one of them, and ends with exit code 3', async () => {
    const run = (to: string) =>
      interlinear(['translate', SEED, '--to', to, '--engine', 'apertium', '--format', 'json'], {
        cwd: folder,
        env: { XDG_CACHE_HOME: folder },
      })
    const { stdout, stderr, code } = await run('pl,es')
    const [{ editions }] = JSON.parse(stdout).articles
    expect([code, editions.map(({ locale }: { locale: string }) => locale)]).toEqual([3, ['es']])
    expect(JSON.parse(stdout).lacking).toEqual([
      { locale: 'pl', message: expect.stringContaining('no way from en to pl') },
    ])
    expect(stderr).toMatch(/^pl is not drafted: Apertium has no way from en to pl.*`interlinear models get en-pl`/m)
    expect(readdirSync(join(folder, 'locales')).sort()).toEqual(['en', 'es'])
    expect((await run('pl,es')).code).toBe(3)
    expect((await run('es')).code).toBeLessThan(2)
  })

  it('names the engines that are ready for it, also in a dry run', async () => {
    await get()
    const failed = await translate(['--engine', 'openai'])
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('--engine bergamot, which is ready') })
    const { stdout } = await translate(['--engine', 'openai', '--dry-run'])
    expect(JSON.parse(stdout).lacking).toContain('--engine bergamot, which is ready; --engine apertium, which is ready')
  })
})
