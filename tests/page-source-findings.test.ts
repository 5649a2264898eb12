import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hashText } from '../src/edition/index.ts'
import { violations } from './browser.ts'
import { interlinear } from './command-line.ts'
import { makeNewsroom, pageVisits, says } from './page-newsroom.ts'

const { open } = pageVisits()

const SENTENCE = 'The poll was taken by 50 of 200 people (30 %).'
const TEXT = `Harbour Opens\n\nThe council met on Monday.\n\n${SENTENCE}\n`

it('a finding about the source has its file and line, and is dismissed for page, check and all editions', async () => {
  const newsroom = await makeNewsroom([{ slug: 'a', text: TEXT, editions: { es: {}, ko: {} } }])
  const checked = async (...args: readonly string[]) => {
    const { stdout } = await interlinear(['check', 'a', '--format', 'jsonl', ...args], { cwd: newsroom.folder })
    const lines = stdout.split('\n').filter(line => line !== '')
    const found: readonly { readonly key: string; readonly locale?: string }[] = lines.map(line => JSON.parse(line))
    return found.filter(({ key, locale }) => key === 'p2.s1' && locale === undefined).length
  }
  expect(await checked()).toBe(1)
  const { page, url } = await open(newsroom, '/article/a/es#p2.s1')
  const finding = page.locator('.findings li').filter({ hasText: 'In the source, for all languages:' })
  await finding.getByText('a.txt:5', { exact: true }).waitFor()
  await finding.getByText('50 of 200 is 25.0 %, not 30 %').waitFor()
  expect(await violations(page)).toEqual([])
  await finding.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByLabel('Why it is right as it is').fill('As the ministry counts.')
  await page.keyboard.press('Enter')
  await says(page, 'Finding dismissed.')
  const dismissal = {
    code: expect.any(String),
    reason: 'As the ministry counts.',
    by: 'Mara',
    hash: hashText(SENTENCE),
    about: 'source',
  }
  for (const locale of ['es', 'ko']) expect((await newsroom.unit('a', locale, 'p2.s1'))?.dismissed).toEqual([dismissal])
  expect([await checked(), await checked('--to', 'ko')]).toEqual([0, 0])
  // It is dismissed in another language, too, and can be reopened there.
  await page.goto(new URL('/article/a/ko#p2.s1', url).href)
  const dismissed = page.locator('.findings li.dismissed').filter({ hasText: 'As the ministry counts.' })
  await dismissed.waitFor()
  expect(await page.locator('[id="unit-p2.s1"] .side .tag').count()).toBe(0)
  await dismissed.getByRole('button', { name: 'Reopen' }).click()
  await says(page, 'Finding reopened.')
  await finding.waitFor()
  expect(await checked('--to', 'es')).toBe(1)
  expect((await newsroom.unit('a', 'es', 'p2.s1'))?.dismissed).toBeUndefined()
  // If the sentence changes, its finding is no longer dismissed.
  await finding.getByRole('button', { name: 'Dismiss' }).click()
  await page.keyboard.press('Enter')
  await dismissedAgain()
  const seed = join(newsroom.folder, 'seeds', 'a.txt')
  writeFileSync(seed, readFileSync(seed, 'utf8').replace('200', '400'))
  await finding.getByText('50 of 400').waitFor()
  await page.close()

  async function dismissedAgain(): Promise<void> {
    await says(page, 'Finding dismissed.')
    expect(await checked()).toBe(0)
  }
})
