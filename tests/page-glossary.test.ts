import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseGlossary, writeForm } from '../src/names/index.ts'
import { violations } from './browser.ts'
import { GLOSSARY, makeDesk } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

const { browser, servers, trouble } = sharedBrowser()

const ARTICLE = `Mayor Opens the Harbour

Mayor Hanna Koval met Tom Reed on Monday. Later Tom Reed left Odessa, and Kovall stayed.
`
const MACHINE = {
  es: [
    'La alcaldesa abre el puerto',
    'La alcaldesa Hanna Koval vio a Tomás Reed el lunes.',
    'Luego Tomás Reed dejó Odesa, y Koval se quedó.',
  ],
}

async function open(key: string) {
  const desk = await makeDesk(ARTICLE, MACHINE)
  const server = await desk.start()
  servers.push(server)
  const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
  page.on('pageerror', error => trouble.push(String(error)))
  await page.goto(new URL(`/article/harbour/es#${key}`, server.url).href)
  await unit(page, key).waitFor()
  return { page, desk, text: () => readFileSync(desk.glossary, 'utf8') }
}

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Into the glossary' })

/** Selects words of a text, as with the mouse. */
const select = (page: Page, selector: string, words: string): Promise<void> =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector(${JSON.stringify(selector)}), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)})
      if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + ${words.length})
    }
    throw new Error('no such words')
  })()`)

describe('selected words', () => {
  it('become a new name with its renderings from people’s translations, and the glossary keeps its comments', async () => {
    const { page, text } = await open('p1.s1')
    // The rendering is learnt from two sentences that a person wrote.
    for (const [key, said] of [
      ['p1.s1', 'La alcaldesa Hanna Koval se reunió con Tomás Reed el lunes.'],
      ['p1.s2', 'Luego Tomás Reed se fue de Odesa y Koval se quedó.'],
    ] as const) {
      await unit(page, key).focus()
      await page.keyboard.press('e')
      await page.locator('[data-editor]').fill(said)
      await page.keyboard.press('Control+Enter')
      await page.locator('[data-editor]').waitFor({ state: 'detached' })
    }
    await select(page, '[id="unit-p1.s1"] .source', 'Tom Reed')
    await page.getByRole('button', { name: 'Add to the glossary' }).and(page.locator('.picked')).click()
    await dialog(page).waitFor()
    expect(await page.evaluate('document.activeElement.value')).toBe('Tom Reed')
    await dialog(page).getByText('se fue de Odesa').waitFor()
    expect(await violations(page)).toEqual([])
    await dialog(page).getByLabel('What it is').selectOption('person')
    await dialog(page).getByLabel('Spanish').fill('Tomás Reed')
    await dialog(page).getByRole('button', { name: 'Save in the glossary' }).click()
    await page.locator('.notice').getByText('Saved in the glossary.').waitFor()
    expect(text().startsWith(GLOSSARY.trimEnd())).toBe(true)
    const term = parseGlossary(text(), 'glossary.yml').terms.find(({ source }) => source === 'Tom Reed')
    expect(term).toMatchObject({ id: 'tom-reed', type: 'person', translations: { es: { use: 'Tomás Reed' } } })
    // The row shows the name at once.
    await unit(page, 'p1.s1').focus()
    await page.locator('.inspector .names').getByText('Tomás Reed').waitFor()
    await page.close()
  })

  it.each([
    ['a misspelling of a name', '[id="unit-p1.s2"] .source', 'Kovall', 'koval', 'misspellings: [Kovall]'],
    ['another form of a name', '[id="unit-p1.s2"] .source', 'Odessa', 'odesa', 'aliases: [Odessa]'],
    [
      'a right rendering of a name',
      '[id="unit-p1.s2"] .target p',
      'Odesa',
      'koval',
      'es: {use: Hanna Koval, forms: [Odesa]}',
    ],
    [
      'a wrong rendering of a name',
      '[id="unit-p1.s2"] .target p',
      'Koval',
      'odesa',
      'es: {use: Odesa, avoid: [Koval]}',
    ],
  ])('become %s by the keyboard', async (as, selector, words, term, line) => {
    const { page, text } = await open('p1.s2')
    await page.locator('.inspector .names').waitFor()
    await select(page, selector, words)
    await page.locator('.picked').waitFor()
    await page.keyboard.press('b')
    await dialog(page).getByLabel(as).check()
    await dialog(page).locator('select').selectOption(term)
    await dialog(page).getByRole('button', { name: 'Save in the glossary' }).click()
    await page.locator('.notice').getByText('Saved in the glossary.').waitFor()
    expect(text()).toContain(line)
    for (const comment of ['# Names of the harbour.', '# The mayor.']) expect(text()).toContain(comment)
    expect(
      text()
        .split('\n')
        .filter(one => !GLOSSARY.includes(one)),
    ).toHaveLength(1)
    await page.close()
  })

  it('that are unlike a name become its misspelling only after a question, and the save can be undone', async () => {
    const { page, text } = await open('p1.s2')
    await page.locator('.inspector .names').waitFor()
    await select(page, '[id="unit-p1.s2"] .source', 'Kovall')
    await page.locator('.picked').waitFor()
    await page.keyboard.press('b')
    await dialog(page).getByLabel('a misspelling of a name').check()
    await dialog(page).locator('select').selectOption('koval')
    await dialog(page).getByRole('button', { name: 'Save in the glossary' }).waitFor()
    await dialog(page).locator('select').selectOption('odesa')
    await dialog(page).getByText('“Kovall” does not look like “Odesa”. Is it the right name?').waitFor()
    expect(await violations(page)).toEqual([])
    expect(text()).toBe(GLOSSARY)
    await dialog(page).getByRole('button', { name: 'Save all the same' }).click()
    await page.locator('.notice').getByText('Saved in the glossary.').waitFor()
    expect(text()).toContain('misspellings: [Kovall]')
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(text).toBe(GLOSSARY)
    await page.close()
  })

  it('are refused if the glossary has them, and nothing is written', async () => {
    const { page, text } = await open('p1.s1')
    await page.locator('.inspector .names').waitFor()
    await select(page, '[id="unit-p1.s1"] .source', 'Hanna Koval')
    await page.locator('.picked').waitFor()
    await page.keyboard.press('b')
    await dialog(page).getByText('The glossary has it already, as Hanna Koval.').waitFor()
    await dialog(page).getByRole('button', { name: 'Save in the glossary' }).click()
    await dialog(page).getByRole('alert').getByText('already, in koval').waitFor()
    expect(text()).toBe(GLOSSARY)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate('document.activeElement.closest(".unit")?.id')).toBe('unit-p1.s1')
    await page.close()
  })
})

describe('a name that the glossary lacks', () => {
  it('is added from the page of names, and is in the table then', async () => {
    const { page, text } = await open('p1.s1')
    await page.getByRole('link', { name: 'Names', exact: true }).click()
    const unlisted = page.locator('.unlisted')
    await unlisted.getByRole('button', { name: /Add to the glossary.*Tom Reed$/ }).click()
    await dialog(page).waitFor()
    expect(await page.evaluate('document.activeElement.value')).toBe('Tom Reed')
    expect(await violations(page)).toEqual([])
    await dialog(page).getByLabel('What it is').selectOption('person')
    await dialog(page).getByLabel('Spanish').fill('Tomás Reed')
    await dialog(page).getByRole('button', { name: 'Save in the glossary' }).click()
    await page
      .getByRole('row', { name: /Tom Reed/ })
      .getByText('Tomás Reed')
      .first()
      .waitFor()
    expect(text().startsWith(GLOSSARY)).toBe(true)
    expect(parseGlossary(text(), 'glossary.yml').terms.at(-1)).toMatchObject({
      ...{ source: 'Tom Reed', type: 'person', translations: { es: { use: 'Tomás Reed' } } },
    })
    await page.close()
  })
})

describe('a form that is added to a glossary', () => {
  it.each([
    ['  - id: a\n    source: A # kept\n', '  - id: a\n    source: A # kept\n    aliases: [B]\n'],
    ['  - id: a\n    source: A\n    aliases: [X] # kept\n', '  - id: a\n    source: A\n    aliases: [X, B] # kept\n'],
    [
      '  - id: a\n    source: A\n    aliases:\n      - X # kept\n',
      '  - id: a\n    source: A\n    aliases:\n      - X # kept\n      - B\n',
    ],
    ['  - {id: a, source: A}\n', '  - {id: a, source: A, aliases: [B]}\n'],
    ['  - id: a\n    source: A\n    aliases: []\n', '  - id: a\n    source: A\n    aliases: [B]\n'],
  ])('leaves the rest of the file unchanged: %j', (before, after) => {
    const head = 'version: 1\nsourceLocale: en\nterms:\n'
    expect(writeForm(head + before, { id: 'a', list: 'aliases', form: 'B' })).toBe(head + after)
  })
})
