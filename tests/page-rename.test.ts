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
  it('says what is wrong and what is expected in the page’s language', async () => {
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

describe('a renamed name', () => {
  it('is previewed by article, asks for its new forms, keeps machine text the machine’s, and is undone as one step', async () => {
    const newsroom = await makeNewsroom(stories(), GLOSSARY)
    const editions = () => Promise.all(['a', 'b', 'c'].map(slug => newsroom.edition(slug, 'pl')))
    const before = await editions()
    const { page } = await open(newsroom, '/names/a')
    await page
      .getByRole('row', { name: /Volodymyr Zelensky/ })
      .getByRole('button', { name: /Wołodymyr Zełenski/ })
      .click()
    // The focus is in its field.
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
    // Nobody has looked at the changed source: the sentence is still stale.
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

  it('gets the glossary’s form in one article, from its differing cell in the table', async () => {
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

describe('a person in all languages', () => {
  const QUIROGA = `version: 1
sourceLocale: en
terms:
  - id: quiroga
    type: person
    source: Marta Quiroga
    translations: {es: Marta Quiroga, gl: Marta Quiroga, uk: Марта Кірога}
`
  const text = 'Fire in Vigo\n\nMarta Quiroga came. Quiroga left the town of Quiroga. Marta Quirogga is back.\n'
  const texts = {
    headline: 'Incendio en Vigo',
    'p1.s1': 'Marta Quiroga vino.',
    'p1.s2': 'Quiroga dejó el pueblo de Quiroga.',
    'p1.s3': 'Marta Quirogga ha vuelto.',
  }
  const uk = { ...texts, 'p1.s1': 'Марта Кірога приїхала.', 'p1.s3': 'Марта Кірога знову тут.' }
  const story = (): Story => ({
    slug: 'a',
    text,
    editions: {
      es: { texts, units: { 'p1.s1': { state: 'reviewed' }, 'p1.s3': { origin: 'human' } } },
      gl: { texts },
      uk: { texts: uk },
    },
  })

  it('is renamed in one step, with misspellings but without namesakes, and this is undone as one step', async () => {
    const newsroom = await makeNewsroom([story()], QUIROGA)
    const editions = () => Promise.all(['es', 'gl', 'uk'].map(locale => newsroom.edition('a', locale)))
    const before = await editions()
    const { page } = await open(newsroom, '/names/a')
    await page
      .getByRole('button', { name: /^Marta Quiroga/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Marta Quiroga' })
    await dialog.getByLabel('Write it as, in Spanish').fill('Marta Queiroga')
    // Languages that had the same spelling follow; others keep theirs.
    expect(await dialog.getByLabel('Galician').inputValue()).toBe('Marta Queiroga')
    expect(await dialog.getByLabel('Ukrainian').inputValue()).toBe('Марта Кірога')
    await page.keyboard.press('Enter')
    await dialog.getByText('6 sentences would change · Ticked: 4').waitFor()
    expect(await violations(page)).toEqual([])
    expect((await dialog.locator('li .tag').allInnerTexts()).toSorted()).toEqual([
      'a machine’s text that a person took',
      'written by a person',
    ])
    await dialog.getByRole('button', { name: 'All', exact: true }).click()
    await dialog.getByRole('button', { name: 'Change the glossary and 6 sentences' }).click()
    await says(page, '6 sentences changed.')
    for (const locale of ['es', 'gl']) {
      expect(newsroom.text('a', locale, 'p1.s2')).toBe('Queiroga dejó el pueblo de Quiroga.')
      expect(newsroom.text('a', locale, 'p1.s3')).toBe('Marta Queiroga ha vuelto.')
    }
    // The approved text was a machine's, and nobody has approved its new version.
    expect(await newsroom.unit('a', 'es', 'p1.s1')).toMatchObject({ origin: 'engine', state: 'translated' })
    expect(await newsroom.unit('a', 'es', 'p1.s3')).toMatchObject({ origin: 'human' })
    expect(parseGlossary(readFileSync(newsroom.glossary, 'utf8'), '').terms[0]?.translations).toMatchObject({
      es: { use: 'Marta Queiroga', avoid: ['Marta Quiroga'] },
      gl: { use: 'Marta Queiroga', avoid: ['Marta Quiroga'] },
      uk: { use: 'Марта Кірога', avoid: [] },
    })
    const step = page.locator('section').filter({ hasText: 'Changes of names' }).getByRole('listitem')
    expect((await step.innerText()).replace(/\s+/g, ' ')).toMatch(/6 sentences · and the glossary/)
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
    await says(page, 'Undone in 6 sentences. The glossary is as it was.')
    expect(await editions()).toEqual(before)
    expect(readFileSync(newsroom.glossary, 'utf8')).toBe(QUIROGA)
    await page.close()
  })

  it('keeps its new name in the glossary if the texts of an undone rename have changed since', async () => {
    const newsroom = await makeNewsroom([{ ...story(), editions: { gl: { texts } } }], QUIROGA)
    const { page } = await open(newsroom, '/names/a')
    const rename = async (to: string): Promise<void> => {
      await page
        .getByRole('button', { name: /^Marta Q/ })
        .first()
        .click()
      await page.getByLabel('Write it as').fill(to)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Change the glossary and 3 sentences' }).click()
      await says(page, '3 sentences changed.')
    }
    await rename('Marta Queiroga')
    await rename('Marta Quiroga')
    await expect.poll(() => newsroom.text('a', 'gl', 'p1.s1')).toBe('Marta Quiroga vino.')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const back = readFileSync(newsroom.glossary, 'utf8')
    expect(parseGlossary(back, '').terms[0]?.translations.gl).toMatchObject({
      ...{ use: 'Marta Quiroga', avoid: ['Marta Queiroga'] },
    })
    const list = page.locator('section').filter({ hasText: 'Changes of names' })
    await list.getByRole('button', { name: 'Undo Marta Quiroga → Marta Queiroga' }).click()
    await says(page, 'Undone in 0 sentences. 3 have changed since and stay. The glossary stays as it is.')
    expect(readFileSync(newsroom.glossary, 'utf8')).toBe(back)
    expect(newsroom.text('a', 'gl', 'p1.s1')).toBe('Marta Quiroga vino.')
    await page.close()
  })

  it('is not ticked if two people have the surname, and the page says so', async () => {
    const glossary = QUIROGA.replace(
      'Марта Кірога}',
      'Марта Кірога}\n  - {id: luis, type: person, source: Luis Quiroga}',
    )
    const newsroom = await makeNewsroom([{ ...story(), editions: { gl: { texts } } }], glossary)
    const { page } = await open(newsroom, '/names/a')
    await page
      .getByRole('button', { name: /^Marta Q/ })
      .first()
      .click()
    await page.getByLabel('Write it as').fill('Marta Queiroga')
    await page.keyboard.press('Enter')
    await page.getByText('2 sentences would change · Ticked: 1').waitFor()
    const item = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'a surname that two people have' })
    expect(await item.getByRole('checkbox').isChecked()).toBe(false)
    expect(await item.innerText()).toContain('p1.s2')
    await page.close()
  })
})
