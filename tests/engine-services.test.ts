import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import type { Engine } from '../src/model.ts'
import { startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'

const HASTE = { attempts: 4, firstWait: 0.01, longestWait: 0.02, timeout: 5 }

interface Asked {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Record<string, unknown>
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** A real HTTP server that answers JSON with JSON, or with the text that is given. */
async function serve(answer: (asked: Asked, number: number) => unknown): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    asked.push({ path: request.url ?? '', headers: request.headers, body: text ? JSON.parse(text) : {} })
    const given = answer(asked.at(-1) as Asked, asked.length)
    response.writeHead(typeof given === 'number' ? given : 200)
    response.end(typeof given === 'string' ? given : JSON.stringify(given))
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

interface Sheet {
  readonly names: readonly { readonly source: string; readonly target: string }[]
  readonly before: string
  readonly after: string
  readonly segments: readonly { readonly id: number; readonly text: string }[]
}

const sheetOf = ({ body }: Asked): Sheet =>
  JSON.parse((body.messages as { content: string }[])[1]?.content ?? '') as Sheet
const chat = (content: unknown): unknown => ({
  choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
})
const UKRAINIAN: Readonly<Record<string, string>> = {
  one: 'один',
  two: 'двоє',
  is: 'сидять',
  here: 'тут',
  three: 'три',
}
const good = (asked: Asked) => {
  const { segments, names } = sheetOf(asked)
  const render = (text: string): string =>
    names.reduce((one, { source, target }) => one.replaceAll(source, target), text)
  const translate = (text: string): string =>
    text.replace(/(?<=^|\s|>)[a-z]+(?=$|\s|<)/g, word => UKRAINIAN[word] ?? word)
  return segments.map(({ id, text }) => ({ id, text: translate(render(text)) }))
}

describe('a chat model', () => {
  const texts = ['{place:Kursk|Курськ} one', 'two <1>is</1> here', 'three']
  const jobs = texts.map(text => jobOf(text, 'uk'))
  const targets = ['Курськ один', 'двоє <1>сидять</1> тут', 'три']

  const engineAt = (url: string): Promise<Engine> =>
    createEngine('openai', {
      env: { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'chat-secret' },
      config: { openai: { model: 'test', texts: 2 }, patience: HASTE },
    })

  it.each<[string, (asked: Asked, number: number) => unknown, number]>([
    ['answers well', asked => chat({ translations: good(asked) }), 2],
    ['answers in another order', asked => chat({ translations: good(asked).toReversed() }), 2],
    ['fences its JSON', asked => chat(`\`\`\`json\n${JSON.stringify({ translations: good(asked) })}\n\`\`\``), 2],
    ['talks first', (asked, number) => chat(number === 1 ? 'Certainly!' : { translations: good(asked) }), 3],
    ['forgets one', (asked, number) => chat({ translations: number === 1 ? good(asked).slice(1) : good(asked) }), 3],
    [
      'adds one',
      (asked, number) => chat({ translations: number === 1 ? [...good(asked), { id: 9, text: 'x' }] : good(asked) }),
      2,
    ],
    [
      'gets a name wrong',
      (asked, number) =>
        chat({
          translations:
            number === 1
              ? good(asked).map(({ id }) => ({ id, text: `T:${id} Kursk <g id="1000">x</g>` }))
              : good(asked),
        }),
      3,
    ],
    ['is busy at first', (asked, number) => (number === 1 ? 503 : chat({ translations: good(asked) })), 3],
    [
      'answers nonsense at first',
      (asked, number) => (number === 1 ? '<html>' : chat({ translations: good(asked) })),
      3,
    ],
  ])('that %s', async (fault, answer, requests) => {
    const { url, asked } = await serve(answer)
    const outcome = await through(await engineAt(url), jobs, { concurrency: 1 })
    expect(outcome.report).toMatchObject({ requests, failures: [] })
    if (fault !== 'gets a name wrong') expect(outcome.targets).toEqual(targets)
    expect(outcome.targets[0]).toBe(targets[0])
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Bearer chat-secret',
      'user-agent': expect.stringMatching(/^Interlinear/),
    })
  })

  it('is sent the names and the neighbouring sentences', async () => {
    const { url, asked } = await serve(one => chat({ translations: good(one) }))
    await through(await engineAt(url), jobs, { concurrency: 1 })
    expect(asked.map(sheetOf)).toMatchObject([
      { before: '', after: 'three', names: [{ source: 'Kursk', target: 'Курськ' }] },
      { before: 'two is here', after: '', names: [] },
    ])
  })

  it('that answers badly again and again fails its segments', async () => {
    const { url } = await serve(() => chat('no'))
    expect((await through(await engineAt(url), jobs)).report.failures).toHaveLength(3)
  })

  it('needs a model and, at OpenAI, a key', async () => {
    const bare = await createEngine('openai', { env: {} })
    expect(await bare.lacks('en', 'es')).toMatch(/model/)
    const keyless = await createEngine('openai', { env: {}, config: { openai: { model: 'm' } } })
    expect(await keyless.lacks('en', 'es')).toMatch(/OPENAI_API_KEY/)
  })
})

describe('LibreTranslate', () => {
  const LANGUAGES = [{ code: 'en', targets: ['es', 'zt'] }]
  const engineAt = (url: string): Promise<Engine> =>
    createEngine('libretranslate', {
      env: { LIBRETRANSLATE_URL: url, LIBRETRANSLATE_API_KEY: 'k' },
      config: { patience: HASTE },
    })
  const translate = ({ path, body }: Asked): unknown =>
    path === '/languages' ? LANGUAGES : { translatedText: (body.q as string[]).map(text => `T:${text}`) }

  it('is sent renderings, and markup as HTML', async () => {
    const { url, asked } = await serve(translate)
    const jobs = [jobOf('the {place:Kursk|Koursk} house', 'es'), jobOf('a <1>b</1> & c', 'zh-Hant')]
    const { targets, report } = await through(await engineAt(url), jobs)
    expect(targets).toEqual(['T:the Koursk house', 'T:a <1>b</1> & c'])
    const requests = asked.filter(({ path }) => path === '/translate')
    expect(requests.map(({ body }) => [body.target, body.format, body.api_key])).toEqual([
      ['es', 'text', 'k'],
      ['zt', 'html', 'k'],
    ])
    expect(report.failures).toEqual([])
  })

  it('is asked again after a fault, and a wrong number of texts is refused', async () => {
    const { url } = await serve((asked, number) =>
      number < 3 ? [500, { translatedText: [] }][number - 1] : translate(asked),
    )
    expect((await through(await engineAt(url), [jobOf('one', 'es')])).targets).toEqual(['T:one'])
  })

  it('names what is lacking', async () => {
    const { url } = await serve(translate)
    expect(await (await engineAt(url)).lacks('en', 'es')).toBeUndefined()
    expect(await (await engineAt(url)).lacks('en', 'ko')).toMatch(/no way from en to ko/)
    expect(await (await createEngine('libretranslate', { env: {} })).lacks('en', 'es')).toMatch(/LIBRETRANSLATE_URL/)
  })
})

describe('apertium-apy', () => {
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn('apertium-apy', ['-p', String(port), '/usr/share/apertium'], { stdio: 'ignore' })
  const failed = new Promise<never>((_, reject) => server.once('error', reject))
  let apy: Engine
  beforeAll(async () => {
    apy = await createEngine('apertium-apy', { env: { APERTIUM_APY_URL: `http://127.0.0.1:${port}` } })
    for (let tries = 0; tries < 50 && (await apy.lacks('en', 'es')); tries++) await Promise.race([sleep(100), failed])
  })
  afterAll(() => {
    server.kill()
  })

  it.each([
    ['es', 'President {person:Trump} went to {place:Kursk|Koursk}.', 'Presidente Trump fue a Koursk.'],
    ['es', 'He has <1>a house</1> & * ~ {{count}}.', 'Tiene <1>una casa</1> & * ~ {{count}}.'],
    ['fr', 'The house is big.', 'La maison est grande.'],
  ])('%s: %s', async (to, text, target) => {
    expect((await through(apy, [jobOf(text, to)])).targets).toEqual([target])
  })

  it('names what is lacking', async () => {
    expect(await apy.lacks('en', 'ko')).toMatch(/no way/)
    const nowhere = await createEngine('apertium-apy', { env: { APERTIUM_APY_URL: 'http://127.0.0.1:9' } })
    expect(await nowhere.lacks('en', 'es')).toMatch(/APERTIUM_APY_URL/)
  })
})

describe('a chain', () => {
  it('gives each segment to the first engine that can translate it, and names that engine', async () => {
    const server = await startDeepLServer({ quota: 50 })
    const chain = await createEngine('deepl,pseudo', {
      env: { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url },
      config: { patience: HASTE },
    })
    const jobs = [
      ...Array.from({ length: 60 }, (_, index) => jobOf(`x ${index % 10}`, 'es', { id: `${index}` })),
      jobOf('y', 'xx'),
    ]
    const { deliveries, report } = await through(chain, jobs, { concurrency: 1 })
    const engines = Map.groupBy(deliveries, ({ engine }) => engine)
    expect(report.failures).toEqual([])
    expect([...engines].map(([name, made]) => [name, made.length])).toEqual([['pseudo', 61]])
    await server.close()
  })

  it('whose first engine has a wrong key goes on with the next', async () => {
    const server = await startDeepLServer()
    const env = { DEEPL_AUTH_KEY: 'wrong', DEEPL_SERVER_URL: server.url }
    const chain = await createEngine('deepl,pseudo', { env })
    expect((await through(chain, [jobOf('one', 'es')])).deliveries[0]?.engine).toBe('pseudo')
    await server.close()
  })

  it('lacks a pair only when all of them do', async () => {
    const chain = await createEngine('deepl,apertium', { env: {} })
    expect(await chain.lacks('en', 'es')).toBeUndefined()
    expect(await chain.lacks('en', 'ko')).toMatch(/DEEPL_AUTH_KEY.*apt-cache/)
  })
})
