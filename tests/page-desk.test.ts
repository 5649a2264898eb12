import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dueOf, dueTime, fieldsOf, latenessOf } from '../src/server/page/desk/due.ts'
import { violations } from './browser.ts'
import { makeNewsroom, type Newsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const HOUR = 3_600_000
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()

/** Five stories: one with an error, one behind by a fact, one late, one approved, one that has no Spanish edition. */
function stories(): readonly Story[] {
  const text = (town: string, ships = 12): string =>
    `The Harbour of ${town} Counts its Ships\n\nThe council met on Monday. It counted ${ships} ships.\n`
  const es = (town: string, ships = 12) => ({
    headline: `El puerto de ${town} cuenta sus barcos`,
    'p1.s1': 'El consejo se reunió el lunes.',
    'p1.s2': `Contó ${ships} barcos.`,
  })
  const approved = { state: 'final', origin: 'human' } as const
  return [
    { slug: 'izmail', text: text('Izmail'), editions: { es: { texts: es('Izmail', 15) }, fr: {} } },
    {
      slug: 'kherson',
      text: text('Kherson'),
      editions: {
        es: {
          texts: es('Kherson'),
          units: { 'p1.s2': { source: 'It counted 21 ships.', target: 'Contó 21 barcos.' } },
        },
      },
    },
    {
      slug: 'mykolaiv',
      text: text('Mykolaiv'),
      editions: { es: { texts: es('Mykolaiv'), assigned: 'Mara', due: inHours(-30) }, fr: { assigned: 'Jean' } },
    },
    {
      slug: 'odesa',
      text: text('Odesa'),
      editions: {
        es: { texts: es('Odesa'), unit: approved, read: ['headline', 'p1.s1', 'p1.s2'], due: inHours(-30) },
      },
    },
    { slug: 'reni', text: text('Reni'), editions: { fr: {} } },
  ]
}

const { open } = pageVisits()

async function openDesk(newsroom: Newsroom, path = '/?lang=es'): Promise<Page> {
  const { page } = await open(newsroom, path)
  await page.locator('.table .row').first().waitFor()
  await page.locator('progress').waitFor({ state: 'detached' })
  return page
}

const slugs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('.table .row')].map(row => row.id.slice('article-'.length))`)

const row = (page: Page, slug: string) => page.locator(`[id="article-${slug}"]`)

describe('my desk', () => {
  it('has a row for each article and a column for each language, the most urgent first', async () => {
    const page = await openDesk(await makeNewsroom(stories()))
    expect(await slugs(page)).toEqual(['mykolaiv', 'kherson', 'izmail', 'reni', 'odesa'])
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Article', 'Spanish'])
    expect(await page.getByRole('row').count()).toBe(6)
    const cell = row(page, 'izmail').getByRole('cell').first()
    await cell.getByText('1 error').waitFor({ state: 'attached' })
    await row(page, 'kherson').getByText('fact changed: 1').waitFor({ state: 'attached' })
    expect((await row(page, 'izmail').boundingBox())?.height).toBeCloseTo(44, 0)
    await page.getByLabel('Dense').check()
    expect((await row(page, 'izmail').boundingBox())?.height).toBeCloseTo(32, 0)
    expect(await violations(page)).toEqual([])
    await page.reload()
    await row(page, 'izmail').waitFor()
    expect((await row(page, 'izmail').boundingBox())?.height).toBeCloseTo(32, 0)
    await page.close()
  })

  it('remembers the user’s languages, unless the address names others', async () => {
    const newsroom = await makeNewsroom(stories())
    const page = await openDesk(newsroom, '/')
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Article', 'Spanish', 'French'])
    await page.getByText('Choose mine').click()
    await page.getByRole('checkbox', { name: 'French' }).check()
    await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toEqual(['Article', 'French'])
    expect(await violations(page)).toEqual([])
    const box = page.locator('details.menu')
    await page.keyboard.press('Escape')
    await expect.poll(() => box.getAttribute('open')).toBe(null)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Choose mine')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'French' }).waitFor()
    await page.getByRole('heading', { name: 'Desk' }).click()
    await expect.poll(() => box.getAttribute('open')).toBe(null)
    const home = new URL(page.url()).origin
    await page.goto(home)
    await row(page, 'reni').waitFor()
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Article', 'French'])
    await page.getByRole('button', { name: 'All languages' }).click()
    expect(new URL(page.url()).search).toBe('?lang=all')
    await page.goto(`${home}/?lang=es`)
    await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toEqual(['Article', 'Spanish'])
    await page.close()
  })

  it.each<[string, (page: Page) => Promise<unknown>, readonly string[], string]>([
    [
      'not approved',
      page => page.getByLabel('State').selectOption('unapproved'),
      ['mykolaiv', 'kherson', 'izmail'],
      'state=unapproved',
    ],
    ['behind by a fact', page => page.getByLabel('Behind by').selectOption('fact'), ['kherson'], 'behind=fact'],
    ['errors', page => page.getByLabel('Findings').selectOption('error'), ['kherson', 'izmail'], 'findings=error'],
    [
      'one kind of finding',
      page => page.getByLabel('Findings').selectOption('.number-changed'),
      ['izmail'],
      'findings=.number-changed',
    ],
    [
      'unread',
      page => page.getByRole('button', { name: 'Unread' }).click(),
      ['mykolaiv', 'kherson', 'izmail'],
      'only=unread',
    ],
    ['mine', page => page.getByRole('button', { name: 'Assigned to me' }).click(), ['mykolaiv'], 'only=mine'],
    ['due', page => page.getByRole('button', { name: 'Due today' }).click(), ['mykolaiv'], 'only=due'],
    ['words of a headline', page => page.locator('[data-search]').fill('of reni'), ['reni'], 'q=of+reni'],
    [
      'in the order of headlines',
      page => page.getByLabel('Sort by').selectOption('title'),
      ['izmail', 'kherson', 'mykolaiv', 'odesa', 'reni'],
      'sort=title',
    ],
  ])('keeps its filters in its address: %s', async (_, act, wanted, query) => {
    const page = await openDesk(await makeNewsroom(stories()))
    await act(page)
    await expect.poll(() => slugs(page)).toEqual(wanted)
    expect(new URL(page.url()).search).toBe(`?lang=es&${query}`)
    await page.reload()
    await row(page, wanted[0] ?? '').waitFor()
    await page.locator('progress').waitFor({ state: 'detached' })
    await expect.poll(() => slugs(page)).toEqual(wanted)
    await page.close()
  })

  it('is used by keys, opens the most urgent edition, and is unchanged on return', async () => {
    const page = await openDesk(await makeNewsroom(stories()), '/')
    await page.locator('[data-search]').fill('harbour')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('Kherson')
    expect(new URL(page.url()).search).toBe('?q=harbour&at=kherson')
    await page.keyboard.press('Enter')
    await page.locator('[id="unit-p1.s2"]').waitFor()
    expect(new URL(page.url()).pathname).toBe('/article/kherson/es')
    await page.keyboard.press('g')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('Kherson')
    expect(new URL(page.url()).search).toBe('?q=harbour&at=kherson')
    expect(await page.locator('[data-search]').inputValue()).toBe('harbour')
    await page.goBack()
    await page.locator('[id="unit-p1.s2"]').waitFor()
    await page.goBack()
    await row(page, 'kherson').waitFor()
    expect(await page.locator('[data-search]').inputValue()).toBe('harbour')
    await page.close()
  })

  it('assigns editions and sets a due time in their review files, and undoes both', async () => {
    const newsroom = await makeNewsroom(stories())
    const page = await openDesk(newsroom, '/')
    await row(page, 'izmail').locator('.headline').focus()
    await page.keyboard.press('w')
    const dialog = page.getByRole('dialog')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('INPUT')
    await page.keyboard.type('Zoé <b>{{x}}</b>')
    await dialog.getByLabel('Due on').fill('2031-03-15')
    await dialog.getByLabel('at', { exact: true }).fill('18:30')
    for (const name of ['Spanish', 'French']) await dialog.getByRole('checkbox', { name }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await says(page, 'Saved for 2 editions.')
    const due = new Date('2031-03-15T18:30').toISOString()
    for (const locale of ['es', 'fr']) {
      expect(await newsroom.edition('izmail', locale)).toMatchObject({ assigned: 'Zoé <b>{{x}}</b>', due })
    }
    const who = row(page, 'izmail').getByRole('button', { name: /Spanish/ })
    await who.getByText('Zoé <b>{{x}}</b>').waitFor()
    expect(await page.locator('.table b').count()).toBe(0)
    await who.click()
    await dialog.getByLabel('at', { exact: true }).fill('')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(async () => (await newsroom.edition('izmail', 'es')).due).toBe('2031-03-15')
    await who.click()
    await dialog.getByRole('button', { name: 'Nobody, no time' }).click()
    await expect.poll(async () => (await newsroom.edition('izmail', 'es')).due).toBeUndefined()
    expect((await newsroom.edition('izmail', 'es')).assigned).toBeUndefined()
    expect(newsroom.text('izmail', 'es', 'p1.s2')).toBe('Contó 15 barcos.')
    await page.close()
  })

  it('shows cards on a phone', async () => {
    const newsroom = await makeNewsroom(stories())
    const { page } = await open(newsroom, '/', { viewport: { width: 360, height: 740 }, hasTouch: true })
    await row(page, 'izmail').getByText('Spanish').first().waitFor()
    await page.locator('progress').waitFor({ state: 'detached' })
    expect(await page.getByLabel('Sort by').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('button', { name: 'Assigned to me' }).click()
    await expect.poll(() => slugs(page)).toEqual(['mykolaiv'])
    const overflow = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await page.evaluate(overflow)).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

describe('when something is due', () => {
  const at = (text: string): number => new Date(text).getTime()
  it.each<[string, string, string]>([
    ['2026-03-15', '2026-03-15T23:59', 'today'],
    ['2026-03-15', '2026-03-14T23:59', 'later'],
    ['2026-03-15', '2026-03-16T00:00', 'overdue'],
    [new Date('2026-03-15T18:00').toISOString(), '2026-03-15T17:59', 'today'],
    [new Date('2026-03-15T18:00').toISOString(), '2026-03-15T18:01', 'overdue'],
    [new Date('2026-03-16T00:30').toISOString(), '2026-03-15T23:59', 'later'],
  ])('%s seen at %s is %s', (due, now, lateness) => {
    expect(latenessOf(due, at(now))).toBe(lateness)
  })

  it('is unchanged when written to its form fields and read from them', () => {
    for (const due of ['', '2026-03-15', new Date('2026-03-15T18:30').toISOString()]) {
      const { day, time } = fieldsOf(due)
      expect(dueOf(day, time)).toBe(due)
    }
    expect(dueTime('2026-03-15')).toBe(at('2026-03-15T23:59:59.999'))
  })
})
