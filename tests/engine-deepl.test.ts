import { afterAll, describe, expect, it } from 'vitest'
import { createEngine, type EngineSetup } from '../src/engine/index.ts'
import type { Glossary, Job, Term } from '../src/model.ts'
import { type Fault, firstly, type Mood } from './deepl-server/moods.ts'
import { type DeepLServer, type ServerOptions, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'

const servers: DeepLServer[] = []
afterAll(() => Promise.all(servers.map(server => server.close())))

/** Waits that are short enough for tests. */
const HASTE = { attempts: 5, firstWait: 0.01, longestWait: 0.02, timeout: 0.5, deadline: 20 }

async function start(options: ServerOptions = {}, setup: Partial<EngineSetup> = {}) {
  const server = await startDeepLServer(options)
  servers.push(server)
  const log: string[] = []
  const engine = await createEngine('deepl', {
    env: { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url },
    log: line => log.push(line),
    ...setup,
    config: { patience: HASTE, ...setup.config },
  })
  return { server, engine, log }
}

const envOf = ({ key, url }: DeepLServer) => ({ DEEPL_AUTH_KEY: key, DEEPL_SERVER_URL: url })

const sentences = (count: number, to: string): readonly Job[] =>
  Array.from({ length: count }, (_, index) => jobOf(`sentence number ${index}`, to))

describe('requests', () => {
  it.each([
    ['one locale', 50, ['es'], 1],
    ['one text too many', 51, ['es'], 2],
    ['locales never share one', 3, ['es', 'fr', 'de'], 3],
  ])('%s', async (_, count, locales, requests) => {
    const { server, engine } = await start()
    const jobs = locales.flatMap(to => sentences(count, to))
    const { report, targets } = await through(engine, jobs)
    const billed = server.billed()
    expect(server.translations()).toHaveLength(requests)
    expect(report).toEqual({ requests, failures: [], billedCharacters: billed, characters: billed })
    expect(targets).not.toContain(undefined)
  })

  it('are cut by their encoded size', async () => {
    const { server, engine } = await start()
    const jobs = Array.from({ length: 30 }, (_, index) =>
      jobOf(`${index} ${'слово '.repeat(200)}`, 'es', { from: 'ru' }),
    )
    const { report } = await through(engine, jobs)
    expect(report.failures).toEqual([])
    expect(server.translations()).toHaveLength(2)
  })

  it('are not made for texts without words', async () => {
    const { server, engine } = await start()
    expect((await through(engine, [jobOf('12:30', 'es'), jobOf('{place:Kursk|Курск}', 'es')])).targets).toEqual([
      '12:30',
      'Курск',
    ])
    expect(server.seen).toEqual([])
  })

  it('say the source language, the context of the article, the tone of the locale and who asks', async () => {
    const deepl = {
      model: 'quality_optimized',
      formality: { de: 'more' },
      instructions: ['Write for a newspaper.'],
    } as const
    const { server, engine } = await start(
      {},
      { config: { deepl: { ...deepl, instructions: [...deepl.instructions] } } },
    )
    const context = `A headline\n${'x'.repeat(200_000)}`
    await through(engine, [
      jobOf('a house', 'de', { context }),
      jobOf('a house', 'ko', { context }),
      jobOf('a house', 'pt'),
    ])
    const [german, korean, portuguese] = server.translations().map(({ form }) => Object.fromEntries(form))
    expect(german).toMatchObject({
      source_lang: 'en',
      context: 'A headline',
      formality: 'prefer_more',
      model_type: 'quality_optimized',
      custom_instructions: 'Write for a newspaper.',
    })
    expect(korean).not.toHaveProperty('formality')
    expect(portuguese).toMatchObject({ target_lang: 'pt-PT' })
    expect(server.translations()[0]?.headers['user-agent']).toMatch(/Interlinear/)
  })
})

describe('names', () => {
  it.each<[string, string, string, Mood['tags']?]>([
    ['a name', '{person:Trump|Трамп} said <yes> & no', 'Трамп said·es <yes·es> & no·es'],
    ['markup', 'the <1>big {place:Kursk}</1> house<2/>', 'the·es <1>big·es Kursk</1> house·es<2/>'],
    ['markup cut in two', 'the </1>big house', 'the·es </1>big·es house·es'],
    ['literal tags', 'a <x id="0"/> tag and {person:Trump}', 'a·es <x·es id·es="0"/> tag·es and·es Trump'],
    ['escaped tags', 'the {place:Kursk} house', 'the·es Kursk house·es', 'escape'],
    ['a quote pulled in', 'the “{person:Trump}” house', 'the·es “Trump” house·es', 'pull-quote'],
    ['a space eaten', 'the {place:Kursk} house', 'the·es Kursk house·es', 'eat-space'],
  ])('%s comes back in place', async (_, text, target, tags) => {
    const { engine } = await start(tags ? { mood: { tags } } : {})
    expect((await through(engine, [jobOf(text, 'es')])).targets).toEqual([target])
  })

  it.each<[Mood['tags'], readonly string[]]>([
    ['drop', ['Kursk']],
    ['double', ['Kursk', 'Kursk']],
    ['first', ['Kursk']],
  ])('tags %s: the answer is delivered as it is, for `names` to judge', async (tags, names) => {
    const { engine } = await start({ mood: tags ? { tags } : {} })
    const { deliveries } = await through(engine, [jobOf('the {place:Kursk} house', 'es')])
    expect(deliveries[0]?.pieces.flatMap(piece => (typeof piece === 'string' ? [] : [piece.target]))).toEqual(names)
  })

  it('entities become letters', async () => {
    const { engine } = await start({ mood: { entities: true } })
    expect((await through(engine, [jobOf('a {place:Kursk} lane &auml; x', 'de')])).targets).toEqual([
      'ä·de Kursk läne·de &auml; x·de',
    ])
  })
})

describe('faults', () => {
  const once = (fault: Fault): Mood => ({ fault: firstly(1, fault) })
  const name = '{place:Kursk}'

  it.each<[string, Mood]>([
    ['3 × 429', { fault: firstly(3, { status: 429 }) }],
    ['3 × 429 with Retry-After', { fault: firstly(3, { status: 429, headers: { 'retry-after': '0.02' } }) }],
    ['3 × 503', { fault: firstly(3, { status: 503 }) }],
    ['500', once({ status: 500 })],
    ['a reset connection', once({ reset: true })],
    ['no answer', once({ silent: true })],
    ['a body cut short', once({ cut: true })],
    ['fewer texts than asked', { answers: failFirst(all => all.slice(1)) }],
    ['another order', { answers: failFirst(all => all.toReversed()) }],
    [
      'an empty text',
      { answers: failFirst(all => all.map((one, index) => (index === 1 ? { ...one, text: '' } : one))) },
    ],
  ])('%s: everything arrives, each text at its place', async (_, mood) => {
    const { engine } = await start({ mood })
    const jobs = Array.from({ length: 120 }, (_, index) => jobOf(`the ${name} number${index} x`, 'es'))
    const { report, targets } = await through(engine, jobs)
    expect(report.failures).toEqual([])
    expect(targets).toEqual(jobs.map((_, index) => `the·es Kursk number·es${index} x·es`))
  })

  it('a slow answer is waited for, and billed once', async () => {
    const { server, engine } = await start({ mood: once({ delayMs: 300 }) })
    await through(engine, sentences(3, 'es'))
    expect(server.translations()).toHaveLength(1)
  })

  it('413: asks in halves', async () => {
    const { engine } = await start({
      mood: { fault: (_, { texts }) => (texts.length > 15 ? { status: 413 } : undefined) },
    })
    const { report, targets } = await through(engine, sentences(50, 'es'))
    expect(report).toMatchObject({ requests: 7, failures: [] })
    expect(targets).not.toContain(undefined)
  })

  it('456 halfway: only requests in flight are still made, what came is kept, and the next run pays for the rest alone', async () => {
    const jobs = sentences(1000, 'es')
    const { server, engine } = await start({ quota: 10_000 })
    const first = await through(engine, jobs, { concurrency: 5 })
    const refused = server.translations().length - first.deliveries.length / 50
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThanOrEqual(6)
    expect(first.report.failures).toHaveLength(1000 - first.deliveries.length)
    expect(first.report.failures[0]?.message).toMatch(/456/)
    const got = new Set(first.deliveries.map(({ id }) => id))
    const { server: topped, engine: again } = await start()
    const second = await through(
      again,
      jobs.filter(({ id }) => !got.has(id)),
    )
    const total = jobs.reduce((sum, { plain }) => sum + plain.join('').length, 0)
    expect([second.report.failures.length, server.billed() + topped.billed()]).toEqual([0, total])
  })

  it('400: those texts fail, the others go on', async () => {
    const { engine } = await start({
      mood: { fault: (_, { target }) => (target === 'fr' ? { status: 400 } : undefined) },
    })
    const { report, deliveries } = await through(engine, [...sentences(2, 'fr'), ...sentences(3, 'es')])
    expect([report.failures.length, deliveries.length]).toEqual([2, 3])
  })

  it.each<[string, Mood | undefined]>([
    ['503 for ever', { fault: () => ({ status: 503 }) }],
    ['resets for ever', { fault: () => ({ reset: true }) }],
  ])('%s: gives up, and does not retry every batch', async (_, mood) => {
    const { server, engine } = await start({ mood: mood ?? {} })
    const { report } = await through(engine, sentences(1000, 'es'), { concurrency: 3 })
    expect(report.failures).toHaveLength(1000)
    expect(server.translations().length).toBeLessThanOrEqual(5 * 3)
  })

  it.each([
    ['nobody listens', 'http://127.0.0.1:9'],
    ['no such host', 'http://deepl.invalid'],
  ])('%s', async (_, url) => {
    const env = { DEEPL_AUTH_KEY: 'secret-key', DEEPL_SERVER_URL: url }
    const { report } = await through((await start({}, { env })).engine, sentences(2, 'es'))
    expect(report.failures.map(({ message }) => message)).toEqual(
      Array(2).fill(expect.stringMatching(/^DeepL (refuses|has)/)),
    )
  })

  it('a wrong key is said once, without the key', async () => {
    const { server, engine } = await start({ key: 'right' })
    const env = { DEEPL_AUTH_KEY: 'wrong-secret', DEEPL_SERVER_URL: server.url }
    const wrong = await createEngine('deepl', { env })
    await expect(through(wrong, sentences(500, 'es'))).rejects.toMatchObject({
      code: 'engine',
      exitCode: 2,
      message: expect.not.stringContaining('secret'),
    })
    expect((await through(engine, sentences(1, 'es'))).report.failures).toEqual([])
  })

  it('neither key nor text follow a redirect to another host', async () => {
    const { server: other } = await start()
    const { engine } = await start({
      mood: { fault: () => ({ status: 307, headers: { location: `${other.url}/v2/translate` } }) },
    })
    const { report } = await through(engine, sentences(1, 'es'))
    expect(report.failures).toHaveLength(1)
    expect(other.seen).toEqual([])
  })

  it('Ctrl-C: what is in flight arrives, nothing else is sent', async () => {
    const interrupt = new AbortController()
    const { server, engine } = await start({ latencyMs: 30 })
    const { report, deliveries } = await through(engine, sentences(500, 'es'), {
      concurrency: 2,
      signal: interrupt.signal,
      deliver: () => interrupt.abort(),
    })
    expect(deliveries).toEqual([])
    expect(server.translations()).toHaveLength(2)
    expect(report.failures).toHaveLength(400)
  })

  it('a deliver that throws stops the run', async () => {
    const { server, engine } = await start({ latencyMs: 10 })
    const full = new Error('disk full')
    const run = through(engine, sentences(1000, 'es'), { concurrency: 2, deliver: () => Promise.reject(full) })
    await expect(run).rejects.toBe(full)
    expect(server.translations()).toHaveLength(2)
  })

  it('says nothing of the article in its log', async () => {
    const { engine, log } = await start({
      mood: { fault: firstly(2, { status: 503, message: 'about sentence number 1' }) },
    })
    await through(engine, sentences(3, 'es'))
    expect(log).toHaveLength(2)
    expect(log.join()).not.toMatch(/sentence|test-key/)
  })
})

/** An answer that goes wrong the first time only. */
function failFirst(wrong: NonNullable<Mood['answers']>): NonNullable<Mood['answers']> {
  let failed = false
  return (translations, request) => {
    if (failed) return translations
    failed = true
    return wrong(translations, request)
  }
}

describe('the glossary', () => {
  const term = (id: string, source: string, translations: Record<string, string>, more: Partial<Term> = {}): Term => ({
    ...{ id, type: 'place', source, aliases: [], misspellings: [], caseSensitive: true, keep: false },
    translations: Object.fromEntries(
      Object.entries(translations).map(([locale, use]) => [
        locale,
        { use, aliases: {}, forms: [], derived: [], avoid: [] },
      ]),
    ),
    ...more,
  })
  const glossary: Glossary = {
    version: 1,
    sourceLocale: 'en',
    terms: [
      term(
        'kursk',
        'Kursk',
        { es: 'Koursk', 'pt-BR': 'Kúrsk', ca: 'Kursk', 'zh-Hans': '库尔斯克' },
        { misspellings: ['Kirsk'] },
      ),
      term('nato', 'NATO', { es: 'OTAN' }, { type: 'organization' }),
    ],
  }
  const job = (to: string) => jobOf('the {place:Kursk|Koursk} house', to)

  it('is made once, by root language codes, and used if it has the pair', async () => {
    const { server, engine } = await start({}, { glossary })
    const { targets } = await through(engine, [
      job('es'),
      jobOf('a {place:Kirsk|Koursk} x', 'es'),
      job('pt-BR'),
      job('ca'),
      job('zh-Hant'),
    ])
    expect(targets).toEqual([
      'the·es Koursk house·es',
      'a·es Koursk x·es',
      'the·pt Kúrsk house·pt',
      'the·ca Koursk house·ca',
      'the·zh Koursk house·zh',
    ])
    const used = server
      .translations()
      .map(({ target, form }) => [target, form.has('glossary_id'), form.has('tag_handling')])
    expect(used.toSorted()).toEqual([
      ['ca', false, true],
      ['es', true, false],
      ['pt-BR', true, false],
      ['zh-HANT', false, true],
    ])
    const second = await createEngine('deepl', {
      env: { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url },
      glossary,
    })
    await through(second, [job('es')])
    expect(server.seen.filter(({ method, path }) => method === 'POST' && path === '/v3/glossaries')).toHaveLength(1)
  })

  const names = (server: DeepLServer) => [...server.glossaries.values()].map(({ name }) => name)
  const today = new Date().toISOString().slice(0, 10)
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  const put = ({ glossaries }: DeepLServer, name: string) => {
    const id = `id-${glossaries.size}`
    glossaries.set(id, { id, name, created: '2020-01-01T00:00:00Z', dictionaries: new Map() })
  }
  /** The workspace and the hash of a glossary that an engine made. */
  async function made(home: string) {
    const { server, engine } = await start({}, { glossary, home })
    await through(engine, [job('es')])
    const [, workspace = '', hash = ''] = names(server)[0]?.split(' ') ?? []
    return { server, workspace, hash }
  }

  it('of this workspace is removed if unused for long; one of others, or in use, never', async () => {
    const { server, workspace, hash } = await made('/desk')
    const other = '0000000000000001'
    const kept = [
      'mine',
      'interlinear 0000',
      `interlinear ffffffff ${other} 2020-01-01`,
      `interlinear ${workspace} ${other} ${daysAgo(3)}`,
    ]
    for (const name of [...kept, `interlinear ${workspace} ${other} 2020-01-01`]) put(server, name)
    const { engine } = await start({}, { glossary, home: '/desk', env: envOf(server) })
    await through(engine, [job('es')])
    expect(names(server).toSorted()).toEqual([...kept, `interlinear ${workspace} ${hash} ${today}`].toSorted())
  })

  it('with the same content is shared by workspaces, and its last use is recorded', async () => {
    const { server, workspace, hash } = await made('/one')
    const [id = ''] = server.glossaries.keys()
    const stored = server.glossaries.get(id)
    if (stored) server.glossaries.set(id, { ...stored, name: `interlinear ${workspace} ${hash} ${daysAgo(300)}` })
    const { engine } = await start({}, { glossary, home: '/two', env: envOf(server) })
    await through(engine, [job('es')])
    expect(names(server)).toEqual([`interlinear ${workspace} ${hash} ${today}`])
  })

  it('is used even where an older one cannot be removed', async () => {
    const { server, workspace } = await made('/desk')
    put(server, `interlinear ${workspace} 0000000000000001 2020-01-01`)
    server.be({ keepsGlossaries: true })
    const { engine, log } = await start({}, { glossary, home: '/desk', env: envOf(server) })
    await through(engine, [job('es')])
    expect(server.translations().at(-1)?.form.has('glossary_id')).toBe(true)
    expect(log.join()).toMatch(/500.* when an older glossary was looked after/)
  })

  it('disappears during a run: names are held by tags', async () => {
    const { server, engine } = await start({}, { glossary })
    await through(engine, [job('es')])
    server.glossaries.clear()
    const { targets, report } = await through(engine, [job('es')])
    expect([targets, report.requests, report.failures]).toEqual([['the·es Koursk house·es'], 2, []])
  })

  it('is not supported by the server: names are held by tags', async () => {
    const { engine, log } = await start({ mood: { noGlossaries: true } }, { glossary })
    expect((await through(engine, [job('es')])).targets).toEqual(['the·es Koursk house·es'])
    expect(log.join()).toMatch(/held by tags/)
  })
})
