import { afterAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../src/config.ts'
import { createEngine } from '../src/engine/index.ts'
import type { HouseStyle } from '../src/house-style.ts'
import type { Engine } from '../src/model.ts'
import { fingerprintOf } from '../src/store/index.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'
import { chat, jsonServers, translationsOf } from './json-server.ts'

const styleOf = (yaml: string): HouseStyle | undefined => parseConfig(`style: ${yaml}`, 'interlinear.yml').style

const { serve, close } = jsonServers()
const servers: DeepLServer[] = []
afterAll(() => Promise.all([close(), ...servers.map(server => server.close())]))

async function deepl(style: HouseStyle | undefined, config: object = {}) {
  const server = await startDeepLServer({})
  servers.push(server)
  const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
  const engine = await createEngine('deepl', { env, config: { deepl: config }, ...(style && { style }) })
  const told = async (to: string): Promise<readonly string[]> => {
    await through(engine, [jobOf('a house', to)])
    const form = server.translations().at(-1)?.form ?? []
    return [...form].flatMap(([name, value]) => (name === 'custom_instructions' ? [value] : []))
  }
  return { engine, told }
}

const WORDINGS = `{es: {wordings: [{avoid: [ilegal, clandestin*], use: irregular, because: x}, {avoid: moro}], quotes: «»“”}}`

describe('DeepL is sent the house style', () => {
  it('as instructions, after those of the config', async () => {
    const { told } = await deepl(styleOf(WORDINGS), { instructions: { es: ['Use the spelling of Spain.'] } })
    expect(await told('es')).toEqual([
      'Use the spelling of Spain.',
      'Write "irregular" instead of "ilegal" or "clandestin…".',
      'Use other words for "moro".',
      'Set quotations in « and », those within in “ and ”.',
    ])
    expect(await told('de')).toEqual([])
  })

  it('never more than ten lines of 300 characters', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `{avoid: palabra${index}, use: voz${index}}`)
    const { told } = await deepl(styleOf(`{es: {wordings: [${many.join(', ')}]}}`))
    const lines = await told('es')
    expect(lines).toHaveLength(10)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(300)
    expect(lines[0]).toMatch(/^Write "voz0" instead of "palabra0"; .*"\.$/)
  })

  it('only in languages and with models that take instructions', async () => {
    const all = styleOf('{all: {apostrophe: ’}}')
    const { told } = await deepl(all, { instructions: ['Write for a newspaper.'] })
    expect(await told('uk')).toEqual([])
    expect(await told('fr')).toEqual(['Write for a newspaper.', 'Set ’ as the apostrophe.'])
    const quick = await deepl(all, { model: 'latency_optimized' })
    expect(await quick.told('fr')).toEqual([])
  })
})

describe('a chat model is sent the house style', () => {
  it('with maximum lengths', async () => {
    const { url, asked } = await serve(one => chat({ translations: translationsOf(one) }))
    const engine = await createEngine('openai', {
      env: { OPENAI_BASE_URL: url },
      config: { openai: { model: 'test' } },
      style: styleOf('{xx: {lengths: {headline: 60, slug: 40}, numbers: {wordsBelow: 10}, dates: {figures: avoid}}}'),
    })
    await through(engine, [jobOf('The house is old.', 'xx')])
    const system = JSON.stringify(asked[0]?.body)
    expect(system).toContain('- Keep a headline within 60 characters.')
    expect(system).toContain('- Write whole numbers below 10 in words.')
    expect(system).toContain('- Write dates with the name of the month.')
    expect(system).not.toContain('slug')
  })
})

describe('a recorded answer is used again while the style and settings that were sent are the same', () => {
  const job = (to: string) => jobOf('a house', to)
  const print = (engine: Engine, to: string) => fingerprintOf(job(to), engine)
  it('DeepL: the style of another locale, and style that is not sent, make no difference', async () => {
    const { engine: plain } = await deepl(undefined)
    const { engine: spanish } = await deepl(styleOf(WORDINGS))
    const { engine: longer } = await deepl(styleOf('{es: {lengths: {headline: 60}}}'))
    const { engine: empty } = await deepl(styleOf('{}'))
    expect(print(spanish, 'de')).toBe(print(plain, 'de'))
    expect(print(spanish, 'es')).not.toBe(print(plain, 'es'))
    expect(print(longer, 'es')).toBe(print(plain, 'es'))
    expect(print(empty, 'es')).toBe(print(plain, 'es'))
  })

  it('DeepL: tone and instructions of another locale make no difference', async () => {
    const { engine: plain } = await deepl(undefined)
    const { engine: formal } = await deepl(undefined, { formality: { de: 'more' }, instructions: { fr: ['x'] } })
    expect(print(formal, 'es')).toBe(print(plain, 'es'))
    expect(print(formal, 'de')).not.toBe(print(plain, 'de'))
    expect(print(formal, 'fr')).not.toBe(print(plain, 'fr'))
  })

  it('chains and chat models', async () => {
    const chain = (style?: HouseStyle) =>
      createEngine('openai,pseudo', { env: {}, config: { openai: { model: 'm' } }, ...(style && { style }) })
    const [plain, spanish] = [await chain(), await chain(styleOf(WORDINGS))]
    expect(print(spanish, 'de')).toBe(print(plain, 'de'))
    expect(print(spanish, 'es')).not.toBe(print(plain, 'es'))
  })
})
