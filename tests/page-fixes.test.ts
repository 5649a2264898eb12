import { expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, says } from './page-newsroom.ts'

const { open } = pageVisits()

it('all ticked findings of one kind are corrected as previewed, and undone in one step', async () => {
  const text = 'Harbour\n\nThe council counted 12 ships. It counted 21 boats. It counted 35 barges.\n'
  const texts = {
    headline: 'Puerto',
    'p1.s1': 'El consejo contó 1200 barcos.',
    'p1.s2': 'Contó 2100 botes.',
    'p1.s3': 'Contó 3500 gabarras.',
  }
  const newsroom = await makeNewsroom([{ slug: 'a', text, editions: { es: { texts } } }])
  const before = await newsroom.edition('a', 'es')
  const { page } = await open(newsroom, '/article/a/es#p1.s1')
  const fixAll = page.getByRole('button', { name: /^Fix all \d of this kind/ }).first()
  await fixAll.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'p1.s3' }).uncheck()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Change 2 sentences' }).click()
  await says(page, 'Replaced in 2 sentences.')
  expect(['p1.s1', 'p1.s2', 'p1.s3'].map(key => newsroom.text('a', 'es', key))).toEqual([
    'El consejo contó 12 barcos.',
    'Contó 21 botes.',
    'Contó 3500 gabarras.',
  ])
  expect(await newsroom.unit('a', 'es', 'p1.s1')).toMatchObject({ origin: 'human', machine: texts['p1.s1'] })
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
  await says(page, 'Undone in 2 sentences.')
  expect(await newsroom.edition('a', 'es')).toEqual(before)
  await page.close()
})
