import { afterAll, describe, expect, it } from 'vitest'
import type { EnginesConfig } from '../src/config.ts'
import { createEngine, defineEngine } from '../src/engine/index.ts'
import { answerSettings, hostOf } from '../src/engine/requests/answer-settings.ts'
import type { Engine } from '../src/model.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'
import { chat, jsonServers, translationsOf } from './json-server.ts'

// Each text has the settings that it was made with, for the proof. No secret is among them.

const { serve, close } = jsonServers()
const servers: DeepLServer[] = []
afterAll(async () => {
  await close()
  await Promise.all(servers.map(server => server.close()))
})

const madeBy = async (engine: Engine, to = 'es') => {
  const { deliveries } = await through(engine, [jobOf('The house is old.', to)])
  await engine.close()
  return deliveries.map(({ engine: name, settings }) => [name, settings])
}

describe('what a text was made with', () => {
  it('DeepL: the model that answered, tone, style and instructions', async () => {
    const server = await startDeepLServer()
    servers.push(server)
    const deepl: EnginesConfig['deepl'] = {
      formality: { es: 'less' },
      style: { es: 'house' },
      instructions: { es: ['Write as a newspaper does.'] },
      tariff: { price: 20, per: 1_000_000, currency: 'EUR' } as never,
    }
    const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
    const made = await madeBy(await createEngine('deepl', { env, config: { deepl } }))
    expect(made).toEqual([
      [
        'deepl',
        {
          model: 'quality_optimized',
          target: 'es',
          formality: 'prefer_less',
          styleRule: 'house',
          customInstructions: '["Write as a newspaper does."]',
        },
      ],
    ])
    expect(JSON.stringify(made)).not.toContain(server.key)
  })

  it('a chat model: the model with its version as the server says it, its host and options, without keys', async () => {
    const { url } = await serve(asked => ({
      model: 'gpt-x-2026-08-01',
      ...(chat({ translations: translationsOf(asked) }) as object),
    }))
    const options = { max_tokens: 900, api_key: 'sk-secret', extra: { auth_token: 'sk-secret', top_k: 3 } }
    const engine = await createEngine('openai', {
      env: { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'sk-secret' },
      config: { openai: { model: 'gpt-x', options } },
    })
    const made = await madeBy(engine)
    expect(made).toEqual([
      [
        'openai',
        {
          model: 'gpt-x-2026-08-01',
          host: new URL(url).host,
          temperature: '0',
          max_tokens: '900',
          extra: '{"top_k":3}',
        },
      ],
    ])
  })

  it('Apertium: its mode, and the version of its data', async () => {
    const [[name, settings] = []] = await madeBy(await createEngine('apertium', { env: process.env }))
    expect(name).toBe('apertium')
    expect(settings).toEqual({ mode: 'eng-spa', version: expect.stringMatching(/^[0-9a-f]{16}$/) })
    const [[, again] = []] = await madeBy(await createEngine('apertium', { env: process.env }))
    expect(again).toEqual(settings)
    const [[, other] = []] = await madeBy(await createEngine('apertium', { env: process.env }), 'ca')
    expect(other).toMatchObject({ mode: 'eng-cat' })
    expect((other as { version: string }).version).not.toBe((settings as { version: string }).version)
  })

  it('an engine of one’s own: the settings that it declares, or none', async () => {
    const translate = async (texts: readonly string[]) => texts
    expect(await madeBy(defineEngine({ name: 'own', translate, settings: 'v7' }))).toEqual([
      ['own', { settings: 'v7' }],
    ])
    expect(await madeBy(defineEngine({ name: 'own', translate }))).toEqual([['own', undefined]])
  })

  it('the host of an address, without user, password, path and query', () => {
    expect(hostOf('https://user:sk-secret@mt.example:8080/v1?key=sk-secret')).toBe('mt.example:8080')
    expect(hostOf('no address')).toBe('')
  })

  it('long values by their hash', () => {
    const [[, shown = ''] = []] = Object.entries(answerSettings({ prompt: 'x'.repeat(201) }) ?? {})
    expect(shown).toMatch(/^sha256 [0-9a-f]{16}$/)
    expect(answerSettings({ token: 'x', password: 'y', nothing: undefined })).toBeUndefined()
  })
})
