import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cldrForms, planEdition, readEdition, settleEdition } from '../src/edition/index.ts'
import type { Segment } from '../src/model.ts'
import { interlinear as runThere } from './command-line.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'interlinear-forms-'))
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

let made = 0

/** Makes a desk that has only locale files; gives a function that runs a command there. */
async function desk(files: Readonly<Record<string, object>>) {
  const folder = join(cwd, String(++made))
  for (const [path, texts] of Object.entries(files)) {
    await mkdir(join(folder, 'locales', path, '..'), { recursive: true })
    await writeFile(join(folder, 'locales', path), JSON.stringify(texts))
  }
  await writeFile(join(folder, 'glossary.yml'), 'version: 1\nsourceLocale: en\nterms: []\n')
  return (...argv: string[]) => runThere(argv, { cwd: folder })
}

const found = (stdout: string): readonly string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ locale, key, code }) => `${locale} ${key} ${code}`)

const ENGLISH = { saved: { item_one: '{{count}} story was saved', item_other: '{{count}} stories were saved' } }

it.each(['fr', 'es', 'it', 'pt', 'ar', 'pl', 'ru', 'uk', 'cy', 'sl', 'ja'])(
  'the plural forms of %s are units of the article, and each is checked against the sentence',
  async locale => {
    const forms = Object.keys(Object.fromEntries(cldrForms(locale)))
    const text = (form: string): string => (form === 'other' ? '{{count}} ●●●' : '{{cuont}} ●●●')
    const saved = Object.fromEntries(forms.map(form => [`item_${form}`, text(form)]))
    const run = await desk({ 'en/app.json': ENGLISH, [`${locale}/app.json`]: { saved } })
    const { stdout, stderr, code } = await run('check', 'app', '--format', 'jsonl')
    const wrong = forms.filter(form => form !== 'other')
    expect([stderr, code]).toEqual(['', wrong.length > 0 ? 1 : 0])
    const said = found(stdout).filter(line => line.includes('placeholder'))
    expect(said.toSorted()).toEqual(wrong.map(form => `${locale} saved.item_${form} placeholder`).toSorted())
    expect(found(stdout).filter(line => line.endsWith(' empty'))).toEqual([])
    const { articles } = JSON.parse((await run('status', '--format', 'json')).stdout)
    expect(articles[0].editions[0]).toMatchObject({ missing: 0, behind: { wording: 0, fact: 0 } })
  },
)

it('a form for one number may say it in a word; forms of ordinals and of contexts are plural forms too', async () => {
  const english = {
    day_ordinal_one: '{{count}}st day of the strike',
    day_ordinal_other: '{{count}}th day of the strike',
    reader: 'A reader wrote',
    saved_other: '{{count}} stories were saved',
  }
  const italian = {
    day_ordinal_many: "l'{{cuont}}º giorno di sciopero",
    day_ordinal_other: '{{count}}º giorno di sciopero',
    reader: 'Un lettore ha scritto',
    reader_female: 'Una lettrice ha scritto a {{name}}',
    saved_one: 'Salvato un articolo',
    saved_other: 'Salvati {{count}} articoli',
    saved_draft_many: 'Salvati {{cuont}} di bozze',
  }
  const run = await desk({ 'en/app.json': english, 'it/app.json': italian })
  const { stdout, stderr } = await run('check', '--all', '--format', 'jsonl')
  expect(stderr).toBe('')
  expect(found(stdout).filter(line => line.includes('placeholder'))).toEqual([
    'it day_ordinal_many placeholder',
    'it reader_female placeholder',
    'it saved_draft_many placeholder',
  ])
})

it('a text without a sentence is an error, and all others are checked', async () => {
  const german = { headline: 'Der Hafen öffnet nach 13 Jahren' }
  const run = await desk({
    'en/app.json': ENGLISH,
    'en/port.json': { headline: 'The port opens after 12 years' },
    'en/road.json': { headline: 'The road closes for 3 days' },
    'de/port.json': { ...german, hedline: 'Ein Text zu viel' },
    'es/port.json': { headline: 'El puerto abre tras 13 años' },
    'fr/app.json': { saved: { item_few: 'Une forme que le français n’a pas' } },
    'es/road.json': { headline: 'La carretera cierra 4 días' },
  })
  const all = await run('check', '--all', '--format', 'jsonl')
  expect(found(all.stdout).filter(line => /number|unknown/.test(line))).toEqual([
    'de headline number-changed',
    'de hedline unknown-key',
    'es headline number-changed',
    'es headline number-changed',
    'fr saved.item_few unknown-key',
  ])
  expect([all.code, all.stderr]).toEqual([1, ''])
  const one = await run('check', 'port', '--to', 'de')
  expect([one.code, one.stdout]).toEqual([
    1,
    expect.stringMatching(/hedline error unknown-key: The source has no text/),
  ])
  expect((await run('check', 'road')).code).toBe(1)
  const { stdout, code } = await run('status', '--format', 'json')
  const { articles, problems } = JSON.parse(stdout)
  expect(code).toBe(2)
  expect(problems.map(({ slug, locale }: Record<string, string>) => `${slug} ${locale}`)).toEqual(['app fr', 'port de'])
  expect(articles.flatMap(({ editions }: { editions: readonly unknown[] }) => editions)).toHaveLength(2)
})

it('a new draft keeps the plural forms, after their sentence', () => {
  const segment = (key: string, text: string): Segment => ({
    ...{ key, text, block: 'p1', role: 'paragraph', start: 0, end: text.length, translate: true },
  })
  const segments = [segment('item_one', 'One story'), segment('item_other', '{{count}} stories'), segment('end', 'End')]
  const edition = readEdition({
    catalog: JSON.stringify({ item_one: 'Une', item_many: '{{count}} d’', item_other: '{{count}}', end: 'Fin' }),
    sources: new Map(segments.map(({ key, text }) => [key, text])),
    ...{ slug: 'app', locale: 'fr', sourceLocale: 'en', file: 'fr/app.json' },
  })
  const { units, removed } = settleEdition(planEdition({ segments, edition }), new Map())
  expect(units.map(({ key, source }) => [key, source])).toEqual([
    ['item_one', 'One story'],
    ['item_other', '{{count}} stories'],
    ['item_many', '{{count}} stories'],
    ['end', 'End'],
  ])
  expect(removed).toBeUndefined()
})

it.each([
  ['locales', '`interlinear check --all --to de,fr`'],
  ['texts', '`interlinear check --all --out texts --to de,fr`'],
])('for a folder instead of an article, %s, the message says what to type', async (name, hint) => {
  const run = await desk({
    'en/port.json': { headline: 'The port opens after 12 years' },
    'de/port.json': { headline: 'Der Hafen öffnet nach 13 Jahren' },
    'en/road.json': { headline: 'The road closes' },
    'fr/road.json': { headline: 'La route ferme' },
    '../texts/en/road.json': { headline: 'The road closes' },
    '../texts/fr/road.json': { headline: 'La route ferme' },
    '../texts/en/pier.json': { headline: 'The pier opens after 12 years' },
    '../texts/de/pier.json': { headline: 'Der Steg öffnet nach 13 Jahren' },
  })
  const { code, stderr } = await run('check', name, '--to', 'de,fr')
  expect([code, stderr]).toEqual([2, expect.stringContaining(hint)])
  const typed = /`interlinear ([^`]+)`/.exec(stderr)?.[1]?.split(' ') ?? []
  const all = await run(...typed)
  expect([all.code, all.stderr, all.stdout]).toEqual([1, '', expect.stringContaining('number-changed')])
  const none = await run('check', '--all', '--to', 'ko')
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('no article has an edition in ko')])
})
