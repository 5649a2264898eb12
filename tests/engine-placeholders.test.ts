import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import type { Engine, Format, Glossary } from '../src/model.ts'
import { translateArticle } from '../src/pipeline/index.ts'
import { placeholdersIn } from '../src/placeholders.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'
import { chat, jsonServers, sheetOf, translated, translationsOf } from './json-server.ts'

const { serve, close } = jsonServers()
const deepls: DeepLServer[] = []
afterAll(async () => {
  close()
  await Promise.all(deepls.map(server => server.close()))
})

const HASTE = { attempts: 4, firstWait: 0.001, longestWait: 0.002, timeout: 5 }

/** A sentence of each kind; what stands in it is to come back byte for byte. */
const SENTENCES = [
  'You have %d new messages and %1$s old ones of %(name)s.',
  'Welcome {{name}}, you owe us {{price, currency}} for {city}.',
  'There are {count, plural, one {# man} other {# men}} in the house.',
  'Write $t(key) and %name% with a :smile: behind the house.',
  'See https://example.com/a_b?c=d&e=f or www.example.org today.',
  'Write to joe.smith@example.com or to @realDonaldTrump about #MeToo and #Kursk2024.',
  'Follow @lake, @lake_sport and @lake_kids in the house.',
  'The file /usr/local/my_file.txt is in C:\\maps\\old.pdf now.',
  'Put [gallery ids="1,2"] behind {% include "city-map.html" %} there.',
]
const HELD = SENTENCES.map(sentence => placeholdersIn(sentence).map(({ text }) => text))

const chatEngine = async (): Promise<Engine> => {
  const { url } = await serve(one => chat({ translations: translationsOf(one) }))
  return createEngine('openai', { env: { OPENAI_BASE_URL: url }, config: { openai: { model: 'm' }, patience: HASTE } })
}
/** Loses every tag and shouts. */
const carelessChat = async (): Promise<Engine> => {
  const { url } = await serve(one => {
    const bare = (text: string): string => translated(text.replace(/<[^>]*>/g, '')).replace(/%|\{|\}/g, '')
    return chat({ translations: sheetOf(one).segments.map(({ id, text }) => ({ id, text: bare(text) })) })
  })
  return createEngine('openai', { env: { OPENAI_BASE_URL: url }, config: { openai: { model: 'm' }, patience: HASTE } })
}
const libreEngine = async (): Promise<Engine> => {
  const { url } = await serve(({ path, body }) =>
    path === '/languages'
      ? [{ code: 'en', targets: ['es'] }]
      : { translatedText: (body.q as string[]).map(translated) },
  )
  return createEngine('libretranslate', { env: { LIBRETRANSLATE_URL: url }, config: { patience: HASTE } })
}
const deeplEngine = async (glossary?: Glossary): Promise<Engine> => {
  const server = await startDeepLServer()
  deepls.push(server)
  const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
  return createEngine('deepl', { env, config: { patience: HASTE }, ...(glossary ? { glossary } : {}) })
}
const apertium = (): Promise<Engine> => createEngine('apertium', { env: { PATH: process.env.PATH } })

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const escapeMarkdown = (text: string): string => text.replace(/\\/g, '\\\\').replace(/\[/g, '\\[').replace(/\]/g, '\\]')
const ARTICLES: Readonly<
  Record<string, { readonly format: Format; readonly text: string; readonly written: (text: string) => string }>
> = {
  text: { format: 'text', text: SENTENCES.join('\n\n'), written: text => text },
  html: {
    format: 'html',
    text: `<html lang="en"><body><article>${SENTENCES.map(one => `<p>${escapeHtml(one)}</p>`).join('\n')}</article></body></html>`,
    written: escapeHtml,
  },
  markdown: { format: 'markdown', text: SENTENCES.map(escapeMarkdown).join('\n\n'), written: escapeMarkdown },
}

describe('placeholders come back byte for byte', () => {
  const engines: Readonly<Record<string, () => Promise<Engine>>> = {
    'a chat model': chatEngine,
    'a careless chat model': carelessChat,
    LibreTranslate: libreEngine,
    DeepL: deeplEngine,
    Apertium: apertium,
  }
  const cases = Object.keys(engines).flatMap(engine => Object.keys(ARTICLES).map(format => [engine, format] as const))

  it.each(cases)('through %s in %s', async (name, format) => {
    const engine = await (engines[name] as () => Promise<Engine>)()
    const article = ARTICLES[format] as (typeof ARTICLES)[string]
    const { published, failures } = await translateArticle({ ...article, from: 'en', to: 'es', engine })
    await engine.close()
    expect(failures).toEqual([])
    for (const held of HELD.flat()) {
      const wanted = article.written(held)
      expect([held, published.split(wanted).length - 1]).toEqual([held, article.text.split(wanted).length - 1])
    }
  })
})
