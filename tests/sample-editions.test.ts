import { execFile } from 'node:child_process'
import { cpSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromCatalog } from '../src/edition/index.ts'
import type { Finding } from '../src/model.ts'
import { loadEdition } from '../src/store/files/editions.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')
const SAMPLE = 'kursk-visit'
const ALL = ['es', 'ca', 'fr', 'de', 'it', 'pt', 'pl', 'uk', 'ru', 'ko', 'ja', 'zh-Hans', 'ar']

/** Every edition in the repository. */
const editions = globSync(`${ROOT}/locales/*/*.json`)
  .map(file => ({ slug: basename(file, '.json'), locale: basename(dirname(file)) }))
  .filter(({ locale }) => locale !== 'en')
  .sort((one, other) => `${one.slug} ${one.locale}`.localeCompare(`${other.slug} ${other.locale}`))
const slugs = [...new Set(editions.map(({ slug }) => slug))]
const localesOf = (slug: string): readonly string[] =>
  editions.filter(edition => edition.slug === slug).map(({ locale }) => locale)

const desk = temporaryFolder()
beforeAll(() => {
  for (const part of ['seeds', 'locales', 'glossary.yml'])
    cpSync(join(ROOT, part), join(desk, part), { recursive: true })
})

const textsIn = (locale: string, slug: string): readonly (readonly [key: string, text: string])[] => {
  const file = join(desk, 'locales', locale, `${slug}.json`)
  return [...fromCatalog(readFileSync(file, 'utf8'), file)]
}

/** Every file of some folders with its content and modification time. */
const snapshot = (root: string, folders: readonly string[]): readonly (readonly [string, string, number])[] =>
  folders
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(root.length), readFileSync(path, 'utf8'), statSync(path).mtimeMs] as const
    })

it('the sample has an edition in every locale of the glossary', () => {
  expect([...localesOf(SAMPLE)].sort()).toEqual([...ALL].sort())
})

describe.each(editions)('$slug in $locale', ({ slug, locale }) => {
  it('has every key of its source, in the same order, and a text for each', () => {
    const texts = textsIn(locale, slug)
    expect(texts.length).toBeGreaterThan(15)
    expect(texts.map(([key]) => key)).toEqual(textsIn('en', slug).map(([key]) => key))
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('is given by i18next as it is written', async () => {
    const i18n = i18next.createInstance()
    await i18n.init({
      lng: locale,
      ns: [slug],
      defaultNS: slug,
      interpolation: { escapeValue: false },
      resources: {
        [locale]: { [slug]: JSON.parse(readFileSync(join(desk, 'locales', locale, `${slug}.json`), 'utf8')) },
      },
    })
    const texts = textsIn(locale, slug)
    expect(texts.map(([key]) => [key, i18n.t(key)])).toEqual(texts)
  })

  it('is approved unit by unit for the present source, with who wrote and who approved it', async () => {
    const edition = await loadEdition({ out: join(desk, 'locales'), slug, locale, sourceLocale: 'en' })
    const sources = new Map(textsIn('en', slug))
    const open = edition.units.filter(
      ({ key, state, origin, source }) => state !== 'final' || origin !== 'human' || source !== sources.get(key),
    )
    expect(open).toEqual([])
    const said = edition.units.map(({ reads = [] }) => reads.map(({ act, by }) => `${by} ${act}`).join())
    expect(new Set(said)).toEqual(new Set([`${locale} desk edited,${locale} second reader approved`]))
  })
})

describe.each(slugs)('%s', slug => {
  it('has every name right in every edition', async () => {
    const { stdout } = await interlinear(['names', slug, '--format', 'json'], { cwd: desk })
    const { names } = JSON.parse(stdout) as { names: readonly NameRow[] }
    const listed = names.filter(name => name.listed)
    expect(listed.length).toBeGreaterThan(10)
    expect(Object.keys(listed[0]?.editions ?? {}).sort()).toEqual([...localesOf(slug)].sort())
    const wrong = listed.flatMap(({ source, editions: found }) =>
      Object.entries(found).flatMap(([locale, { ok, missing }]) =>
        ok && missing.length === 0 ? [] : [`${source} ${locale} ${missing.join()}`],
      ),
    )
    expect(wrong).toEqual([])
  })

  it('has no findings, except those about the source', async () => {
    const { stdout, code } = await interlinear(['check', slug, '--format', 'jsonl'], { cwd: desk })
    const findings = stdout
      .trim()
      .split('\n')
      .map((line): Finding => JSON.parse(line))
    expect(findings.filter(({ locale }) => locale !== undefined)).toEqual([])
    expect([code, findings.some(({ code: found }) => found.startsWith('source-'))]).toEqual([0, true])
  })

  it('is complete: another run sends nothing and writes nothing', async () => {
    const before = snapshot(desk, ['locales', 'seeds'])
    const [seed = ''] = globSync(`seeds/${slug}.*`, { cwd: desk })
    const { stdout, code, stderr } = await interlinear(
      ['translate', seed, '--to', localesOf(slug).join(), '--engine', 'pseudo', '--format', 'json'],
      { cwd: desk },
    )
    expect(code, stderr).toBe(0)
    const { articles, requests, characters } = JSON.parse(stdout) as Report
    expect([requests, characters]).toEqual([0, 0])
    expect(articles[0]?.editions.filter(({ sent, keptHuman, segments }) => sent > 0 || keptHuman < segments)).toEqual(
      [],
    )
    expect(snapshot(desk, ['locales', 'seeds'])).toEqual(before)
  })
})

it.each([
  ['kursk-visit.txt', ['source-name-misspelt', 'source-percentage', 'source-wrong-way-quote']],
  ['ceasefire-answer.md', ['source-name-misspelt', 'source-percentage', 'source-wrong-way-quote']],
  ['sudzha-buses.html', ['source-name-misspelt', 'source-percentage', 'source-total', 'source-wrong-way-quote']],
])('an error of the source in %s is a finding about the source', async (file, codes) => {
  const { stdout } = await interlinear(
    ['translate', `seeds/${file}`, '--to', 'es', '--engine', 'pseudo', '--out', 'pseudo'],
    { cwd: desk },
  )
  const said = [...stdout.matchAll(/^ {2}source \S+ warning (\S+):/gm)].map(([, code = '']) => code)
  expect([...new Set(said)].sort()).toEqual(codes)
})

it('the Korean original has the month that the English article lost, and is not an article itself', async () => {
  expect(readFileSync(join(desk, 'seeds/originals/kursk-visit.ko.txt'), 'utf8')).toContain('3월 12일(현지 시간)')
  const { stdout } = await interlinear(['status', '--format', 'json'], { cwd: desk })
  const { articles } = JSON.parse(stdout) as { articles: readonly { slug: string }[] }
  expect(articles.map(({ slug }) => slug).sort()).toEqual([...slugs].sort())
})

interface NameRow {
  readonly source: string
  readonly listed: boolean
  readonly editions: Readonly<Record<string, { readonly ok: boolean; readonly missing: readonly string[] }>>
}

interface Report {
  readonly articles: readonly {
    readonly editions: readonly { readonly sent: number; readonly keptHuman: number; readonly segments: number }[]
  }[]
  readonly requests: number
  readonly characters: number
}

it('`npm start` works in a copy, prints at most 60 lines, and leaves the desk unchanged', async () => {
  const before = snapshot(ROOT, ['locales', 'seeds'])
  const { stdout } = await promisify(execFile)('node', ['--disable-warning=ExperimentalWarning', 'scripts/sample.ts'], {
    cwd: ROOT,
    env: { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), TMPDIR: process.env.TMPDIR },
  })
  expect(stdout).toContain('ceasefire-answer  4 approved: es fr ko uk')
  expect(stdout).toContain('214 + 121 + 18 = 353, not 371.')
  expect(stdout).toMatch(/^ {2}uk +Олександр Сирський +Керолайн Левітт +Курськ$/m)
  expect(stdout).toContain('[-259-]{+295+} km²')
  expect(stdout).toContain('13 editions are behind by a fact')
  expect(stdout.split('\n').length).toBeLessThanOrEqual(60)
  const shown = /<!-- start -->\n```\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '–'
  expect(stdout).toContain(shown)
  expect(snapshot(ROOT, ['locales', 'seeds'])).toEqual(before)

  const desk = join(ROOT, '.interlinear', 'sample')
  expect(readFileSync(join(desk, 'public', 'ko', 'kursk-visit.html'), 'utf8')).toContain('올렉산드르 시르스키')
  const refused = await interlinear(['publish', 'kursk-visit', '--as', 'html'], { cwd: desk, env: {} })
  expect(refused.code).toBe(4)
  expect(refused.stdout + refused.stderr).toContain('p3.s3')

  const [, another = ''] = /npm run -s interlinear -- (\S.*?) {2}/.exec(stdout) ?? []
  const tried = await interlinear(another.split(' '), { cwd: desk })
  expect([another, tried.code]).toEqual(['translate seeds/sudzha-buses.html --to pt', 0])
}, 120_000)
