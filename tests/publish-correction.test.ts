import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Proof } from '../src/publish/index.ts'
import type { ReviewServer } from '../src/server/index.ts'
import { launch, violations } from './browser.ts'
import { edit, openDesk, publishAll, read, run, seed } from './publishing-desk.ts'
import { ARTICLE, type TestDesk } from './review-desk.ts'

// The note that tells readers of a correction: drafted, changed and approved on the page, in the record, in the proof.

const DRAFT =
  'Corrección: una versión anterior de este artículo decía: «El primer barco llevaba 30.000 toneladas de grano.» Debe decir: «El primer barco llevaba 20.000 toneladas de grano.»'
const WORDS = 'El primer barco llevaba 20.000 toneladas, no 30.000.'

let desk: TestDesk
let server: ReviewServer
let browser: Browser
beforeAll(async () => {
  desk = await openDesk()
  await publishAll(desk)
  server = await desk.start()
  browser = await launch()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const proof = (locale = 'es'): Proof => JSON.parse(read(desk, `${locale}/harbour.${locale}.proof.json`))
const review = (): string => readFileSync(join(desk.out, 'es/harbour.review.yml'), 'utf8')
const publish = () => run(desk, 'publish', 'harbour', '--to', 'es', '--base-url', 'https://example.org')

async function open() {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(new URL('/article/harbour/es', server.url).href)
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.locator('.preview iframe').waitFor()
  return page
}

const post = async (body: unknown): Promise<number> =>
  (
    await fetch(new URL('/api/articles/harbour/es/correction', server.url), {
      method: 'POST',
      headers: { 'x-interlinear': 'test', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).status

describe('a correction’s note', () => {
  it('is not asked for if there is nothing to correct', async () => {
    const page = await open()
    expect(await page.locator('.correction').count()).toBe(0)
    await page.close()
    expect(await post({ draft: DRAFT, text: WORDS })).toBe(404)
    expect(review()).not.toContain('correction')
  })

  it('is drafted, changed and approved on the page, and recorded', async () => {
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    await edit(desk, '30.000', '20.000')
    const page = await open()
    const field = page.getByLabel('Correction that readers will be told of')
    expect(await field.inputValue()).toBe(DRAFT)
    expect(await page.locator('.correction').textContent()).toContain('Nobody has approved it yet')
    expect(await page.frameLocator('.preview iframe').getByText(DRAFT).count()).toBe(1)
    await field.fill(WORDS)
    await page.getByRole('button', { name: 'Approve this note' }).click()
    await page.getByText('Approved by Mara').waitFor()
    expect(await page.frameLocator('.preview iframe').getByText(WORDS).count()).toBe(1)
    expect(await violations(page)).toEqual([])
    await page.close()
    expect(review()).toMatch(/\ncorrection:\n {2}text: "El primer barco[^\n]*\n {2}by: Mara\n {2}time: "/)
  })

  it('is refused if its draft has changed meanwhile', async () => {
    const before = review()
    expect(await post({ draft: 'another draft', text: WORDS })).toBe(409)
    expect(await post({ draft: DRAFT, text: '' })).toBe(400)
    expect(review()).toBe(before)
  })

  it('is shown by diff, published, and in the proof with who decided and when', async () => {
    expect((await run(desk, 'diff', 'harbour', '--to', 'es', '--since', 'run')).stdout).toContain(WORDS)
    expect((await run(desk, 'publish', 'harbour', '--to', 'es', '--dry-run')).stdout).toContain(`(Mara): ${WORDS}`)
    const { code, stdout, stderr } = await publish()
    expect(code, stderr).toBe(0)
    expect(stdout).toContain(`(Mara): ${WORDS}`)
    expect(stdout).toMatch(
      /the article itself\n {4}the readers of es are told of a correction; what en says of its own is for/,
    )
    expect(read(desk, 'es/harbour.txt')).toContain(`\n\n${WORDS}\n`)
    expect(proof().corrections).toEqual([
      {
        date: expect.stringMatching(/^20/),
        rank: 'fact',
        keys: ['p2.s2'],
        note: WORDS,
        draft: DRAFT,
        by: 'Mara',
        decided: expect.stringMatching(/^20/),
      },
    ])
    const again = (await publish()).stdout
    expect(again).toContain('0 files written')
    expect(again).not.toContain('told of a correction')
  })

  it('can be reworded later: status says that the published note is older, publish replaces it', async () => {
    const page = await open()
    await page.getByLabel('Correction that readers were told of').fill(`Rectificación: ${WORDS}`)
    await page.getByRole('button', { name: 'Approve this note' }).click()
    await page.getByText('Approved by Mara').waitFor()
    await page.close()
    expect((await run(desk, 'status')).stdout).toContain('a correction has other words by now')
    await publish()
    expect(proof().corrections.map(({ note }) => note)).toEqual([`Rectificación: ${WORDS}`])
    expect((await run(desk, 'publish')).stdout).not.toContain('harbour es')
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
  })

  it('is not used for another correction', async () => {
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000').replace('Monday', 'Tuesday'))
    await edit(desk, 'lunes', 'martes')
    const { stdout } = await run(desk, 'publish', 'harbour', '--to', 'es', '--force', 'the test', '--author', 'Jon')
    expect(stdout).toMatch(/correction \(a draft; .*\): Corrección: .*lunes.*martes/)
    expect(proof().corrections.map(({ by }) => by)).toEqual(['Mara', undefined])
    expect(proof().forced).toMatchObject({ reason: 'the test', by: 'Jon' })
  })
})
