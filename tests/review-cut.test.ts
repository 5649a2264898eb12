import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  contentSegment,
  formatOf,
  fromPieces,
  parseArticle,
  plainView,
  replaceSegments,
  toPieces,
} from '../src/article/index.ts'
import { fromCatalog } from '../src/edition/index.ts'
import type { Article } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { loadDecisions } from '../src/store/files/article/decisions.ts'
import { acquireLock } from '../src/store/locks/article-lock.ts'
import { shouted } from './pseudo-edition.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

interface Cut {
  readonly status: number
  readonly message?: string
}

/** Makes the request of the page to a new server. */
async function cut(desk: TestDesk, key: string, request: object): Promise<Cut> {
  const server = await desk.start()
  try {
    const answer = await fetch(new URL(`/api/articles/harbour/sentences/${key}/cut`, server.url), {
      method: 'POST',
      headers: { 'x-interlinear': 'test', 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    const { message } = (await answer.json()) as { readonly message?: string }
    return { status: answer.status, ...(message === undefined ? {} : { message }) }
  } finally {
    await server.close()
  }
}

const textsOf = (desk: TestDesk, locale: string): readonly string[] => [
  ...fromCatalog(readFileSync(desk.catalog(locale), 'utf8'), '').values(),
]

const read = (source: string, file: string): Promise<Article> =>
  parseArticle(source, { slug: 'harbour', locale: 'en', format: formatOf(file, source) })

/** The article's file with every sentence in capitals, cut as people decided. */
async function wayBack(desk: TestDesk, file: string): Promise<Article> {
  const article = await read(readFileSync(join(desk.folder, 'seeds', file), 'utf8'), file)
  const decisions = await loadDecisions({ out: desk.out, slug: 'harbour', locale: 'en' })
  const segments = segmentArticle(article, undefined, decisions).map(contentSegment)
  const targets = segments.map(
    segment => [segment.key, fromPieces(shouted(toPieces(segment)), segment.syntax)] as const,
  )
  return read(replaceSegments(article, segments, new Map(targets)), file)
}

const shape = ({ blocks }: Article): readonly unknown[] =>
  blocks.map(({ role, inlines = [] }) => [role, inlines.map(({ kind }) => kind)])

const TABLE = [
  [
    'between words',
    'harbour.md',
    'She opened the harbour; ships came.',
    'ships',
    'She opened the harbour;',
    'ships came.',
  ],
  [
    'inside of emphasis',
    'harbour.md',
    'She **opened the harbour; ships came** at once.',
    'ships',
    'She **opened the harbour;',
    'ships came** at once.',
  ],
  [
    'inside of a link, inside of emphasis',
    'harbour.md',
    'See *[the harbour; the ships](https://example.org/a "All of it") and more* today.',
    'the ships',
    'See *[the harbour;',
    'the ships](https://example.org/a "All of it") and more* today.',
  ],
  [
    'before what opens',
    'harbour.md',
    'She opened the harbour; **ships** came at once.',
    '**ships',
    'She opened the harbour;',
    '**ships** came at once.',
  ],
  [
    'two elements deep, before an entity',
    'harbour.html',
    '<p>She <b>opened <i>the harbour &amp; ships</i> came</b> at once.</p>',
    '&amp;',
    'She <b>opened <i>the harbour',
    '&amp; ships</i> came</b> at once.',
  ],
  [
    'after an escape of JSON',
    'harbour.jsonld',
    '{"@context":"https://schema.org","@type":"NewsArticle","articleBody":"She said \\"no; ships came\\" at once."}',
    'ships',
    'She said "no;',
    'ships came" at once.',
  ],
] as const

it.each(TABLE)('a sentence is cut %s (%s), and merged again', async (_, file, source, word, first, second) => {
  const desk = await makeDesk(source, { es: [] }, file)
  const [whole = ''] = textsOf(desk, 'en')
  const key = [...fromCatalog(readFileSync(desk.catalog('en'), 'utf8'), '').keys()][0] ?? ''
  expect(await cut(desk, key, { kind: 'split', at: whole.indexOf(word) })).toMatchObject({ status: 200 })
  expect(textsOf(desk, 'en')).toEqual([first, second])
  // The edition's text is with one of the two units; both units exist.
  expect(textsOf(desk, 'es')).toHaveLength(2)
  expect(textsOf(desk, 'es').filter(text => text !== '')).toEqual([`es: ${whole}`])
  expect(readFileSync(join(desk.folder, 'seeds', file), 'utf8')).toBe(source)

  const [before, after] = [await read(source, file), await wayBack(desk, file)]
  expect(shape(after)).toEqual(shape(before))
  expect(after.blocks.map(block => plainView(block).text)).toEqual(
    before.blocks.map(block => plainView(block).text.toUpperCase()),
  )

  const [start = ''] = fromCatalog(readFileSync(desk.catalog('en'), 'utf8'), '').keys()
  expect(await cut(desk, start, { kind: 'merge' })).toMatchObject({ status: 200 })
  expect(textsOf(desk, 'en')).toEqual([whole])
})

it('two sentences inside of one element are merged, their texts in every edition too', async () => {
  const source = 'Here **she came. Ships went** at once.'
  const desk = await makeDesk(source, { es: ['Aquí **ella vino.', 'Los barcos se fueron** enseguida.'] }, 'harbour.md')
  expect(textsOf(desk, 'en')).toEqual(['Here **she came.', 'Ships went** at once.'])
  await cut(desk, 'p1.s1', { kind: 'merge' })
  expect(textsOf(desk, 'en')).toEqual([source])
  expect(textsOf(desk, 'es')).toEqual(['Aquí **ella vino. Los barcos se fueron** enseguida.'])
})

it.each([
  ['in the middle of a link’s address', 'See [the ships](https://example.org "All of it") today.', 'of it'],
  ['in the middle of an entity', 'Ships &amp; boats came.', 'amp'],
])('no cut %s is made, and nothing is written', async (_, source, word) => {
  const desk = await makeDesk(source, { es: [] }, 'harbour.md')
  const refused = await cut(desk, 'p1.s1', { kind: 'split', at: source.indexOf(word) })
  expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('in the middle of markup') })
  expect(textsOf(desk, 'en')).toEqual([source])
  expect(await loadDecisions({ out: desk.out, slug: 'harbour', locale: 'en' })).toEqual([])
})

it.each([
  ['after a bar', 'War in Ukraine | Live updates from Kyiv.', 'Live', 'War in Ukraine |'],
  ['before a bar', 'War in Ukraine | Live updates from Kyiv.', '|', 'War in Ukraine'],
  [
    'between emoji',
    'Flags of 🇺🇦 and 👩‍👩‍👧 families; 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 all day.',
    '🎉🎉',
    'Flags of 🇺🇦 and 👩‍👩‍👧 families;',
  ],
  ['after many emoji', `x${'🎉'.repeat(25)} and all day.`, 'and', `x${'🎉'.repeat(25)}`],
])('a sentence is cut %s, and the article is read again', async (_, source, word, first) => {
  const desk = await makeDesk(`${source}\n`, { es: [] }, 'harbour.md')
  expect(await cut(desk, 'p1.s1', { kind: 'split', at: source.indexOf(word) })).toMatchObject({ status: 200 })
  expect(textsOf(desk, 'en')[0]).toBe(first)
  const [decision] = await loadDecisions({ out: desk.out, slug: 'harbour', locale: 'en' })
  expect(decision).toMatchObject({ kind: 'split' })
  const [start = ''] = fromCatalog(readFileSync(desk.catalog('en'), 'utf8'), '').keys()
  expect(await cut(desk, start, { kind: 'merge' })).toMatchObject({ status: 200 })
  expect(textsOf(desk, 'en')).toEqual([source])
})

it('no character is cut in two', async () => {
  const source = 'A family 👩‍👩‍👧 came.'
  const desk = await makeDesk(`${source}\n`, { es: [] }, 'harbour.md')
  const inside = source.indexOf('👩') + 3
  expect(await cut(desk, 'p1.s1', { kind: 'split', at: inside })).toMatchObject({ status: 400 })
  expect(textsOf(desk, 'en')).toEqual([source])
})

const SENTENCES = 'She came; he left. It rained; it poured. They sang; we danced.'

it('no cut is lost if several are made at the same time', async () => {
  const desk = await makeDesk(`${SENTENCES}\n`, { es: [], uk: [] }, 'harbour.md')
  const server = await desk.start()
  const ask = (key: string, request: object) =>
    fetch(new URL(`/api/articles/harbour/sentences/${key}/cut`, server.url), {
      method: 'POST',
      headers: { 'x-interlinear': 'test', 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
  const at = 'She came; '.length
  const answers = await Promise.all([
    ask('p1.s1', { kind: 'split', at }),
    ask('p1.s2', { kind: 'split', at: 'It rained; '.length }),
    ask('p1.s3', { kind: 'split', at: 'They sang; '.length }),
  ])
  await server.close()
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await loadDecisions({ out: desk.out, slug: 'harbour', locale: 'en' })).toHaveLength(3)
  expect(textsOf(desk, 'en')).toEqual(['She came;', 'he left.', 'It rained;', 'it poured.', 'They sang;', 'we danced.'])
})

it('a cut is refused while a run has locked the article, and the page says so', async () => {
  const desk = await makeDesk(`${SENTENCES}\n`, { es: [] }, 'harbour.md')
  const lock = await acquireLock(join(desk.folder, '.interlinear/locales'), 'harbour')
  const refused = await cut(desk, 'p1.s1', { kind: 'split', at: 'She came; '.length })
  expect(refused).toMatchObject({ status: 409, message: expect.stringContaining('harbour is being worked on') })
  lock.release()
  expect(await loadDecisions({ out: desk.out, slug: 'harbour', locale: 'en' })).toEqual([])
  expect(await cut(desk, 'p1.s1', { kind: 'split', at: 'She came; '.length })).toMatchObject({ status: 200 })
})
