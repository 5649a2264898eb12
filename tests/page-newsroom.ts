import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { contentSegment, parseArticle } from '../src/article/index.ts'
import { fromCatalog, reviseUnit } from '../src/edition/index.ts'
import type { Edition, Locale, SegmentKey, Slug, Unit } from '../src/model.ts'
import { createFinder, parseGlossary } from '../src/names/index.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { type ReviewOptions, type ReviewServer, startReview } from '../src/server/index.ts'
import { loadEdition, saveEdition, saveSource } from '../src/store/files/editions.ts'
import { type DeskMemory, editionPaths, nameReader } from '../src/store/index.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'
import { PAGE } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

/** An edition at the start: its texts by key (without one, the source text), and its other fields. */
export interface Begun {
  readonly texts?: Readonly<Record<SegmentKey, string>>
  /** Fields of all its units. */
  readonly unit?: Partial<Unit>
  readonly units?: Readonly<Record<SegmentKey, Partial<Unit>>>
  /** The sentences that somebody has read. */
  readonly read?: readonly SegmentKey[]
  readonly assigned?: string
  readonly due?: string
}

export interface Story {
  readonly slug: Slug
  readonly text: string
  readonly editions: Readonly<Record<Locale, Begun>>
}

/** A folder with articles in several editions; their texts are a machine's unless a story says otherwise. */
export interface Newsroom {
  readonly folder: string
  readonly out: string
  readonly glossary: string
  readonly edition: (slug: Slug, locale: Locale) => Promise<Edition>
  readonly text: (slug: Slug, locale: Locale, key: SegmentKey) => string | undefined
  readonly unit: (slug: Slug, locale: Locale, key: SegmentKey) => Promise<Unit | undefined>
  /** Opens its translation memory; the caller closes it. */
  readonly memory: () => Promise<DeskMemory>
  readonly start: (options?: Partial<ReviewOptions>) => Promise<ReviewServer>
}

export async function makeNewsroom(stories: readonly Story[], glossary = EMPTY): Promise<Newsroom> {
  const folder = temporaryFolder()
  const [out, seeds, names] = [join(folder, 'locales'), join(folder, 'seeds'), join(folder, 'glossary.yml')]
  mkdirSync(seeds)
  writeFileSync(names, glossary)
  for (const { slug, text, editions } of stories) {
    writeFileSync(join(seeds, `${slug}.txt`), text)
    const article = await parseArticle(text, { slug, locale: 'en', format: 'text' })
    const segments = segmentArticle(article).map(contentSegment)
    await saveSource({ out, slug, locale: 'en' }, segments, [])
    for (const [locale, { texts = {}, unit = {}, units = {}, read = [], ...head }] of Object.entries(editions)) {
      const made = segments
        .filter(({ translate }) => translate)
        .map(
          ({ key, text: source }): Unit => ({
            ...{ key, source, target: texts[key] ?? source, state: 'translated', origin: 'engine', engine: 'apertium' },
            ...unit,
            ...units[key],
          }),
        )
      const edition: Edition = { slug, locale, sourceLocale: 'en', ...head, units: made }
      const reader = { by: 'Jon', time: '2026-03-14T09:00:00Z' }
      const begun = read.reduce((result, key) => reviseUnit(result, key, { do: 'read', reader }), edition)
      await saveEdition(out, begun, { slug, locale, sourceLocale: 'en', units: [] })
    }
  }
  const catalog = (slug: Slug, locale: Locale): string => editionPaths(out, locale, slug).catalog
  const edition = (slug: Slug, locale: Locale): Promise<Edition> =>
    loadEdition({ out, slug, locale, sourceLocale: 'en' })
  return {
    ...{ folder, out, glossary: names, edition },
    text: (slug, locale, key) =>
      fromCatalog(readFileSync(catalog(slug, locale), 'utf8'), catalog(slug, locale)).get(key),
    unit: async (slug, locale, key) => (await edition(slug, locale)).units.find(unit => unit.key === key),
    memory: () => filesDesk(folder).memory.open(nameReader(createFinder(parseGlossary(glossary, names)))),
    start: async options =>
      startReview({
        page: await PAGE,
        ...{ desk: filesDesk(folder), state: join(folder, '.interlinear'), author: 'Mara', env: {}, port: 0 },
        log: line => {
          throw new Error(line)
        },
        ...options,
      }),
  }
}

const EMPTY = 'version: 1\nsourceLocale: en\nterms: []\n'

/** Opens pages in a browser that the tests of a file share. Console messages and errors of a page fail the test. */
export interface Visits {
  readonly open: (
    newsroom: Newsroom,
    path: string,
    options?: BrowserContextOptions & Pick<Partial<ReviewOptions>, 'author'>,
  ) => Promise<{ readonly page: Page; readonly url: string }>
  readonly visit: (url: string, path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** To be called once in a test file: it starts the browser before its tests, and closes it and all servers after. */
export function pageVisits(): Visits {
  const { browser, servers, trouble } = sharedBrowser()
  const visit: Visits['visit'] = async (url, path, options = {}) => {
    const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 }, ...options })
    page.on('pageerror', error => trouble.push(String(error)))
    page.on('console', message => {
      // The browser reports answers as failed for a conflict, a refused request and a failing engine; tests expect these.
      const expected = /status of (?:4\d\d|502)|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/.test(message.text())
      if (message.type() === 'error' && !expected) trouble.push(message.text())
    })
    await page.goto(new URL(path, url).href)
    return page
  }
  return {
    visit,
    open: async (newsroom, path, { author = 'Mara', ...options } = {}) => {
      const server = await newsroom.start({ author })
      servers.push(server)
      return { page: await visit(server.url, path, options), url: server.url }
    },
  }
}

/** Waits until the page shows a notice. */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.notice').getByText(text).waitFor()
