import { cpSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, violations } from './browser.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

// Publications of the sample in our own form, in a real browser; SCREENSHOTS=docs writes the pictures there.

const ROOT = resolve(import.meta.dirname, '..')
const LOCALES = ['ar', 'ko', 'uk'] as const
const folder = temporaryFolder()
let browser: Browser

beforeAll(async () => {
  for (const part of ['seeds', 'locales', 'glossary.yml'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  const args = ['publish', 'kursk-visit', '--as', 'html', '--to', LOCALES.join(',')]
  const { code, stderr } = await interlinear(args, { cwd: folder })
  expect(code, stderr).toBe(0)
  browser = await launch()
}, 60_000)
afterAll(async () => browser?.close())

const pathOf = (locale: string): string => join(folder, 'public', locale, 'kursk-visit.html')

async function open(locale: string, options: { readonly dark?: boolean; readonly width?: number } = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 820, height: 1000 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: true,
  })
  await page.goto(pathToFileURL(pathOf(locale)).href)
  return page
}

const fits = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth <= innerWidth')

describe.each(LOCALES)('the publication in %s', locale => {
  it('is accessible, in light and dark, on a wide and a narrow screen', async () => {
    for (const options of [{}, { dark: true }, { width: 320 }]) {
      const page = await open(locale, options)
      expect(await violations(page)).toEqual([])
      expect(await fits(page)).toBe(true)
      if (process.env.SCREENSHOTS && !('width' in options)) {
        const name = `publication-${locale}${'dark' in options ? '-dark' : ''}.png`
        await page.screenshot({ path: join(ROOT, process.env.SCREENSHOTS, name), fullPage: true })
      }
      await page.close()
    }
  })

  it('is printed completely, without links that are useless on paper', async () => {
    const page = await open(locale)
    const texts: Record<string, unknown> = JSON.parse(
      readFileSync(join(ROOT, 'locales', locale, 'kursk-visit.json'), 'utf8'),
    )
    const sentences = Object.values(texts).flatMap(part =>
      typeof part === 'string' ? [part] : Object.values(part as object),
    )
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate<string>('document.body.innerText')
    for (const sentence of sentences)
      expect(shown.replace(/\s+/g, ' ')).toContain(String(sentence).replace(/\s+/g, ' '))
    expect(await page.locator('nav').isVisible()).toBe(false)
    const colors = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(colors).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'doctype-style': 'off' },
    })
    const { results } = await validator.validateString(readFileSync(pathOf(locale), 'utf8'))
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([])
  })

  it('runs no script', () => {
    const html = readFileSync(pathOf(locale), 'utf8')
    expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="application/ld+json">'])
    expect(html).not.toMatch(/\son[a-z]+=|javascript:/i)
  })
})
