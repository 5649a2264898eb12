import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

/** Makes a project with i18next files below `public/locales`; gives a function that runs a command there. */
function app(files: Readonly<Record<string, object | string>>) {
  const cwd = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    const file = join(cwd, 'public/locales', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
  }
  return (...argv: string[]) => interlinear(argv, { cwd })
}

const ALL = ['check', '--all', '--out', 'public/locales'] as const

/** What was found, as `de greeting placeholder`; the namespace stands before it with `named`. */
const found = (stdout: string, { named = false } = {}): readonly string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ slug, locale, key, code }) => [...(named ? [slug] : []), locale, key, code].join(' '))

const ENGLISH = {
  greeting: 'Hello {{name}}',
  item_one: '{{count}} item',
  item_other: '{{count}} items',
  steps: ['First step', 'Second of 5 steps'],
  saved: 'The file was saved.',
  rooms: 'It has 5 rooms.',
}
const GERMAN = {
  greeting: 'Hallo {{nam}}',
  item_other: '{{count}} Teile',
  steps: ['Erster Schritt', 'Zweiter von 6 Schritten'],
  svaed: 'Die Datei wurde gespeichert.',
  extra: 'Ein Text, den es nicht mehr gibt.',
}
const POLISH = {
  greeting: 'Witaj {{name}}',
  item_one: '{{count}} element',
  item_other: '{{count}} elementu',
  steps: ['Pierwszy krok', 'Drugi z 5 kroków'],
  saved: 'Plik zapisano.',
  rooms: 'Ma 5 pokoi.',
}

describe('the files of an app', () => {
  const wrong = {
    de: [
      'de greeting placeholder',
      'de item_one plural-form',
      'de steps.1 number-changed',
      'de saved empty',
      'de rooms empty',
      'de svaed unknown-key',
      'de extra unknown-key',
    ],
    pl: ['pl item_few plural-form', 'pl item_many plural-form'],
  }

  it.each(['de', 'pl'] as const)(
    'get the same findings as a folder, as a namespace and as two files: %s',
    async locale => {
      const run = app({ 'en/common.json': ENGLISH, 'de/common.json': GERMAN, 'pl/common.json': POLISH })
      const [source, target] = ['public/locales/en/common.json', `public/locales/${locale}/common.json`]
      for (const asked of [ALL, ['check', 'common', '--out', 'public/locales'], ['check', source, target]]) {
        const { stdout, stderr, code } = await run(...asked, '--to', locale, '--format', 'jsonl')
        expect([stderr, code, found(stdout)]).toEqual(['', 1, wrong[locale]])
      }
    },
  )

  it('get a suggestion for a key that the source lacks, and an error for a missing key', async () => {
    const run = app({ 'en/common.json': ENGLISH, 'de/common.json': GERMAN })
    const { stdout } = await run(...ALL)
    expect(stdout).toContain(
      'svaed warning unknown-key: The source has no text under this key. Did you mean "saved"?\n',
    )
    expect(stdout).toContain('extra warning unknown-key: The source has no text under this key.\n')
    expect(stdout).toContain('saved error empty: The target has no entry for this key.\n')
  })

  it('are annotated at their lines, entries of lists too', async () => {
    const run = app({ 'en/common.json': ENGLISH, 'de/common.json': GERMAN })
    const { stdout } = await run(...ALL, '--format', 'github')
    const file = 'file=public/locales/de/common.json'
    expect(stdout).toContain(`::error ${file},line=2,title=placeholder::`)
    expect(stdout).toContain(`::error ${file},line=6,title=number-changed::`)
    expect(stdout).toContain(`::warning ${file},line=8,title=unknown-key::`)
  })

  it('are found in subfolders, with the locale as file name, and beside articles', async () => {
    const run = app({
      'en/shop/cart/page.json': { buy: 'Buy {{n}} now' },
      'de/shop/cart/page.json': { buy: 'Jetzt kaufen' },
      'en/port.json': { headline: 'The port opens after 12 years', p1: { s1: 'It is open.' } },
      'de/port.json': { headline: 'Der Hafen öffnet nach 13 Jahren', p1: { s1: 'Er ist offen.' } },
      'en.json': { rooms: 'It has 5 rooms.' },
      'de.json': { rooms: 'Es hat 6 Zimmer.' },
      'node_modules/x/en.json': { rooms: 'It has 5 rooms.' },
      'node_modules/x/de.json': { rooms: 'Es hat 6 Zimmer.' },
      // Looks like Burmese (my) beside German, but is not a locale file.
      'de/my.json': { hello: 'Hello' },
    })
    const { stdout, code } = await run(...ALL, '--format', 'jsonl')
    expect([code, found(stdout, { named: true })]).toEqual([
      1,
      ['port de headline number-changed', 'locales de rooms number-changed', 'shop/cart/page de buy placeholder'],
    ])
  })

  it('are corrected by --fix as two files are: lists stay lists, and no review file is written', async () => {
    const run = app({ 'en/common.json': { steps: ['A step.'] }, 'de/common.json': { steps: ['Ein  Schritt.'] } })
    const { stderr } = await run(...ALL, '--fix')
    expect(stderr).toMatch(/^fixed de steps\.0 /m)
    const after = await run(...ALL, '--max-level', 'none')
    expect([after.code, after.stdout]).toEqual([0, '0 errors, 0 warnings, 0 notes\n'])
  })
})

describe('a placeholder of an app', () => {
  const said = async (english: string, german: string) => {
    const run = app({ 'en/a.json': { a: english }, 'de/a.json': { a: german } })
    const { stdout } = await run(...ALL, '--format', 'jsonl')
    return stdout
      .split('\n')
      .filter(line => line.includes('"placeholder"'))
      .map(line => JSON.parse(line))
      .map(({ level, message }) => `${level}: ${message}`)
  }

  it.each([
    ['It costs {{price, currency}} now', 'Es kostet jetzt {{price}}', '"{{price, currency}}" became "{{price}}"'],
    ['Raw {{- raw}} text', 'Roher {{raw}} Text', '"{{- raw}}" became "{{raw}}"'],
    ['It costs {{price}} now', 'Es kostet jetzt {{price, currency}}', '"{{price}}" became "{{price, currency}}"'],
  ])('is lost or added: a warning: %s', async (english, german, what) => {
    expect(await said(english, german)).toEqual([`warning: The placeholder ${what}.`])
  })

  it.each([
    ['On {{day, MM/DD}} it rained', 'Am {{day, DD.MM.}} hat es geregnet'],
    ['{{ a }} and {{b, number}}', '{{b, number}} und {{a}}'],
  ])('may have another format or another place: %s', async (english, german) => {
    expect(await said(english, german)).toEqual([])
  })
})

describe('a file that cannot be read', () => {
  const run = app({
    'en/common.json': { rooms: 'It has 5 rooms.' },
    'de/common.json': { rooms: 'Es hat 6 Zimmer.' },
    'es/common.json': '{\n  "rooms": "Tiene 5 habitaciones.",\n}\n',
  })

  it.each([
    ['github', /^::error file=public\/locales\/es\/common\.json,line=3,title=unreadable::es: .*not valid JSON/m],
    ['sarif', /"ruleId": "unreadable",\s+"level": "error"/],
    ['junit', /errors="1"[\s\S]*name="unreadable"><error message=".*not valid JSON/],
  ])('is an error in %s, beside the findings of the others', async (format, error) => {
    const { stdout, stderr, code } = await run(...ALL, '--format', format)
    expect(code).toBe(2)
    expect(stdout).toMatch(error)
    expect(stdout).toContain('number-changed')
    expect(stderr).toContain('not valid JSON')
  })
})
