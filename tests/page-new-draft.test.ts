import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { saveEdition } from '../src/store/files/editions.ts'
import { violations } from './browser.ts'
import { interlinear } from './command-line.ts'
import { makeNewsroom, type Newsroom, pageVisits, says } from './page-newsroom.ts'

const { open } = pageVisits()

const BEFORE = 'The council met on Monday and heard the harbour master.'
const AFTER = 'The harbour master resigned before the council could meet.'
const MINE = 'El consejo se reunió el lunes y escuchó al capitán de puerto.'
const DRAFT = 'El capitán de puerto dimitió antes de que el consejo pudiera reunirse.'

/** A person's text whose source has changed: a run has put a new draft beside it. */
async function withDraft(engine?: string): Promise<Newsroom> {
  const newsroom = await makeNewsroom([
    {
      slug: 'a',
      text: `Harbour\n\n${BEFORE}\n`,
      editions: { es: { texts: { headline: 'Puerto', 'p1.s1': MINE }, units: { 'p1.s1': { origin: 'human' } } } },
    },
  ])
  const seed = join(newsroom.folder, 'seeds/a.txt')
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(BEFORE, AFTER))
  const edition = await newsroom.edition('a', 'es')
  const beside = { proposal: DRAFT, proposalSource: AFTER, ...(engine !== undefined && { proposalBy: { engine } }) }
  const units = edition.units.map(unit => (unit.key === 'p1.s1' ? { ...unit, ...beside } : unit))
  await saveEdition(newsroom.out, { ...edition, units }, edition)
  return newsroom
}

const diffOf = async ({ folder }: Newsroom): Promise<string> =>
  (await interlinear(['diff', 'a', '--to', 'es'], { cwd: folder })).stdout

it('a draft for a changed source has the name of its engine, is compared with the text, and is taken as a whole', async () => {
  const newsroom = await withDraft('deepl')
  const { page } = await open(newsroom, '/article/a/es#p1.s1')
  const stale = page.locator('.inspector .stale')
  await stale.getByRole('heading', { name: 'New draft by deepl' }).waitFor()
  await stale.getByText('It replaces your whole text, not only what changed in the source.').waitFor()
  expect((await stale.locator('ins').allInnerTexts()).join(' ')).toContain('dimitió')
  expect((await stale.locator('del').allInnerTexts()).join(' ')).toContain('escuchó')
  expect(await violations(page)).toEqual([])
  const said = await diffOf(newsroom)
  expect(said).toContain('new draft by deepl, in place of the text')
  expect(said).not.toContain('suggested edit')
  await stale.getByRole('button', { name: 'Replace the text by the new draft' }).click()
  await says(page, 'Saved.')
  expect(await newsroom.unit('a', 'es', 'p1.s1')).toMatchObject({ target: DRAFT, source: AFTER, engine: 'deepl' })
  await stale.waitFor({ state: 'detached' })
  expect(await diffOf(newsroom)).not.toContain('new draft')
  await page.close()
})

it('a draft of an unknown engine is called a machine’s', async () => {
  const newsroom = await withDraft()
  const { page } = await open(newsroom, '/article/a/es#p1.s1')
  await page.locator('.inspector .stale').getByRole('heading', { name: 'New draft by a machine' }).waitFor()
  expect(await diffOf(newsroom)).toMatch(/new draft, in place of the text/)
  await page.close()
})
