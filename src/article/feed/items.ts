import { itemsOfJson } from './json-items.ts'
import type { FeedItem } from './model.ts'
import { itemsOfXml } from './xml-items.ts'

/**
 * The items of a feed: RSS, Atom, JSON Feed, or WordPress's REST address. Undefined if the text is an HTML page. Throws
 * an input error with the place, `file`, for anything else.
 */
export function feedItems(source: string, file: string): readonly FeedItem[] | undefined {
  const start = source.replace(/^\uFEFF/, '').trimStart()
  if (/^[[{]/.test(start)) return itemsOfJson(source, file)
  if (/^<(?:!doctype\s+html|html)\b/i.test(start) || /<html[\s>]/i.test(start.slice(0, 2000))) return undefined
  return itemsOfXml(source, file)
}
