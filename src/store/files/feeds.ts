import { join } from 'node:path'
import * as v from 'valibot'
import { fields } from '../../schema.ts'
import type { FeedRecord } from '../model.ts'
import { writeAtomic } from './disk/atomic.ts'
import { readTextIfAny } from './disk/read.ts'

const TakenSchema = v.strictObject({ file: v.string(), hash: v.string(), before: v.optional(v.string()) })

const FeedSchema = v.strictObject({
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  items: fields(TakenSchema),
})

const BookSchema = v.strictObject({ version: v.literal(1), feeds: fields(FeedSchema) })

const bookPath = (state: string): string => join(state, 'feeds.json')

const NOTHING: FeedRecord = { items: {} }

/** The record of a feed. If it is missing or cannot be read, it is empty, and every item is looked at again. */
export async function loadFeed(state: string, url: string): Promise<FeedRecord> {
  const { feeds } = await loadBook(state)
  return Object.hasOwn(feeds, url) ? (feeds[url] ?? NOTHING) : NOTHING
}

export async function saveFeed(state: string, url: string, record: FeedRecord): Promise<void> {
  const { feeds } = await loadBook(state)
  await writeAtomic(bookPath(state), `${JSON.stringify({ version: 1, feeds: { ...feeds, [url]: record } }, null, 2)}\n`)
}

async function loadBook(state: string): Promise<v.InferOutput<typeof BookSchema>> {
  try {
    const read = v.safeParse(BookSchema, JSON.parse((await readTextIfAny(bookPath(state))) ?? 'null'))
    if (read.success) return read.output
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return { version: 1, feeds: {} }
}
