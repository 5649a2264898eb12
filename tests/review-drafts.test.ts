import fc from 'fast-check'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const KEYS = ['deck', 'p1.s2', 'p2.s1'] as const
const LOCALES = ['es', 'ar'] as const
/** Names of languages on a page in English. */
const LANGUAGES = { es: 'Spanish', ar: 'Arabic' } as const

type Act =
  | { readonly do: 'write'; readonly key: string; readonly text: string }
  | { readonly do: 'escape' | 'save' | 'discard' | 'reload' | 'kill' | 'language' }
  | { readonly do: 'visit'; readonly key: string }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      key: fc.constantFrom(...KEYS),
      text: fc.stringMatching(/^[a-z]{3,8}$/),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('visit' as const), key: fc.constantFrom(...KEYS) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('escape' as const, 'save', 'discard', 'reload', 'kill', 'language'),
    }),
  },
)

/** A person at one page, and their texts that are neither saved nor discarded. */
async function sit(desk: TestDesk, url: string, context: BrowserContext) {
  const unsaved = new Map<string, string>()
  let locale: (typeof LOCALES)[number] = 'es'
  let page: Page = await context.newPage()
  let writing: string | undefined
  const unit = (key: string) => page.locator(`[id="unit-${key}"]`)
  const editor = () => page.locator('[data-editor]')
  const go = async (): Promise<void> => {
    writing = undefined
    await page.goto(new URL(`/article/harbour/${locale}`, url).href)
    await unit('p1.s2').waitFor()
  }
  await go()

  async function perform(one: Act): Promise<void> {
    if (one.do === 'write') {
      await unit(one.key).focus()
      if ((await editor().count()) === 0 || writing !== one.key) {
        if (await editor().count()) await page.keyboard.press('Escape')
        await unit(one.key).focus()
        await page.keyboard.press('e')
      }
      await editor().fill(one.text)
      writing = one.key
      unsaved.set(`${locale} ${one.key}`, one.text)
    } else if (one.do === 'visit') {
      // Clicks on its words: a click in the middle may hit a button of the field.
      await unit(one.key).locator('.source').first().click()
    } else if (one.do === 'language') {
      locale = locale === 'es' ? 'ar' : 'es'
      await page.locator('.where select').selectOption(locale)
      writing = undefined
      await page.locator('.heads', { hasText: LANGUAGES[locale] }).waitFor()
    } else if (one.do === 'reload') {
      await page.reload()
      await unit('p1.s2').waitFor()
      writing = undefined
    } else if (one.do === 'kill') {
      const other = await context.newPage()
      await page.close({ runBeforeUnload: false })
      page = other
      await go()
    } else if (writing !== undefined && (await editor().count()) > 0) {
      const key = writing
      if (one.do === 'escape') await editor().press('Escape')
      if (one.do === 'save') {
        await editor().press('Control+Enter')
        await expect.poll(() => desk.text(locale, key)).toBe(unsaved.get(`${locale} ${key}`))
      }
      if (one.do === 'discard') await page.getByRole('button', { name: 'Discard' }).click()
      await editor().waitFor({ state: 'detached' })
      if (one.do !== 'escape') unsaved.delete(`${locale} ${key}`)
      writing = undefined
    }
  }

  /** The texts that the browser would offer again, in all editions. */
  const kept = (): Promise<Record<string, string>> =>
    page.evaluate(`Object.fromEntries(Object.entries(localStorage)
      .filter(([name]) => name.startsWith('draft '))
      .map(([name, value]) => [name.slice('draft harbour '.length), JSON.parse(value).text]))`)
  return { perform, kept, unsaved, page: () => page, go }
}

it('every typed text is saved, offered again, or was discarded by its author', {
  timeout: 180_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 12 }), async acts => {
      const desk = await makeDesk()
      const server = await desk.start()
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
      const person = await sit(desk, server.url, context)
      for (const one of acts) {
        await person.perform(one)
        await expect.poll(person.kept).toEqual(Object.fromEntries(person.unsaved))
      }
      await context.close()
      await server.close()
    }),
    { numRuns: 4 },
  )
})

it('a kept text is marked on its row and opened again, and needs a choice if the saved text has changed', async () => {
  const desk = await makeDesk()
  const server = await desk.start()
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
  const person = await sit(desk, server.url, context)
  await person.perform({ do: 'write', key: 'p1.s2', text: 'half a sentence' })
  await person.perform({ do: 'kill' })
  const page = person.page()
  await page.getByRole('button', { name: 'Unsaved text: go on writing' }).click()
  expect(await page.locator('[data-editor]').inputValue()).toBe('half a sentence')
  await page.keyboard.press('Escape')

  const answer = await (
    await fetch(new URL('/api/articles/harbour/es', server.url), { headers: { 'x-interlinear': 'x' } })
  ).text()
  const rows = answer
    .trim()
    .split('\n')
    .flatMap(line => JSON.parse(line).rows)
  const { revision } = rows.find(({ key }) => key === 'p1.s2').unit
  await fetch(new URL('/api/articles/harbour/es/units/p1.s2', server.url), {
    method: 'POST',
    headers: { 'x-interlinear': 'x', 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'revise', revision, target: 'Lo escribió otra persona.' }),
  })
  await page.getByText('Lo escribió otra persona.').first().waitFor()
  await page.getByRole('button', { name: 'Unsaved text: go on writing' }).click()
  const box = page.locator('[data-conflict]')
  const isFocused = (): Promise<unknown> => page.evaluate('document.activeElement.matches("[data-conflict]")')
  await expect.poll(isFocused).toBe(true)
  expect(await page.locator('[data-conflict] + [data-editor]').count()).toBe(1)
  const { y, height } = (await box.boundingBox()) ?? { y: -1, height: 0 }
  expect([y >= 0, y + height <= 900]).toEqual([true, true])
  // No key makes this choice: not accept, approve, undo or save.
  for (const key of ['a', 'f', 'z', 'j', 'Enter', 'Control+Enter']) await page.keyboard.press(key)
  await page.locator('[data-editor]').press('Control+Enter')
  await expect.poll(isFocused).toBe(true)
  expect(desk.text('es', 'p1.s2')).toBe('Lo escribió otra persona.')
  await page.getByRole('button', { name: 'Save mine' }).click()
  await expect.poll(() => desk.text('es', 'p1.s2')).toBe('half a sentence')
  await expect.poll(person.kept).toEqual({})
  await context.close()
  await server.close()
})
