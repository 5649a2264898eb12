import { parentPort, workerData } from 'node:worker_threads'
import type { Edition } from '../../src/model.ts'
import { openDatabaseDesk } from '../../src/store/index.ts'

// Scripted editors on a separate thread: each opens an edition, writes a word of its own into a sentence, and saves it
// as the page does; if somebody else saved the same sentence first, it reads the edition again.

export interface Edited {
  readonly saves: number
  readonly conflicts: number
  readonly milliseconds: readonly number[]
  /** Written words that are missing later. */
  readonly lost: readonly string[]
}

interface Given {
  readonly url: string
  readonly editors: number
  readonly pauseMs: number
}

const { url, editors, pauseMs } = workerData as Given
const desk = await openDatabaseDesk(url)
const words = new Map<
  string,
  { readonly slug: string; readonly locale: string; readonly key: string; readonly word: string }
>()
const milliseconds: number[] = []
let [conflicts, isOver] = [0, false]

const load = (slug: string, locale: string): Promise<Edition> =>
  desk.editions.load({ slug, locale, sourceLocale: 'en' })

async function edit(editor: number, number: number): Promise<void> {
  const [row] = await desk.sql
    .query<{ slug: string; locale: string }>('SELECT slug, locale FROM interlinear.edition TABLESAMPLE SYSTEM_ROWS (1)')
    .catch(() => pickSlowly())
  if (row === undefined) return
  const { slug, locale } = row
  const word = `e${editor}w${number}`
  for (;;) {
    // Reads the version first: an edition newer than its version is refused, but one older than its version would undo
    // changes between.
    const version = (await desk.versions.look([slug])).edition({ slug, locale })?.version
    const edition = await load(slug, locale)
    const index = Math.floor(Math.random() * edition.units.length)
    const unit = edition.units[index]
    if (unit === undefined || version === undefined) return
    const units = edition.units.with(index, {
      ...unit,
      target: `${unit.target} ${word}`,
      origin: 'human',
      state: 'translated',
    })
    const start = performance.now()
    const saved = await desk.as(`editor ${editor}`).editions.replace({ ...edition, units }, { edition, version })
    milliseconds.push(performance.now() - start)
    if (saved) {
      words.set(word, { slug, locale, key: unit.key, word })
      return
    }
    conflicts++
  }
}

/** Picks any edition, without the extension that samples tables. */
const pickSlowly = (): Promise<readonly { slug: string; locale: string }[]> =>
  desk.sql.query(
    `SELECT slug, locale FROM interlinear.edition ORDER BY (slug, locale) > ($1, '') DESC, slug, locale LIMIT 1 OFFSET $2`,
    [`story-${Math.floor(Math.random() * 2000)}`, Math.floor(Math.random() * 5)],
  )

async function lostWords(): Promise<readonly string[]> {
  const lost: string[] = []
  for (const [place, own] of Map.groupBy(words.values(), ({ slug, locale }) => `${slug} ${locale}`)) {
    const [slug = '', locale = ''] = place.split(' ')
    const targets = new Map((await load(slug, locale)).units.map(({ key, target }) => [key, target.split(' ')]))
    for (const { key, word } of own) if (!targets.get(key)?.includes(word)) lost.push(word)
  }
  return lost
}

parentPort?.once('message', () => {
  isOver = true
})
await Promise.all(
  Array.from({ length: editors }, async (_, editor) => {
    for (let number = 0; !isOver; number++) {
      await edit(editor, number)
      await new Promise(resolve => setTimeout(resolve, pauseMs * (0.5 + Math.random())))
    }
  }),
)
const result: Edited = { saves: words.size, conflicts, milliseconds, lost: await lostWords() }
await desk.close()
parentPort?.postMessage(result)
