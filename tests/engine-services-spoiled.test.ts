import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import type { Engine } from '../src/model.ts'
import { linesOf, PATIENCE, translateLines } from './answered-story.ts'
import { startDeepLServer } from './deepl-server/server.ts'
import { jsonServers } from './json-server.ts'

const { serve, close } = jsonServers()
const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  close()
  await Promise.all(closing.map(end => end()))
})

const lines = linesOf('es')
const sources = lines.map(([source]) => source)
const good = lines.map(([, target]) => target)

/** Gives the answer to a source text, the same each time. */
type Answer = (source: string) => string

/** DeepL's answer to a text whose names are in tags: its names are in tags as well. */
function answerInTags(text: string, answer: Answer): string {
  const tags = [...text.matchAll(/<x id="\d+">(.*?)<\/x>/g)]
  const plain = text.replace(/<[^>]*>/g, '').replaceAll('·es', '')
  return tags.reduce((said, [tag, name = '']) => said.replace(name, tag), answer(plain))
}

async function deepl(answer: Answer): Promise<Engine> {
  const answers = (translations: readonly { readonly text: string }[]) =>
    translations.map(one => ({ ...one, text: answerInTags(one.text, answer) }))
  const server = await startDeepLServer({ mood: { answers } })
  closing.push(() => server.close())
  const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
  return createEngine('deepl', { env, config: { patience: PATIENCE } })
}

async function libretranslate(answer: Answer): Promise<Engine> {
  const { url } = await serve(({ path, body }) =>
    path === '/languages'
      ? [{ code: 'en', targets: ['es'] }]
      : { translatedText: (body.q as readonly string[]).map(answer) },
  )
  return createEngine('libretranslate', { env: { LIBRETRANSLATE_URL: url }, config: { patience: PATIENCE } })
}

const half = (text: string): string => text.slice(0, Math.floor(text.length / 2))

/** Bad answers of translation services, made from the source and the good answer. */
const SPOILED: Readonly<Record<string, (source: string, good: string, line: number) => string>> = {
  'the source': source => source,
  'the source in capitals': source => source.toUpperCase(),
  nothing: () => '',
  'a full stop': () => '.',
  'the first half': (_, answer) => half(answer),
  'all but the last words, cut in a word': (_, answer) => answer.slice(0, Math.floor(answer.length * 0.4)),
  'the first half, the rest as in the source': (source, answer) =>
    `${answer.split(' ').slice(0, 3).join(' ')} ${source.split(' ').slice(-6).join(' ')}`,
  'escaped quotation marks': (_, answer) => `&quot;${answer}&quot;`,
  'escaped letters': (_, answer) =>
    answer.replace(/[áéíóúñ¿¡«»]|(?<=[bcdf])a/g, letter => `&#${letter.codePointAt(0)};`),
  'escaped twice': (_, answer) => answer.replace(/ /g, '&amp;nbsp;'),
  'a page that says that it is down': () => '<html><head><title>502 Bad Gateway</title></head></html>',
  'an error in JSON': () => '{"error": "Internal server error"}',
  'signs that its model has not': (_, answer) => answer.replace(/[aeo]/g, '\u2047'),
  'unknown tokens': (_, answer) => answer.replace(/\s/, ' <unk> '),
  'its tokens': (_, answer) => answer.replace(/ /g, '▁'),
  'one word over and over': (_, answer) => `${half(answer)} ${'de '.repeat(40)}`,
  'the same twice': (_, answer) => `${answer} ${answer}`,
  'wrong encoding': (_, answer) => Buffer.from(`${answer} ñandú`, 'utf8').toString('latin1'),
  'the next one': (_, __, line) => good[(line + 1) % good.length] ?? '',
  'the next one as well': (_, answer, line) => `${answer} ${good[(line + 1) % good.length]}`,
  'another language': () => 'Les négociations se poursuivront la semaine prochaine, a dit le ministre.',
  'null in letters': () => 'null',
}

describe.each([
  ['DeepL', deepl],
  ['LibreTranslate', libretranslate],
] as const)('answers of %s', (_, open) => {
  const answerOf = (spoil?: (source: string, good: string, line: number) => string): Answer => {
    return source => {
      const line = sources.indexOf(source)
      const own = good[line] ?? ''
      return spoil && line % 3 === 1 ? spoil(source, own, line) : own
    }
  }

  it('good ones are taken unchanged', async () => {
    const told = await translateLines(sources, await open(answerOf()), { from: 'en', to: 'es' })
    expect(told.targets).toEqual(good)
    expect(told.findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(told.failures).toEqual([])
  })

  it.each(Object.entries(SPOILED))('no bad one is taken without a report: %s', async (__, spoil) => {
    const told = await translateLines(sources, await open(answerOf(spoil)), { from: 'en', to: 'es' })
    const silent = told.targets.filter(
      (target, line) => target !== '' && target !== good[line] && told.reportsOf(line).length === 0,
    )
    expect(silent).toEqual([])
    expect(told.targets.filter((___, line) => line % 3 !== 1)).toEqual(good.filter((___, line) => line % 3 !== 1))
  })
})

it('LibreTranslate: with an HTML page instead of JSON every text fails, and nothing is taken', async () => {
  const { url } = await serve(({ path }) =>
    path === '/languages' ? [{ code: 'en', targets: ['es'] }] : '<html><body>Just a moment…</body></html>',
  )
  const engine = await createEngine('libretranslate', {
    env: { LIBRETRANSLATE_URL: url },
    config: { patience: PATIENCE },
  })
  const told = await translateLines(sources, engine, { from: 'en', to: 'es' })
  expect(told.failures.length).toBe(sources.length)
  expect(told.targets.every(target => target === '')).toBe(true)
})
