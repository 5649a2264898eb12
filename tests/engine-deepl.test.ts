import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'

const servers: DeepLServer[] = []
afterAll(() => Promise.all(servers.map(server => server.close())))

async function start(options: Parameters<typeof startDeepLServer>[0] = {}) {
  const server = await startDeepLServer(options)
  servers.push(server)
  const engine = await createEngine('deepl', { env: { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url } })
  return { server, engine }
}

const sentences = (count: number, to: string) =>
  Array.from({ length: count }, (_, index) => jobOf(`sentence number ${index}`, to))

describe('requests', () => {
  it.each([
    ['one locale', 50, ['es'], 1],
    ['one text too many', 51, ['es'], 2],
    ['locales never share one', 3, ['es', 'fr', 'de'], 3],
  ])('%s', async (_, count, locales, requests) => {
    const { server, engine } = await start()
    const { report, targets } = await through(
      engine,
      locales.flatMap(to => sentences(count, to)),
    )
    expect(server.translations()).toHaveLength(requests)
    expect(report).toMatchObject({
      requests,
      failures: [],
      billedCharacters: server.billed(),
      characters: server.billed(),
    })
    expect(targets).not.toContain(undefined)
  })

  it('are cut by their encoded size', async () => {
    const { server, engine } = await start()
    await through(
      engine,
      Array.from({ length: 30 }, (_, index) => jobOf(`${index} ${'слово '.repeat(200)}`, 'es', { from: 'ru' })),
    )
    expect(
      server
        .translations()
        .map(({ bytes }) => bytes)
        .every(bytes => bytes <= 128 * 1024),
    ).toBe(true)
    expect(server.translations()).toHaveLength(2)
  })
})

describe('names', () => {
  it.each([
    ['a name', '{person:Trump|Трамп} said <yes> & no', 'Трамп said·es <yes·es> & no·es'],
    ['markup', 'the <1>big {place:Kursk}</1> house<2/>', 'the·es <1>big·es Kursk</1> house·es<2/>'],
    ['markup cut in two', 'the </1>big house', 'the·es </1>big·es house·es'],
  ])('%s comes back in place', async (_, text, target) => {
    const { engine } = await start()
    expect((await through(engine, [jobOf(text, 'es')])).targets).toEqual([target])
  })
})
