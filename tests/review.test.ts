import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { violations } from './browser.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

const { browser, servers, trouble } = sharedBrowser()

/** A page on a desk of its own; its console messages and errors fail the test. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; desk: TestDesk; url: string }> {
  const desk = await makeDesk()
  const server = await desk.start()
  servers.push(server)
  return { page: await visit(server.url, path, options), desk, url: server.url }
}

async function visit(url: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 }, ...options })
  page.on('pageerror', error => trouble.push(String(error)))
  page.on('console', message => {
    // The browser reports the answer of a conflict as a failed request.
    const expected = /status of 409|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/.test(message.text())
    if (message.type() === 'error' && !expected) trouble.push(message.text())
  })
  await page.goto(new URL(path, url).href)
  return page
}

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const editor = (page: Page) => page.locator('[data-editor]')
const says = (page: Page, text: string | RegExp) => page.locator('.notice').getByText(text).waitFor()

async function write(page: Page, key: string, text: string): Promise<void> {
  await unit(page, key).focus()
  await page.keyboard.press('e')
  await editor(page).fill(text)
}

describe('an editor at work', () => {
  it('opens an edition from the desk, edits, approves and undoes by keys alone', async () => {
    const { page, desk } = await open('/')
    await page.getByRole('link', { name: 'Mayor Opens the New Harbour of Odesa' }).waitFor()
    await page.getByRole('link', { name: /^Spanish/ }).press('Enter')
    await unit(page, 'p1.s2').waitFor()

    await page.keyboard.press('n')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('unit-p1.s2')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Unas 1.300 personas vinieron a verla.')
    const finding = page.locator('.live li').filter({ hasText: '1.300' })
    await finding.getByRole('button', { name: 'Show' }).click()
    await page.keyboard.type('1.200')
    await page.locator('.live').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Enter')
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s2')).toBe('Unas 1.200 personas vinieron a verla.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({
      origin: 'human',
      state: 'translated',
      machine: 'Unas 1.500 personas vinieron a verla.',
    })

    await unit(page, 'p1.s2').focus()
    await page.keyboard.press('f')
    await says(page, 'Approved.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({ state: 'final' })
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('unit-p2.s1')

    // The first key press goes back to the sentence, and says what the second one undoes.
    await page.keyboard.press('z')
    await says(page, 'In p1.s2 you can undo: “Approved”.')
    await page.keyboard.press('z')
    await says(page, 'Undone in p1.s2: “Approved”.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({ state: 'translated', origin: 'human' })
    // Pressed again before the first is answered, it waits its turn.
    await page.keyboard.press('z')
    await page.keyboard.press('z')
    await says(page, 'Nothing to undo here.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({
      target: 'Unas 1.500 personas vinieron a verla.',
      origin: 'engine',
    })
    await page.close()
  })

  it('does the same with the mouse alone, and comment and dismissal are saved', async () => {
    const { page, desk } = await open('/article/harbour/es')
    await unit(page, 'p1.s2').click()
    await page.getByRole('button', { name: 'Dismiss' }).first().click()
    await page.getByLabel('Why it is right as it is').fill('The police counted again.')
    await page.locator('form').getByRole('button', { name: 'Dismiss' }).click()
    await says(page, 'Finding dismissed.')
    const [dismissal] = (await desk.unit('es', 'p1.s2'))?.dismissed ?? []
    expect(dismissal).toMatchObject({ reason: 'The police counted again.', by: 'Mara' })

    await page.getByPlaceholder('Add a comment').fill('Who counted?\nAsk ’em — 😀')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await says(page, 'Comment saved.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({
      comments: [{ author: 'Mara', text: 'Who counted?\nAsk ’em — 😀' }],
    })

    await page.getByRole('button', { name: 'Reopen' }).click()
    await says(page, 'Finding reopened.')
    expect((await desk.unit('es', 'p1.s2'))?.dismissed).toBeUndefined()

    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await says(page, 'Accepted.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({ state: 'reviewed', origin: 'engine' })
    await page.getByRole('button', { name: 'Undo: “Accepted”' }).click()
    await says(page, 'Undone in p1.s2: “Accepted”.')
    expect(await desk.unit('es', 'p1.s2')).toMatchObject({ state: 'translated' })
    await page.close()
  })

  it('inserts the names and numbers of the source where the cursor is', async () => {
    const { page, desk } = await open('/article/harbour/es')
    await write(page, 'p1.s1', '')
    // Names are loaded after the texts.
    await page.locator('.parts .chip.name').first().waitFor()
    await page.keyboard.press('Alt+1')
    await page.keyboard.type(' inauguró el puerto.')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s1')).toBe('Hanna Koval inauguró el puerto.')
    await page.close()
  })

  it('merges a sentence with the next and splits it again, in the article and all editions, keeping every text', async () => {
    const { page, desk } = await open('/article/harbour/es#p1.s1')
    await page.getByRole('button', { name: 'Merge with the next sentence' }).click()
    await says(page, 'Merged, in all editions.')
    expect(desk.text('en', 'p1.s1')).toMatch(/^Mayor Hanna Koval .* came to see her\.$/)
    expect(desk.text('es', 'p1.s1')).toBe(
      'La alcaldesa Hanna Koval abrió el puerto el lunes. Unas 1.500 personas vinieron a verla.',
    )
    await page.getByRole('button', { name: 'Split' }).click()
    await page.getByRole('button', { name: 'Some', exact: true }).click()
    await page.getByRole('button', { name: 'Split in all editions' }).click()
    await says(page, 'Split, in all editions.')
    expect(desk.text('en', 'p1.s1')).toBe('Mayor Hanna Koval opened the harbour on Monday.')
    expect(desk.text('en', 'p1.s2')).toBe('Some 1,200 people came to see her.')
    await page.close()
  })

  it('corrects a name in the glossary and in every text after a preview', async () => {
    const { page, desk } = await open('/names/harbour')
    const rendering = page.getByRole('row', { name: /Hanna Koval/ }).getByRole('button', { name: /한나 코발/ })
    await rendering.click()
    await page.getByLabel('Write it as').press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await rendering.click()
    await page.getByLabel('Write it as').fill('한나 코왈')
    await page.getByRole('button', { name: 'Preview' }).click()
    const apply = page.getByRole('button', { name: /Change the glossary and 2 sentences/ })
    await apply.waitFor()
    await page.getByLabel('Write it as').fill('한나 코')
    expect(await apply.count(), 'what was previewed is not what the field says').toBe(0)
    await page.getByLabel('Write it as').fill('한나 코왈')
    await apply.click()
    await says(page, '2 sentences changed.')
    expect(desk.text('ko', 'p1.s1')).toBe('한나 코왈 시장이 월요일 항구를 열었다.')
    const glossary = readFileSync(desk.glossary, 'utf8')
    expect(glossary).toContain('# The mayor.')
    const koval = parseGlossary(glossary, 'glossary.yml').terms.find(({ id }) => id === 'koval')
    expect(koval?.translations.ko).toMatchObject({ use: '한나 코왈', avoid: ['한나 코발'] })
    await page.close()
  })
})

describe('a text that a person wrote, and a glossary that was changed by hand', () => {
  it('shows the suggestion, and takes it', async () => {
    const { page, desk } = await open('/article/harbour/es#p1.s1')
    await unit(page, 'p1.s1').waitFor()
    const place = { out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' }
    const edition = await loadEdition(place)
    const target = 'La alcaldesa Ana Koval abrió el puerto.'
    const units = edition.units.map((one): Unit => {
      const { key, source } = one
      if (key !== 'p1.s1') return one
      return { ...one, origin: 'human', target, proposal: target.replace('Ana', 'Hanna'), proposalSource: source }
    })
    await saveEdition(desk.out, { ...edition, units }, edition)
    await page.locator('.inspector .suggestion').waitFor()
    await page.getByRole('button', { name: 'Use the suggestion' }).click()
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s1')).toBe('La alcaldesa Hanna Koval abrió el puerto.')
    const saved = await desk.unit('es', 'p1.s1')
    expect([saved?.proposal, saved?.machine]).toEqual([undefined, undefined])
    await page.close()
  })

  it('applies a change of the glossary to the texts, compared with the version in git', async () => {
    const { page, desk } = await open('/names/harbour')
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], { cwd: desk.folder })
    }
    git('init', '-q')
    git('add', 'glossary.yml')
    git('commit', '-qm', 'before')
    const glossary = readFileSync(desk.glossary, 'utf8').replace('ko: 오데사', 'ko: 오뎃사시')
    writeFileSync(desk.glossary, glossary)
    await page
      .getByRole('row', { name: /Odesa/ })
      .getByRole('button', { name: /오뎃사시/ })
      .click()
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'Change 1 sentence', exact: true }).click()
    await says(page, '1 sentence changed.')
    expect(desk.text('ko', 'headline')).toBe('시장, 오뎃사시의 새 항구를 열다')
    expect(readFileSync(desk.glossary, 'utf8')).toBe(glossary)
    await page.close()
  })

  it('corrects the texts that differ from the glossary', async () => {
    const { page, desk } = await open('/names/harbour')
    const glossary = readFileSync(desk.glossary, 'utf8').replace('es: Hanna Koval', 'es: Hanna Kowal')
    writeFileSync(desk.glossary, glossary)
    await page
      .getByRole('row', { name: /Hanna Koval/ })
      .getByRole('button', { name: /Hanna Kowal/ })
      .click()
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: /^Change 2 sentences/ }).click()
    await says(page, '2 sentences changed.')
    expect(desk.text('es', 'p1.s1')).toBe('La alcaldesa Hanna Kowal abrió el puerto el lunes.')
    expect(desk.text('es', 'p2.s1')).toBe('«Hemos vuelto», dijo Kowal.')
    expect(readFileSync(desk.glossary, 'utf8')).toBe(glossary)
    await page.close()
  })
})

describe('a corrected source', () => {
  it('shows how much the change matters, offers the smallest edit, and remembers what was accepted', async () => {
    const { page, desk } = await open('/article/harbour/es#p2.s2')
    await unit(page, 'p2.s2').waitFor()
    await page.keyboard.press('a')
    await says(page, 'Accepted.')
    const seed = `${desk.folder}/seeds/harbour.txt`
    writeFileSync(seed, readFileSync(seed, 'utf8').replace('30,000 tons', '35,000 tons'))
    const row = unit(page, 'p2.s2')
    await row.getByText('fact changed').waitFor()
    await row.focus()
    await page.locator('.inspector').getByText('number: 30,000 became 35,000', { exact: true }).waitFor()
    await page.getByRole('tab', { name: 'Memory' }).click()
    await page.getByText('100% alike').waitFor()
    await page.getByRole('tab', { name: 'Sentence' }).click()
    await page.getByRole('button', { name: 'Use the suggestion' }).click()
    await says(page, 'Saved.')
    expect(await desk.unit('es', 'p2.s2')).toMatchObject({
      target: 'El primer barco llevaba 35.000 toneladas de grano.',
      source: 'The first ship carried 35,000 tons of grain.',
      origin: 'human',
    })
    await page.close()
  })
})

describe('earlier and other versions of a text', () => {
  it('shows the request to the engine, and another engine’s version beside the text', async () => {
    const { page, desk } = await open('/article/harbour/es#p1.s1')
    await page.getByRole('tab', { name: 'Engine', exact: true }).click()
    const inspector = page.locator('.inspector')
    await inspector.locator('.held').getByText('Hanna Koval').waitFor()
    await inspector.getByText('The context of the whole article').click()
    await inspector.getByText('People: Hanna Koval (female).').waitFor()
    await inspector.getByLabel('Translate again with').selectOption('pseudo')
    await inspector.getByRole('button', { name: 'Compare' }).click()
    const offer = inspector.locator('.offer')
    await offer.locator('del').first().waitFor()
    expect(desk.text('es', 'p1.s1')).toBe('La alcaldesa Hanna Koval abrió el puerto el lunes.')
    await offer.getByRole('button', { name: 'Use this text' }).click()
    await expect.poll(() => desk.text('es', 'p1.s1')).not.toBe('La alcaldesa Hanna Koval abrió el puerto el lunes.')
    expect(desk.text('es', 'p1.s1')).toContain('Hanna Koval')
    await page.close()
  })

  it('shows the versions in git, each with its first commit, and restores one', async () => {
    const { page, desk } = await open('/article/harbour/es#deck')
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Mara', '-c', 'user.email=m@example.org', ...args], { cwd: desk.folder })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'First draft')
    const first = 'Los barcos vuelven tras dos años'
    writeFileSync(desk.catalog('es'), readFileSync(desk.catalog('es'), 'utf8').replace(first, 'Vuelven los barcos'))
    git('commit', '-qam', 'Shorter deck')
    await unit(page, 'deck').getByText('Vuelven los barcos').waitFor()
    await page.getByRole('tab', { name: 'History' }).click()
    const versions = page.locator('.history li')
    await versions.getByText('First draft').waitFor()
    expect(await versions.count()).toBe(2)
    await versions.nth(1).getByRole('button', { name: 'Use this text' }).click()
    await expect.poll(() => desk.text('es', 'deck')).toBe(first)
    await page.close()
  })
})

describe('without git', () => {
  it('shows texts that were replaced here and the machine’s text, says why there are no more, and restores one', async () => {
    const { page, desk } = await open('/article/harbour/es#deck')
    for (const text of ['Primera.', 'Segunda.']) {
      await write(page, 'deck', text)
      await editor(page).press('Control+Enter')
      await editor(page).waitFor({ state: 'detached' })
      expect(desk.text('es', 'deck')).toBe(text)
    }
    await unit(page, 'deck').focus()
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByText('Not in git').waitFor()
    const versions = page.locator('.history li')
    await expect.poll(() => versions.count()).toBe(2)
    expect(await versions.nth(0).innerText()).toMatch(/Mara · until it was changed here[\s\S]*Primera/)
    expect(await versions.nth(1).innerText()).toMatch(/^Machine text[\s\S]*Los barcos/)
    await versions.nth(1).getByRole('button', { name: 'Use this text' }).click()
    await expect.poll(() => desk.text('es', 'deck')).toBe('Los barcos vuelven tras dos años')
    await page.close()
  })
})

describe('a fast typist', () => {
  it('gets no conflict with their own changes of a sentence', async () => {
    const { page, desk } = await open('/article/harbour/es#p1.s1')
    await unit(page, 'p1.s1').waitFor()
    for (const key of ['a', 'k', 'f', 'k', 'r', 'a', 'k', 'e']) await page.keyboard.press(key)
    await editor(page).fill('Escrita enseguida.')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => desk.text('es', 'p1.s1')).toBe('Escrita enseguida.')
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([''])
    await page.close()
  })
})

describe('a slow save', () => {
  it('keeps the editor open for what is typed meanwhile, and saves that next', async () => {
    const { page, desk } = await open('/article/harbour/es')
    await page.route('**/units/**', async route => {
      await new Promise(resolve => setTimeout(resolve, 700))
      await route.continue()
    })
    await unit(page, 'p1.s1').waitFor()
    await write(page, 'p1.s1', 'Uno.')
    await page.keyboard.press('Control+Enter')
    await editor(page).fill('Uno y dos.')
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s1')).toBe('Uno.')
    expect(await editor(page).inputValue()).toBe('Uno y dos.')
    await editor(page).press('Control+Enter')
    await editor(page).waitFor({ state: 'detached' })
    expect(desk.text('es', 'p1.s1')).toBe('Uno y dos.')
    await page.close()
  })
})

describe('several people or tabs', () => {
  it('see all three versions if the file changed during an edit, and none is overwritten', async () => {
    const { page, desk } = await open('/article/harbour/es')
    await unit(page, 'p1.s1').waitFor()
    await write(page, 'p1.s1', 'Mía.')
    const text = readFileSync(desk.catalog('es'), 'utf8')
    writeFileSync(
      desk.catalog('es'),
      text.replace('La alcaldesa Hanna Koval abrió el puerto el lunes.', 'De otra mano.'),
    )
    await page.getByRole('alert', { name: 'Someone else has changed this sentence' }).waitFor()
    expect(await editor(page).inputValue()).toBe('Mía.')
    await page.locator('.conflict ins').getByText('De otra mano').waitFor()
    expect(desk.text('es', 'p1.s1')).toBe('De otra mano.')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Save mine' }).click()
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s1')).toBe('Mía.')
    await page.close()
  })

  it('cannot overwrite each other: the second save gets a conflict, even if that tab has heard nothing', async () => {
    const { page, desk, url } = await open('/article/harbour/es')
    // A tab that hears nothing of the others.
    const deaf = await browser().newContext({ locale: 'en-GB' })
    await deaf.route('**/api/events', route => route.abort())
    const other = await deaf.newPage()
    await other.goto(new URL('/article/harbour/es', url).href)
    await write(other, 'p2.s1', 'Segunda.')
    await write(page, 'p2.s1', 'Primera.')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Saved.')
    await other.keyboard.press('Control+Enter')
    await other.getByRole('alert', { name: 'Someone else has changed this sentence' }).waitFor()
    expect(desk.text('es', 'p2.s1')).toBe('Primera.')
    await other.getByRole('button', { name: 'Keep theirs' }).click()
    await expect(unit(other, 'p2.s1').innerText()).resolves.toContain('Primera.')
    await deaf.close()
    await page.close()
  })

  it('see changes on disk without a reload and without losing their place', async () => {
    const { page, desk } = await open('/article/harbour/es#p2.s2')
    await unit(page, 'p2.s2').waitFor()
    const text = readFileSync(desk.catalog('es'), 'utf8')
    writeFileSync(desk.catalog('es'), text.replace('Los barcos vuelven', 'Vuelven los barcos'))
    await unit(page, 'deck').getByText('Vuelven los barcos').waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('unit-p2.s2')
    await page.close()
  })
})

describe('every script', () => {
  it('is saved exactly as typed: Arabic right-to-left, Korean by an input method', async () => {
    const { page, desk } = await open('/article/harbour/ar')
    await unit(page, 'p2.s1').waitFor()
    expect(await unit(page, 'p2.s1').locator('.target p').first().getAttribute('dir')).toBe('rtl')
    const arabic = 'قالت كوفال: «عُدنا» — 30%\u200f'
    await write(page, 'p2.s1', arabic)
    expect(await editor(page).getAttribute('dir')).toBe('rtl')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Saved.')
    expect(desk.text('ar', 'p2.s1')).toBe(arabic)
    await page.getByLabel('Edition').selectOption('ko')
    await unit(page, 'p2.s1').getByText('돌아왔다').waitFor()
    await write(page, 'p2.s1', '코발은 “왔다”고 말했다. e\u0301 👩🏽‍🚒')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => desk.text('ko', 'p2.s1')).toBe('코발은 “왔다”고 말했다. e\u0301 👩🏽‍🚒')
    await page.close()
  })

  it.each([
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)('is accessible on every view, with the page in %s and %s', async (tag, colorScheme) => {
    const { page, url } = await open('/', { locale: tag, colorScheme })
    await page.locator('.table .row').waitFor()
    expect(await page.evaluate('document.documentElement.dir')).toBe(tag === 'ar' ? 'rtl' : 'ltr')
    expect(await violations(page)).toEqual([])
    await page.goto(new URL('/names/harbour', url).href)
    await page.locator('.matrix table').waitFor()
    expect(await violations(page)).toEqual([])
    await page.goto(new URL('/article/harbour/ar#p1.s2', url).href)
    await unit(page, 'p1.s2').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('e')
    await editor(page).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('fits 360 pixels, and 1280 at 400 %, without scrolling sideways', async () => {
    const { page, url } = await open('/article/harbour/es', { viewport: { width: 360, height: 740 } })
    await unit(page, 'p1.s2').waitFor()
    const overflow = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await page.evaluate(overflow)).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await page.evaluate(overflow)).toBe(false)
    await page.goto(new URL('/names/harbour', url).href)
    await page.locator('.matrix table').waitFor()
    expect(await page.evaluate(overflow)).toBe(false)
    await page.goto(url)
    await page.locator('.table .row').waitFor()
    expect(await page.evaluate(overflow)).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

describe('the page’s own language', () => {
  it('is loaded without the other languages, changed without a reload, and remembered', async () => {
    const { page } = await open('/article/harbour/es')
    // For each language the words of the page and those of the findings are loaded.
    const loaded = async (): Promise<readonly string[]> => {
      const files = (await page.evaluate(
        `performance.getEntriesByType('resource').map(({ name }) => name)`,
      )) as string[]
      const languages = files.map(file => /\/(ar|en|es|ko|uk)-[^/]*[.]js$/.exec(file)?.[1] ?? [])
      return [...new Set(languages.flat())]
    }
    await page.getByRole('button', { name: 'Accept', exact: true }).waitFor()
    expect(await loaded()).toEqual(['en'])
    await page.getByLabel('Language of this page').selectOption('uk')
    await page.getByRole('button', { name: 'Прийняти', exact: true }).waitFor()
    expect(await loaded()).toEqual(['en', 'uk'])
    await page.reload()
    await page.getByRole('button', { name: 'Прийняти', exact: true }).waitFor()
    expect(await loaded()).toEqual(['uk'])
    await page.close()
  })
})

describe('a link to a sentence', () => {
  it.each([
    ['wide', { width: 1280, height: 500 }],
    ['narrow, where what is known of the sentence stands below it', { width: 360, height: 500 }],
  ])('opens it: %s', async (_, viewport) => {
    const { page } = await open('/article/harbour/es#p2.s2', { viewport })
    await unit(page, 'p2.s2').waitFor()
    const top = `document.getElementById('unit-p2.s2').getBoundingClientRect().top`
    await expect.poll(async () => Number(await page.evaluate(top))).toBeLessThan(400)
    await page.close()
  })
})

describe('hostile texts', () => {
  const HOSTILE = [
    '<script>window.pwned = 1</script> <img src=x onerror="window.pwned = 1">',
    '[click](javascript:window.pwned=1) "><svg onload=window.pwned=1>',
    '\u202ereversed\u202c \u2066isolated {{count}} $t(shell.skip) {window.pwned = 1}',
    '&lt;script&gt; </textarea><script>window.pwned = 1</script>',
  ]

  it('are shown as text and never run', async () => {
    const desk = await makeDesk(`${HOSTILE.join('\n\n')}\n`, { es: HOSTILE })
    const server = await desk.start()
    servers.push(server)
    const page = await visit(server.url, '/article/harbour/es')
    await page.locator('.unit').first().waitFor()
    const shown = await page.locator('.rows').innerText()
    expect(shown).toContain('<script>window.pwned = 1</script>')
    expect(shown).toContain('{{count}} $t(shell.skip)')
    const keys: readonly string[] = await page.evaluate(
      `[...document.querySelectorAll('.unit')].map(unit => unit.id.slice(5))`,
    )
    for (const key of keys) {
      await write(page, key, HOSTILE.join(' '))
      await page.getByPlaceholder('Add a comment').fill(HOSTILE.join(' '))
      await page.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect.poll(async () => (await desk.unit('es', key))?.comments?.[0]?.text).toBe(HOSTILE.join(' '))
      await editor(page).press('Control+Enter')
      await expect.poll(() => desk.text('es', key)).toBe(HOSTILE.join(' '))
    }
    await page.goto(new URL('/names/harbour', server.url).href)
    await page.goto(server.url)
    await page.locator('.table .row').waitFor()
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    await page.close()
  })
})

describe('a server that goes away', () => {
  it('does not lose what is being typed: the page says so, and saves it when the server is back', async () => {
    const desk = await makeDesk()
    const first = await desk.start()
    const page = await visit(first.url, '/article/harbour/es')
    await unit(page, 'p1.s1').waitFor()
    await write(page, 'p1.s1', 'Escrita durante el corte.')
    await first.close()
    await page.getByRole('alert').getByText('Interlinear cannot be reached').waitFor()
    await page.keyboard.press('Control+Enter')
    await says(page, /Not saved/)
    expect(await editor(page).inputValue()).toBe('Escrita durante el corte.')
    servers.push(await desk.start({ port: Number(new URL(first.url).port) }))
    await says(page, 'Interlinear is back.')
    await editor(page).press('Control+Enter')
    await says(page, 'Saved.')
    expect(desk.text('es', 'p1.s1')).toBe('Escrita durante el corte.')
    await page.reload()
    await unit(page, 'p1.s1').getByText('Escrita durante el corte.').waitFor()
    await page.close()
  })
})
