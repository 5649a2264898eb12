import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import { saveEdition } from '../src/store/files/editions.ts'
import { makeNewsroom, type Newsroom, pageVisits } from './page-newsroom.ts'
import { sharedBrowser } from './shared-browser.ts'

const { open } = pageVisits()
const { browser } = sharedBrowser()

const STORY = {
  slug: 'izmail',
  text: 'The Harbour\n\nThe harbour is open.\n',
  editions: { es: { texts: { headline: 'El puerto', 'p1.s1': 'El puerto está abierto.' } } },
}

/** Sets whether a tab counts as visible; in a browser without a screen all tabs are. */
const setSeen = (page: Page, seen: boolean): Promise<void> =>
  page.evaluate(`
    Object.defineProperty(document, 'visibilityState', { value: '${seen ? 'visible' : 'hidden'}', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  `)

const changedText = async (newsroom: Newsroom, target: string) => {
  const edition = await newsroom.edition('izmail', 'es')
  const changed = reviseUnit(edition, 'p1.s1', {
    ...{ do: 'edit', target, source: 'The harbour is open.' },
    reader: { by: 'Jon', time: '2026-03-14T09:00:00Z' },
  })
  await saveEdition(newsroom.out, changed, edition)
}

it('shows changes that were made while it was hidden and the server was restarted', async () => {
  const newsroom = await makeNewsroom([STORY])
  const server = await newsroom.start()
  const page = await browser().newPage({ locale: 'en-GB' })
  await page.goto(new URL('/article/izmail/es', server.url).href)
  await page.getByText('El puerto está abierto.').first().waitFor()
  await page.waitForTimeout(100)
  await setSeen(page, false)
  await server.close()
  await changedText(newsroom, 'El muelle está abierto.')
  const next = await newsroom.start({ port: Number(new URL(server.url).port) })
  await setSeen(page, true)
  await page.getByText('El muelle está abierto.').first().waitFor()
  await page.close()
  await next.close()
})

it('can be open in more tabs than a browser has connections, and a tab shows changes when it is visible again', async () => {
  const newsroom = await makeNewsroom([STORY])
  const { page: first, url } = await open(newsroom, '/article/izmail/es')
  await first.close()
  const context = await browser().newContext({ locale: 'en-GB' })
  const tabs: Page[] = []
  for (let at = 0; at < 9; at++) {
    const tab = await context.newPage()
    await tab.goto(new URL('/article/izmail/es', url).href)
    await tab.getByText('El puerto está abierto.').first().waitFor({ timeout: 8000 })
    // Waits until it listens: a tab that was never visible would open no stream.
    await tab.waitForTimeout(100)
    await setSeen(tab, false)
    tabs.push(tab)
  }
  await changedText(newsroom, 'El muelle está abierto.')
  const [tab] = tabs
  if (!tab) throw new Error('no tab was opened')
  await tab.waitForTimeout(600)
  expect(await tab.getByText('El muelle está abierto.').count()).toBe(0)
  await setSeen(tab, true)
  await tab.getByText('El muelle está abierto.').first().waitFor()
  // And it listens again.
  await changedText(newsroom, 'El puerto está abierto.')
  await tab.getByText('El puerto está abierto.').first().waitFor()
  await context.close()
})
