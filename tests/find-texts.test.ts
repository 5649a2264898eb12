import { afterAll, describe, expect, it } from 'vitest'
import { loadReaders } from '../src/article/index.ts'
import type { FindHit, FindPart, ReplaceAnswer } from '../src/server/answers.ts'
import { openMatcher } from '../src/server/find/matcher.ts'
import { patternOf } from '../src/server/find/query.ts'
import { shownText } from '../src/server/find/replaced-text.ts'
import type { ReviewServer } from '../src/server/index.ts'
import { makeNewsroom } from './page-newsroom.ts'

const WORDS = { isRegex: false, matchCase: false, wholeWords: false }
type Query = typeof WORDS & { readonly text: string }

async function replaced(text: string, query: Query, replacement: string): Promise<string> {
  const matcher = openMatcher(patternOf(query, replacement))
  const [matches = []] = await matcher.find([text])
  await matcher.close()
  return shownText(text, undefined, new Map()).replaced(matches)
}

describe('words are found and replaced', () => {
  it.each<[string, Partial<Query> & { readonly text: string }, string, string]>([
    ['El puerto y el Puerto.', { text: 'puerto' }, 'muelle', 'El muelle y el muelle.'],
    ['El puerto y el Puerto.', { text: 'puerto', matchCase: true }, 'muelle', 'El muelle y el Puerto.'],
    ['Los puertos del puerto.', { text: 'puerto', wholeWords: true }, 'muelle', 'Los puertos del muelle.'],
    ['Кот, котик, кот.', { text: 'кот', wholeWords: true }, 'пес', 'пес, котик, пес.'],
    ['el cafe\u0301 y el café', { text: 'café' }, 'té', 'el té y el té'],
    ['a.b axb', { text: 'a.b' }, '$& $1 $$', '$& $1 $$ axb'],
    ['a.b axb', { text: 'a.b', isRegex: true }, '[$&]', '[a.b] [axb]'],
    ['12 km, 7 km', { text: '(\\d+) km', isRegex: true }, '$1 kilómetros', '12 kilómetros, 7 kilómetros'],
    [
      '2026-03-15',
      { text: '(?<y>\\d+)-(?<m>\\d+)-(\\d+)', isRegex: true },
      '$3.$<m>.$<y> $10 $$',
      '15.03.2026 20260 $',
    ],
    ['uno dos', { text: 'x*', isRegex: true }, '!', 'uno dos'],
    ['naïve 👩🏽‍🚒 end', { text: '👩🏽‍🚒' }, '…', 'naïve … end'],
    ['uno dos', { text: 'dos' }, '', 'uno '],
  ])('%s: %j → %s', async (text, query, replacement, wanted) => {
    expect(await replaced(text, { ...WORDS, ...query }, replacement)).toBe(wanted)
  })

  it('refuses a broken regular expression', () => {
    expect(() => patternOf({ ...WORDS, isRegex: true, text: '(a' })).toThrow('"(a" is no regular expression.')
    expect(patternOf({ ...WORDS, text: '(a' })).toMatchObject({ source: '\\(a' })
  })

  it('stops a regular expression that takes too long, and does not block the process', async () => {
    const matcher = openMatcher(patternOf({ ...WORDS, isRegex: true, text: '(a+)+$' }))
    let turns = 0
    const timer = setInterval(() => turns++, 50)
    await expect(matcher.find([`${'a'.repeat(60)}!`])).rejects.toThrow('this regular expression takes too long.')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
    await matcher.close()
  })

  it('finds words inside of markup, escapes the replacement, and leaves matches alone that contain markup', async () => {
    const readers = await loadReaders(['html', 'markdown'])
    const put = (text: string, syntax: 'html' | 'markdown', [start, end]: [number, number]): string =>
      shownText(text, syntax, readers).replaced([{ start, end, put: 'A & <b>' }])
    const html = '<a href="/x">Uno</a> &amp; dos tres'
    expect(shownText(html, 'html', readers).text).toBe('Uno & dos tres')
    expect(put(html, 'html', [0, 3])).toBe('<a href="/x">A &amp; &lt;b&gt;</a> &amp; dos tres')
    expect(put(html, 'html', [4, 5])).toBe('<a href="/x">Uno</a> A &amp; &lt;b&gt; dos tres')
    expect(put(html, 'html', [2, 9])).toBe(html)
    expect(shownText('**Uno** dos', 'markdown', readers).replaced([{ start: 0, end: 3, put: '*x*' }])).toBe(
      '**\\*x\\*** dos',
    )
  })
})

describe('the search of the page', () => {
  const servers: ReviewServer[] = []
  afterAll(async () => {
    for (const server of servers) await server.close()
  })
  const headers = { 'x-interlinear': 'test', 'content-type': 'application/json' }

  async function start() {
    const story = (town: string) => `The Harbour of ${town}\n\nThe council met. It counted ships.\n`
    const newsroom = await makeNewsroom([
      { slug: 'a', text: story('Izmail'), editions: { es: {}, fr: {} } },
      {
        slug: 'b',
        text: story('Reni'),
        editions: {
          es: { unit: { state: 'final', origin: 'human' }, units: { 'p1.s1': { source: 'The council left.' } } },
        },
      },
    ])
    const server = await newsroom.start()
    servers.push(server)
    const post = (path: string, body: unknown) =>
      fetch(new URL(path, server.url), { method: 'POST', headers, body: JSON.stringify(body) })
    const get = (path: string) => fetch(new URL(path, server.url), { headers })
    return { newsroom, post, get }
  }
  const query = { ...WORDS, text: 'council', side: 'target', locales: [] }
  const hitsIn = (text: string): readonly FindHit[] =>
    text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line): FindPart => JSON.parse(line))
      .flatMap(part => ('hits' in part ? part.hits : []))

  it('finds in all editions, in those of a language, or of one article', async () => {
    const { post } = await start()
    const at = async (more: object) =>
      hitsIn(await (await post('/api/find', { ...query, ...more })).text()).map(
        ({ slug, locale }) => `${slug} ${locale}`,
      )
    expect((await at({})).sort()).toEqual(['a es', 'a fr', 'b es'])
    expect((await at({ locales: ['es'] })).sort()).toEqual(['a es', 'b es'])
    expect(await at({ slug: 'a', locales: ['fr'] })).toEqual(['a fr'])
    expect(await at({ text: 'COUNCIL', matchCase: true })).toEqual([])
  })

  it('calls a text a person’s only if a person wrote it, not if somebody only approved it', async () => {
    const text = 'The Harbour of Izmail\n\nThe council met.\n'
    const editions = {
      es: { unit: { state: 'final' } },
      fr: { unit: { origin: 'human' } },
      uk: { unit: { origin: 'human', machine: 'The council met.' } },
    } as const
    const server = await (await makeNewsroom([{ slug: 'a', text, editions }])).start()
    servers.push(server)
    const body = JSON.stringify({ ...query, text: 'council' })
    const answer = await fetch(new URL('/api/find', server.url), { method: 'POST', headers, body })
    const hits = hitsIn(await answer.text()).map(({ locale, human }) => [locale, human])
    expect(Object.fromEntries(hits)).toEqual({ es: false, fr: true, uk: false })
  })

  it.each([
    ['an expression that is none', { text: '(', isRegex: true }, 400],
    ['no words', { text: '' }, 400],
    ['a field that is not known', { more: 1 }, 400],
  ])('refuses %s', async (_, more, status) => {
    const { post } = await start()
    expect((await post('/api/find', { ...query, ...more })).status).toBe(status)
  })

  it('replaces in the texts that were shown, keeps a stale sentence stale, and undoes all of it at once', async () => {
    const { newsroom, post, get } = await start()
    const before = await newsroom.edition('b', 'es')
    const hits = hitsIn(await (await post('/api/find', { ...query, replacement: 'board' })).text())
    expect(hits.map(({ after }) => after)).toEqual(Array(3).fill('The board met.'))
    const changes = hits.map(({ slug, locale, key, revision }) => ({ slug, locale, key, revision }))
    const late = changes.map(change => (change.locale === 'fr' ? { ...change, revision: 'another' } : change))
    const replaced = await post('/api/replace', { ...query, replacement: 'board', changes: late })
    const answer = (await replaced.json()) as ReplaceAnswer
    expect(answer).toMatchObject({ applied: 2, skipped: [{ slug: 'a', locale: 'fr', key: 'p1.s1' }] })
    expect(newsroom.text('b', 'es', 'p1.s1')).toBe('The board met.')
    expect(await newsroom.unit('b', 'es', 'p1.s1')).toMatchObject({
      ...{ origin: 'human', state: 'translated', source: 'The council left.' },
    })
    expect(await (await post(`/api/bulk/${answer.undo}/undo`, {})).json()).toEqual({ undone: 2, left: 0 })
    expect(await newsroom.edition('b', 'es')).toEqual(before)
    // An undo cannot be undone.
    expect(await (await get('/api/articles/b/es/undo')).json()).toEqual({})
    expect((await post(`/api/bulk/${answer.undo}/undo`, {})).status).toBe(404)
  })
})
