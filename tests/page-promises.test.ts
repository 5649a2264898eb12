import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { interlinear } from './command-line.ts'
import { makeNewsroom, type Newsroom, pageVisits, type Story, says } from './page-newsroom.ts'
import { sharedBrowser } from './shared-browser.ts'

const { open, visit } = pageVisits()
const { browser } = sharedBrowser()

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const field = (page: Page) => page.locator('[data-editor]')

async function write(page: Page, key: string, text: string): Promise<void> {
  await unit(page, key).focus()
  await page.keyboard.press('e')
  await field(page).fill(text)
}

const TEXT = 'The Harbour\n\nThe harbour has 259 km². It is open. Ships came on Monday.\n'
const ES = {
  headline: 'El puerto',
  'p1.s1': 'El puerto tiene 259 km².',
  'p1.s2': 'Está abierto.',
  'p1.s3': 'Llegaron barcos el lunes.',
}
const story = (begun: Story['editions'][string] = {}): Story => ({
  slug: 'a',
  text: TEXT,
  editions: { es: { texts: ES, ...begun } },
})

/** Changes the article's file, as somebody else would. */
function correct({ folder }: Newsroom, before: string, after: string): void {
  const seed = join(folder, 'seeds/a.txt')
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(before, after))
}

describe('a page that crashes', () => {
  it('offers again what was typed in several sentences and languages, and has saved none of it', async () => {
    const { editions, ...rest } = story()
    const newsroom = await makeNewsroom([{ ...rest, editions: { ...editions, fr: {} } }])
    const server = await newsroom.start()
    const context = await browser().newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(new URL('/article/a/es', server.url).href)
    await unit(page, 'p1.s1').waitFor()
    await write(page, 'p1.s1', 'Uno a medias')
    // Another sentence is opened without Escape.
    await unit(page, 'p1.s2').locator('.pencil').click()
    await field(page).fill('Dos a medias')
    await page.locator('.where select').selectOption('fr')
    await page.locator('.heads', { hasText: 'French' }).waitFor()
    await write(page, 'headline', 'Un titre à moitié')
    const crashed = page.waitForEvent('crash')
    await page.goto('chrome://crash').catch(() => undefined)
    await crashed
    const next = await context.newPage()
    for (const [locale, key, text] of [
      ['es', 'p1.s1', 'Uno a medias'],
      ['es', 'p1.s2', 'Dos a medias'],
      ['fr', 'headline', 'Un titre à moitié'],
    ] as const) {
      await next.goto(new URL(`/article/a/${locale}`, server.url).href)
      await unit(next, key).getByRole('button', { name: 'Unsaved text: go on writing' }).click()
      expect(await field(next).inputValue()).toBe(text)
      expect(newsroom.text('a', locale, key)).not.toBe(text)
    }
    await context.close()
    await server.close()
  })
})

describe('a conflict', () => {
  it('keeps the other person’s text in History, also in a git repository', async () => {
    const newsroom = await makeNewsroom([story()])
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: newsroom.folder, stdio: 'ignore' })
    git('init', '-q')
    git('add', '-A')
    git('-c', 'user.name=Jon', '-c', 'user.email=jon@example.com', 'commit', '-qm', 'The harbour')
    const { page, url } = await open(newsroom, '/article/a/es')
    await unit(page, 'p1.s2').waitFor()
    await write(page, 'p1.s2', 'El mío.')
    const other = await visit(url, '/article/a/es')
    await unit(other, 'p1.s2').waitFor()
    await write(other, 'p1.s2', 'El de otra persona.')
    await other.keyboard.press('Control+Enter')
    await says(other, 'Saved.')
    const box = page.locator('[data-conflict]')
    await box.waitFor()
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Save mine' }).click()
    await says(page, 'Saved.')
    expect(newsroom.text('a', 'es', 'p1.s2')).toBe('El mío.')
    await unit(page, 'p1.s2').focus()
    await page.getByRole('tab', { name: 'History' }).click()
    const theirs = page.locator('.history li').filter({ hasText: 'otra persona' })
    await theirs.getByRole('button', { name: 'Use this text' }).click()
    await expect.poll(() => newsroom.text('a', 'es', 'p1.s2')).toBe('El de otra persona.')
    await Promise.all([page.close(), other.close()])
  })
})

describe('an article on the page', () => {
  it('has the same number of findings on the desk, in the article, in status and in check', async () => {
    const newsroom = await makeNewsroom([
      story({ texts: { ...ES, 'p1.s2': '', 'p1.s3': 'Llegaron  barcos el martes ,hoy.' } }),
    ])
    correct(newsroom, '259', '295')
    const run = async (...args: readonly string[]) => (await interlinear(args, { cwd: newsroom.folder })).stdout
    const lines = (await run('check', 'a', '--format', 'jsonl')).split('\n').filter(Boolean)
    const checked: readonly { readonly level: string; readonly locale?: string; readonly key: string }[] = lines.map(
      line => JSON.parse(line),
    )
    const ofEdition = checked.filter(({ locale }) => locale === 'es')
    const count = (level: string): number => ofEdition.filter(one => one.level === level).length
    expect([count('error'), count('warning')].every(number => number > 0)).toBe(true)
    const { articles } = JSON.parse(await run('status', '--format', 'json'))
    expect(articles[0].editions[0].findings).toMatchObject({ error: count('error'), warning: count('warning') })
    const { page, url } = await open(newsroom, '/')
    const badge = (tone: string) => page.locator(`.table .badge.${tone} > span`).first()
    await expect.poll(() => badge('error').innerText()).toBe(String(count('error')))
    expect(await badge('warning').innerText()).toBe(String(count('warning')))
    await page.goto(new URL('/article/a/es', url).href)
    const rowsWith = new Set(checked.map(({ key }) => key)).size
    await page.getByRole('button', { name: `Findings ${rowsWith}` }).waitFor()
    await page.close()
  })

  it('compares a stale sentence with the source that is shown beside it', async () => {
    const newsroom = await makeNewsroom([story()])
    correct(newsroom, '259', '295')
    const { page } = await open(newsroom, '/article/a/es#p1.s1')
    const said = async () => (await page.locator('.inspector .findings > li').allInnerTexts()).join(' ')
    await expect.poll(said).toMatch(/259.*295/)
    // Somebody writes the correction into the file: the texts shown side by side agree.
    const file = join(newsroom.out, 'es/a.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('259', '295'))
    await unit(page, 'p1.s1').locator('.target').getByText('295').waitFor()
    await expect.poll(said).not.toMatch(/no counterpart|"259" became "295"/)
    await page.close()
  })

  it('shows states as drawn signs, approved heavier than accepted, and notes without emphasis', async () => {
    const units = { headline: { state: 'final' }, 'p1.s1': { state: 'reviewed' } } as const
    const newsroom = await makeNewsroom([story({ units })])
    const { page } = await open(newsroom, '/article/a/es#p1.s3')
    await unit(page, 'headline').waitFor()
    const drawn = (key: string) => unit(page, key).locator('.edge svg path').getAttribute('d')
    const [approved, accepted] = [await drawn('headline'), await drawn('p1.s1')]
    expect(approved?.match(/M/g)).toHaveLength(2)
    expect(accepted?.match(/M/g)).toHaveLength(1)
    expect(await page.locator('.edge').allInnerTexts()).toEqual(['', '', '', ''])
    await page.close()
  })
})

describe('an answer of an engine', () => {
  it('is scrolled into view, also on a low screen', async () => {
    const newsroom = await makeNewsroom([story()])
    const { page } = await open(newsroom, '/article/a/es#p1.s1', { viewport: { width: 1280, height: 420 } })
    await page.getByRole('tab', { name: 'Engine', exact: true }).click()
    await page.getByLabel('Translate again with').selectOption('pseudo')
    await page.getByRole('button', { name: 'Compare' }).click()
    const offer = page.locator('.inspector .offer')
    await offer.locator('del').first().waitFor()
    const isInView = () =>
      page.evaluate(`(({ top, bottom }) => top < innerHeight && bottom > 0)(
        document.querySelector('.inspector .offer').getBoundingClientRect())`)
    await expect.poll(isInView).toBe(true)
    expect(newsroom.text('a', 'es', 'p1.s1')).toBe(ES['p1.s1'])
    await page.close()
  })
})

describe('the look', () => {
  it('keeps the title and the link to the desk visible, and collapses the names', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, at) => `Hanna Koval wrote sentence ${at}.`).join('\n\n')
    const glossary = `version: 1
sourceLocale: en
terms:
  - {id: koval, type: person, source: Hanna Koval, note: The mayor, translations: {es: {use: Hanna Koval, forms: [Koval]}}}
`
    const newsroom = await makeNewsroom(
      [{ slug: 'a', text: `The Harbour\n\n${paragraphs}\n`, editions: { es: {} } }],
      glossary,
    )
    const { page } = await open(newsroom, '/article/a/es#p60.s1')
    await unit(page, 'p60.s1').waitFor()
    for (const element of [page.locator('.where h1'), page.locator('.where a.crumb')]) {
      const box = await element.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(200)
    }
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500)
    await page.locator('.inspector .names').waitFor()
    expect(await page.getByText('The mayor').isVisible()).toBe(false)
    await page.getByText('Forms and note').click()
    await page.getByText('The mayor').waitFor()
    await page.close()
  })
})

describe('a text that a run changed', () => {
  it('is shown by diff and on the page until somebody has read it, and later by --since run', async () => {
    const newsroom = await makeNewsroom([story({ read: ['headline', 'p1.s1', 'p1.s2', 'p1.s3'] })])
    const run = (...args: readonly string[]) => interlinear(args, { cwd: newsroom.folder })
    correct(newsroom, '259', '295')
    await run('translate', 'seeds/a.txt', '--to', 'es', '--engine', 'pseudo')
    const changes = async (...since: readonly string[]) => {
      const { stdout } = await run('diff', 'a', '--to', 'es', ...since, '--format', 'json')
      const found: readonly { readonly key: string; readonly side?: string }[] = JSON.parse(stdout).changes
      return found.map(({ side, key }) => `${side} ${key}`).toSorted()
    }
    const both = ['source p1.s1', 'target p1.s1']
    for (const since of [[], ['--since', 'read'], ['--since', 'run']]) expect(await changes(...since)).toEqual(both)
    const { page } = await open(newsroom, '/article/a/es')
    await page.getByRole('button', { name: /^Changed 1$/ }).click()
    await unit(page, 'p1.s1').focus()
    const since = page.locator('.inspector .since')
    await since.locator('ins').filter({ hasText: '295' }).first().waitFor()
    await page.getByRole('button', { name: 'Mark as read' }).click()
    await page.getByRole('button', { name: /^Changed 0$/ }).waitFor()
    expect(await changes()).toEqual([])
    expect(await changes('--since', 'run')).toEqual(both)
    await page.close()
  })
})
