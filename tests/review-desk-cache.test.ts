import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { DeskArticle, DeskHead } from '../src/server/answers.ts'
import { openDeskCache } from '../src/server/views/desk-cache.ts'
import { saveEdition } from '../src/store/files/editions.ts'
import { temporaryFolder } from './command-line.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'

const ARTICLE: DeskArticle = {
  slug: 'harbour',
  title: 'Harbour',
  locale: 'en',
  segments: 6,
  changed: '2026-01-01T00:00:00.000Z',
  editions: [],
}
const FILES = { locales: [], version: 'as it was', changed: '', settled: true }

/** A folder in which the counts of one article were kept. */
async function kept(files = FILES): Promise<string> {
  const folder = temporaryFolder()
  const cache = await openDeskCache(folder, 'setup')
  cache.set('harbour', files, ARTICLE)
  await cache.flush()
  return folder
}

describe('counts kept on disk', () => {
  it('are used by the next process', async () => {
    expect((await openDeskCache(await kept(), 'setup')).get('harbour', FILES)).toEqual(ARTICLE)
  })

  it.each([
    ['the files changed', FILES, 'setup', { ...FILES, version: 'as it is' }],
    ['the configuration says something else', FILES, 'other', FILES],
    ['a file was touched as it was read', { ...FILES, settled: false }, 'setup', FILES],
  ])('are not used if %s', async (_, then, setup, now) => {
    expect((await openDeskCache(await kept(then), setup)).get('harbour', now)).toBeUndefined()
  })

  it.each([
    ['lost', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['cut off', (file: string) => truncateSync(file, 100)],
    ['not text', (file: string) => writeFileSync(file, new Uint8Array([0, 255, 254]))],
    ['another program’s', (file: string) => writeFileSync(file, '{"version":1}\n')],
    ['changed by hand', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('6', '7'))],
    [
      'a folder',
      (file: string) => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
  ])('are counted again if the file is %s', async (_, harm) => {
    const folder = await kept()
    harm(join(folder, 'desk.json'))
    const cache = await openDeskCache(folder, 'setup')
    expect(cache.get('harbour', FILES)).toBeUndefined()
    cache.set('harbour', FILES, ARTICLE)
    expect(cache.get('harbour', FILES)).toEqual(ARTICLE)
    await cache.flush()
  })

  it('are dropped with their article', async () => {
    const cache = await openDeskCache(await kept(), 'setup')
    cache.retain(['mayor'])
    expect(cache.get('harbour', FILES)).toBeUndefined()
  })
})

/** The lines of the desk's answer: the head, then what follows. */
async function readDesk(url: string): Promise<{ readonly head: DeskHead; readonly more: readonly DeskArticle[] }> {
  const answer = await fetch(new URL('/api/desk', url), { headers: { 'x-interlinear': 'test' } })
  const [head = '', ...more] = (await answer.text()).trim().split('\n')
  return { head: JSON.parse(head), more: more.map(line => JSON.parse(line)) }
}

async function ofServer(desk: TestDesk): Promise<Awaited<ReturnType<typeof readDesk>>> {
  const server = await desk.start()
  try {
    return await readDesk(server.url)
  } finally {
    await server.close()
  }
}

describe('the desk', () => {
  it('lists every article at once, then its counts, which the next server reuses unless they are outdated', async () => {
    const desk = await makeDesk()
    // Counts of files that were just written are not kept: their time of change could be the same after another write.
    await wait(2100)
    const first = await ofServer(desk)
    expect(first.head.articles).toMatchObject([
      { slug: 'harbour', title: 'Mayor Opens the New Harbour of Odesa', pending: ['ar', 'es', 'ko'], editions: [] },
    ])
    const [harbour] = first.more
    expect(harbour?.editions.map(({ locale }) => locale)).toEqual(['ar', 'es', 'ko'])
    expect(harbour?.editions[1]).toMatchObject({
      units: 6,
      states: { initial: 0, translated: 6, reviewed: 0, final: 0 },
      findings: { error: 1 },
      behind: { typo: 0, wording: 0, fact: 0, name: 0 },
      unread: 6,
      sinceRead: 0,
      comments: 0,
    })

    expect(await ofServer(desk)).toEqual({ head: { ...first.head, articles: first.more }, more: [] })

    const es = readFileSync(desk.catalog('es'), 'utf8')
    writeFileSync(desk.catalog('es'), es.replace('1.500', '1.200'))
    const seed = join(desk.folder, 'seeds', 'harbour.txt')
    writeFileSync(seed, readFileSync(seed, 'utf8').replace('30,000 tons', '35,000 tons'))
    const { head, more } = await ofServer(desk)
    expect(head.articles[0]?.pending).toEqual(['ar', 'es', 'ko'])
    expect(more[0]?.editions[1]).toMatchObject({
      // The number of the text is put right; the changed fact of the source is the error now.
      findings: { error: 1 },
      behind: { typo: 0, wording: 0, fact: 1, name: 0 },
      // It is unknown who wrote into the file, and when.
      unread: 6,
      sinceRead: 2,
    })
  })

  it('reports an edition that cannot be read, and counts the others', async () => {
    const desk = await makeDesk()
    writeFileSync(desk.catalog('es'), '{')
    const empty = { slug: 'harbour', locale: 'fr', sourceLocale: 'en', units: [] }
    await saveEdition(desk.out, empty, empty)
    const { more } = await ofServer(desk)
    expect(more[0]?.editions.map(({ locale, units, problem }) => [locale, units, problem !== undefined])).toEqual([
      ['ar', 6, false],
      ['es', 0, true],
      ['fr', 6, false],
      ['ko', 6, false],
    ])
  })
})
