import type { BrowserContextOptions, Page } from 'playwright-core'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HouseStyleSchema } from '../src/house-style.ts'
import type { ReviewOptions } from '../src/server/index.ts'
import { violations } from './browser.ts'
import { ARTICLE, makeDesk } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

const { browser, servers, trouble } = sharedBrowser()

interface Setup {
  readonly path?: string
  readonly article?: string
  readonly browser?: BrowserContextOptions
  readonly server?: Partial<ReviewOptions>
}

async function open({ path = '/article/harbour/es', article = ARTICLE, browser: options, server: more }: Setup = {}) {
  const desk = await makeDesk(article)
  const server = await desk.start(more)
  servers.push(server)
  const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 }, ...options })
  page.on('pageerror', error => trouble.push(String(error)))
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  await page.goto(new URL(path, server.url).href)
  await unit(page, 'p1.s1').waitFor()
  return { page, desk }
}

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const field = (page: Page) => page.locator('[data-editor]')
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id')

describe('the edition as a text', () => {
  it('is read, edited and approved by the same keys, and each action is saved', async () => {
    const { page, desk } = await open()
    await page.keyboard.press('o')
    await page.locator('.as-text').waitFor()
    expect((await page.locator('.rows').innerText()).replace(/\s+/g, ' ')).toContain(
      'La alcaldesa Hanna Koval abrió el puerto el lunes. Unas 1.500 personas vinieron a verla.',
    )
    expect(await page.locator('.rows').innerText()).not.toContain('opened the harbour')
    expect(await violations(page)).toEqual([])
    await unit(page, 'p1.s1').focus()
    await page.keyboard.press('l')
    await page.locator('.notice').getByText('Marked as read.').waitFor()
    expect((await desk.unit('es', 'p1.s1'))?.reads).toMatchObject([{ act: 'read', by: 'Mara' }])
    await expect.poll(() => focused(page)).toBe('unit-p1.s2')
    // The source of the sentence is shown beside the text.
    await page.locator('.inspector').getByText('Some 1,200 people came to see her.').first().waitFor()
    await page.keyboard.press('e')
    await field(page).fill('Unas 1200 personas vinieron.')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => desk.text('es', 'p1.s2')).toBe('Unas 1200 personas vinieron.')
    await expect.poll(() => focused(page)).toBe('unit-p2.s1')
    await page.keyboard.press('a')
    await page.locator('.notice').getByText('Accepted.').waitFor()
    expect((await desk.unit('es', 'p2.s1'))?.state).toBe('reviewed')
    await page.reload()
    await page.locator('.as-text').waitFor()
    await page.getByRole('button', { name: 'As a text' }).click()
    await unit(page, 'p1.s1').getByText('opened the harbour').waitFor()
    // Unread sentences are marked once some are read.
    await expect.poll(() => page.locator('.edge .unread').count()).toBe(3)
    await page.close()
  })
})

describe('the publication', () => {
  it('is shown beside the columns, follows the current sentence, and is updated when that is saved', async () => {
    const { page } = await open()
    await page.getByRole('tab', { name: 'Preview' }).click()
    const frame = page.frameLocator('iframe.beside')
    await frame.getByText('La alcaldesa Hanna Koval abrió').waitFor()
    const isTarget = (text: string) => frame.locator(':target').filter({ hasText: text }).waitFor()
    await unit(page, 'p2.s1').focus()
    await isTarget('Hemos vuelto')
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await field(page).fill('El primer barco llevaba trigo.')
    await page.keyboard.press('Control+Enter')
    await isTarget('El primer barco llevaba trigo.')
    await page.close()
  })
})

describe('a text with a maximum length in the house style', () => {
  it('is counted while it is typed, and so is the slug that it makes', async () => {
    const style = v.parse(HouseStyleSchema, { es: { lengths: { headline: { characters: 40 }, slug: { words: 6 } } } })
    const { page } = await open({ server: { style }, path: '/article/harbour/es#headline' })
    await unit(page, 'headline').focus()
    await page.keyboard.press('e')
    const counts = page.locator('.lengths')
    await counts.getByText('42 of 40 characters').waitFor()
    expect(await counts.locator('.warning').allTextContents()).toEqual(['42 of 40 characters', '8 of 6 words'])
    await field(page).fill('Reabre el puerto de Ode\u0301sa')
    expect(await counts.innerText()).toBe('25 of 40 characters Page name: 5 of 6 words')
    expect(await counts.locator('.warning').count()).toBe(0)
    await page.close()
  })
})

describe('the browser', () => {
  it('checks the spelling in the language of the edition', async () => {
    const { page } = await open({ path: '/article/harbour/ar' })
    await unit(page, 'p1.s1').focus()
    await page.keyboard.press('e')
    expect(
      await field(page).evaluate(({ spellcheck, lang }: { spellcheck: boolean; lang: string }) => [spellcheck, lang]),
    ).toEqual([true, 'ar'])
    await page.close()
  })

  it('searches and prints all sentences of a long article, also those far from the screen', {
    timeout: 150_000,
  }, async () => {
    const paragraphs = Array.from(
      { length: 200 },
      (_, index) => `Sentence number ${index} was written. It has a sister.`,
    )
    const { page } = await open({ article: `A Long Story\n\n${paragraphs.join('\n\n')}\n` })
    await expect.poll(() => page.locator('.unit').count(), { timeout: 60_000 }).toBe(401)
    const find = (text: string) => page.evaluate(`window.find(${JSON.stringify(text)})`)
    expect(await find('Sentence number 199 was')).toBe(true)
    expect(await find('Sentence number 100 was')).toBe(false)
    const top = await page.evaluate('getSelection().anchorNode.parentElement.getBoundingClientRect().top')
    expect(top).toBeGreaterThan(0)
    const pdf = (await page.pdf()).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10)
    await page.close()
  })
})
