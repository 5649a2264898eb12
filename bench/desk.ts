import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import type { Page } from 'playwright-core'
import { parseArticle } from '../src/article/index.ts'
import { alignKeys, writeEdition, writeSource } from '../src/edition/index.ts'
import type { Unit } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { editionPaths } from '../src/store/index.ts'
import { launch } from '../tests/browser.ts'
import { temporaryFolder } from '../tests/command-line.ts'
import { startServer } from './review-server.ts'

/** How many articles the desk has: `npm run bench -- desk 300`. */
const ARTICLES = Number(argv.slice(2).find(arg => /^\d+$/.test(arg)) ?? 3000)
const LOCALES = ['ca', 'es', 'fr', 'ko', 'uk']
const TOWNS = ['Odesa', 'Kherson', 'Mykolaiv', 'Izmail', 'Reni', 'Chornomorsk', 'Yuzhne', 'Ochakiv']

/** A newsroom's archive: short reports in five editions, some of them out of date, some never read. */
async function makeArchive(): Promise<string> {
  const folder = temporaryFolder()
  const out = join(folder, 'locales')
  const seeds = join(folder, 'seeds')
  for (const path of [seeds, ...['en', ...LOCALES].map(locale => join(out, locale))]) {
    mkdirSync(path, { recursive: true })
  }
  for (let index = 0; index < ARTICLES; index++) {
    const slug = `report-${index}`
    const town = TOWNS[index % TOWNS.length] ?? ''
    const text = `Harbour of ${town} Counts Ship ${index}\n\nThe council of ${town} met on Monday. It counted ${index + 12} ships. Nobody had expected more than ${index + 3}.\n`
    const article = await parseArticle(text, { slug, locale: 'en', format: 'text' })
    const segments = alignKeys([], segmentArticle(article)).filter(({ translate }) => translate)
    writeFileSync(join(seeds, `${slug}.txt`), index % 7 === 0 ? text.replace(`${index + 12}`, `${index + 13}`) : text)
    write(editionPaths(out, 'en', slug), writeSource(segments, []))
    for (const locale of LOCALES) {
      const units = segments.map(({ key, text: source }, at): Unit => {
        const state = index % 3 === 0 ? 'reviewed' : 'translated'
        return { key, target: at === 2 && index % 5 === 0 ? '12' : source, state, origin: 'engine', source }
      })
      write(editionPaths(out, locale, slug), writeEdition({ slug, locale, sourceLocale: 'en', units }))
    }
  }
  return folder
}

/** Writes files without waiting for the disk, as a save would. */
function write(
  paths: { readonly catalog: string; readonly review: string },
  texts: { readonly catalog: string; readonly review: string },
): void {
  writeFileSync(paths.catalog, texts.catalog)
  writeFileSync(paths.review, texts.review)
}

const print = (what: string, figure: string): void => {
  stdout.write(`${what.padEnd(64)}${figure.padStart(12)}\n`)
}
const ms = (value: number): string => `${value.toFixed(1)} ms`
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Measures from an event to the end of the frame that shows its result. */
const WATCH = `
  window.frames = []
  for (const kind of ['input', 'click', 'change']) addEventListener(kind, () => {
    const start = performance.now()
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.frames.push(performance.now() - start); channel.port2.postMessage(0) })
  }, true)
`

async function timeFrames(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate('window.frames.length = 0')
  await act()
  const frames: readonly number[] = await page.evaluate('window.frames')
  print(`${what}, to the frame that shows it: median`, ms(percentile(frames, 0.5)))
  print(`${what}, to the frame that shows it: most`, ms(percentile(frames, 1)))
}

const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 120))

/** Measures what part of the desk is on the screen in every frame, from the start of the navigation. */
const WATCH_DESK = `
  window.seen = {}
  const look = () => {
    const note = (name, is) => { if (is && !(name in window.seen)) window.seen[name] = performance.now() }
    const cards = document.querySelectorAll('.table .row')
    note('rows', cards.length > 5)
    note('screen', cards.length > 5 && [...cards].slice(0, 5).every(card => card.querySelector('.edition .bar > *')))
    note('all', cards.length > 5 && !document.querySelector('progress'))
    if (!('all' in window.seen)) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

async function timeDesk(page: Page, when: string, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('.table .row').nth(5).waitFor()
  await page.locator('progress').waitFor({ state: 'detached', timeout: 600_000 })
  const seen: Readonly<Record<'rows' | 'screen' | 'all', number>> = await page.evaluate('window.seen')
  print(`desk, ${when}: all ${ARTICLES} articles are listed`, ms(seen.rows))
  print(`desk, ${when}: the first screen has its figures`, ms(seen.screen))
  print(`desk, ${when}: all ${LOCALES.length} editions of each have theirs`, ms(seen.all))
}

export async function run(): Promise<void> {
  const folder = await makeArchive()
  let server = await startServer(folder)
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' })
    await page.addInitScript(WATCH)
    await page.addInitScript(WATCH_DESK)
    await timeDesk(page, 'for the first time', server.url)
    print('server: memory', `${server.memory().toFixed(0)} MB`)
    await timeDesk(page, 'again', server.url)
    // The server writes its cache to disk a few seconds later.
    await new Promise(resolve => setTimeout(resolve, 6000))
    await server.close()
    server = await startServer(folder)
    await timeDesk(page, 'from a new server', server.url)
    await timeFrames(page, 'search, a key', async () => {
      for (const words of ['kherson', 'ship 29', 'nothing like it']) {
        await page.locator('[data-search]').fill('')
        for (const letter of words) {
          await page.locator('[data-search]').press(letter)
          await settle()
        }
      }
      await page.locator('[data-search]').fill('')
    })
    await timeFrames(page, 'filter, a click', async () => {
      for (const name of ['Unread', 'Changed', 'Commented', 'Commented', 'Changed', 'Unread']) {
        await page.getByRole('button', { name, exact: true }).click()
        await settle()
      }
      for (const level of ['error', 'any']) {
        await page.getByLabel('Findings').selectOption(level)
        await settle()
      }
    })
    await timeFrames(page, 'sort', async () => {
      for (const order of ['title', 'due', 'changed', 'urgent']) {
        await page.getByLabel('Sort by').selectOption(order)
        await settle()
      }
    })
    const { catalog } = editionPaths(join(folder, 'locales'), 'es', `report-${ARTICLES - 1}`)
    const start = performance.now()
    writeFileSync(catalog, readFileSync(catalog, 'utf8').replace('Nobody', 'Nadie'))
    await page.waitForResponse(response => response.url().endsWith(`/api/desk/report-${ARTICLES - 1}`))
    print('a changed file, until the desk has asked for it and been answered', ms(performance.now() - start))
  } finally {
    await browser.close()
    await server.close()
  }
}
