import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import { translateArticle } from '../src/pipeline/index.ts'
import { chat, jsonServers, sheetOf } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

const HASTE = { attempts: 4, firstWait: 0.001, longestWait: 0.002, timeout: 5 }

interface Outcome {
  readonly html: string
  /** Codes and levels of the findings about markup, and of all errors. */
  readonly said: readonly string[]
  readonly requests: number
}

/** One paragraph of HTML through a chat server that answers its first segment with a text. */
async function through(paragraph: string, answer: string): Promise<Outcome> {
  const { url, asked } = await serve(one =>
    chat({ translations: sheetOf(one).segments.map(({ id }) => ({ id, text: answer })) }),
  )
  const engine = await createEngine('openai', {
    env: { OPENAI_BASE_URL: url },
    config: { openai: { model: 'm' }, patience: HASTE },
  })
  const text = `<!doctype html><html lang="en"><body><article><h1>12</h1><p>${paragraph}</p></article></body></html>`
  const { published, findings } = await translateArticle({ text, format: 'html', from: 'en', to: 'es', engine })
  return {
    html: /<p>(.*?)<\/p>/s.exec(published)?.[1] ?? '',
    said: findings.flatMap(({ code, level }) => (level === 'info' ? [] : [`${code}: ${level}`])),
    requests: asked.length,
  }
}

const LINK = 'See <a href="/map">the old map</a> of the town with all of its streets.'
const GOOD = 'Vea <a href="/map">el mapa antiguo</a> de la ciudad con todas sus calles.'
const TWO = 'In <a href="/k">Kursk</a> there were <b>2,500</b> soldiers in the old town.'
const TWO_GOOD = 'En <a href="/k">Kursk</a> había <b>2.500</b> soldados en el casco antiguo.'

describe('damaged markup is repaired', () => {
  it.each<[string, string, string, string]>([
    ['as it was sent', LINK, 'Vea <g id="0">el mapa antiguo</g> de la ciudad con todas sus calles.', GOOD],
    ['without an id', LINK, 'Vea <g>el mapa antiguo</g> de la ciudad con todas sus calles.', GOOD],
    ['other quotes', LINK, "Vea <g id='0'>el mapa antiguo</g> de la ciudad con todas sus calles.", GOOD],
    ['no quotes', LINK, 'Vea <g id=0>el mapa antiguo</g> de la ciudad con todas sus calles.', GOOD],
    ['capitals', LINK, 'Vea <G ID="0">el mapa antiguo</G> de la ciudad con todas sus calles.', GOOD],
    ['spaces in tags', LINK, 'Vea < g id = "0" >el mapa antiguo</ g> de la ciudad con todas sus calles.', GOOD],
    ['another name', LINK, 'Vea <em>el mapa antiguo</em> de la ciudad con todas sus calles.', GOOD],
    ['an a without address', LINK, 'Vea <a>el mapa antiguo</a> de la ciudad con todas sus calles.', GOOD],
    ['escaped', LINK, 'Vea &lt;g id="0"&gt;el mapa antiguo&lt;/g&gt; de la ciudad con todas sus calles.', GOOD],
    [
      'escaped twice',
      LINK,
      'Vea &lt;g id=&quot;0&quot;&gt;el mapa antiguo&lt;/g&gt; de la ciudad con todas sus calles.',
      GOOD,
    ],
    [
      'all in a segment',
      LINK,
      '<segment>Vea <g id="0">el mapa antiguo</g> de la ciudad con todas sus calles.</segment>',
      GOOD,
    ],
    ['spaces inside', LINK, 'Vea<g id="0"> el mapa antiguo </g>de la ciudad con todas sus calles.', GOOD],
    ['glued words', LINK, 'Vea<g id="0">el mapa antiguo</g>de la ciudad con todas sus calles.', GOOD],
    ['closed twice', LINK, 'Vea <g id="0">el mapa antiguo</g></g> de la ciudad con todas sus calles.', GOOD],
    ['two without ids', TWO, 'En <g>Kursk</g> había <g>2.500</g> soldados en el casco antiguo.', TWO_GOOD],
    ['exchanged', TWO, 'En <g id="1">Kursk</g> había <g id="0">2.500</g> soldados en el casco antiguo.', TWO_GOOD],
    [
      'lost, with the same words',
      'See <b>Kursk</b> and all of the old town there.',
      'Vea Kursk y todo el casco antiguo de allí.',
      'Vea <b>Kursk</b> y todo el casco antiguo de allí.',
    ],
    [
      'lost around everything',
      '<b>All of the old town is there.</b>',
      'Todo el casco antiguo está allí.',
      '<b>Todo el casco antiguo está allí.</b>',
    ],
  ])('%s: nothing has to be guessed', async (_, paragraph, answer, html) => {
    const outcome = await through(paragraph, answer)
    expect(outcome).toEqual({ html, said: [], requests: 1 })
  })

  it.each<[string, string, string]>([
    ['tags missing', LINK, 'Vea el mapa antiguo de la ciudad con todas sus calles.'],
    ['an empty element', LINK, 'Vea <g id="0"></g> el mapa antiguo de la ciudad con todas sus calles.'],
    ['never closed', LINK, 'Vea <g id="0">el mapa antiguo de la ciudad con todas sus calles.'],
    ['a lone closing tag', LINK, 'Vea el mapa antiguo</g> de la ciudad con todas sus calles.'],
    ['twice', LINK, 'Vea <g id="0">el mapa</g> <g id="0">antiguo</g> de la ciudad con todas sus calles.'],
  ])('%s: is asked again, then placed by guess, with a warning', async (_, paragraph, answer) => {
    const { html, said, requests } = await through(paragraph, answer)
    expect(html.match(/<a href="\/map">[^<]+<\/a>/)).not.toBeNull()
    expect(html.replace(/<\/?a[^>]*>/g, '').replace(/ +/g, ' ')).toBe(
      'Vea el mapa antiguo de la ciudad con todas sus calles.',
    )
    expect([said, requests]).toEqual([['inline-element: warning'], 2])
  })

  it('tags that are words in the source stay words', async () => {
    const { html, said } = await through(
      'Write &lt;g&gt; or &lt;b&gt; around the old name, and <b>no more</b>.',
      'Escriba &lt;g&gt; o &lt;b&gt; alrededor del nombre antiguo, y <g id="0">nada más</g>.',
    )
    expect([html, said]).toEqual(['Escriba &lt;g&gt; o &lt;b&gt; alrededor del nombre antiguo, y <b>nada más</b>.', []])
  })
})
