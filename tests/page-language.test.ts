import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Finding, Statement } from '../src/model.ts'
import type { FoundView } from '../src/server/answers.ts'
import { STATEMENTS } from '../src/statements/index.ts'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story } from './page-newsroom.ts'

const { open } = pageVisits()

/** Each pair has findings of several checks. */
const PAIRS: readonly (readonly [source: string, target: string])[] = [
  [
    'The council of Izmail counted 12 ships and 80% of the boats on Monday.',
    'El consejo contó 1200 barcos y el 80 de los botes el jueves.',
  ],
  ['Oleksandr Syrsky did not pay 300 dollars for 60 miles.', 'Puttin pagó 300 euros por 60 kilómetros.'],
  [
    'Prices rose to -5 degrees at 8 p.m. in Egypt.',
    'Los precios bajaron a 5 grados a las 8 de la mañana &quot;hoy&quot;.',
  ],
  ['Will “nobody” come to see it on 3 June?', 'Nadie vendra ,vendra a verlo el 3 de julio'],
  ['The old harbour was closed because of the storm.', 'The old harbour was closed because of the storm.'],
  [
    'The talks may begin in Kyiv, allegedly in March.',
    'Las conversaciones comienzan en Kiev (una ciudad), comienzan comienzan en el 是 puerto.',
  ],
  ['Write to desk@paper.org about {name}, please.', 'Escriba a mesa@diario.es sobre {nombre}, Курsk.'],
  ['He said that the ferry sails to Palermo tomorrow at noon, after a long winter in the port.', 'Dijo que'],
]
const TEXT = `The Harbour\n\n${PAIRS.map(([source]) => source).join(' ')}\n`
const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - {id: syrsky, type: person, source: Oleksandr Syrsky, translations: {es: Oleksandr Syrsky}}
  - {id: kyiv, type: place, source: Kyiv, translations: {es: {use: Kyiv, avoid: [Kiev]}}}
`
const keyOf = (index: number): string => `p1.s${index + 1}`

const story: Story = {
  slug: 'a',
  text: TEXT,
  editions: {
    es: {
      texts: { headline: '', ...Object.fromEntries(PAIRS.map(([, target], index) => [keyOf(index), target])) },
      units: { [keyOf(1)]: { source: 'Oleksandr Syrsky did not pay 200 dollars for 60 miles on Friday.' } },
    },
  },
}

/** All words of article texts in a statement. */
function wordsIn({ values }: Statement): readonly string[] {
  return Object.values(values).flatMap(value => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && 'id' in value ? wordsIn(value) : []
  })
}

/** The texts between the values of the English statements. */
const ENGLISH = [...new Set(Object.values<string>(STATEMENTS).flatMap(text => text.split(/\{\{.*?\}\}/)))]
  .map(part => part.replace(/^[\s".,:;“”]+|[\s".,:;“”]+$/g, ''))
  .filter(part => /[a-z]{3,} [a-z]{2,}/i.test(part))

/** A text without the words that it quotes, longest first. */
const withoutWords = (text: string, statements: readonly (Statement | undefined)[]): string =>
  statements
    .flatMap(statement => (statement ? wordsIn(statement) : []))
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, words) => (words.trim() === '' ? rest : rest.replaceAll(words, '')), text)

/** Expects that a text has nothing of the English statements and, in another script, no Latin words but `HTML`. */
function expectNoEnglish(text: string, tag: string): void {
  expect(text).not.toBe('')
  expect(text).not.toContain('statement.')
  expect(ENGLISH.filter(part => text.includes(part))).toEqual([])
  if (tag !== 'es') expect(text.match(/[A-Za-z]{3,}/g)?.filter(word => word !== 'HTML') ?? []).toEqual([])
}

async function foundAt(url: string): Promise<readonly Finding[]> {
  const answer = await fetch(new URL('/api/articles/a/es/found', url), { headers: { 'x-interlinear': 'test' } })
  const views = (await answer.text())
    .trim()
    .split('\n')
    .map((line): FoundView => JSON.parse(line))
  return views.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings))
}

const stringsOf = (tag: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../src/server/page/strings/${tag}.json`), 'utf8'))

const textOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll(elements => elements.map(element => (element as { innerText: string }).innerText))

it.each(['uk', 'ko', 'ar', 'es'])('the page in %s has no English but in quoted texts', async tag => {
  const strings = stringsOf(tag)
  const newsroom = await makeNewsroom([story], GLOSSARY)
  const { page, url } = await open(newsroom, '/article/a/es', { locale: tag })
  const findings = await foundAt(url)
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(25)
  expect(findings.filter(({ statement }) => statement === undefined)).toEqual([])
  const byKey = Map.groupBy(findings, ({ key }) => key)
  for (const [key, found] of byKey) {
    await page.locator(`[id="unit-${key}"]`).click()
    await expect.poll(() => page.locator('.inspector .findings > li').count()).toBe(found.length)
    const said = await textOf(page, '.inspector .findings > li > p')
    for (const [index, text] of said.entries()) expectNoEnglish(withoutWords(text, [found[index]?.statement]), tag)
    const marks = await page
      .locator(`[id="unit-${key}"] mark`)
      .evaluateAll(all => all.map(mark => mark.getAttribute('aria-description') ?? ''))
    for (const mark of marks)
      expectNoEnglish(
        withoutWords(
          mark,
          found.map(({ statement }) => statement),
        ),
        tag,
      )
  }
  // The reason why the source counts as changed, beside it and in the question before an approval.
  const behind = keyOf(1)
  await page.locator(`[id="unit-${behind}"]`).click()
  const reasons = (await textOf(page, '.inspector .stale > p.quiet')).join(' ')
  expect(reasons).toMatch(/200.*300/s)
  expectNoEnglish(reasons.replaceAll('Friday', '').replaceAll('dollar', ''), tag)
  await page.keyboard.press('f')
  const asked = (await textOf(page, '.ask li')).join(' ')
  const statements = byKey.get(behind)?.map(({ statement }) => statement) ?? []
  expectNoEnglish(withoutWords(asked, statements), tag)
  expect(await violations(page)).toEqual([])
  // Reasons against publishing, and an error of the server.
  const preview = page.getByRole('button', { name: strings.preview.open, exact: true })
  await preview.click()
  const refusals = page.locator('dialog .preview li')
  await refusals.first().waitFor()
  const [first = ''] = await textOf(page, 'dialog .preview li')
  expect(first).toContain(strings.role.headline)
  for (const text of await textOf(page, 'dialog .preview li'))
    expectNoEnglish(
      withoutWords(
        text,
        findings.map(({ statement }) => statement),
      ).replace(/p\d\.s\d|«The Harbour»|“The Harbour”|\u2068The Harbour\u2069|Friday|dollar/g, ''),
      tag,
    )
  await page.getByRole('dialog').getByRole('button', { name: strings.shell.close }).click()
  rmSync(join(newsroom.folder, 'seeds/a.txt'))
  await preview.click()
  await page.locator('dialog .problem').waitFor()
  const [problem = ''] = await textOf(page, 'dialog .problem')
  expectNoEnglish(problem, tag)
  await page.close()
})

it.each(['uk', 'ko', 'ar', 'es'])(
  'the page in %s shows errors of an engine and of the disk in its language, with their places and names',
  async tag => {
    const strings = stringsOf(tag)
    const newsroom = await makeNewsroom([story], GLOSSARY)
    const { page } = await open(newsroom, '/article/a/es#p1.s1', { locale: tag })
    await page.locator('[id="unit-p1.s1"]').waitFor()
    await page.getByRole('tab', { name: strings.tab.engine }).click()
    const engine = page.getByRole('tabpanel').locator('select')
    for (const name of ['deepl', 'libretranslate', 'openai']) {
      await engine.selectOption(name)
      await page.getByRole('button', { name: strings.changes.ask }).click()
      const told = page.locator('.notice [role=alert]').filter({ hasText: /DEEPL|LIBRE|openai/ })
      await told.filter({ hasText: new RegExp(name === 'openai' ? 'engines.openai' : name.toUpperCase()) }).waitFor()
      const text = (await told.innerText()).replace(
        /[A-Z]+_[A-Z_]+|DeepL|LibreTranslate|engines\.openai\.model|interlinear\.yml/g,
        '',
      )
      expectNoEnglish(text, tag)
    }
    // A conflict of git in the file of the edition.
    const file = join(newsroom.out, 'es/a.json')
    writeFileSync(file, `<<<<<<< ours\n${readFileSync(file, 'utf8')}`)
    await page.reload()
    const problem = page.locator('main > .problem')
    await problem.waitFor()
    const said = await problem.innerText()
    expect(said).toContain('a.json:1:1')
    expectNoEnglish(said.replace(/\S*a\.json:1:1|git|JSON/g, ''), tag)
    await page.close()
  },
)
