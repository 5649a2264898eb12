import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { violations } from './browser.ts'
import { interlinear } from './command-line.ts'
import { makeNewsroom, type Newsroom, pageVisits, type Story, says } from './page-newsroom.ts'

const { open } = pageVisits()

const story = (slug: string): Story => ({
  slug,
  text: 'The Harbour\n\nThe harbour is open.\n',
  editions: { es: { texts: { headline: 'El puerto' }, units: { headline: { origin: 'human' } } }, ko: {} },
})

/** A newsroom whose files are in git; only files in git can be removed. */
async function inGit(): Promise<Newsroom> {
  const newsroom = await makeNewsroom([story('a'), story('b')])
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: newsroom.folder, stdio: 'ignore' })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=Jon', '-c', 'user.email=jon@example.com', 'commit', '-qm', 'The harbour')
  return newsroom
}

const filesOf = ({ out, folder }: Newsroom): readonly string[] =>
  [join(folder, 'seeds'), ...['en', 'es', 'ko'].map(locale => join(out, locale))]
    .flatMap(each => (existsSync(each) ? readdirSync(each) : []))
    .filter(name => name.startsWith('a.'))

describe('an article', () => {
  it('is removed by a button that asks first and lists what is removed', async () => {
    const newsroom = await inGit()
    const { page } = await open(newsroom, '/article/a/es')
    const more = page.getByText('More', { exact: true })
    const dialog = page.getByRole('dialog')
    const ask = async (): Promise<void> => {
      await more.click()
      await page.getByRole('button', { name: 'Remove the article…' }).click()
      await dialog.getByRole('heading', { name: 'Remove “a”?' }).waitFor()
    }
    await ask()
    await dialog.getByText('These go:').waitFor()
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      'the article’s file: a.txt',
      'Spanish: 2 texts · written or approved by people: 1',
      'Korean: 2 texts',
    ])
    expect(await violations(page)).toEqual([])
    // Cancelling keeps everything, and returns the focus.
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.textContent')).toBe('More')
    expect(filesOf(newsroom)).toHaveLength(7)
    await ask()
    await dialog.getByRole('button', { name: 'Remove it' }).click()
    await says(page, '“a” is removed.')
    expect(filesOf(newsroom)).toEqual([])
    await page.locator('.table .row').first().waitFor()
    expect(await page.locator('.table .headline').count()).toBe(1)
    expect(existsSync(join(newsroom.folder, 'seeds', 'b.txt'))).toBe(true)
    await page.close()
  })

  it('that is published, or not committed to git, is not removed, and the page says why in its language', async () => {
    const newsroom = await inGit()
    const { page, url } = await open(newsroom, '/names/a')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Remove the article…' }).waitFor()
    // Somebody else changes it meanwhile.
    appendFileSync(join(newsroom.folder, 'seeds', 'a.txt'), 'And open it stays.\n')
    await page.getByLabel('Language of this page').selectOption('es')
    await page.getByRole('button', { name: 'Quitar el artículo…' }).click()
    await dialog.getByRole('button', { name: 'Quitarlo' }).click()
    await dialog.getByRole('alert').getByText('git no tiene a.txt tal como está aquí.').waitFor()
    expect(filesOf(newsroom)).toHaveLength(7)
    await interlinear(['publish', 'a', '--to', 'es', '--force', 'a test', '--author', 'Jon'], { cwd: newsroom.folder })
    await page.goto(new URL('/names/a', url).href)
    await page.getByRole('button', { name: 'Quitar el artículo…' }).click()
    await dialog.getByText('Los lectores lo reciben en español').waitFor()
    expect(await dialog.getByRole('button', { name: 'Quitarlo' }).count()).toBe(0)
    await page.close()
  })
})
