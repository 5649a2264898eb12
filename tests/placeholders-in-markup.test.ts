import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineEngine, translateArticle } from '../src/index.ts'

/** Answers each text with other words and every tag in its place. */
const careful = defineEngine({
  name: 'careful',
  translate: async texts => texts.map(text => text.replace(/See|today/g, word => (word === 'See' ? 'Véase' : 'hoy'))),
})

const publish = async (text: string, format: 'html' | 'markdown' | 'ninjs'): Promise<string> => {
  const { published } = await translateArticle({ text, format, from: 'en', to: 'es', engine: careful })
  return published
}
const expected = (text: string): string => text.replace(/See/g, 'Véase').replace(/today/g, 'hoy')

/** Addresses, handles and placeholders, as HTML writes them. */
const HELD = [
  'https://example.org/news',
  'https://a.org/?b=c&amp;d=e',
  'x@a.org',
  '@desk',
  '#yes',
  '{{name}}',
  '%s',
  '/usr/a_b.txt',
]
const around = (inner: string): readonly string[] => [
  `<b>${inner}</b>`,
  `<b><i>${inner}</i></b>`,
  `<a href="https://a.example">${inner}</a>`,
  `<a href="https://a.example"><b>${inner}</b></a>`,
  `<b>${inner} today</b>`,
  `<i>today</i> <b>${inner}</b>`,
]

describe('an element that holds only an address or a placeholder', () => {
  it.each(HELD.flatMap(around))('keeps its tags in HTML: %s', async markup => {
    const page = `<article><h1>A letter</h1><p>See it at ${markup} today.</p><p>See ${markup}</p></article>`
    const bare = await publish(page, 'html')
    expect(bare.replace(/<h1>.*?<\/h1>/, '')).toBe(expected(page).replace(/<h1>.*?<\/h1>/, ''))
  })

  it.each([
    '[example.org/news](https://a.example)',
    '**https://example.org/news**',
    '[**@desk**](https://a.example)',
    '*a\\_b@c.org*',
    '**{{name}}**.',
    '(**{{name}}**)',
    '“*{{name}}*”, or __{{name}}__?',
  ])('keeps its signs in Markdown: %s', async markup => {
    const text = `# A letter\n\nSee it at ${markup} today.\n`
    expect((await publish(text, 'markdown')).split('\n').slice(1)).toEqual(expected(text).split('\n').slice(1))
  })

  it('keeps its tags in the HTML of ninjs', async () => {
    const text = JSON.stringify({
      headline: 'A letter',
      body_html: '<p>See it at <b>https://example.org/news</b> today.</p>',
    })
    expect(JSON.parse(await publish(text, 'ninjs')).body_html).toBe(expected(JSON.parse(text).body_html))
  })

  it('in any nesting, with words or without', async () => {
    const leaf = fc.constantFrom(...HELD, 'today', 'See it')
    const tree = fc.letrec<{ node: string }>(tie => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.tuple(fc.constantFrom('b', 'i', 'em'), tie('node')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
        fc.tuple(tie('node'), tie('node')).map(([one, other]) => `${one} ${other}`),
      ),
    })).node
    await fc.assert(
      fc.asyncProperty(tree, async inner => {
        const page = `<article><h1>A letter</h1><p>See the list: ${inner} today.</p></article>`
        const html = await publish(page, 'html')
        const tags = (text: string): readonly string[] => text.match(/<\/?[a-z][^>]*>/g) ?? []
        expect(tags(html)).toEqual(tags(page))
      }),
      { numRuns: 60 },
    )
  })
})
