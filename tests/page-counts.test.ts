import { afterAll, describe, expect, it } from 'vitest'
import type { DeskArticle, Row } from '../src/server/answers.ts'
import type { ReviewServer } from '../src/server/index.ts'
import { makeNewsroom, type Newsroom, pageVisits, type Story } from './page-newsroom.ts'

const { open } = pageVisits()

const servers: ReviewServer[] = []
afterAll(async () => {
  for (const server of servers) await server.close()
})

const story = (es: Story['editions'][string]): Story => ({
  slug: 'izmail',
  text: 'The Harbour\n\nThe council met on Monday. It counted 21 ships.\n',
  editions: {
    es: {
      ...es,
      texts: {
        headline: 'El puerto',
        'p1.s1': 'El consejo se reunió el lunes.',
        'p1.s2': 'Contó 21 barcos.',
        ...es.texts,
      },
    },
  },
})

const headers = { 'x-interlinear': 'test', 'content-type': 'application/json' }
async function start(newsroom: Newsroom) {
  const server = await newsroom.start()
  servers.push(server)
  const ask = async (path: string, body?: object): Promise<unknown> =>
    (
      await fetch(
        new URL(path, server.url),
        body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
      )
    ).json()
  return {
    desk: async () => ((await ask('/api/desk/izmail')) as DeskArticle).editions[0],
    act: async (key: string, request: object) =>
      ((await ask(`/api/articles/izmail/es/units/${key}`, request)) as { readonly row: Row }).row,
  }
}

describe('the figures of the page', () => {
  it('count an imported text as unread until somebody here has read it', async () => {
    const { desk, act } = await start(await makeNewsroom([story({ unit: { origin: 'import' } })]))
    expect(await desk()).toMatchObject({ unread: 3 })
    const { revision = '' } = (await act('p1.s1', { kind: 'comment', text: 'x' })).unit ?? {}
    await act('p1.s1', { kind: 'read', revision })
    expect(await desk()).toMatchObject({ unread: 2 })
  })

  it.each([
    [[], '0 of 3 read', '0% read', true],
    [['headline'], '1 of 3 read', '33% read', false],
  ] as const)(
    'count a sentence as read if a reading is on record, as a publication does: %j',
    async (read, figure, percent, isHidden) => {
      const byHand = { 'p1.s1': { state: 'final', origin: 'human' }, 'p1.s2': { target: '' } } as const
      const { page, url } = await open(await makeNewsroom([story({ units: byHand, read })]), '/article/izmail/es')
      await page.locator('.where .progress').getByText(figure).waitFor()
      await page.getByRole('button', { name: 'Preview', exact: true }).click()
      const told = page.locator('dialog .preview .quiet').first()
      await told.getByText(figure).waitFor()
      expect((await told.innerText()).includes('not for search engines')).toBe(isHidden)
      await page.goto(new URL('/', url).href)
      await page.locator('td .edition .facts').getByText(percent, { exact: true }).first().waitFor()
      await page.close()
    },
  )

  it('have an error for a sentence as soon as its text is deleted', async () => {
    const { desk, act } = await start(await makeNewsroom([story({})]))
    expect(await desk()).toMatchObject({ findings: { error: 0 } })
    const { revision = '' } = (await act('p1.s2', { kind: 'comment', text: 'x' })).unit ?? {}
    const row = await act('p1.s2', { kind: 'revise', revision, target: '' })
    expect(row.findings).toContainEqual(expect.objectContaining({ code: 'empty', level: 'error' }))
    expect(await desk()).toMatchObject({ findings: { error: 1 } })
  })

  it('are never made worse by a suggested edit', async () => {
    const stale: readonly (readonly [source: string, target: string])[] = [
      ['It counted 12 ships.', 'Contó 12 barcos.'],
      ['It counted 12 ships.', 'Contó 12 barcos de 12 de los 12 puertos.'],
      ['It counted 2,100 ships.', 'Contó 2.100 barcos.'],
      ['It counted 21% of ships.', 'Contó el 21 % de los barcos.'],
      ['It counted 12 ships in May.', 'En mayo contó 12 barcos.'],
    ]
    let offered = 0
    for (const [source, target] of stale) {
      const { act } = await start(await makeNewsroom([story({ units: { 'p1.s2': { source, target } } })]))
      const row = await act('p1.s2', { kind: 'comment', text: 'x' })
      if (row.suggestion === undefined) continue
      offered++
      const known = row.findings.map(({ code }) => code)
      const after = await act('p1.s2', {
        ...{ kind: 'revise', revision: row.unit?.revision ?? '', target: row.suggestion },
      })
      const found = after.findings.filter(({ code, level }) => level !== 'info' && !known.includes(code))
      expect([target, row.suggestion, found]).toEqual([target, row.suggestion, []])
    }
    expect(offered).toBeGreaterThan(0)
  })
})
