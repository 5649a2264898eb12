import { describe, expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeNewsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const { open } = pageVisits()

const texts = { headline: 'El puerto', 'p1.s1': 'El puerto está abierto.', 'p2.s1': 'Llegaron barcos el lunes.' }

const story = (es: Story['editions'][string]): Story => ({
  slug: 'izmail',
  text: 'The Harbour\n\nThe harbour is open.\n\nShips came on Monday.\n',
  editions: { es: { texts, ...es } },
})

describe('the buttons of a sentence', () => {
  it('have the next step as the main one, and explain themselves', async () => {
    const newsroom = await makeNewsroom([story({})])
    const { page } = await open(newsroom, '/article/izmail/es#p1.s1')
    const hands = page.locator('.hands')
    const button = (name: string) => hands.getByRole('button', { name, exact: true })
    const main = () => hands.locator('.main').allTextContents()
    await button('Accept').waitFor()
    expect(await main()).toEqual(['Accept'])
    expect(await button('Approve').getAttribute('title')).toContain('you answer for it')
    await button('Accept').click()
    await says(page, 'Accepted.')
    await expect.poll(main).toEqual(['Approve'])
    expect(await button('Accept').isDisabled()).toBe(true)
    await button('Approve').click()
    await says(page, 'Approved.')
    await expect.poll(main).toEqual([])
    expect(await button('Approve').isDisabled()).toBe(true)
    expect(await newsroom.unit('izmail', 'es', 'p1.s1')).toMatchObject({ state: 'final' })
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true)
    await page.locator('.notice').getByRole('button', { name: 'Close' }).click()
    await page.locator('.notice[data-shown="false"]').waitFor({ state: 'attached' })
    expect(await page.evaluate('document.activeElement.id')).toBe('unit-p1.s1')
    await page.keyboard.press('?')
    const means = page.getByRole('dialog').locator('.means')
    for (const name of ['Accept', 'Approve', 'Mark as read', 'Take back', 'Save', 'Save and accept'])
      await means.getByText(name, { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('are in one row, none alone on a phone, and the notice does not cover them', async () => {
    for (const width of [1280, 360]) {
      const { page } = await open(await makeNewsroom([story({})]), '/article/izmail/es#p1.s1', {
        viewport: { width, height: 800 },
      })
      await page.locator('.hands button').first().waitFor()
      const tops = await page
        .locator('.hands button')
        .evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().top)))
      const rows = [...Map.groupBy(tops, top => top).values()].map(({ length }) => length)
      expect.soft([width, rows]).toEqual([width, width === 360 ? [3, 2] : [5]])
      const lines = await page
        .locator('.tabs [role=tab]')
        .evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().top)))
      expect.soft([width, new Set(lines).size]).toEqual([width, 1])
      if (width === 1280) {
        await page.keyboard.press('l')
        await says(page, 'Marked as read.')
        const [notice, panel] = await Promise.all(
          ['.notice', 'aside.inspector'].map(each => page.locator(each).boundingBox()),
        )
        expect((notice?.x ?? 0) + (notice?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)
      }
      await page.close()
    }
  })
})

it('a filter that hides the current sentence selects the first one shown, or none', async () => {
  const { page } = await open(await makeNewsroom([story({ read: ['headline', 'p1.s1'] })]), '/article/izmail/es#p1.s1')
  const filter = (name: RegExp) => page.locator('.choices').getByRole('button', { name })
  await page.locator('.heading .key', { hasText: 'p1.s1' }).waitFor()
  await filter(/^Unread/).click()
  await page.locator('.heading .key', { hasText: 'p2.s1' }).waitFor()
  await filter(/^Comments/).click()
  await page.getByText('Choose a sentence.').waitFor()
  expect(await page.locator('.hands').count()).toBe(0)
  await filter(/^All/).click()
  await page.locator('.hands').waitFor()
  expect(await page.locator('.unit.active').getAttribute('id')).toBe('unit-headline')
  await page.close()
})

it('the last approval shows the command that publishes the edition', async () => {
  const newsroom = await makeNewsroom([
    story({ unit: { state: 'final' }, units: { 'p2.s1': { state: 'translated' } }, read: ['headline', 'p1.s1'] }),
  ])
  const { page } = await open(newsroom, '/article/izmail/es#p2.s1')
  await page.locator('.hands').waitFor()
  expect(await page.locator('.ready').count()).toBe(0)
  await page.keyboard.press('f')
  await page.locator('.ready code').getByText('interlinear publish izmail --to es', { exact: true }).waitFor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.ready').getByRole('button', { name: 'Copy' }).click()
  await says(page, 'Copied.')
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('interlinear publish izmail --to es')
  expect(await violations(page)).toEqual([])
  const units = (await newsroom.edition('izmail', 'es')).units
  expect(units.map(({ state }) => state)).toEqual(['final', 'final', 'final'])
  await page.close()
})

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: quiroga
    type: person
    source: Marta Quiroga
    aliases: [Quiroga]
    translations: {es: {use: Marta Quiroga, aliases: {Quiroga: Quiroga}}}
`

it('a misspelt name in the source says where to correct it, and in the edition a click corrects it', async () => {
  const text = 'Marta Quiroga Opens the Harbour\n\nThe bridge is closed, Quirogga said.\n'
  const es = {
    texts: { headline: 'Marta Quiroga abre el puerto', 'p1.s1': 'El puente está cerrado, dijo Quirogga.' },
    unit: { state: 'final', origin: 'human' },
  } as const
  const newsroom = await makeNewsroom([{ slug: 'a', text, editions: { es } }], GLOSSARY)
  const { page } = await open(newsroom, '/article/a/es#p1.s1')
  const findings = page.locator('.findings li')
  await findings.getByText('Correct it in a.txt and translate again.').waitFor()
  const own = findings.filter({ hasNotText: 'In the source' }).filter({ hasText: 'Quirogga' })
  await own.getByRole('button', { name: /^Fix/ }).click()
  await expect.poll(() => newsroom.text('a', 'es', 'p1.s1')).toBe('El puente está cerrado, dijo Quiroga.')
  await page.close()
})
