import { hash } from 'node:crypto'
import { type FeedStory, readFeed, slugOf } from '../../article/index.ts'
import { type Desk, decodeText, type FeedRecord } from '../../store/index.ts'
import { fetchFeed, shownAddress } from './fetch-feed.ts'

/** The result of a request for a feed. */
export interface Look {
  /** All its stories on the desk, by their file names: `talks.html`. */
  readonly files: readonly string[]
  /** Those that are new or changed. */
  readonly taken: readonly string[]
  /** Files that a person changed here since they were taken: they stay. */
  readonly kept: readonly string[]
  /** How long the server wants no further request, in milliseconds. */
  readonly waitMs: number | undefined
}

/**
 * Requests a feed and stores its new and changed stories among the articles. A story that a person changed here stays
 * as it is, and one that a person deleted is not restored. Planned writes are recorded first, so that the next run
 * finishes those of a killed one.
 */
export async function takeFeed(url: string, desk: Desk, signal: AbortSignal): Promise<Look> {
  const address = shownAddress(url)
  const record = await desk.feeds.load(address)
  const answer = await fetchFeed(url, record, signal)
  const filesOf = (of: Items): readonly string[] => Object.values(of).map(({ file }) => file)
  if (answer.kind !== 'answer') {
    const waitMs = answer.kind === 'busy' ? answer.waitMs : undefined
    return { files: filesOf(record.items), taken: [], kept: [], waitMs }
  }
  const { items, writes, kept } = await planWrites(
    await readFeed(await decodeText(answer.bytes, address), address),
    record.items,
    desk,
  )
  await desk.feeds.save(address, { items })
  for (const [file, text] of writes) await desk.articles.write(file, text)
  const { etag, lastModified } = answer
  // As long as a person's change prevents a write, the cache headers are not recorded, so that the next request gets
  // the story again.
  const said = kept.length > 0 ? {} : { ...(etag && { etag }), ...(lastModified && { lastModified }) }
  await desk.feeds.save(address, { ...said, items: mapItems(items, ({ before: _, ...item }) => item) })
  return { files: filesOf(items), taken: writes.map(([file]) => file), kept, waitMs: undefined }
}

type Items = FeedRecord['items']
type Item = Items[string]

const mapItems = (items: Items, change: (item: Item) => Item): Items =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]))

interface Writes {
  readonly items: Items
  readonly writes: readonly (readonly [file: string, text: string])[]
  readonly kept: readonly string[]
}

/** The stories to write, and the record after that. */
async function planWrites(stories: readonly FeedStory[], before: Items, { articles }: Desk): Promise<Writes> {
  const items: Record<string, Item> = { ...before }
  const writes: (readonly [string, string])[] = []
  const kept: string[] = []
  for (const { id, slug, html: text } of stories) {
    const known = Object.hasOwn(items, id) ? items[id] : undefined
    const name = known?.file ?? (await freeName(slug, items, articles))
    const content = await articles.content(name)
    const present = typeof content === 'string' ? content : undefined
    const now = hashOf(text)
    const there = present === undefined ? '' : hashOf(present)
    if (there === now || (known?.hash === now && known.before !== there)) continue
    if (known === undefined || there === known.hash || there === known.before) {
      items[id] = { file: name, hash: now, before: there }
      writes.push([name, text])
    } else if (present !== undefined) kept.push(name)
  }
  return { items, writes, kept }
}

/** A file name for a new story that no article and no other story has. */
async function freeName(slug: string, items: Items, articles: Desk['articles']): Promise<string> {
  const used = new Set(Object.values(items).map(({ file }) => slugOf(file)))
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`
    if (!used.has(name) && (await articles.find(name)) === undefined) return `${name}.html`
  }
}

const hashOf = (text: string): string => hash('sha256', text).slice(0, 16)
