import { isSlug } from '../filename.ts'
import type { FeedItem } from './model.ts'

/**
 * The slug of an item's article: the last part of its address, else its title, else its id: `/2026/03/a-visit/` →
 * `a-visit`.
 */
export function itemSlug({ url, title, id }: Pick<FeedItem, 'url' | 'title' | 'id'>): string {
  const last = url === undefined ? undefined : lastPart(url)
  return [last, title, id].map(text => slugged(text ?? '')).find(isSlug) ?? 'story'
}

function lastPart(url: string): string | undefined {
  const path = URL.parse(url)?.pathname
  const part = path?.split('/').findLast(Boolean)
  try {
    return part && decodeURIComponent(part).replace(/\.(?:html?|php|aspx?)$/i, '')
  } catch {
    return undefined
  }
}

/** Letters and digits with a hyphen between words, at most 80 characters. */
const slugged = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 80)
    .replace(/(?<!-)-+$/, '')
