import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import type { Edition } from '../src/model.ts'
import type { ReviewServer } from '../src/server/index.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { launch, violations } from './browser.ts'
import { interlinear } from './command-line.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

let browser: Browser
let desk: TestDesk
let server: ReviewServer
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  desk = await makeDesk()
  // The source is corrected after the editions were made: p2.s2 is behind by a fact, p1.s2 has another number than its source.
  const seed = join(desk.folder, 'seeds/harbour.txt')
  writeFileSync(seed, readFileSync(seed, 'utf8').replace('30,000 tons', '35,000 tons'))
})
afterEach(async () => {
  await page.close()
  await server.close()
})

async function open(path = '/article/harbour/es'): Promise<void> {
  server = await desk.start()
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
  await page.goto(new URL(path, server.url).href)
}

const says = (text: string) => page.locator('.notice').getByText(text).waitFor()
const focused = () => page.evaluate('document.activeElement.id')
const unit = (key: string) => page.locator(`[id="unit-${key}"]`)
const state = async (key: string) => (await desk.unit('es', key))?.state

describe('approving a sentence with an error or a changed source', () => {
  it('asks in its row, says why, and is cancelled by Escape', async () => {
    await open()
    await unit('p2.s2').focus()
    await page.keyboard.press('f')
    const question = unit('p2.s2').getByRole('alert')
    await question.getByText(/30,?000.* became 35,?000/).waitFor()
    expect(await focused()).toBe('unit-p2.s2')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await state('p2.s2')).toBe('translated')
    // Going to another sentence cancels it, too.
    await page.keyboard.press('a')
    await question.waitFor()
    await page.keyboard.press('k')
    await question.waitFor({ state: 'detached' })
    expect(await state('p2.s2')).toBe('translated')
  })

  it('is done when the key is pressed again, and keeps the suggestion in History', async () => {
    await open()
    await unit('p2.s2').focus()
    await page.keyboard.press('f')
    await unit('p2.s2').getByRole('alert').waitFor()
    await page.keyboard.press('f')
    await says('Approved.')
    expect(await state('p2.s2')).toBe('final')
    await unit('p2.s2').focus()
    await page
      .getByRole('tab', { name: 'History' })
      .or(page.getByRole('tab', { name: 'History' }))
      .click()
    const offered = page.locator('.history li').filter({ hasText: 'offered when the source changed' })
    await offered.getByText('35.000').first().waitFor()
  })

  it('asks about an error of a check, also by mouse; a sentence without either is approved at once', async () => {
    await open()
    await unit('p1.s2').click()
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    const question = unit('p1.s2').getByRole('alert')
    await question.getByText('A check found an error').first().waitFor()
    expect(await state('p1.s2')).toBe('translated')
    await question.getByRole('button', { name: 'Approve all the same' }).click()
    await says('Approved.')
    expect(await state('p1.s2')).toBe('final')
    await unit('p1.s1').focus()
    await page.keyboard.press('f')
    await expect.poll(() => state('p1.s1')).toBe('final')
  })
})

describe('approving all that is read', () => {
  it('does not count stale sentences, leaves out those with an error, and says how many', async () => {
    const address = { out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' }
    const edition = await loadEdition(address)
    const reader = { by: 'Jon', time: '2026-03-14T09:00:00Z' }
    const keys = ['headline', 'p1.s1', 'p1.s2', 'p2.s2']
    // A finding that is no error: a space too many.
    const units = edition.units.map(one => ({
      ...one,
      target: one.target.replace('alcaldesa abre', 'alcaldesa  abre'),
    }))
    const spaced: Edition = { ...edition, units }
    const read = keys.reduce((now, key) => reviseUnit(now, key, { do: 'read', reader }), spaced)
    await saveEdition(desk.out, read, edition)
    await open()
    // The source of p2.s2 has changed: it is unread again.
    await page.getByText('3 of 6 read').waitFor()
    await page.getByRole('button', { name: 'Approve all that is read 3' }).click()
    await says('With open findings among those to approve: 1.')
    expect(await state('p1.s1')).toBe('translated')
    // Controls below the words can be clicked, and so can the button among them.
    expect(await page.evaluate("getComputedStyle(document.querySelector('.notice')).pointerEvents")).toBe('none')
    await page.locator('.notice').getByRole('button', { name: 'Approve all the same' }).click()
    await says('Approved: 2. Left for you to decide, one by one: 1.')
    expect(await Promise.all(['headline', 'deck', ...keys.slice(1)].map(state))).toEqual([
      ...['final', 'translated', 'final'],
      ...['translated', 'translated'],
    ])
    expect(await page.getByRole('button', { name: 'Approve all that is read 1' }).isEnabled()).toBe(true)
    // It is one step for undo.
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await says('Undone in 2 sentences.')
    expect(await Promise.all(['headline', 'p1.s1'].map(state))).toEqual(['translated', 'translated'])
    await page.getByRole('button', { name: 'Approve all that is read 3' }).waitFor()
  })
})

describe('an open comment', () => {
  it('is asked about before a sentence is approved, and not after it is resolved', async () => {
    await open()
    await unit('p1.s1').focus()
    await page.keyboard.press('c')
    await page.keyboard.type('Monday, or Tuesday?')
    await page.keyboard.press('Control+Enter')
    await says('Comment saved.')
    await unit('p1.s1').focus()
    await page.keyboard.press('f')
    const question = unit('p1.s1').getByRole('alert')
    await question.getByText('1 comment is open.').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await state('p1.s1')).toBe('translated')
    await page.keyboard.press('Escape')
    // Accepting is no approval: it does not ask.
    await page.keyboard.press('a')
    await expect.poll(() => state('p1.s1')).toBe('reviewed')
    await unit('p1.s1').focus()
    await page.locator('[role=tabpanel]').getByRole('button', { name: 'Done', exact: true }).click()
    await says('Comment done.')
    await unit('p1.s1').focus()
    await page.keyboard.press('f')
    await expect.poll(() => state('p1.s1')).toBe('final')
  })

  it('is counted before all that is read is approved, in the preview, and by publish', async () => {
    const address = { out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' }
    const edition = await loadEdition(address)
    const reader = { by: 'Jon', time: '2026-03-14T09:00:00Z' }
    const comment = (time: string) => ({ author: 'Jon', time, text: 'Sure?' })
    const said = ['headline', 'deck'].reduce((now, key) => reviseUnit(now, key, { do: 'read', reader }), edition)
    const asked = ['2026-03-14T09:01:00Z', '2026-03-14T09:02:00Z'].reduce(
      (now, time) => reviseUnit(now, 'deck', { do: 'comment', comment: comment(time) }),
      said,
    )
    await saveEdition(desk.out, asked, edition)
    await open()
    await page.getByRole('button', { name: 'Approve all that is read 2' }).click()
    await says('Among those to approve, 2 comments are open.')
    expect(await Promise.all(['headline', 'deck'].map(state))).toEqual(['translated', 'translated'])
    await page.locator('.notice').getByRole('button', { name: 'Approve all the same' }).click()
    await says('Approved: 2.')
    expect(await Promise.all(['headline', 'deck'].map(state))).toEqual(['final', 'final'])
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await page.getByRole('dialog').getByText('2 comments are open.').waitFor()
    const { stdout } = await interlinear(['publish', 'harbour', '--to', 'es', '--force', 'a test'], {
      cwd: desk.folder,
    })
    expect(stdout).toMatch(/^es {2}public\/es\/harbour\.txt {2}read 2 of 6, 2 open comments$/m)
  })
})

describe('the words of the page', () => {
  it('have an empty bar while nothing is read', async () => {
    await open()
    await page.getByText('0 of 6 read').waitFor()
    const widths = () => page.locator('.bar-row .bar > span').evaluateAll(parts => parts.map(part => part.clientWidth))
    const [approved, read, unread] = await widths()
    expect([approved, read]).toEqual([0, 0])
    expect(unread).toBeGreaterThan(0)
    const colour = await page.evaluate("getComputedStyle(document.querySelector('.bar .unread')).backgroundColor")
    expect(colour).toBe('rgba(0, 0, 0, 0)')
    await unit('p1.s1').focus()
    await page.keyboard.press('l')
    await page.getByText('1 of 6 read').waitFor()
    await expect.poll(async () => (await widths())[1]).toBeGreaterThan(0)
    const after = await widths()
    expect(after[1]).toBeLessThan(after[2] ?? 0)
  })

  it('name languages in the page’s language, and say if a rename changes only the glossary', async () => {
    await open('/names/harbour')
    await page.getByRole('link', { name: 'Spanish' }).waitFor()
    await page
      .getByRole('button', { name: /^Hanna Koval/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Hanna Koval', exact: true }).waitFor()
    for (const language of [/(?:^|in )Arabic$/, /(?:^|in )Korean$/, /(?:^|in )Spanish$/])
      await dialog.getByLabel(language).waitFor()
    await dialog.getByLabel(/^Write it as, in /).fill('Hanna Kowal-Nova')
    await dialog.getByRole('button', { name: 'Preview' }).click()
    const apply = dialog.getByRole('button', { name: /^Change the glossary/ })
    await apply.waitFor()
    await dialog.getByRole('checkbox').first().waitFor()
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck()
    await expect.poll(() => apply.innerText()).toBe('Change the glossary only')
    expect(await apply.getAttribute('class')).not.toBe('main')
    await apply.click()
    await says('The glossary has changed; no sentence has.')
    await page.goto(new URL('/article/harbour/es', server.url).href)
    const names = page.getByLabel('Edition').locator('option')
    await expect.poll(async () => (await names.allInnerTexts()).toSorted()).toEqual(['Arabic', 'Korean', 'Spanish'])
  })
})
