import { afterAll, describe, expect, it } from 'vitest'
import type { EnginesConfig } from '../src/config.ts'
import { planEdition, reviseUnit, settleEdition } from '../src/edition/index.ts'
import { createEngine, defineEngine } from '../src/engine/index.ts'
import { answerSettings, hostOf } from '../src/engine/run/answer-settings.ts'
import type { Edition, Engine, Segment } from '../src/model.ts'
import { proofUnits } from '../src/publish/proof/proof.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { jobOf, through } from './engine-jobs.ts'
import { chat, jsonServers, translationsOf } from './json-server.ts'

// Beside each text stands what it was made with, so that a proof can tell it; what is secret stands nowhere.

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

  it('an engine of one’s own: what it says of itself; nothing where it says nothing', async () => {
    const translate = async (texts: readonly string[]) => texts
    expect(await madeBy(defineEngine({ name: 'own', translate, settings: 'v7' }))).toEqual([
      ['own', { settings: 'v7' }],
    ])
    expect(await madeBy(defineEngine({ name: 'own', translate }))).toEqual([['own', undefined]])
  })

  it('the host of an address, without what may be secret before and behind it', () => {
    expect(hostOf('https://user:sk-secret@mt.example:8080/v1?key=sk-secret')).toBe('mt.example:8080')
    expect(hostOf('no address')).toBe('')
  })

  it('long values by their hash', () => {
    const [[, shown = ''] = []] = Object.entries(answerSettings({ prompt: 'x'.repeat(201) }) ?? {})
    expect(shown).toMatch(/^sha256 [0-9a-f]{16}$/)
    expect(answerSettings({ token: 'x', password: 'y', nothing: undefined })).toBeUndefined()
  })
})

describe('the proof of a sentence', () => {
  const text = 'One fish swims.'
  const segment: Segment = { key: 'p1.s1', block: 'p1', role: 'paragraph', translate: true, start: 0, end: 15, text }
  const nothing: Edition = { slug: 'a', locale: 'es', sourceLocale: 'en', units: [] }
  const draft = (target: string, engine: string, model: string, source = text) =>
    [
      { ...segment, text: source, end: source.length },
      { text: target, origin: 'engine', engine, settings: { model } },
    ] as const
  const settle = (edition: Edition, [now, made]: ReturnType<typeof draft>): Edition =>
    settleEdition(planEdition({ segments: [now], edition }), new Map([[segment.key, made]]))
  const first = settle(nothing, draft('Un pez nada.', 'deepl', 'm-1'))
  const edit = (edition: Edition, target: string, source = text): Edition =>
    reviseUnit(edition, segment.key, {
      do: 'edit',
      target,
      source,
      reader: { by: 'Mara', time: '2026-11-29T00:00:00Z' },
    })
  const told = (edition: Edition) =>
    proofUnits(edition).map(({ origin, engine, settings, machineHash }) => [
      origin,
      engine,
      settings?.model,
      machineHash !== undefined,
    ])

  it('says which engine made it, also after a person changed it', () => {
    expect(told(first)).toEqual([['engine', 'deepl', 'm-1', true]])
    expect(told(edit(first, 'Nada un pez.'))).toEqual([['human', 'deepl', 'm-1', true]])
    expect(told(edit(edit(first, 'Nada un pez.'), 'Ahí nada un pez.'))).toEqual([['human', 'deepl', 'm-1', true]])
    const written = edit(
      { ...nothing, units: [{ key: 'p1.s1', source: text, target: '', state: 'initial', origin: 'engine' }] },
      'Un pez.',
    )
    expect(told(written)).toEqual([['human', undefined, undefined, false]])
  })

  it('says the engine of what was taken, not of what was only proposed', () => {
    const changed = 'Two fish swim.'
    const mine = edit(first, 'Nada un pez.')
    const proposed = settle(mine, draft('Dos peces nadan.', 'openai', 'm-2', changed))
    expect(told(proposed)).toEqual([['human', 'deepl', 'm-1', true]])
    const adopted = reviseUnit(proposed, segment.key, { do: 'adopt' })
    expect(told(adopted)).toEqual([['human', 'openai', 'm-2', true]])
    expect(told(edit(proposed, 'Dos peces nadan ya.', changed))).toEqual([['human', 'openai', 'm-2', true]])
    expect(adopted.units[0]).not.toHaveProperty('proposalBy')
    const kept = reviseUnit(proposed, segment.key, { do: 'accept', source: changed })
    expect(told(kept)).toEqual([['human', 'deepl', 'm-1', true]])
    expect(kept.units[0]).not.toHaveProperty('proposalBy')
  })
})
