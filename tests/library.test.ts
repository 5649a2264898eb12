import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createEngine,
  defineCheck,
  defineEngine,
  InterlinearError,
  parseGlossary,
  translateArticle,
} from '../src/index.ts'
import { temporaryFolder } from './command-line.ts'
import { examplesOf } from './library-examples.ts'

const ROOT = join(import.meta.dirname, '..')

describe('docs/library.md', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'))
  mkdirSync(join(folder, 'node_modules/interlinear'))
  const manifest = { name: 'interlinear', type: 'module', exports: './index.ts' }
  writeFileSync(join(folder, 'node_modules/interlinear/package.json'), JSON.stringify(manifest))
  symlinkSync(join(ROOT, 'src/index.ts'), join(folder, 'node_modules/interlinear/index.ts'))

  it.each(examplesOf(readFileSync(join(ROOT, 'docs/library.md'), 'utf8')))('runs "$title"', ({ code, output }) => {
    const file = join(folder, 'example.mts')
    writeFileSync(file, code)
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: folder })).toBe(output)
  })
})

const GLOSSARY = parseGlossary(
  `version: 1
sourceLocale: en
terms:
  - {id: bel, type: person, source: Ana Bel, aliases: [Bel], misspellings: [Ana Bell], translations: {es: Ana Bel, ru: {use: Ана Бел}}}
`,
  'glossary.yml',
)

const visit = { from: 'en', to: 'es', engine: 'pseudo', glossary: GLOSSARY } as const

describe('translateArticle', () => {
  it.each([
    ['no language', { to: 'english' }, 'found "english" in request.to, expected a BCP 47 locale such as es'],
    ['one language', { to: 'en' }, 'found en as `from` and `to`, expected two languages.'],
  ])('refuses %s', async (_, wrong, message) => {
    await expect(translateArticle({ ...visit, text: 'Ana Bel came.', format: 'text', ...wrong })).rejects.toThrow(
      message,
    )
  })

  it('refuses the last edition of another language', async () => {
    const { edition } = await translateArticle({ ...visit, text: 'Ana Bel came.', format: 'text' })
    const french = translateArticle({ ...visit, to: 'fr', text: 'Ana Bel came.', format: 'text', previous: edition })
    await expect(french).rejects.toThrow('found an edition in es from en as `previous`, expected one in fr from en.')
  })

  it.each([
    ['text', 'A visit\r\n\r\nAna Bel came.\r\n', /^⟦.*⟧\r\n\r\n⟦Ana Bel .*⟧\r\n$/],
    [
      'markdown',
      '---\ntitle: A visit\n---\n\n# A visit\n\nAna **Bel** came.\n',
      /^---\ntitle: "⟦.*⟧"\n---\n\n# ⟦.*⟧\n\n⟦.*\*\*.*\*\*.*⟧\n$/,
    ],
    [
      'html',
      '<h1>A visit</h1>\n<p>Ana Bel <a href="x">came</a>.</p>\n',
      /^<h1>⟦.*⟧<\/h1>\n<p>⟦Ana Bel <a href="x">.*<\/a>\..*⟧<\/p>\n$/,
    ],
    [
      'ninjs',
      '{"headline": "A visit", "body_text": "Ana Bel came."}',
      /^\{"headline": "⟦.*⟧", "body_text": "⟦Ana Bel .*⟧"\}$/,
    ],
  ] as const)('publishes %s in its own format', async (format, text, published) => {
    expect((await translateArticle({ ...visit, format, text })).published).toMatch(published)
  })

  it('gives findings on the article without a locale, and findings on an edition with its locale', async () => {
    const { findings } = await translateArticle({
      ...visit,
      format: 'text',
      text: 'A visit\n\nAna Bell came. She came.\n',
    })
    expect(findings.filter(({ locale }) => locale === undefined)).toMatchObject([{ code: 'source-name-misspelt' }])
    expect(findings.filter(({ locale }) => locale === 'es')).toMatchObject([{ code: 'pseudo-translation' }])
  })

  it('sends no unchanged segments, and keeps their keys', async () => {
    const first = await translateArticle({ ...visit, format: 'text', text: 'A visit\n\nAna Bel came. She left.\n' })
    const never = await createEngine('pseudo', { env: {} })
    const sent: string[] = []
    const engine = {
      ...never,
      translate: (jobs: Parameters<typeof never.translate>[0], options: Parameters<typeof never.translate>[1]) => {
        sent.push(...jobs.map(({ key }) => key))
        return never.translate(jobs, options)
      },
    }
    const text = 'A visit\n\nIt rained. Ana Bel came. She left.\n'
    const { edition } = await translateArticle({ ...visit, engine, format: 'text', text, previous: first.edition })
    expect(sent).toEqual(['p1.s3'])
    expect(edition.units.map(({ key }) => key)).toEqual(['headline', 'p1.s3', 'p1.s1', 'p1.s2'])
  })

  it('runs custom checks, and sets levels as asked', async () => {
    const bel = defineCheck({
      code: 'bel-came',
      level: 'warning',
      check: ({ source, target, to }) =>
        /Bel/.test(source) ? [{ message: `Bel came to ${to}.`, target: [0, target.length] }] : [],
    })
    const engine = defineEngine({
      name: 'mine',
      translate: async texts => texts.map(text => text.replace('came', 'vino')),
    })
    const text = 'Ana Bel came on 12 May.\n\nAna Bel came.\n'
    const request = { ...visit, engine, format: 'text', text, checks: [bel] } as const
    const found = async (levels = {}) =>
      (await translateArticle({ ...request, levels })).findings.filter(({ code }) => code === 'bel-came')
    expect(await found()).toMatchObject([
      { key: 'p1.s1', level: 'warning', message: 'Bel came to es.', locale: 'es' },
      { key: 'p2.s1' },
    ])
    expect(await found({ 'bel-came': 'error' })).toMatchObject([{ level: 'error' }, { level: 'error' }])
    expect(await found({ 'bel-came': 'off' })).toEqual([])
    expect(() => defineCheck({ ...bel, code: 'number-changed' })).toThrow('one of ours')
    expect(() => defineCheck({ ...bel, code: 'Bel came' })).toThrow('kebab-case')
  })

  it('lists segments without a translation, and leaves them in the source language', async () => {
    const pseudo = await createEngine('pseudo', { env: {} })
    const engine: typeof pseudo = {
      ...pseudo,
      translate: async (jobs, options) => {
        const [first, ...others] = jobs
        const report = await pseudo.translate(first ? [first] : [], options)
        return { ...report, failures: others.map(({ id }) => ({ id, message: 'the line was cut' })) }
      },
    }
    const { failures, published, edition } = await translateArticle({
      ...visit,
      engine,
      format: 'text',
      text: 'A visit\n\nShe left.\n',
    })
    expect(failures).toEqual([{ key: 'p1.s1', message: 'the line was cut' }])
    expect(published).toMatch(/^⟦.*⟧\n\nShe left\.\n$/)
    expect(edition.units).toMatchObject([{ state: 'translated' }, { state: 'initial', target: '' }])
  })

  it.each([
    [{ engine: 'deepl' }, 'engine', /DEEPL_AUTH_KEY/],
    [{ engine: 'nonsense' }, 'engine', /no engine is called "nonsense"/],
    [{ engine: 'pseudo', format: 'ninjs', text: '{' }, 'input', /./],
  ] as const)('throws an error that names the problem: %j', async (wrong, code, message) => {
    const error = await translateArticle({ ...visit, format: 'text', text: 'A visit\n', ...wrong }).catch(
      error => error,
    )
    expect(error).toBeInstanceOf(InterlinearError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
  })
})
