import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import { nearestCode, servedAs } from '../src/engine/requests/nearest-code.ts'
import type { Delivery, Engine } from '../src/model.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'
import { jsonServers, translated } from './json-server.ts'

const { serve, close } = jsonServers()
const deepls: DeepLServer[] = []
afterAll(async () => {
  close()
  await Promise.all(deepls.map(server => server.close()))
})

/** The notes about codes. These servers answer with no real words, which is noted as odd too. */
const ofCodes = (delivery: Delivery | undefined): readonly string[] =>
  (delivery?.notes ?? []).filter(note => !note.startsWith('odd: '))

describe('the nearest code that a service has', () => {
  const NEW = ['en', 'es', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant', 'nb', 'sr']
  const OLD = ['en', 'es', 'pt', 'pb', 'zh', 'zt', 'no', 'iw']
  it.each([
    ['es', NEW, 'es'],
    ['es-MX', NEW, 'es'],
    ['pt-BR', NEW, 'pt-BR'],
    ['pt-BR', OLD, 'pb'],
    ['pt-PT', NEW, 'pt'],
    ['pt', NEW, 'pt'],
    ['zh-Hans', NEW, 'zh-Hans'],
    ['zh', NEW, 'zh-Hans'],
    ['zh-TW', NEW, 'zh-Hant'],
    ['zh-Hant', OLD, 'zt'],
    ['zh-Hans', OLD, 'zh'],
    ['nb', OLD, 'no'],
    ['no', NEW, 'nb'],
    ['he', OLD, 'iw'],
    ['sr-Latn', NEW, undefined],
    ['ko', NEW, undefined],
  ])('%s of %j is %s', (locale, codes, code) => {
    expect(nearestCode(locale, codes)).toBe(code)
  })

  it.each([
    ['pt-BR', 'pt', []],
    ['pt-PT', 'pb', ['written in pb for pt-PT']],
    ['es-MX', 'es', ['written in es for es-MX']],
    ['zh-Hant', 'zt', []],
    ['en', 'en-US', []],
    ['de-AT', 'de', ['written in de for de-AT']],
  ])('%s translated as %s has the notes %j', (locale, code, notes) => {
    expect(servedAs(locale, code)).toEqual(notes)
  })
})

describe("LibreTranslate is asked in its server's own codes", () => {
  it.each([
    [['en', 'zh-Hans', 'zh-Hant', 'pt-BR'], 'zh-Hant', 'zh-Hant', undefined],
    [['en', 'zh', 'zt', 'pb'], 'zh-Hant', 'zt', undefined],
    [['en', 'zh', 'zt', 'pb'], 'pt-BR', 'pb', undefined],
    [['en', 'es'], 'es-AR', 'es', ['written in es for es-AR']],
  ])('%j: %s is %s', async (codes, to, target, notes) => {
    const { url, asked } = await serve(({ path, body }) =>
      path === '/languages'
        ? codes.map(code => ({ code, targets: codes }))
        : { translatedText: (body.q as string[]).map(translated) },
    )
    const engine: Engine = await createEngine('libretranslate', { env: { LIBRETRANSLATE_URL: url } })
    const { deliveries } = await through(engine, [jobOf('The house is old.', to)])
    expect(asked.at(-1)?.body).toMatchObject({ source: 'en', target })
    expect(ofCodes(deliveries[0])).toEqual(notes ?? [])
    expect(await engine.lacks('en', 'ko')).toMatch(/no way/)
  })
})

describe('DeepL is asked in its own codes, and for its list only if a locale needs it', () => {
  it.each([
    ['es', 'es', 0, undefined],
    ['pt', 'pt-PT', 0, undefined],
    ['pt-BR', 'pt-BR', 0, undefined],
    ['zh-Hant', 'zh-HANT', 0, undefined],
    ['de-AT', 'DE', 1, ['written in DE for de-AT']],
    ['es-MX', 'ES', 1, ['written in ES for es-MX']],
    ['ca', 'CA', 1, undefined],
  ])('%s is %s', async (to, target, lists, notes) => {
    const server = await startDeepLServer()
    deepls.push(server)
    const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
    const engine = await createEngine('deepl', { env })
    const { deliveries } = await through(engine, [jobOf('The house is old.', to)])
    expect(server.translations().map(seen => seen.target.toLowerCase())).toEqual([target.toLowerCase()])
    expect(server.seen.filter(({ path }) => path === '/v2/languages')).toHaveLength(lists)
    expect(ofCodes(deliveries[0]).map(note => note.toLowerCase())).toEqual(
      (notes ?? []).map(note => note.toLowerCase()),
    )
  })
})
