import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { parseArticle } from '../src/article/index.ts'
import { alignKeys } from '../src/edition/index.ts'
import type { Unit } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { saveEdition, saveSource } from '../src/store/files/editions.ts'
import { launch } from '../tests/browser.ts'
import { temporaryFolder } from '../tests/command-line.ts'
import { type ServerProcess, startServer } from './review-server.ts'

const UNITS = 5000
/** How often the page is opened, each time with a newly started server and browser. */
const OPENINGS = 5
/** How long the page is used for the memory figure, in minutes: `npm run bench -- review 30`. */
const MINUTES = Number(argv.slice(2).find(arg => /^[\d.]+$/.test(arg)) ?? 0.5)

/** An edition of 5,000 sentences with names and numbers; every tenth has a wrong number. */
async function makeLongEdition(): Promise<string> {
  const folder = temporaryFolder()
  const out = join(folder, 'locales')
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  const sentence = (index: number): string =>
    `Hanna Koval told the council on day ${index} that ${index * 7 + 3} ships had passed Odesa since the spring.`
  const paragraphs = Array.from({ length: UNITS / 5 }, (_, p) =>
    Array.from({ length: 5 }, (_, s) => sentence(p * 5 + s)).join(' '),
  )
  const text = `A Very Long Report from the Harbour\n\n${paragraphs.join('\n\n')}\n`
  writeFileSync(join(seeds, 'long.txt'), text)
  writeFileSync(
    join(folder, 'glossary.yml'),
    'version: 1\nsourceLocale: en\nterms:\n  - {id: koval, type: person, source: Hanna Koval, translations: {es: Hanna Koval}}\n  - {id: odesa, type: place, source: Odesa, translations: {es: Odesa}}\n',
  )
  const article = await parseArticle(text, { slug: 'long', locale: 'en', format: 'text' })
  const segments = alignKeys([], segmentArticle(article)).filter(({ translate }) => translate)
  await saveSource({ out, slug: 'long', locale: 'en' }, segments, [])
  const units = segments.map(({ key, text: source }, index): Unit => {
    const day = index - 1 + (index % 10 === 0 ? 1 : 0)
    const target = `Hanna Koval dijo al consejo en el día ${day} que ${(index - 1) * 7 + 3} barcos habían pasado por Odesa desde la primavera.`
    return { key, target, state: 'translated', origin: 'engine', engine: 'apertium', source }
  })
  const nothing = { slug: 'long', locale: 'es', sourceLocale: 'en', units: [] }
  await saveEdition(out, { ...nothing, units }, nothing)
  return folder
}

const print = (what: string, ...figures: readonly string[]): void => {
  stdout.write(`${what.padEnd(68)}${figures.map(figure => figure.padStart(12)).join('')}\n`)
}
const ms = (value: number): string => `${value.toFixed(1)} ms`
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
/**
 * Prints the spread of some figures. Other work on the machine makes figures larger, never smaller: the smallest is the
 * page's own.
 */
const printSpread = (what: string, values: readonly number[]): void =>
  print(what, ...[0, 0.5, 1].map(share => ms(percentile(values, share))))

/** Records in every frame, from the start of the navigation, what a reader can see and do. */
const WATCH_OPENING = `
  window.seen = {}
  const look = () => {
    const feed = document.querySelector('[role=feed]')
    const note = (name, is) => { if (is && !(name in window.seen)) window.seen[name] = performance.now() }
    note('rows', feed?.querySelectorAll('.unit .source').length > 5)
    note('list', feed?.getAttribute('aria-busy') === 'false' && feed.offsetHeight > ${UNITS * 40})
    note('findings', [...document.querySelectorAll('.choices button')].some(one => /^Findings [1-9]/.test(one.textContent)))
    if (!('findings' in window.seen)) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`
const SEEN = `({
  paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  ...window.seen,
})`

type Seen = Readonly<Record<'paint' | 'rows' | 'list' | 'findings', number>>

async function openOnce(page: Page, url: string): Promise<Seen> {
  await page.goto(new URL('/article/long/es', url).href)
  await page.getByRole('button', { name: /Findings [1-9]/ }).waitFor()
  return page.evaluate(SEEN)
}

/**
 * Measures the opening. Cold: as soon as the command has printed its address, in a browser with an empty profile. Warm:
 * a second time.
 */
async function timeOpening(folder: string): Promise<void> {
  const cold: Seen[] = []
  const warm: Seen[] = []
  const starts: number[] = []
  for (let index = 0; index < OPENINGS; index++) {
    const browser = await launch()
    const page = await newPage(browser)
    await page.addInitScript(WATCH_OPENING)
    const server = await startServer(folder)
    starts.push(server.started)
    cold.push(await openOnce(page, server.url))
    warm.push(await openOnce(page, server.url))
    await browser.close()
    await server.close()
  }
  print(`of ${OPENINGS} openings`, 'least', 'median', 'most')
  printSpread('command, until it prints its address (in a clone: builds the page)', starts)
  for (const [when, all] of [
    ['cold', cold],
    ['warm', warm],
  ] as const) {
    printSpread(
      `opening, ${when}: first paint`,
      all.map(({ paint }) => paint),
    )
    printSpread(
      `opening, ${when}: the first screen can be read and edited`,
      all.map(({ rows }) => rows),
    )
    printSpread(
      `opening, ${when}: and all ${UNITS} rows can be scrolled to`,
      all.map(({ list }) => list),
    )
    printSpread(
      `opening, ${when}: the first findings are in`,
      all.map(({ findings }) => findings),
    )
  }
}

const newPage = (browser: Browser): Promise<Page> => browser.newPage({ viewport: { width: 1400, height: 900 } })

const WATCH_KEYS = `
  window.frames = []
  addEventListener('keydown', event => {
    const start = event.timeStamp
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.frames.push(performance.now() - start); channel.port2.postMessage(0) })
  }, true)
`

/**
 * Measures typing. The page's part is its work on the main thread; until the frame it also waits for the next screen
 * refresh.
 */
async function timeTyping(page: Page): Promise<void> {
  await page.locator('.unit').nth(5).focus()
  await page.keyboard.press('e')
  await page.locator('[data-editor]').waitFor()
  await page.evaluate(WATCH_KEYS)
  const cdp = await metricsOf(page)
  const work: number[] = []
  for (const letter of 'Una frase escrita a mano, letra por letra, para medir. '.repeat(4)) {
    const before = await metric(cdp, 'TaskDuration')
    await page.keyboard.press(letter)
    await new Promise(resolve => setTimeout(resolve, 40))
    work.push(((await metric(cdp, 'TaskDuration')) - before) * 1000)
  }
  const frames: readonly number[] = await page.evaluate('window.frames')
  print('typing', 'median', '95 %')
  const line = (what: string, values: readonly number[]): void =>
    print(what, ms(percentile(values, 0.5)), ms(percentile(values, 0.95)))
  line('typing: work of the page per key, layout and paint included', work)
  line('typing: key to the frame that shows it (a frame is 16.7 ms)', frames)
  await page.keyboard.press('Escape')
}

async function metricsOf(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  return cdp
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? 0
}

const SCROLL = `new Promise(resolve => {
  const frames = []
  let last = performance.now()
  const step = now => {
    frames.push(now - last)
    last = now
    scrollBy(0, 120)
    if (frames.length < 240) requestAnimationFrame(step)
    else resolve(frames.slice(1))
  }
  requestAnimationFrame(step)
})`

async function timeScrolling(page: Page): Promise<void> {
  const frames: readonly number[] = await page.evaluate(SCROLL)
  print('scrolling: frame', ms(percentile(frames, 0.5)), ms(percentile(frames, 0.95)))
  print('scrolling: elements in the page', String(await page.evaluate(`document.querySelectorAll('*').length`)))
}

async function timeSaving(page: Page): Promise<void> {
  const times: number[] = []
  for (let index = 0; index < 20; index++) {
    await page.keyboard.press('j')
    const start = performance.now()
    const saved = page.waitForResponse(response => response.request().method() === 'POST')
    await page.keyboard.press('a')
    await saved
    times.push(performance.now() - start)
  }
  print('saving: accept, until it is on disk and answered', ms(percentile(times, 0.5)), ms(percentile(times, 0.95)))
}

/** Prints the memory that is still in use after a forced garbage collection. */
async function printMemory(cdp: CDPSession, server: ServerProcess, when: string): Promise<void> {
  await cdp.send('HeapProfiler.collectGarbage')
  const [heap, nodes, listeners] = [
    await metric(cdp, 'JSHeapUsedSize'),
    await metric(cdp, 'Nodes'),
    await metric(cdp, 'JSEventListeners'),
  ]
  print(
    `memory: ${when}`,
    `${(heap / 1e6).toFixed(1)} MB`,
    `${nodes}`,
    `${listeners}`,
    `${server.memory().toFixed(0)} MB`,
  )
}

/** Measures memory while reading, writing, saving, searching and scrolling repeatedly. */
async function measureMemory(page: Page, server: ServerProcess): Promise<void> {
  const cdp = await metricsOf(page)
  print('memory, of the page after a forced collection, and of the server', 'heap', 'nodes', 'listeners', 'server')
  await printMemory(cdp, server, 'after opening')
  const start = performance.now()
  let told = 0
  for (let rounds = 1; performance.now() < start + MINUTES * 60_000; rounds++) {
    // Scrolls down the whole list and up again; texts are replaced, since longer ones would need more memory anyway.
    const onward = Math.floor(rounds / (UNITS / 10)) % 2 === 0 ? 'j' : 'k'
    for (let index = 0; index < 5; index++) await page.keyboard.press(onward)
    await page.keyboard.press('e')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(`Frase ${rounds}.`)
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-editor]').waitFor({ state: 'detached' })
    await page.mouse.wheel(0, 2500)
    await page.keyboard.press(onward === 'j' ? 'n' : 'p')
    if (rounds % 5 === 0) {
      await page.locator('[data-search]').fill('Odesa')
      await page.locator('[data-search]').fill('')
      await page.keyboard.press('Escape')
    }
    const minutes = Math.floor((performance.now() - start) / 60_000)
    if (minutes > told) await printMemory(cdp, server, `after ${minutes} min, ${rounds} edits`)
    told = Math.max(told, minutes)
  }
  await printMemory(cdp, server, `after ${MINUTES} min`)
}

export async function run(): Promise<void> {
  const folder = await makeLongEdition()
  await timeOpening(folder)
  const server = await startServer(folder)
  const browser = await launch()
  try {
    const page = await newPage(browser)
    await page.goto(new URL('/article/long/es', server.url).href)
    await page.locator('.unit').nth(5).waitFor()
    await timeTyping(page)
    await timeScrolling(page)
    await timeSaving(page)
    await measureMemory(page, server)
  } finally {
    await browser.close()
    await server.close()
  }
}
