import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseConfig } from '../src/config.ts'
import type { PreviewView } from '../src/server/answers.ts'
import type { ReviewServer } from '../src/server/index.ts'
import { launch, violations } from './browser.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

let desk: TestDesk
let server: ReviewServer
let browser: Browser
beforeAll(async () => {
  desk = await makeDesk()
  const { publish } = parseConfig('publish: {disclosure: {wording: {ar: {byMachine: "نص آلي."}}}}', 'interlinear.yml')
  server = await desk.start({ publish })
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function ask(path: string): Promise<Response> {
  return fetch(new URL(path, server.url), { headers: { 'x-interlinear': 'test' } })
}

async function previewIn(locale: string): Promise<PreviewView> {
  return (await (await ask(`/api/articles/harbour/${locale}/preview`)).json()) as PreviewView
}

describe('the preview of a publication', () => {
  it('has the disclosure for readers, and the reasons against publishing', async () => {
    const { sentence, read, units, noindex, refusals } = await previewIn('es')
    expect([sentence, read, units, noindex]).toEqual([
      'Una máquina ha traducido este texto. Nadie ha leído todavía la traducción.',
      0,
      6,
      true,
    ])
    expect(refusals.map(({ key }) => key)).toContain('p1.s2')
    expect((await previewIn('ko')).refusals).toEqual([])
  })

  it('uses the desk’s wording, writes nothing, and gives a page without scripts', async () => {
    const { page, sentence } = await previewIn('ar')
    expect(sentence).toMatch(/^نص آلي\./)
    const answer = await fetch(new URL(page, server.url))
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(await answer.text()).toContain('<html lang="ar" dir="rtl">')
    expect(existsSync(join(desk.folder, 'public'))).toBe(false)
  })

  it.each(['/preview/', '/preview/x', '/preview/../api/desk'])('%s gives no page', async path => {
    expect((await fetch(new URL(path, server.url))).status).toBeGreaterThanOrEqual(403)
  })

  it('is shown beside the editor, is accessible, and says that an approval without opening is no reading', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    await page.goto(new URL('/article/harbour/ar#p1.s1', server.url).href)
    await page.getByRole('button', { name: 'Preview' }).click()
    const frame = page.frameLocator('.preview iframe')
    expect(await frame.locator('h1').textContent()).toBe(desk.text('ar', 'headline'))
    expect(await page.locator('.preview').textContent()).toContain('approved unopened')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.close()
  })
})
