import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { alignKeys, planEdition, settleEdition } from '../src/edition/index.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { readArticle } from '../src/store/files/article/articles.ts'
import { loadEdition, loadSource, saveEdition, saveSource } from '../src/store/files/editions.ts'
import { launch } from './browser.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** Corrects the source, and drafts the sentence again, as `translate` does. */
async function correct({ folder, out }: TestDesk): Promise<void> {
  const file = join(folder, 'seeds/harbour.txt')
  writeFileSync(file, readFileSync(file, 'utf8').replace('30,000 tons', '35,000 tons'))
  const previous = await loadSource({ out, slug: 'harbour', locale: 'en' })
  const segments = alignKeys(previous, segmentArticle(await readArticle(file, { otherwise: 'en', out })))
  await saveSource({ out, slug: 'harbour', locale: 'en' }, segments, previous)
  const edition = await loadEdition({ out, slug: 'harbour', locale: 'es', sourceLocale: 'en' })
  const text = 'El primer barco llevaba 35.000 toneladas de grano.'
  const drafts = new Map([['p2.s2', { text, origin: 'engine' as const }]])
  await saveEdition(out, settleEdition(planEdition({ segments, edition }), drafts), edition)
}

it('the page lists texts that a run changed after they were read, with both differences, until they are marked as read', async () => {
  const desk = await makeDesk()
  await correct(desk)
  const server = await desk.start()
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
  await page.goto(new URL('/article/harbour/es', server.url).href)
  await page.getByRole('button', { name: /^Changed 1$/ }).click()
  await expect.poll(() => page.locator('article.unit').count()).toBe(1)
  await page.locator('[id="unit-p2.s2"]').focus()
  const since = page.locator('.inspector .since')
  await expect
    .poll(() => since.locator('del').allInnerTexts())
    .toEqual(['deleted\n30,000\nend', 'deleted\n30.000\nend'])
  await expect
    .poll(() => since.locator('ins').allInnerTexts())
    .toEqual(['inserted\n35,000\nend', 'inserted\n35.000\nend'])

  await page.keyboard.press('l')
  await page.getByRole('button', { name: /^Changed 0$/ }).waitFor()
  const { reads } = (await desk.unit('es', 'p2.s2')) ?? {}
  expect(reads).toMatchObject([{ act: 'read', by: 'Mara' }])
  await page.getByRole('button', { name: /^All/ }).click()
  await page.locator('[id="unit-p2.s2"]').focus()
  await page.getByText(/Read by Mara/).waitFor()
  expect(await since.count()).toBe(0)
  await page.close()
  await server.close()
})
