import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'

const { createEngine, defineCheck, defineEngine, InterlinearError, translateArticle } = library

/** The error of a call, as its caller sees it. */
async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    return error
  }
}

/** A function of the library as JavaScript calls it: its arguments have not been type-checked. */
const FUNCTIONS = new Map<string, unknown>(Object.entries(library))
const called = (name: keyof typeof library): ((...given: readonly unknown[]) => unknown) =>
  FUNCTIONS.get(name) as (...given: readonly unknown[]) => unknown

const ARTICLE = { text: 'A visit.\n\nIt rained.\n', format: 'text', from: 'en', to: 'es', engine: 'pseudo' } as const
const { edition } = await translateArticle(ARTICLE)
const PUBLISHED = { text: ARTICLE.text, format: 'text', from: 'en', edition, force: 'to see it' } as const
const PAIR = { key: 'p1', source: 'One came.', target: 'Vino uno.' }
const CONTEXT = { from: 'en', to: 'es' }
const TEXTS = { source: ['It rained.', 'They left.'], target: ['Llovió.', 'Se fueron.'], from: 'en', to: 'es' }
const OWN = { code: 'mine', level: 'error', check: () => [] } as const

/** A function, its arguments, and its error message. */
const WRONG: readonly (readonly [keyof typeof library, readonly unknown[], string])[] = [
  ['translateArticle', [], 'found nothing in request, expected an object.'],
  [
    'translateArticle',
    [{ ...ARTICLE, text: undefined }],
    'found nothing in request.text, expected a text, or the bytes of a file.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, format: 'pdf' }],
    'found "pdf" in request.format, expected text, markdown, html, jsonld, ninjs, xml, srt, vtt, docx or odt.',
  ],
  [
    'translateArticle',
    [{ text: 'A', from: 'en', to: 'es', engine: 'pseudo' }],
    'found no field "format" in request, expected text, markdown, html, jsonld, ninjs, xml, srt, vtt, docx or odt.',
  ],
  [
    'translateArticle',
    [{ text: 'A', from: 'en', to: 'es', format: 'text' }],
    'found no field "engine" in request, expected the name of an engine, or one that `createEngine` or `defineEngine` made.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, engine: {} }],
    'found an object in request.engine, expected the name of an engine, or one that `createEngine` or `defineEngine` made.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, glosary: {} }],
    'found the field "glosary" in request, expected none of this name.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, glossary: 'version: 1' }],
    'found "version: 1" in request.glossary, expected a glossary, which `parseGlossary` makes of its text.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, levels: { 'number-changed': 'fatal' } }],
    'found "fatal" in request.levels.number-changed, expected error, warning, info or off.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, levels: { 'numbr-changed': 'off' } }],
    'found "numbr-changed" in request.levels.numbr-changed, expected the code of a check: docs/checks.md lists them.',
  ],
  ['translateArticle', [{ ...ARTICLE, checks: [{}] }], 'found no field "code" in request.checks.0, expected one.'],
  ['translateArticle', [{ ...ARTICLE, style: { quotes: 3 } }], 'found 3 in request.style.quotes, expected a text.'],
  [
    'translateArticle',
    [{ ...ARTICLE, subtitles: { lineLength: 'x' } }],
    'found "x" in request.subtitles.lineLength, expected a number.',
  ],
  [
    'translateArticle',
    [{ ...ARTICLE, slug: '../x' }],
    'found "../x" in request.slug, expected a name of letters, digits, "-", "_" or ".".',
  ],
  ['translateArticle', [{ ...ARTICLE, previous: {} }], 'found no field "slug" in request.previous, expected a text.'],
  [
    'translateArticle',
    [{ ...ARTICLE, signal: 3 }],
    'found 3 in request.signal, expected the signal of an AbortController.',
  ],
  ['publishEdition', [{ ...PUBLISHED, as: 'pdf' }], 'found "pdf" in request.as, expected source, html or ninjs.'],
  [
    'publishEdition',
    [{ ...PUBLISHED, baseUrl: 'news' }],
    'found "news" in request.baseUrl, expected an address such as https://example.org/news.',
  ],
  [
    'publishEdition',
    [{ ...PUBLISHED, baseUrl: 'javascript:alert(1)' }],
    'found "javascript:alert(1)" in request.baseUrl, expected an address such as https://example.org/news.',
  ],
  ['publishEdition', [{ ...PUBLISHED, edition: undefined }], 'found nothing in request.edition, expected an object.'],
  [
    'publishEdition',
    [{ ...PUBLISHED, now: '2026-01-01' }],
    'found "2026-01-01" in request.now, expected a valid Date.',
  ],
  [
    'publishEdition',
    [{ ...PUBLISHED, now: new Date('never') }],
    'found the date Invalid Date in request.now, expected a valid Date.',
  ],
  [
    'publishEdition',
    [{ ...PUBLISHED, unread: 'maybe' }],
    'found "maybe" in request.unread, expected disclose or refuse.',
  ],
  [
    'publishEdition',
    [{ ...PUBLISHED, disclosure: { show: 'none' } }],
    'found "none" in request.disclosure.show, expected always, unread or never.',
  ],
  ['publishEdition', [{ ...PUBLISHED, published: {} }], 'found an object in request.published, expected a list.'],
  ['createEngine', [3], 'found 3 in name, expected a text.'],
  [
    'createEngine',
    ['pseudo', { config: { deepl: { modle: 'x' } } }],
    'found the field "modle" in setup.config.deepl, expected none of this name.',
  ],
  ['defineEngine', [], 'found nothing in own, expected an object.'],
  ['defineEngine', [{ name: 'mine' }], 'found no field "translate" in own, expected a function.'],
  ['defineEngine', [{ name: 'mine', translate: () => [], texts: 0 }], 'found 0 in own.texts, expected at least 1.'],
  [
    'alignTexts',
    [{ ...TEXTS, source: 'It rained. They left.' }],
    'found "It rained. They left." in request.source, expected a list.',
  ],
  ['alignTexts', [{ ...TEXTS, target: [1] }], 'found 1 in request.target.0, expected a text.'],
  [
    'alignTexts',
    [{ ...TEXTS, from: 'english' }],
    'found "english" in request.from, expected a BCP 47 locale such as es, pt-BR or zh-Hans.',
  ],
  [
    'alignTexts',
    [{ ...TEXTS, translations: ['Llovió.'] }],
    'found a list in request.translations, expected 2 texts, one for each sentence of `source`.',
  ],
  ['checkPair', [{ key: 'p1', source: 'One came.' }, CONTEXT], 'found no field "target" in pair, expected a text.'],
  ['checkPair', [PAIR], 'found nothing in context, expected an object.'],
  [
    'checkPair',
    [PAIR, { from: 'en' }],
    'found no field "to" in context, expected a BCP 47 locale such as es, pt-BR or zh-Hans.',
  ],
  [
    'checkPair',
    [PAIR, { ...CONTEXT, levels: { mine: 'off' } }],
    'found "mine" in context.levels.mine, expected the code of a check: docs/checks.md lists them.',
  ],
  [
    'createChecker',
    [{ ...CONTEXT, own: [{ code: 'empty', level: 'error', check: () => [] }] }],
    'found "empty" in context.own.0.code, expected another one: this code is one of ours.',
  ],
  [
    'checkSource',
    [[{ key: 'p1', text: 'One came.' }], {}],
    'found no field "from" in context, expected a BCP 47 locale such as es, pt-BR or zh-Hans.',
  ],
  [
    'parseArticle',
    ['One came.', { slug: 'one', locale: 'en' }],
    'found no field "format" in options, expected text, markdown, html, jsonld, ninjs, xml, srt, vtt, docx or odt.',
  ],
  ['segmentArticle', ['One came.'], 'found "One came." in article, expected an object.'],
  ['splitSentences', ['One came.'], 'found nothing in locale, expected a BCP 47 locale such as es, pt-BR or zh-Hans.'],
  ['replaceSegments', [{}, [], {}], 'found no field "slug" in article, expected a text.'],
  ['formatOf', [], 'found nothing in filename, expected a text.'],
  ['slugOf', [], 'found nothing in filename, expected a text.'],
  ['parseGlossary', [{ version: 1 }, 'glossary.yml'], 'found an object in text, expected a text.'],
  ['createFinder', [{}], 'found no field "version" in glossary, expected 1.'],
  ['protect', ['One came.', { mentions: [], to: 'es' }], 'found no field "glossary" in options, expected an object.'],
  ['restore', ['One came.'], 'found "One came." in pieces, expected a list.'],
  ['verifyNames', [{ ...PAIR, locale: 'es' }], 'found no field "mentions" in options, expected a list.'],
  [
    'repairNames',
    [{ ...PAIR, mentions: [], locale: 'spanish' }],
    'found "spanish" in options.locale, expected a BCP 47 locale such as es, pt-BR or zh-Hans.',
  ],
  ['alignKeys', [[], 'One came.'], 'found "One came." in next, expected a list.'],
  ['toCatalog', [{ p1: 'One came.' }], 'found an object in entries, expected a list.'],
  ['fromCatalog', [{ p1: 'One came.' }, 'es.json'], 'found an object in text, expected a text.'],
  [
    'readEdition',
    [{ slug: 'one' }],
    'found no field "locale" in files, expected a BCP 47 locale such as es, pt-BR or zh-Hans.',
  ],
  [
    'createNewsroomClient',
    [{ address: 'desk.example.org', token: 't' }],
    'found "desk.example.org" in access.address, expected an address such as https://desk.example.org.',
  ],
  [
    'createNewsroomClient',
    [{ address: 'https://desk.example.org', token: undefined }],
    'found nothing in access.token, expected a text.',
  ],
  ['writeEdition', [[]], 'found no field "slug" in edition, expected a text.'],
]

describe('an article without a text', () => {
  it.each(['', ' \n'])('is refused as the command refuses it: %j', async text => {
    const error = await errorOf(() => translateArticle({ ...ARTICLE, text }))
    expect(error).toMatchObject({ code: 'input', message: 'found no text to translate, expected an article.' })
  })
})

describe('a wrong argument', () => {
  it.each(WRONG)('of %s is refused: %j', async (name, given, message) => {
    const error = await errorOf(() => called(name)(...given))
    expect(error).toBeInstanceOf(InterlinearError)
    expect(error).toMatchObject({ code: 'usage', message: `${name}: ${message}` })
  })

  it('of every function is in the table', () => {
    const tested = new Set(WRONG.map(([name]) => name))
    const names = [...FUNCTIONS].flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(names.filter(name => !tested.has(name as keyof typeof library))).toEqual(['InterlinearError', 'defineCheck'])
  })

  it.each([
    [{ ...ARTICLE, glosary: {} }, 'Did you mean glossary?'],
    [{ ...ARTICLE, colour: 'red' }, 'Known are text, format, from, to, engine, '],
  ])('is refused with a hint: %j', async (request, hint) => {
    expect(await errorOf(() => called('translateArticle')(request))).toMatchObject({
      hint: expect.stringContaining(hint),
    })
  })
})

describe('arguments that do not fit together', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    [
      'an edition of another source',
      () => library.publishEdition({ ...PUBLISHED, from: 'fr' }),
      'found an edition that was made from en, expected one from fr, as `from` says.',
    ],
    [
      'bytes as a text',
      () => translateArticle({ ...ARTICLE, text: new Uint8Array(2) }),
      'found bytes, expected a text in the format text.',
    ],
    [
      'a text as bytes',
      () => translateArticle({ ...ARTICLE, format: 'docx' }),
      'found a text, expected the bytes of a file in the format docx.',
    ],
  ])('is refused: %s', async (_, call, message) => {
    expect(await errorOf(call)).toMatchObject({ name: 'InterlinearError', message })
  })
})

it('nothing is printed, whatever is read', () => {
  const program = `import { parseArticle } from '${new URL('../src/index.ts', import.meta.url).href}'
    await parseArticle('---\\ntitle: A\\ndate: {{ now }}\\n---\\n\\nText.\\n', { slug: 'a', locale: 'en', format: 'markdown' })`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  expect([status, stdout, stderr]).toEqual([0, '', ''])
})

describe('an engine', () => {
  it('needs no settings', async () => {
    expect(await createEngine('pseudo')).toMatchObject({ name: 'pseudo' })
  })

  it('without an environment says where to put its key', async () => {
    const error = await errorOf(() => translateArticle({ ...ARTICLE, engine: 'deepl' }))
    expect(error).toMatchObject({
      code: 'engine',
      message: 'DeepL needs a key: set DEEPL_AUTH_KEY.',
      hint: 'The library reads no environment by itself: give it as `env`.',
    })
    const given = await errorOf(() => translateArticle({ ...ARTICLE, engine: 'deepl', env: {} }))
    expect(given).toMatchObject({ message: 'DeepL needs a key: set DEEPL_AUTH_KEY.', hint: undefined })
  })

  it('of your own may be synchronous', async () => {
    const engine = defineEngine({ name: 'mine', translate: texts => texts.map(text => text.toUpperCase()) as never })
    expect((await translateArticle({ ...ARTICLE, engine })).published).toBe('A VISIT.\n\nIT RAINED.\n')
  })

  it.each([
    ['a text', 'no', 'mine gave no list of texts'],
    ['numbers', [1, 2], 'mine gave no list of texts'],
  ])('of your own that returns %s leaves its sentences untranslated', async (_, answer, message) => {
    const engine = defineEngine({ name: 'mine', translate: async () => answer as never })
    const { failures, edition } = await translateArticle({ ...ARTICLE, engine })
    expect(failures).toMatchObject([{ message: expect.stringContaining(message) }, {}])
    expect(edition.units.map(({ target }) => target)).toEqual(['', ''])
  })

  it('of your own that throws in `translates` is refused', async () => {
    const translates = (): boolean => {
      throw new Error('the table is locked')
    }
    const engine = defineEngine({ name: 'mine', translates, translate: async texts => texts })
    expect(await errorOf(() => translateArticle({ ...ARTICLE, engine }))).toMatchObject({
      code: 'engine',
      message: 'mine cannot say whether it translates en to es: the table is locked.',
    })
  })
})

describe('a check of your own', () => {
  it.each([
    [undefined, 'found nothing, expected fields (name: value).'],
    [{ ...OWN, level: 'fatal' }, 'found "fatal" in level, expected error, warning or info.'],
    [{ ...OWN, check: undefined }, 'found nothing in check, expected a function.'],
    [{ ...OWN, code: 'Bel came' }, 'found "Bel came" in code, expected one in kebab-case, as in house-style.'],
  ])('is refused: %j', async (check, message) => {
    const error = await errorOf(() => called('defineCheck')(check))
    expect(error).toMatchObject({ code: 'config', message: `defineCheck: ${message}` })
  })

  const run = (check: (pair: typeof PAIR) => unknown): Promise<unknown> =>
    errorOf(() => library.checkPair(PAIR, { ...CONTEXT, own: [defineCheck({ ...OWN, check: check as never })] }))

  it('that throws is named with the key of the sentence', async () => {
    const cause = new TypeError('x is not a function')
    const error = await run(() => {
      throw cause
    })
    expect(error).toMatchObject({
      code: 'config',
      message: 'the check "mine" failed on p1 (es): x is not a function.',
      cause,
    })
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'found nothing, expected a list.'],
    ['a promise', Promise.resolve([]), 'found fields, expected a list.'],
    ['no message', [{ target: [0, 1] }], 'found no field "message" in 0, expected one.'],
    [
      'a place behind the text',
      [{ message: 'm', target: [0, 90] }],
      'found a list in 0.target, expected [start, end] within its 9 characters.',
    ],
    [
      'a place before the text',
      [{ message: 'm', source: [-1, 3] }],
      'found a list in 0.source, expected [start, end] within its 9 characters.',
    ],
    [
      'an unknown level',
      [{ message: 'm', level: 'fatal' }],
      'found "fatal" in 0.level, expected error, warning or info.',
    ],
    [
      'a fix without a text',
      [{ message: 'm', fix: { target: [0, 1] } }],
      'found no field "text" in 0.fix, expected one.',
    ],
  ])('that returns %s is refused', async (_, result, message) => {
    expect(await run(() => result)).toMatchObject({
      message: `the check "mine" gave a wrong result for p1: ${message}`,
    })
  })

  it('may set level, places and a fix', async () => {
    const seen = { message: 'm', source: [0, 3], target: [0, 4], level: 'info', fix: { target: [0, 4], text: 'Llegó' } }
    expect(await run(() => [seen])).toMatchObject([{ code: 'mine', key: 'p1', locale: 'es', ...seen }])
  })
})
