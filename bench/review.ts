import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, stdout } from 'node:process'
import type { CDPSession, Page } from 'playwright-core'
import { parseArticle } from '../src/article/index.ts'
import { alignKeys } from '../src/edition/index.ts'
import type { Unit } from '../src/model.ts'
import { type ReviewServer, startReview } from '../src/review/index.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { saveEdition, saveSource } from '../src/store/index.ts'
import { launch } from '../tests/browser.ts'
import { temporaryFolder } from '../tests/command-line.ts'

const UNITS = 5000
/** How long the page is used for the memory figure, in minutes: `npm run bench -- review 30`. */
const MINUTES = Number(argv.slice(2).find(arg => /^[\d.]+$/.test(arg)) ?? 0.5)

/** An edition of 5,000 sentences with names and numbers, every tenth of them with a wrong number. */
async function makeLongEdition(): Promise<ReviewServer> {
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
  await saveEdition(out, { slug: 'long', locale: 'es', sourceLocale: 'en', units })
  return startReview({
    seeds,
    out,
    glossary: join(folder, 'glossary.yml'),
    author: 'bench',
    env,
    port: 0,
    log: line => stdout.write(`${line}\n`),
  })
}

const rows: (readonly [string, string])[] = []
const note = (what: string, figure: string): void => {
  rows.push([what, figure])
}
const ms = (value: number): string => `${value.toFixed(1)} ms`
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0].startTime`

/** Twice: with nothing read yet, as after the command has started, and again. */
async function timeOpening(page: Page, url: string): Promise<void> {
  for (const when of ['cold', 'warm']) {
    const start = performance.now()
    await page.goto(new URL('/article/long/es', url).href)
    await page.locator('.unit').nth(10).waitFor()
    note(`opening, ${when}: until the texts can be read and edited`, ms(performance.now() - start))
    await page.getByRole('button', { name: /Findings [1-9].*\d\d/ }).waitFor()
    note(`opening, ${when}: until the first findings are in`, ms(performance.now() - start))
    note(`opening, ${when}: first paint`, ms(await page.evaluate(FIRST_PAINT)))
  }
  await page.goto(url)
  await page.locator('.card').waitFor()
  note('desk: first paint', ms(await page.evaluate(FIRST_PAINT)))
  await page.goto(new URL('/article/long/es', url).href)
  await page.locator('.unit').nth(30).waitFor()
}

/** From a key's press to the frame that shows it, as the browser itself measures events. */
const WATCH_EVENTS = `
  window.latencies = []
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') window.latencies.push(entry.processingEnd - entry.startTime)
  }).observe({ type: 'event', durationThreshold: 16, buffered: false })
  window.handled = []
  addEventListener('keydown', event => {
    const start = event.timeStamp
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.handled.push(performance.now() - start); channel.port2.postMessage(0) })
  }, true)
`

async function timeTyping(page: Page): Promise<void> {
  await page.locator('.unit').nth(30).focus()
  await page.keyboard.press('e')
  await page.locator('[data-editor]').waitFor()
  await page.evaluate(WATCH_EVENTS)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const before = await taskTime(cdp)
  const text = 'Una frase escrita a mano, letra por letra, para medir. '.repeat(4)
  await page.keyboard.type(text, { delay: 25 })
  const work = ((await taskTime(cdp)) - before) / text.length
  const frames: readonly number[] = await page.evaluate('window.handled')
  note('typing: work of the page per key', ms(work))
  note('typing: key to the frame that shows it, median', ms(percentile(frames, 0.5)))
  note('typing: key to the frame that shows it, 95 %', ms(percentile(frames, 0.95)))
  await page.keyboard.press('Escape')
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
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
  note('scrolling: frame, median', ms(percentile(frames, 0.5)))
  note('scrolling: frame, 95 %', ms(percentile(frames, 0.95)))
  note('scrolling: elements in the page', String(await page.evaluate(`document.querySelectorAll('*').length`)))
}

async function timeSaving(page: Page): Promise<void> {
  const times: number[] = []
  for (let index = 0; index < 10; index++) {
    await page.keyboard.press('j')
    const start = performance.now()
    const saved = page.waitForResponse(response => response.request().method() === 'POST')
    await page.keyboard.press('a')
    await saved
    times.push(performance.now() - start)
  }
  note('saving: accept, until it is on disk and answered, median', ms(percentile(times, 0.5)))
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
}

/** Reading, writing, saving, searching and scrolling, over and over. */
async function measureMemory(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  note('memory: after opening', `${(await heap(cdp)).toFixed(1)} MB`)
  const end = performance.now() + MINUTES * 60_000
  let rounds = 0
  for (; performance.now() < end; rounds++) {
    for (let index = 0; index < 5; index++) await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.keyboard.type(` ${rounds}`)
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-editor]').waitFor({ state: 'detached' })
    await page.mouse.wheel(0, 2500)
    await page.keyboard.press('n')
    if (rounds % 5 === 0) {
      await page.locator('[data-search]').fill('Odesa')
      await page.locator('[data-search]').fill('')
      await page.keyboard.press('Escape')
    }
  }
  note(`memory: after ${MINUTES} min, ${rounds} edits`, `${(await heap(cdp)).toFixed(1)} MB`)
}

export async function run(): Promise<void> {
  const server = await makeLongEdition()
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    await timeOpening(page, server.url)
    await timeTyping(page)
    await timeScrolling(page)
    await timeSaving(page)
    await measureMemory(page)
  } finally {
    await browser.close()
    await server.close()
  }
  const width = Math.max(...rows.map(([what]) => what.length))
  for (const [what, figure] of rows) stdout.write(`${what.padEnd(width)}  ${figure.padStart(10)}\n`)
}
