import { describe, expect, it } from 'vitest'
import { isTo, piecesOf, whoIsMeant } from '../src/server/page/comments/address.ts'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const { open, visit } = pageVisits()

const TEXT = 'The Harbour of Izmail\n\nThe council met on Monday. It counted 12 ships. Nobody had seen more.\n'
const ES = {
  headline: 'El puerto de Izmail',
  'p1.s1': 'El consejo se reunió el lunes.',
  'p1.s2': 'Contó 12 barcos.',
  'p1.s3': 'Nadie había visto más.',
}

const story = (more: Partial<Story['editions'][string]> = {}): Story => ({
  slug: 'izmail',
  text: TEXT,
  editions: { es: { texts: ES, ...more }, fr: {} },
})

const at = (page: import('playwright-core').Page) => expect.poll(() => page.evaluate('document.activeElement.id'))
const unit = (page: import('playwright-core').Page, key: string) => page.locator(`[id="unit-${key}"]`)
const inspector = (page: import('playwright-core').Page) => page.locator('aside.inspector')

describe('the actions on a sentence', () => {
  it('can be undone, and undo says what it undoes, also after a reload', async () => {
    const newsroom = await makeNewsroom([story()])
    const { page } = await open(newsroom, '/article/izmail/es#p1.s2')
    await unit(page, 'p1.s2').waitFor()
    await at(page).toBe('unit-p1.s2')
    await page.keyboard.press('e')
    await page.locator('[data-editor]').fill('Contó doce barcos.')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Saved.')
    await unit(page, 'p1.s2').focus()
    await page.keyboard.press('f')
    await says(page, 'Approved.')
    await at(page).toBe('unit-p1.s3')
    await page.reload()
    await unit(page, 'p1.s3').waitFor()
    // Nothing was done to this sentence.
    await at(page).toBe('unit-p1.s3')
    await page.keyboard.press('z')
    await says(page, 'Nothing to undo here.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s2')).toMatchObject({ state: 'final' })
    await unit(page, 'p1.s2').click()
    await inspector(page).getByRole('button', { name: 'Undo: “Approved”' }).click()
    await says(page, 'Undone in p1.s2: “Approved”.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s2')).toMatchObject({ state: 'translated', origin: 'human' })
    await inspector(page).getByRole('button', { name: 'Undo: the new text' }).click()
    await says(page, 'Undone in p1.s2: the new text.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s2')).toMatchObject({ target: ES['p1.s2'], origin: 'engine' })
    await page.close()
  })

  it('are undone by a second key press: the first goes to the last changed sentence', async () => {
    const newsroom = await makeNewsroom([story()])
    const { page } = await open(newsroom, '/article/izmail/es#p1.s1')
    await at(page).toBe('unit-p1.s1')
    await page.keyboard.press('a')
    await says(page, 'Accepted.')
    await page.keyboard.press('j')
    await page.keyboard.press('z')
    await says(page, 'In p1.s1 you can undo: “Accepted”.')
    await at(page).toBe('unit-p1.s1')
    expect(await newsroom.unit('izmail', 'es', 'p1.s1')).toMatchObject({ state: 'reviewed' })
    await page.keyboard.press('z')
    await says(page, 'Undone in p1.s1: “Accepted”.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s1')).toMatchObject({ state: 'translated' })
    await page.close()
  })

  it('never lower a state by accepting, and withdraw an approval by a button', async () => {
    const newsroom = await makeNewsroom([story({ unit: { state: 'final', origin: 'human' } })])
    const { page } = await open(newsroom, '/article/izmail/es#p1.s1')
    await at(page).toBe('unit-p1.s1')
    await page.keyboard.press('a')
    await at(page).toBe('unit-p1.s2')
    await says(page, 'Approved.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s1')).toMatchObject({ state: 'final' })
    expect(await inspector(page).getByRole('button', { name: 'Accept' }).isDisabled()).toBe(true)
    await inspector(page).getByRole('button', { name: 'Take back' }).click()
    await says(page, 'Back to draft.')
    expect(await newsroom.unit('izmail', 'es', 'p1.s2')).toMatchObject({ state: 'translated' })
    await page.close()
  })

  it('lead to the next unread sentence, to the sentence of an address, and to the same one in another language', async () => {
    const { page } = await open(await makeNewsroom([story({ read: ['headline', 'p1.s1'] })]), '/article/izmail/es')
    await at(page).toBe('unit-headline')
    await page.keyboard.press('u')
    await at(page).toBe('unit-p1.s2')
    await page.evaluate(`location.hash = '#p1.s1'`)
    await at(page).toBe('unit-p1.s1')
    await page.getByRole('button', { name: /^Unread/ }).click()
    await unit(page, 'p1.s1').waitFor({ state: 'detached' })
    await page.evaluate(`location.hash = '#headline'`)
    await at(page).toBe('unit-headline')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await at(page).toBe('unit-p1.s2')
    await page.getByLabel('Edition').selectOption('fr')
    await page.locator('[lang="fr"]').first().waitFor()
    await expect.poll(() => page.url()).toMatch(/\/article\/izmail\/fr#p1\.s2$/)
    await expect.poll(() => page.locator('.unit.active').getAttribute('id')).toBe('unit-p1.s2')
    await page.close()
  })
})

describe('a sentence that is split', () => {
  const ar = { ...ES, 'p1.s1': 'اجتمع المجلس، يوم الاثنين.' }
  it('is previewed in all editions, split in all of them, and merged again by one undo after a reload', async () => {
    const newsroom = await makeNewsroom([
      { ...story(), editions: { es: { texts: ES }, ar: { texts: ar, unit: { state: 'final', origin: 'human' } } } },
    ])
    const before = await Promise.all(['es', 'ar'].map(locale => newsroom.edition('izmail', locale)))
    const { page } = await open(newsroom, '/article/izmail/es#p1.s1')
    await at(page).toBe('unit-p1.s1')
    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    await page.locator('.words').getByRole('button', { name: 'on', exact: true }).click()
    const halves = page.locator('.cut-preview .halves')
    await expect.poll(() => halves.count()).toBe(3)
    expect(await halves.nth(0).innerText()).toBe('The council met\non Monday.')
    expect(await halves.nth(1).innerText()).toContain('يوم الاثنين.')
    // The Spanish text is cut at another place than proposed.
    await page.locator('.cut-preview details').nth(1).locator('summary').click()
    await page.locator('.cut-preview details').nth(1).getByRole('button', { name: 'el', exact: true }).click()
    await expect.poll(() => halves.nth(2).innerText()).toBe('El consejo se reunió\nel lunes.')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Split in all editions' }).click()
    await says(page, 'Split, in all editions.')
    const texts = (locale: string) => async () =>
      (await newsroom.edition('izmail', locale)).units.slice(1, 3).map(({ target }) => target)
    await expect.poll(texts('es')).toEqual(['El consejo se reunió', 'el lunes.'])
    expect(await texts('ar')()).toEqual(['اجتمع المجلس،', 'يوم الاثنين.'])
    const [first, second] = (await newsroom.edition('izmail', 'ar')).units.slice(1, 3)
    expect([first?.state, second?.state, first?.source]).toEqual(['final', 'final', 'The council met'])
    await page.reload()
    await unit(page, 'p1.s1').waitFor()
    await unit(page, 'p1.s1').click()
    await inspector(page).getByRole('button', { name: 'Undo', exact: true }).last().click()
    await says(page, 'Undone, in all editions.')
    expect(await Promise.all(['es', 'ar'].map(locale => newsroom.edition('izmail', locale)))).toEqual(before)
    await unit(page, 'p1.s1').getByText('The council met on Monday.').waitFor()
    await page.close()
  })
})

describe('comments', () => {
  it('are sent by a key, edited, resolved and reopened; the desk shows them to their addressee', async () => {
    const newsroom = await makeNewsroom([story({ assigned: 'Zoé Martin' })])
    const { page, url } = await open(newsroom, '/')
    await page.locator('.table .row').first().waitFor()
    await page.goto(new URL('/article/izmail/es#p1.s2', url).href)
    await at(page).toBe('unit-p1.s2')
    await page.keyboard.press('c')
    await page.keyboard.type('@Mara who counted? <b>{{x}}</b>')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Comment saved.')
    await page.getByText('@Mara', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    const said = async () => (await newsroom.unit('izmail', 'es', 'p1.s2'))?.comments?.[0]
    expect(await said()).toMatchObject({ author: 'Mara', text: '@Mara who counted? <b>{{x}}</b>' })
    await inspector(page).getByRole('button', { name: 'Edit', exact: true }).last().click()
    await page.getByLabel('Edit', { exact: true }).fill('@Mara who has counted?')
    await page.keyboard.press('Control+Enter')
    await expect.poll(said).toMatchObject({ text: '@Mara who has counted?', edited: expect.any(String) })
    await page.goto(new URL('/?only=addressed', url).href)
    await page.getByRole('link', { name: '@Mara who has counted?' }).click()
    await at(page).toBe('unit-p1.s2')
    await inspector(page).getByRole('button', { name: 'Done', exact: true }).click()
    await says(page, 'Comment done.')
    expect(await said()).toMatchObject({ resolved: { by: 'Mara' } })
    await page.goto(new URL('/?only=commented', url).href)
    await page.getByText('Nothing fits.').waitFor()
    await page.goto(new URL('/article/izmail/es#p1.s2', url).href)
    await page.getByText('1 comment is done').click()
    await page.getByRole('button', { name: 'Open again' }).click()
    await says(page, 'Comment open again.')
    expect((await said())?.resolved).not.toHaveProperty('by')
    await page.close()
  })

  it('address somebody by @: arrows and Enter choose, Escape closes only the list', async () => {
    const newsroom = await makeNewsroom([story({ assigned: 'Zoé Martin' })])
    const { page } = await open(newsroom, '/')
    await page.locator('.table .row').first().waitFor()
    await page.locator('td .edition').first().click()
    await unit(page, 'p1.s2').waitFor()
    await unit(page, 'p1.s2').focus()
    await page.keyboard.press('c')
    await page.keyboard.type('Ask @')
    const names = page.getByRole('listbox', { name: 'Address somebody' })
    await names.waitFor()
    const chosen = () => names.locator('[aria-selected=true]').innerText()
    expect([await names.getByRole('option').allInnerTexts(), await chosen()]).toEqual([
      ['@Mara', '@Zoé Martin'],
      '@Mara',
    ])
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await expect.poll(chosen).toBe('@Zoé Martin')
    await page.keyboard.press('Enter')
    await names.waitFor({ state: 'detached' })
    const field = page.locator('[data-comment]')
    expect(await field.inputValue()).toBe('Ask @Zoé Martin ')
    await page.keyboard.type('or @m')
    await names.waitFor()
    await page.keyboard.press('Escape')
    await names.waitFor({ state: 'detached' })
    expect(await field.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    await page.keyboard.type('?')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Comment saved.')
    expect((await newsroom.unit('izmail', 'es', 'p1.s2'))?.comments).toMatchObject([{ text: 'Ask @Zoé Martin or @m?' }])
    await page.close()
  })

  it('that were begun are kept for their own sentence, also after a reload', async () => {
    const newsroom = await makeNewsroom([story(), { ...story(), slug: 'reni' }])
    const { page, url } = await open(newsroom, '/article/izmail/es#p1.s1')
    await at(page).toBe('unit-p1.s1')
    const field = page.locator('[data-comment]')
    await page.keyboard.press('c')
    await page.keyboard.type('Which council?')
    for (const elsewhere of ['/article/izmail/fr#p1.s1', '/article/reni/es#p1.s1', '/article/izmail/es#p1.s2']) {
      await page.evaluate(`history.pushState(null, '', '${elsewhere}'); dispatchEvent(new PopStateEvent('popstate'))`)
      await expect.poll(() => page.locator('.unit.active').getAttribute('id')).toBe(`unit-${elsewhere.split('#')[1]}`)
      await expect.poll(() => page.locator('.where select').inputValue()).toBe(elsewhere.split(/[/#]/)[3])
      await expect.poll(() => field.inputValue(), { message: elsewhere }).toBe('')
    }
    await page.goto(new URL('/article/izmail/es#p1.s1', url).href)
    await page.reload()
    await at(page).toBe('unit-p1.s1')
    expect(await field.inputValue()).toBe('Which council?')
    await page.keyboard.press('c')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Comment saved.')
    await expect.poll(() => field.inputValue()).toBe('')
    expect((await newsroom.unit('izmail', 'es', 'p1.s1'))?.comments).toMatchObject([{ text: 'Which council?' }])
    await page.close()
  })

  it('about the source are shown in all languages, and only the author can edit them', async () => {
    const newsroom = await makeNewsroom([story()])
    const { page, url } = await open(newsroom, '/article/izmail/es#p1.s1', { author: 'Zoé Martin' })
    await at(page).toBe('unit-p1.s1')
    await page.getByLabel('About the source, for all languages').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await page.keyboard.type('The town council.')
    await page.keyboard.press('Control+Enter')
    await says(page, 'Comment saved.')
    for (const locale of ['es', 'fr']) {
      await expect
        .poll(async () => (await newsroom.unit('izmail', locale, 'p1.s1'))?.comments)
        .toMatchObject([{ author: 'Zoé Martin', text: 'The town council.', about: 'source' }])
    }
    await page.goto(new URL('/article/izmail/fr#p1.s1', url).href)
    await inspector(page).getByText('The town council.').waitFor()
    await inspector(page).getByRole('button', { name: 'Done', exact: true }).click()
    await expect
      .poll(async () => (await newsroom.unit('izmail', 'es', 'p1.s1'))?.comments)
      .toMatchObject([{ resolved: { by: 'Zoé Martin' } }])
    const server = await newsroom.start({ author: 'Mara' })
    const other = await visit(server.url, '/article/izmail/fr#p1.s1')
    await other.getByText('1 comment is done').click()
    await other.getByText('The town council.').waitFor()
    expect(await other.locator('.done').getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0)
    await other.close()
    await server.close()
    await page.close()
  })
})

describe('whom a comment addresses', () => {
  it.each([
    ['Mara, look', 'Mara Soler', true],
    ['mara soler?', 'Mara Soler', true],
    ['Maran', 'Mara', false],
    ['Mara', 'Mara', true],
    ['', 'Mara', false],
    ['김민수 님', '김민수', true],
  ])('"@%s" addresses %s: %s', (words, name, is) => {
    expect(isTo(words, name)).toBe(is)
  })

  it('is marked in the comment, but not in an e-mail address', () => {
    const text = (said: string) =>
      piecesOf(said, ['Zoé Martin', 'Zoé']).map(piece => (piece.to ? `[${piece.text}]` : piece.text))
    expect(text('@Zoé Martin and @Bob-2: a@b.com')).toEqual(['[@Zoé Martin]', ' and ', '[@Bob-2]', ': a@b.com'])
    expect(text('@')).toEqual(['@'])
  })

  it('is offered while it is written', () => {
    expect(whoIsMeant('ask @zo', ['Bob', 'Zoé'])).toEqual(['Zoé'])
    expect(whoIsMeant('ask @', ['Bob', 'Zoé'])).toEqual(['Bob', 'Zoé'])
    expect(whoIsMeant('mail a@zo', ['Zoé'])).toEqual([])
  })
})
