import type { FeedItem } from './model.ts'

/**
 * The stories of a feed: RSS, Atom, JSON Feed, or WordPress's REST address. Undefined for a text that is a page of HTML. Throws
 * an input error with the place, `file`, for anything else. The parser is loaded when it is needed.
 */
export async function feedItems(source: string, file: string): Promise<readonly FeedItem[] | undefined> {
  const start = source.replace(/^\uFEFF/, '').trimStart()
  if (/^[[{]/.test(start)) return (await import('./json-items.ts')).itemsOfJson(source, file)
  if (/^<(?:!doctype\s+html|html)\b/i.test(start) || /<html[\s>]/i.test(start.slice(0, 2000))) return undefined
  return (await import('./xml-items.ts')).itemsOfXml(source, file)
}
