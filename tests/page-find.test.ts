import { describe, expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const { open } = pageVisits()

const HOSTILE = '<img src=x onerror="window.pwned=1"> puerto {{count}} $t(find.title)'

function stories(): readonly Story[] {
  const text = (town: string): string => `The Harbour of ${town}\n\nThe council met. The harbour is open.\n`
  const es = { headline: 'El puerto', 'p1.s1': 'El consejo se reunió.', 'p1.s2': 'El puerto está abierto.' }
  return [
    { slug: 'izmail', text: text('Izmail'), editions: { es: { texts: es }, fr: { texts: { 'p1.s2': 'Le port.' } } } },
    {
      slug: 'reni',
      text: text('Reni'),
      editions: { es: { texts: { ...es, 'p1.s1': HOSTILE }, unit: { state: 'final', origin: 'human' } } },
    },
  ]
}

describe('find and replace', () => {
  it('replaces the ticked places in all editions of a language, as a person’s text, and undoes it in one step', async () => {
    const newsroom = await makeNewsroom(stories())
    const before = await Promise.all(['izmail', 'reni'].map(slug => newsroom.edition(slug, 'es')))
    const { page } = await open(newsroom, '/?lang=es')
    await page.locator('.table .row').first().waitFor()
    await page.keyboard.press('h')
    await page.getByLabel('Find', { exact: true }).fill('puerto')
    await page.getByLabel('Replace', { exact: true }).check()
    await page.getByLabel('Replace with').fill('muelle')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('5 sentences', { exact: true }).waitFor()
    expect(await page.locator('.hit ins').count()).toBe(5)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(await violations(page)).toEqual([])
    // Without the headline of one article.
    await page.getByRole('checkbox', { name: 'Change Headline' }).first().uncheck()
    await page.getByRole('button', { name: 'Replace in 4 sentences' }).click()
    await says(page, 'Replaced in 4 sentences.')
    const texts = ['izmail', 'reni'].map(slug => newsroom.text(slug, 'es', 'headline'))
    expect(texts.toSorted()).toEqual(['El muelle', 'El puerto'])
    expect(newsroom.text('reni', 'es', 'p1.s1')).toBe(HOSTILE.replace('puerto', 'muelle'))
    expect(newsroom.text('izmail', 'fr', 'p1.s2')).toBe('Le port.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s2')).toMatchObject({
      ...{ target: 'El muelle está abierto.', origin: 'human', state: 'translated' },
      machine: 'El puerto está abierto.',
    })
    expect(await newsroom.unit('reni', 'es', 'p1.s2')).toMatchObject({ origin: 'human', state: 'translated' })
    // It can still be undone after a reload.
    await page.reload()
    await page.getByRole('button', { name: 'Undo puerto → muelle' }).click()
    await says(page, 'Undone in 4 sentences.')
    expect(await Promise.all(['izmail', 'reni'].map(slug => newsroom.edition(slug, 'es')))).toEqual(before)
    await page.close()
  })

  it('searches the edition that it was opened from, and its address has the whole query', async () => {
    const { page } = await open(await makeNewsroom(stories()), '/article/izmail/es')
    await page.locator('[id="unit-p1.s1"]').waitFor()
    await page.keyboard.press('h')
    await page.getByLabel('Find', { exact: true }).fill('(el|un) (\\w+)')
    await page.getByLabel('Regular expression').check()
    await page.getByLabel('Match case').check()
    await page.keyboard.press('Enter')
    await page.getByText('0 sentences', { exact: true }).waitFor()
    await page.getByLabel('Match case').uncheck()
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByText('3 sentences', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('(el|un) (\\w+)')
    expect(await page.locator('.hit mark').allInnerTexts()).toEqual(['El puerto', 'El consejo', 'El puerto'])
    await page.reload()
    await page.getByText('3 sentences', { exact: true }).waitFor()
    await page.getByLabel('Find', { exact: true }).fill('(a+)+$')
    await page.getByRole('button', { name: 'everywhere' }).click()
    await page.getByLabel('Find', { exact: true }).fill('(')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByText('is no regular expression').waitFor()
    await page.close()
  })

  it('is a concordance: both texts side by side, of editions and of the memory', async () => {
    const newsroom = await makeNewsroom(stories())
    const memory = await newsroom.memory()
    memory.replace('file:/old.tmx', '1', [
      { from: 'en', to: 'es', source: 'The old harbour burned.', target: 'El viejo puerto ardió.' },
      { from: 'en', to: 'fr', source: 'The old harbour burned.', target: 'Le vieux port a brûlé.' },
    ])
    memory.close()
    const { page } = await open(newsroom, '/find?q=harbour&lang=es')
    await page.getByRole('heading', { name: 'Memory' }).waitFor()
    const hit = page.locator('.hit').filter({ hasText: 'El viejo puerto ardió.' })
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['harbour'])
    expect(await page.getByText('Le vieux port').count()).toBe(0)
    await page.getByRole('link', { name: 'p1.s2' }).first().click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('unit-p1.s2')
    await page.close()
  })

  it('finds texts from the desk', async () => {
    const { page } = await open(await makeNewsroom(stories()), '/')
    await page.locator('.table .row').first().waitFor()
    await page.locator('[data-search]').fill('consejo se')
    const found = page.getByRole('region', { name: 'In the texts' })
    await found.getByText('El consejo se reunió.').waitFor()
    expect(await violations(page)).toEqual([])
    await found.getByRole('link', { name: 'Show all' }).click()
    await page.getByText('1 sentence', { exact: true }).waitFor()
    await page.goBack()
    await found.getByRole('link', { name: 'El consejo se reunió.' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('unit-p1.s1')
    await page.close()
  })
})
