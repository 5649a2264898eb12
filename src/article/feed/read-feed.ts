import { itemSlug } from './item-slug.ts'

/** One story of a feed, as an article's file. */
export interface FeedStory {
  /** Its permanent id in the feed. */
  readonly id: string
  /** A name for its article. */
  readonly slug: string
  readonly html: string
}

/**
 * The stories at an address: those of a feed, or the page itself, byte for byte. The parsers are loaded when needed.
 * Throws an input error for anything else.
 */
export async function readFeed(source: string, address: string): Promise<readonly FeedStory[]> {
  const { feedItems } = await import('./items.ts')
  const { itemPage } = await import('./page.ts')
  const items = feedItems(source, address)
  if (items === undefined)
    return [{ id: address, slug: itemSlug({ url: address, title: '', id: address }), html: source }]
  return items.map(item => ({ id: item.id, slug: itemSlug(item), html: itemPage(item) }))
}
