import { expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story } from './page-newsroom.ts'

const { open, visit } = pageVisits()

const LOCALES = ['ar', 'de', 'el', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'pl', 'pt', 'tr', 'uk']

const story = (at: number): Story => ({
  slug: `izmail-${at}`,
  text: `The Harbour of Izmail ${at}\n\nThe harbour is open.\n`,
  editions: Object.fromEntries(LOCALES.map(locale => [locale, {}])),
})

const OVERFLOW = 'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)'

it('scrolls a desk with many languages in its own box, with fixed header and first column', async () => {
  const newsroom = await makeNewsroom(Array.from({ length: 40 }, (_, at) => story(at)))
  const { page, url } = await open(newsroom, '/', { viewport: { width: 1280, height: 800 } })
  await page.locator('.table .row').first().waitFor()
  await page.locator('.table-box.wide').waitFor()
  expect(await page.evaluate(OVERFLOW)).toBe(0)
  expect(await violations(page)).toEqual([])
  const left = () => page.evaluate("document.querySelector('.story').getBoundingClientRect().left")
  const before = await left()
  await page.evaluate("document.querySelector('.table-box').scrollTo(9999, 9999)")
  await page.locator('.table .row').last().getByText('The Harbour of Izmail').waitFor()
  await expect.poll(() => page.locator('.table tr').last().getAttribute('aria-rowindex')).toBe('41')
  expect(await left()).toBe(before)
  const [head, box] = await Promise.all(
    ['.table thead', '.table-box'].map(each =>
      page
        .locator(each)
        .boundingBox()
        .then(found => found?.y),
    ),
  )
  expect(head).toBe(box)
  // With few columns the page itself scrolls.
  await page.goto(new URL('/?lang=es', url).href)
  await page.locator('.table-box:not(.wide) .row').first().waitFor()
  await page.close()
})

it('fits 360 pixels in Arabic, and calls the headline by its Arabic name', async () => {
  const options = { locale: 'ar', viewport: { width: 360, height: 740 } }
  const { page, url } = await open(await makeNewsroom([story(1)]), '/', options)
  await page.close()
  for (const path of ['/', '/find?q=harbour', '/names/izmail-1', '/article/izmail-1/ar']) {
    const each = await visit(url, path, options)
    await each.locator('.row, .hit, .subtitle, .unit').first().waitFor({ timeout: 5000 })
    expect.soft([path, await each.evaluate(OVERFLOW)]).toEqual([path, 0])
    const headline = each.locator('[id="unit-headline"]')
    if (path.startsWith('/article')) {
      const label = await headline.getAttribute('aria-label')
      expect(label).toContain('العنوان')
      expect(label).not.toContain('headline')
    }
    await each.close()
  }
})
