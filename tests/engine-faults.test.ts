import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import type { Engine, Job } from '../src/model.ts'
import type { Mood } from './deepl-server/moods.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'
import { type Asked, chat, jsonServers, reply, sheetOf, translated, translationsOf } from './json-server.ts'

const { serve, close } = jsonServers()
const deepls: DeepLServer[] = []
afterAll(async () => {
  close()
  await Promise.all(deepls.map(server => server.close()))
})

const HASTE = { attempts: 4, firstWait: 0.01, longestWait: 0.02, timeout: 5, deadline: 20 }
const KEY = 'very-secret-key-1234'

const chatAt = (url: string, more: Readonly<Record<string, unknown>> = {}): Promise<Engine> =>
  createEngine('openai', {
    env: { OPENAI_BASE_URL: url, OPENAI_API_KEY: KEY },
    config: { openai: { model: 'test', texts: 50, ...more }, patience: HASTE },
  })
const libreAt = (url: string): Promise<Engine> =>
  createEngine('libretranslate', { env: { LIBRETRANSLATE_URL: url }, config: { patience: HASTE } })
const deeplAt = async (mood: Mood): Promise<{ engine: Engine; server: DeepLServer }> => {
  const server = await startDeepLServer({ mood })
  deepls.push(server)
  const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
  return { server, engine: await createEngine('deepl', { env, config: { patience: HASTE } }) }
}

const jobs = (count: number, to = 'es'): readonly Job[] =>
  Array.from({ length: count }, (_, index) =>
    jobOf(index === 17 ? 'This is the poisoned sentence of them.' : `Sentence number ${index} stands here.`, to),
  )
const MOST = (count: number): number => Math.floor(2 * Math.log2(count) + 2)
const isPoisoned = (texts: readonly string[]): boolean => texts.some(text => text.includes('poisoned'))

describe('one bad text of fifty: the others arrive, and few more requests are made', () => {
  const refusals: readonly (readonly [string, number, string])[] = [
    ['400', 400, 'Text is not accepted'],
    ['413', 413, 'Too large'],
    ['500', 500, 'Internal error'],
    ['422', 422, 'Unprocessable'],
  ]

  it.each(refusals)('DeepL: %s', async (_, status, message) => {
    const { engine, server } = await deeplAt({
      fault: (__, { texts }) => (isPoisoned(texts) ? { status, message } : undefined),
    })
    const { report, deliveries } = await through(engine, jobs(50))
    expect(report.failures).toMatchObject([{ id: jobs(50)[17]?.id, message: expect.stringContaining(message) }])
    expect(deliveries).toHaveLength(49)
    expect(server.translations().length).toBeLessThanOrEqual(1 + MOST(50))
  })

  it.each(refusals)('LibreTranslate: %s', async (_, status, message) => {
    const { url, asked } = await serve(({ path, body }) => {
      if (path === '/languages') return [{ code: 'en', targets: ['es'] }]
      const q = body.q as string[]
      return isPoisoned(q) ? reply(status, { error: message }) : { translatedText: q.map(translated) }
    })
    const { report, deliveries } = await through(await libreAt(url), jobs(25))
    expect(report.failures).toMatchObject([{ message: expect.stringContaining(message) }])
    expect(deliveries).toHaveLength(24)
    expect(asked.length - 1).toBeLessThanOrEqual(1 + MOST(25))
  })

  it.each<[string, (asked: Asked) => unknown]>([
    ...refusals.map(([name, status, message]): [string, () => unknown] => [
      name,
      () => reply(status, { error: { message } }),
    ]),
    ['a filter', () => chat('', { finish_reason: 'content_filter' })],
    ['a refusal', () => ({ choices: [{ message: { content: null, refusal: 'I cannot.' } }] })],
    ['a context length', () => reply(400, { error: { message: 'too long', code: 'context_length_exceeded' } })],
    ['an answer cut short', () => chat('{"translations": [', { finish_reason: 'length' })],
    ['garbage', () => chat('I do not know.')],
    ['content: null', () => ({ choices: [{ message: { content: null } }] })],
  ])('a chat model: %s', async (_, answer) => {
    const { url, asked } = await serve(one =>
      isPoisoned(sheetOf(one).segments.map(({ text }) => text))
        ? answer(one)
        : chat({ translations: translationsOf(one) }),
    )
    const { report, deliveries } = await through(await chatAt(url), jobs(50))
    expect(report.failures.map(({ id }) => id)).toEqual([jobs(50)[17]?.id])
    expect(deliveries).toHaveLength(49)
    expect(asked.length).toBeLessThanOrEqual(1 + MOST(50))
  })

  it('goes to the next engine of a chain', async () => {
    const { url } = await serve(one =>
      isPoisoned(sheetOf(one).segments.map(({ text }) => text))
        ? reply(400, { error: 'no' })
        : chat({ translations: translationsOf(one) }),
    )
    const chain = await createEngine('openai,pseudo', {
      env: { OPENAI_BASE_URL: url },
      config: { openai: { model: 'm' }, patience: HASTE },
    })
    const { report, deliveries } = await through(chain, jobs(50))
    expect(report.failures).toEqual([])
    expect(deliveries.filter(({ engine }) => engine === 'pseudo').map(({ id }) => id)).toEqual([jobs(50)[17]?.id])
  })
})

describe('a service that refuses everything', () => {
  it.each([
    ['a bad request', 400, 8],
    ['errors of its own', 500, 10],
  ])('%s: is not asked again for each text', async (_, status, most) => {
    const { engine, server } = await deeplAt({ fault: () => ({ status, message: 'no' }) })
    const { report } = await through(engine, jobs(500), { concurrency: 1 })
    expect(report.failures).toHaveLength(500)
    expect(server.translations().length).toBeLessThanOrEqual(most)
  })

  it('one pair that DeepL does not have: one request, and the other pairs go on', async () => {
    const { engine, server } = await deeplAt({
      fault: (_, { target }) =>
        target === 'FR' || target === 'fr'
          ? { status: 400, message: "Value for 'target_lang' not supported." }
          : undefined,
    })
    const { report, deliveries } = await through(engine, [...jobs(200, 'fr'), ...jobs(50, 'es')], { concurrency: 1 })
    expect([report.failures.length, deliveries.length, server.translations().length]).toEqual([200, 50, 2])
  })

  it.each([
    [429, { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } }],
    [402, { error: { message: 'Payment required' } }],
    [404, { error: { message: 'The model `test` does not exist', code: 'model_not_found' } }],
    [400, { error: { message: 'model "test" not found, try pulling it first' } }],
  ])('%i %j: ends the run at once, with the message of the service', async (status, body) => {
    const { url, asked } = await serve(() => reply(status, body))
    const { report } = await through(await chatAt(url, { texts: 5 }), jobs(50), { concurrency: 1 })
    expect(asked).toHaveLength(1)
    expect(report.failures).toHaveLength(50)
    expect(report.failures[0]?.message).toContain(body.error.message)
  })

  it('the message says until when a service refuses requests, if a run cannot wait so long', async () => {
    const { url, asked } = await serve(() => reply(429, { error: 'busy' }, { 'retry-after': '86400' }))
    const { report } = await through(await chatAt(url), jobs(5))
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    expect(asked).toHaveLength(1)
    expect(report.failures[0]?.message).toMatch(
      new RegExp(`429: busy; it asks to wait until ${tomorrow} \\d\\d:\\d\\d UTC`),
    )
  })
})

describe('what a service says', () => {
  it.each<[string, unknown, string]>([
    ['a message', { error: { message: 'Bad thing', type: 'invalid' } }, 'Bad thing (invalid)'],
    ['a text', { error: 'Bad thing' }, 'Bad thing'],
    ['a detail', { detail: [{ msg: 'Bad thing' }] }, 'Bad thing'],
    ['a page', '<html><head><title>Bad thing</title></head></html>', 'Bad thing'],
    ['plain words', 'Bad thing', 'Bad thing'],
    ['control characters', { error: 'Bad\u001b[31m\nthing\u202e' }, 'Bad [31m thing'],
  ])('%s reaches the user', async (_, body, words) => {
    const { url } = await serve(() => reply(400, body))
    const { report } = await through(await chatAt(url), jobs(1))
    expect(report.failures[0]?.message).toBe(`The chat model answered 400: ${words}`)
  })

  it.each([KEY, 'sk-abcd****************wxyz'])('but never a key: %s', async key => {
    const { url } = await serve(() => reply(401, { error: { message: `Incorrect API key provided: ${key}.` } }))
    await expect(through(await chatAt(url), jobs(1))).rejects.toMatchObject({
      message: 'The chat model answered 401: Incorrect API key provided: ….',
    })
  })

  it('is read no further than a limit', async () => {
    const { url } = await serve(() => 'x'.repeat(20 * 2 ** 20))
    const { report } = await through(await chatAt(url), jobs(1))
    expect(report.failures[0]?.message).toMatch(/more than 16 MiB/)
  })
})

describe('a 429', () => {
  it('makes all requests wait, not only the one that got it', async () => {
    const { url, asked } = await serve((one, number) =>
      number <= 2 ? reply(429) : chat({ translations: translationsOf(one) }),
    )
    const engine = await createEngine('openai', {
      env: { OPENAI_BASE_URL: url },
      config: { openai: { model: 'test', texts: 1 }, patience: { ...HASTE, firstWait: 0.4, longestWait: 0.4 } },
    })
    const { report } = await through(engine, jobs(6), { concurrency: 2 })
    expect(report.failures).toEqual([])
    const gap = (asked[2]?.time ?? 0) - (asked[1]?.time ?? 0)
    expect(gap).toBeGreaterThanOrEqual(190)
  })
})

it('a second answer is asked for only if the budget allows it', async () => {
  const { url, asked } = await serve(one =>
    chat({
      translations: sheetOf(one).segments.map(({ id }) => ({ id, text: "I'm sorry, but I can't help with that." })),
    }),
  )
  const refused = await through(await chatAt(url), jobs(5), { repeatable: async () => [] })
  expect([asked.length, refused.deliveries.length, refused.report.failures.length]).toEqual([1, 0, 5])
  await through(await chatAt(url), jobs(5), { repeatable: async some => some.slice(0, 2) })
  expect(asked.slice(1).map(one => sheetOf(one).segments.length)).toEqual([5, 2])
})
