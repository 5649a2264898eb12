import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const { open } = pageVisits()

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: koval
    type: person
    source: Hanna Koval
    translations: {es: Hanna Koval, ko: 한나 코발}
  - id: izmail
    type: place
    source: Izmail
    translations: {es: Izmail, ko: 이즈마일}
`

const TEXT = 'Harbour of Izmail\n\nHanna Koval counted 12 ships. She counted 21 boats.\n'
const ES = {
  headline: 'El puerto de Izmail',
  'p1.s1': 'Hanna Koval contó 1200 barcos.',
  'p1.s2': 'Contó 2100 botes.',
}

const story = (slug: string): Story => ({
  slug,
  text: TEXT,
  editions: { es: { texts: ES, read: ['headline'] }, ko: {} },
})

describe('steps over many sentences', () => {
  it('can be undone from a list of the article after a reload, in any order', async () => {
    const newsroom = await makeNewsroom([story('a')], GLOSSARY)
    const before = await newsroom.edition('a', 'es')
    const { page } = await open(newsroom, '/article/a/es#p1.s1')
    await page.getByRole('button', { name: 'Fix all 2 of this kind…' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Change 2 sentences' }).click()
    await says(page, 'Replaced in 2 sentences.')
    await page.getByRole('button', { name: 'Approve all that is read 1' }).click()
    await says(page, 'Approved: 1.')
    await page.getByRole('tab', { name: 'Sentence' }).click()
    await page.getByRole('button', { name: 'Merge with the next sentence' }).click()
    await says(page, 'Merged, in all editions.')
    const openSteps = async (): Promise<void> => {
      await page.getByText('More', { exact: true }).click()
      await page.getByRole('button', { name: 'Steps…' }).click()
    }
    const sources = () => readFileSync(`${newsroom.out}/en/a.json`, 'utf8')
    expect(sources()).toContain('ships. She counted')
    await page.reload()
    await page.locator('[id="unit-headline"]').focus()
    await page.keyboard.press('y')
    const dialog = page.getByRole('dialog', { name: 'Steps that can be undone' })
    const steps = dialog.getByRole('listitem')
    await expect.poll(() => steps.count()).toBe(3)
    expect(await violations(page)).toEqual([])
    const said = (await steps.allInnerTexts()).map(text => text.replace(/\s+/g, ' '))
    expect(said[0]).toMatch(/^Merged: Hanna Koval counted 12 ships\. · a · /)
    expect(said[1]).toMatch(/^Approved together · a · Spanish · 1 sentence · /)
    expect(said[2]).toMatch(/^Fixed: .+ · a · Spanish · 2 sentences · /)
    await dialog.getByRole('button', { name: /^Undo Merged/ }).click()
    await says(page, 'Undone, in all editions.')
    expect(sources()).not.toContain('ships. She counted')
    await page.locator('[id="unit-p1.s2"]').waitFor()
    // The bar can undo as well, and the last step need not be undone first.
    await openSteps()
    await dialog.getByRole('button', { name: /^Undo Fixed/ }).click()
    await says(page, 'Undone in 2 sentences.')
    expect(newsroom.text('a', 'es', 'p1.s2')).toBe(ES['p1.s2'])
    expect(await newsroom.unit('a', 'es', 'headline')).toMatchObject({ state: 'final' })
    await openSteps()
    await dialog.getByRole('button', { name: /^Undo Approved/ }).click()
    await says(page, 'Undone in 1 sentence.')
    expect(await newsroom.edition('a', 'es')).toEqual(before)
    await openSteps()
    await dialog.getByText('You have changed no texts in many places').waitFor()
    await page.close()
  })

  it('that are renames are listed on the page of names, also in another article and after a reload', async () => {
    const newsroom = await makeNewsroom([story('a'), story('b')], GLOSSARY)
    const { page, url } = await open(newsroom, '/names/a')
    const rename = async (from: string, to: string): Promise<void> => {
      await page.getByRole('button', { name: new RegExp(`^${from}`) }).click()
      await page.getByLabel('Write it as').fill(to)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: 'Change the glossary and 2 sentences' }).click()
      await says(page, '2 sentences changed.')
    }
    await rename('Hanna Koval', 'Ana Koval')
    await rename('Izmail', 'Ismail')
    await page.goto(new URL('/names/b', url).href)
    const list = page.locator('section').filter({ hasText: 'Changes of names that can be undone' })
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2)
    expect((await list.getByRole('listitem').first().innerText()).replace(/\s+/g, ' ')).toMatch(
      /^Izmail → Ismail · Spanish · 2 sentences · /,
    )
    expect(await violations(page)).toEqual([])
    // The earlier one is undone first: it changed other sentences than the later one.
    await list.getByRole('button', { name: 'Undo Hanna Koval → Ana Koval' }).click()
    await says(page, 'Undone in 2 sentences.')
    expect(newsroom.text('b', 'es', 'p1.s1')).toBe(ES['p1.s1'])
    expect(newsroom.text('b', 'es', 'headline')).toBe('El puerto de Ismail')
    await list.getByRole('button', { name: 'Undo Izmail → Ismail' }).click()
    await list.waitFor({ state: 'detached' })
    expect(readFileSync(newsroom.glossary, 'utf8')).toBe(GLOSSARY)
    await page.getByRole('button', { name: /^Izmail/ }).waitFor()
    await page.close()
  })
})
