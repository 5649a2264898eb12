import { describe, expect, it } from 'vitest'
import { defineEngine, InterlinearError, type OwnRequest, parseGlossary, translateArticle } from '../src/index.ts'

const GLOSSARY = parseGlossary(
  'version: 1\nsourceLocale: en\nterms:\n  - {id: kyiv, type: place, source: Kyiv, translations: {es: Kiev}}\n',
  'glossary.yml',
)
const request = { format: 'markdown', from: 'en', to: 'es', glossary: GLOSSARY } as const

/** Reverses the letters of each text, except in names and elements. */
const reversed = (text: string): string =>
  text.replace(/(<[^>]*>|&\w+;|Kiev|\{city\})|[a-z]+/gi, (word, kept) => kept ?? [...word].reverse().join(''))

describe('an engine of one’s own', () => {
  it('is asked with names in the text, and with elements where there is markup', async () => {
    const asked: (readonly [readonly string[], OwnRequest])[] = []
    const engine = defineEngine({
      name: 'mine',
      translate: async (texts, about) => {
        asked.push([texts, about])
        return texts.map(reversed)
      },
    })
    const text = '# Rain in Kyiv\n\nIt *rained* & poured.\n'
    const { published, edition } = await translateArticle({ ...request, engine, text })
    expect(published).toBe('# niaR ni Kiev\n\ntI *deniar* & deruop.\n')
    expect(asked.map(([texts, { format, from, to }]) => [texts, format, from, to])).toEqual([
      [['Rain in Kiev'], 'text', 'en', 'es'],
      [['It <g id="0">rained</g> &amp; poured.'], 'xml', 'en', 'es'],
    ])
    expect(asked[0]?.[1].context).toContain('Rain in Kyiv')
    expect(edition.units.map(({ engine }) => engine)).toEqual(['mine', 'mine'])
  })

  it('is asked again with fewer texts if one of them makes it fail', async () => {
    const engine = defineEngine({
      name: 'mine',
      translate: async texts => {
        if (texts.some(text => text.includes('two'))) throw new Error('I cannot count')
        return texts.map(reversed)
      },
    })
    const text = 'Rain one.\n\nRain two.\n\nRain three.\n'
    const { failures, published } = await translateArticle({ ...request, engine, text })
    expect(failures).toEqual([{ key: 'p2.s1', message: expect.stringContaining('mine failed: I cannot count') }])
    expect(published).toBe('niaR eno.\n\nRain two.\n\nniaR eerht.\n')
  })

  it('gets at most as many texts in a request as it says', async () => {
    const sizes: number[] = []
    const engine = defineEngine({
      name: 'mine',
      texts: 2,
      translate: async texts => {
        sizes.push(texts.length)
        return texts.map(reversed)
      },
    })
    await translateArticle({ ...request, engine, text: 'One rain.\n\nTwo rains.\n\nFive rains.\n' })
    expect(sizes.toSorted()).toEqual([1, 2])
  })

  it('is not asked for languages that it does not translate', async () => {
    const engine = defineEngine({
      name: 'mine',
      translates: (from, to) => from === 'en' && to === 'fr',
      translate: async () => {
        throw new Error('never')
      },
    })
    const error = await translateArticle({ ...request, engine, text: 'It rained.\n' }).catch(error => error)
    expect(error).toBeInstanceOf(InterlinearError)
    expect(error).toMatchObject({ code: 'engine', message: 'mine does not translate en to es.' })
  })
})
