import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/index.ts'
import { writeEdition, writeSource } from '../src/edition/index.ts'
import type { Unit } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { type ReviewServer, startReview } from '../src/server/index.ts'
import { editionPaths } from '../src/store/index.ts'
import { launch, violations } from './browser.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

const ARTICLES = 400

/** A desk with more articles than fit a screen, each with one edition; every tenth has a wrong number. */
async function makeArchive(): Promise<string> {
  const folder = temporaryFolder()
  const out = join(folder, 'locales')
  for (const path of ['seeds', 'locales/en', 'locales/es']) mkdirSync(join(folder, path), { recursive: true })
  for (let index = 1; index <= ARTICLES; index++) {
    const slug = `report-${index}`
    const text = `Harbour Report ${index}\n\nThe council counted ${index + 500} ships.\n`
    const seed = join(folder, 'seeds', `${slug}.txt`)
    const segments = segmentArticle(await parseArticle(text, { slug, locale: 'en', format: 'text' }))
    const units = segments.map(({ key, text: source }): Unit => {
      const counted = index % 10 === 0 ? 1500 : index + 500
      const target = key === 'headline' ? `Informe del puerto número ${index}` : `El consejo contó ${counted} barcos.`
      return { key, target, state: 'translated', origin: 'engine', source }
    })
    const files = [
      [seed, text],
      ...pairsOf(editionPaths(out, 'en', slug), writeSource(segments, [])),
      ...pairsOf(editionPaths(out, 'es', slug), writeEdition({ slug, locale: 'es', sourceLocale: 'en', units })),
    ] as const
    for (const [path, content] of files) {
      writeFileSync(path, content)
      utimesSync(path, 1_700_000_000 + index, 1_700_000_000 + index)
    }
  }
  return folder
}

type Pair = Readonly<Record<'catalog' | 'review', string>>
const pairsOf = (paths: Pair, texts: Pair) =>
  [
    [paths.catalog, texts.catalog],
    [paths.review, texts.review],
  ] as const

let browser: Browser
let server: ReviewServer
let folder: string
beforeAll(async () => {
  folder = await makeArchive()
  browser = await launch()
  server = await startReview({
    desk: filesDesk(folder),
    author: 'Mara',
    env: {},
    port: 0,
    log: line => {
      throw new Error(line)
    },
  })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function open(): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1200, height: 800 } })
  await page.goto(new URL('/?sort=changed', server.url).href)
  await page.locator('.table .row').first().waitFor()
  return page
}

const row = (page: Page, index: number) => page.locator(`[id="article-report-${index}"]`)
const read = (page: Page): Promise<void> => page.locator('progress').waitFor({ state: 'detached' })

describe('a desk of hundreds', () => {
  it('draws only rows near the screen, and gives each its number and the total', async () => {
    const page = await open()
    await page.getByText(`${ARTICLES} articles`).waitFor()
    expect(await page.locator('.table .row').first().getAttribute('id')).toBe(`article-report-${ARTICLES}`)
    await read(page)
    for (const at of [0, 0.37, 1, 0.5]) {
      await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${at})`)
      const middle = `document.elementFromPoint(300, 400).closest('.row')`
      await expect.poll(() => page.evaluate(`${middle} !== null`)).toBe(true)
      expect(await page.locator('.table .row').count()).toBeLessThan(120)
      const [id, place, size] = (await page.evaluate(
        `[${middle}.id, ${middle}.ariaRowIndex - 1, ${middle}.closest('table').getAttribute('aria-rowcount') - 1]`,
      )) as readonly (string | number)[]
      expect([id, size]).toEqual([`article-report-${ARTICLES + 1 - Number(place)}`, ARTICLES])
    }
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('keeps the row that has the focus, however far the list is scrolled', async () => {
    const page = await open()
    const link = row(page, ARTICLES - 2).getByRole('link', { name: /^Spanish/ })
    await link.focus()
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await row(page, 1).waitFor()
    expect(await page.evaluate('document.activeElement.closest(".row").id')).toBe(`article-report-${ARTICLES - 2}`)
    // Skips the button that shows who works on it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest(".row").id')).toBe(`article-report-${ARTICLES - 3}`)
    await page.close()
  })

  it('searches, filters and sorts all rows, drawn or not', async () => {
    const page = await open()
    await read(page)
    await page.locator('[data-search]').fill('report 17')
    await page.getByText('11 articles').waitFor()
    await page.locator('[data-search]').fill('')
    await page.getByLabel('Findings').selectOption('error')
    await page.getByText(`${ARTICLES / 10} articles`).waitFor()
    await page.getByLabel('Sort by').selectOption('title')
    await expect.poll(() => page.locator('.table .row').first().getAttribute('id')).toBe('article-report-10')
    await page.close()
  })

  it('puts an article that has just changed first, with its new figures, and keeps the order of the others', async () => {
    const page = await open()
    await read(page)
    const { catalog } = editionPaths(join(folder, 'locales'), 'es', 'report-7')
    writeFileSync(catalog, readFileSync(catalog, 'utf8').replace('507', '705'))
    await expect.poll(() => page.locator('.table .row').first().getAttribute('id')).toBe('article-report-7')
    await row(page, 7).getByText('1 error').waitFor({ state: 'attached' })
    expect(await page.locator('.table .row').nth(1).getAttribute('id')).toBe(`article-report-${ARTICLES}`)
    await page.close()
  })
})
