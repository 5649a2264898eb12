import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGlossary } from '../src/names/index.ts'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const { open } = pageVisits()

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  # The president.
  - id: zelensky
    type: person
    source: Volodymyr Zelensky
    aliases: [Zelensky]
    translations:
      pl: {use: Wołodymyr Zełenski, forms: [Wołodymyra Zełenskiego, Zełenskiego], derived: [zełenski]}
      es: Volodímir Zelenski
`

function stories(): readonly Story[] {
  const text = 'Harbour Opens\n\nVolodymyr Zelensky came on Monday. Nobody saw Zelensky go.\n'
  const pl = {
    headline: 'Port otwarty',
    'p1.s1': 'Wołodymyr Zełenski przyjechał w poniedziałek.',
    'p1.s2': 'Nikt nie widział odjazdu Zełenskiego.',
  }
  const es = { headline: 'Abre el puerto', 'p1.s1': 'Volodímir Zelenski vino.', 'p1.s2': 'Nadie vio salir a Zelinsky.' }
  return [
    { slug: 'a', text, editions: { pl: { texts: pl }, es: { texts: es } } },
    { slug: 'b', text, editions: { pl: { texts: pl, units: { 'p1.s1': { origin: 'human' } } } } },
    {
      slug: 'c',
      text,
      editions: { pl: { texts: pl, units: { 'p1.s1': { source: 'Volodymyr Zelensky came on Friday.' } } } },
    },
  ]
}

const FIRST = 'Wołodymyr Zełenskyj przyjechał w poniedziałek.'

describe('a finding about a name', () => {
  it('says in the page’s language what is wrong and what is expected', async () => {
    const { page, url } = await open(await makeNewsroom(stories(), GLOSSARY), '/article/a/es#p1.s2')
    const tag = page.locator('[id="unit-p1.s2"] .tag')
    await tag.getByText('expected').first().waitFor()
    expect(await tag.first().innerText()).toMatch(/^(Name misspelt|Wrong name|Name missing): Zelenski expected$/)
    await page.getByLabel('Language of this page').selectOption('uk')
    await tag.getByText('очікується Zelenski').first().waitFor()
    await page.goto(new URL('/', url).href)
    await page.locator('.table .row').first().waitFor()
    await page.locator('progress').waitFor({ state: 'detached' })
    expect((await page.locator('option').allInnerTexts()).filter(text => /name-|-wrong/.test(text))).toEqual([])
    await page.close()
  })
})

describe('a name that is written otherwise from now on', () => {
  it('is previewed by article, asks for its new forms, leaves machine text the machine’s, and is undone as one step', async () => {
    const newsroom = await makeNewsroom(stories(), GLOSSARY)
    const editions = () => Promise.all(['a', 'b', 'c'].map(slug => newsroom.edition(slug, 'pl')))
    const before = await editions()
    const { page } = await open(newsroom, '/names/a')
    await page
      .getByRole('row', { name: /Volodymyr Zelensky/ })
      .getByRole('button', { name: /Wołodymyr Zełenski/ })
      .click()
    // It opens on its field.
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('Wołodymyr Zełenski')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Wołodymyr Zełenskyj')
    await page.keyboard.press('Enter')
    await page.getByText('6 sentences would change · Ticked: 5').waitFor()
    expect(await violations(page)).toEqual([])
    const dialog = page.getByRole('dialog')
    // The text that a person wrote is not ticked.
    await dialog.getByRole('button', { name: 'Change the glossary and 5 sentences' }).waitFor()
    await dialog.getByRole('button', { name: 'None', exact: true }).click()
    await dialog.getByRole('button', { name: 'Change the glossary only' }).waitFor()
    await dialog.getByRole('button', { name: 'All', exact: true }).click()
    await dialog.getByRole('checkbox', { name: 'Change c', exact: true }).uncheck()
    await dialog.getByRole('checkbox', { name: 'c p1.s1' }).check()
    await dialog.getByLabel('Inflected forms').fill('Wołodymyra Zełenskyja, Zełenskyja')
    await dialog.getByRole('button', { name: 'Change the glossary and 5 sentences' }).click()
    await says(page, '5 sentences changed.')
    const [inA, inB, inC] = await Promise.all(['a', 'b', 'c'].map(slug => newsroom.unit(slug, 'pl', 'p1.s1')))
    expect(inA).toMatchObject({
      ...{ target: FIRST, origin: 'engine', engine: 'apertium', state: 'translated' },
      repairs: ['name: "Wołodymyr Zełenski" → "Wołodymyr Zełenskyj"'],
    })
    expect(inB).toMatchObject({ target: FIRST, origin: 'human' })
    // Nobody looked at what is new in the source: the sentence is behind it still.
    expect(inC).toMatchObject({ target: FIRST, origin: 'engine', source: 'Volodymyr Zelensky came on Friday.' })
    expect(newsroom.text('c', 'pl', 'p1.s2')).toBe('Nikt nie widział odjazdu Zełenskiego.')
    const glossary = readFileSync(newsroom.glossary, 'utf8')
    expect(glossary).toContain('# The president.')
    expect(parseGlossary(glossary, 'glossary.yml').terms[0]?.translations.pl).toMatchObject({
      ...{ use: 'Wołodymyr Zełenskyj', forms: ['Wołodymyra Zełenskyja', 'Zełenskyja'], derived: ['zełenski'] },
    })
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await says(page, 'Undone in 5 sentences.')
    expect(await editions()).toEqual(before)
    expect(readFileSync(newsroom.glossary, 'utf8')).toBe(GLOSSARY)
    await page.close()
  })

  it('puts the glossary’s form into one article, from the cell that strays', async () => {
    const newsroom = await makeNewsroom(stories(), GLOSSARY)
    const { page } = await open(newsroom, '/names/a')
    const cell = page
      .getByRole('row', { name: /Volodymyr Zelensky/ })
      .getByRole('cell')
      .filter({ hasText: 'Volodímir' })
    await cell.getByRole('button', { name: 'Use the glossary’s form here' }).click()
    await page.getByRole('button', { name: 'Change 1 sentence' }).click()
    await says(page, '1 sentence changed.')
    expect(newsroom.text('a', 'es', 'p1.s2')).toBe('Nadie vio salir a Zelenski.')
    expect(await newsroom.unit('a', 'es', 'p1.s2')).toMatchObject({ origin: 'engine' })
    expect(readFileSync(newsroom.glossary, 'utf8')).toBe(GLOSSARY)
    await page.close()
  })
})
