import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeDesk } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

const { browser, servers, trouble } = sharedBrowser()

async function open() {
  const desk = await makeDesk()
  const server = await desk.start({ style: { es: { quotes: '“”‘’' } } })
  servers.push(server)
  const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
  page.on('pageerror', error => trouble.push(String(error)))
  await page.goto(new URL('/article/harbour/es', server.url).href)
  return { page, desk }
}

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const says = (page: Page, text: string | RegExp) => page.locator('.notice').getByText(text).waitFor()
const WRONG = 'Unas 1.500 personas vinieron a verla.'
const RIGHT = 'Unas 1200 personas vinieron a verla.'

describe('a finding with a fix', () => {
  it('is corrected by one click, and undone by another', async () => {
    const { page, desk } = await open()
    await unit(page, 'p1.s2').click()
    const button = page.locator('.findings [data-fix]').first()
    expect(await button.textContent()).toBe('Fix 1.500 1200')
    expect(await violations(page)).toEqual([])
    await button.click()
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s2')).toBe(RIGHT)
    await expect.poll(() => page.locator('.findings [data-fix]').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo: the new text' }).click()
    await says(page, /^Undone in .*: the new text\.$/)
    expect(desk.text('es', 'p1.s2')).toBe(WRONG)
    await page.close()
  })

  it('is corrected by a key, in all of its places at once', async () => {
    const { page, desk } = await open()
    await unit(page, 'p2.s1').focus()
    // Findings are loaded after the texts.
    await page.locator('.findings [data-fix]').first().waitFor()
    await page.keyboard.press('q')
    await says(page, 'Saved.')
    expect(desk.text('es', 'p2.s1')).toBe('“Hemos vuelto”, dijo Koval.')
    await page.keyboard.press('q')
    await says(page, 'There is nothing to fix here.')
    await page.keyboard.press('z')
    await says(page, /^Undone in .*: the new text\.$/)
    expect(desk.text('es', 'p2.s1')).toBe('«Hemos vuelto», dijo Koval.')
    await page.close()
  })

  it('is corrected in the open editor, where the browser’s undo reverts it', async () => {
    const { page, desk } = await open()
    await unit(page, 'p1.s2').focus()
    await page.locator('.findings [data-fix]').first().waitFor()
    await page.keyboard.press('e')
    const field = page.locator('[data-editor]')
    await page.locator('.live [data-fix]').first().click()
    expect(await field.inputValue()).toBe(RIGHT)
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe(WRONG)
    // An edited text is checked again before a fix is offered for it.
    await field.fill('Unas 1.600 personas vinieron.')
    await page.locator('.live [data-fix]').filter({ hasText: '1.600' }).click()
    expect(await field.inputValue()).toBe('Unas 1200 personas vinieron.')
    expect(desk.text('es', 'p1.s2')).toBe(WRONG)
    await page.close()
  })

  it('offers no fix for a text that was changed and not saved', async () => {
    const { page } = await open()
    await unit(page, 'p1.s2').focus()
    await page.keyboard.press('e')
    await page.locator('[data-editor]').fill('Otra cosa.')
    await expect.poll(() => page.locator('.inspector .findings [data-fix]').count()).toBe(0)
    await page.close()
  })
})
