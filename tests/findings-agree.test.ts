import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Finding } from '../src/model.ts'
import { asText } from '../src/say.ts'
import type { DeskArticle, FoundView } from '../src/server/answers.ts'
import { loadPage, startReview } from '../src/server/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

/** The page, built once for all servers. */
const PAGE = loadPage()

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - {id: koval, type: person, source: Hanna Koval, aliases: [Koval], translations: {es: Hanna Koval}}
  - {id: odesa, type: place, source: Odesa, translations: {es: Odesa}}
`

const LINK = '<a href="https://example.org/2024/05" title="All 7 of them">'
const BODY = `<p>Mayor <b>Hanna Koval</b> opened the ${LINK}harbour</a> of Odesa on Monday, 3&nbsp;May.</p><p>Some 1,200 people came &amp; cheered. The ship carried 30,000 tons of grain.</p>`

/** The same article in every format; its markup has numbers that readers do not see. */
const ARTICLES: Readonly<Record<string, string>> = {
  'a.txt':
    'Odesa Opens Its Harbour\n\nMayor Hanna Koval opened the harbour of Odesa on Monday, 3 May.\n\nSome 1,200 people came & cheered. The ship carried 30,000 tons of grain.\n',
  'a.md':
    '---\ntitle: "Odesa Opens \\"Its\\" Harbour"\n---\n\nMayor **Hanna Koval** opened the [harbour](https://example.org/2024/05 "All 7 of them") of Odesa on Monday, 3&nbsp;May.\n\nSome 1,200 people came &amp; cheered. The ship carried 30,000 tons of grain.\n',
  'a.html': `<html><head><title>Odesa Opens Its Harbour</title></head><body><article><h1>Odesa Opens Its Harbour</h1>${BODY}</article></body></html>`,
  'a.jsonld': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Odesa Opens "Its" Harbour',
    articleBody: BODY,
  }),
  'a.srt': `1
00:00:01,000 --> 00:00:03,000
<i>Mayor <b>Hanna Koval</b> opened the harbour</i>

2
00:00:03,100 --> 00:00:06,000
<i>of Odesa on Monday, 3 May.</i>

3
00:00:06,100 --> 00:00:08,000 X1:2024 X2:7
Some 1,200 people came & cheered.

05
00:00:08,100 --> 00:00:09,000
The ship carried 30,000 tons of grain.
`,
  'a.json': JSON.stringify({
    uri: 'urn:a',
    type: 'text',
    language: 'en',
    headline: 'Odesa Opens "Its" Harbour',
    body_html: BODY,
  }),
}

/** A person's texts in place of the machine's; each has an error that the checks find. */
const written = (text: string): string =>
  text
    .replace('1,200', '1.500')
    .replace('came', 'vinieron')
    .replace(' title="All 7 of them"', '')
    .replace(' "All 7 of them"', '')
    .replace('Hanna Koval', 'Ana Koval')

interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

const countsOf = (findings: readonly Finding[]): Counts => ({
  error: findings.filter(({ level }) => level === 'error').length,
  warning: findings.filter(({ level }) => level === 'warning').length,
  info: findings.filter(({ level }) => level === 'info').length,
})

const sorted = (findings: readonly Finding[]): readonly string[] => findings.map(one => JSON.stringify(one)).sort()

function newsroom(file: string) {
  const cwd = temporaryFolder()
  const seed = join(cwd, 'seeds', file)
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY)
  writeFileSync(seed, ARTICLES[file] ?? '')
  const catalog = join(cwd, 'locales/es/a.json')
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  const json = async (...argv: string[]) =>
    JSON.parse((await interlinear([...argv, '--format', 'json'], { cwd })).stdout)

  /** The findings of the page, row by row, and the figures of its desk. */
  async function page(): Promise<{ readonly findings: readonly Finding[]; readonly counts: Counts }> {
    const server = await startReview({
      page: await PAGE,
      desk: filesDesk(cwd),
      author: 'Mara',
      env: {},
      port: 0,
      log: line => {
        throw new Error(line)
      },
    })
    const get = async (path: string): Promise<string> =>
      (await fetch(new URL(path, server.url), { headers: { 'x-interlinear': 'test' } })).text()
    const lines = (await get('/api/articles/a/es/found')).trim().split('\n')
    const views = lines.map((line): FoundView => JSON.parse(line))
    const desk: DeskArticle = JSON.parse(await get('/api/desk/a'))
    await server.close()
    const counts = desk.editions[0]?.findings
    if (!counts) throw new Error(desk.problem ?? 'the desk has no edition')
    return { findings: views.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings.map(asText))), counts }
  }

  /** The findings and figures of every command and of the page, which must be the same. */
  async function findings(): Promise<{ readonly check: readonly Finding[]; readonly counts: Counts }> {
    const { findings: named } = (await json('check', 'a')) as {
      readonly findings: readonly (Finding & { readonly slug: string })[]
    }
    const check: readonly Finding[] = named.map(({ slug: _, ...finding }) => finding)
    const [status] = (await json('status')).articles[0].editions
    const shown = await page()
    const counts = countsOf(check.filter(({ locale }) => locale !== undefined))
    expect(status.findings, 'status').toEqual(counts)
    expect(shown.counts, 'the desk').toEqual(counts)
    expect(sorted(shown.findings), 'the page').toEqual(sorted(check))
    return { check, counts }
  }
  const translate = async (): Promise<Counts> =>
    (await json('translate', `seeds/${file}`, '--to', 'es', '--engine', 'pseudo')).articles[0].editions[0].findings
  return { seed, catalog, edit, translate, findings }
}

it.each(Object.keys(ARTICLES))('translate, check, status and the page report the same for %s', async file => {
  const desk = newsroom(file)
  const made = await desk.translate()
  const first = await desk.findings()
  expect(first.counts, 'translate').toEqual(made)
  expect(first.check.filter(({ code }) => code === 'pseudo-translation')).toHaveLength(1)

  const source = JSON.parse(readFileSync(desk.catalog.replace('/es/', '/en/'), 'utf8'))
  desk.edit(desk.catalog, () => written(JSON.stringify(source)))
  const edited = await desk.findings()
  expect(await desk.translate(), 'translate').toEqual(edited.counts)
  const codes = new Set(edited.check.map(({ code }) => code))
  expect([...codes]).toEqual(expect.arrayContaining(['number-changed', 'untranslated']))
  // Numbers in the markup (address and title) are not checked.
  expect(edited.check.map(({ message }) => message).join(' ')).not.toMatch(/2024|\b05\b|\b7\b/)

  desk.edit(desk.catalog, text => text.replace(/"[^"]*30,000[^"]*"/, '""'))
  expect((await desk.findings()).check.map(({ code }) => code)).toContain('empty')

  desk.edit(desk.seed, text => text.replace('The ship carried 30,000 tons of grain.', '').replace('Monday', 'Tuesday'))
  const behind = await desk.findings()
  const said = behind.check.map(({ code }) => code)
  expect([said.includes('empty'), said.includes('stale')]).toEqual([false, true])
})

it.each(Object.keys(ARTICLES))(
  'all of them report the same missing sentences of %s if sentences have no unit',
  async file => {
    const desk = newsroom(file)
    await desk.translate()
    const { length } = (await desk.findings()).check
    expect(length).toBeGreaterThan(0)
    desk.edit(desk.seed, text => text.replace('The ship carried', 'Nobody counted them. The ship carried'))
    const grown = (await desk.findings()).check.filter(({ code }) => code === 'empty')
    expect(grown).toMatchObject([{ level: 'error', locale: 'es' }])

    rmSync(desk.catalog.replace('.json', '.review.yml'))
    desk.edit(desk.catalog, () => '{}')
    const none = (await desk.findings()).check.filter(({ code }) => code === 'empty')
    expect(none.length).toBeGreaterThan(3)
  },
)
