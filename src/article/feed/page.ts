import { escapeAttribute, escapeText } from 'entities/escape'
import { isSlug } from '../filename.ts'
import type { FeedItem } from './model.ts'

/** An item as an article's file of its own, in HTML. The same item gives the same file. */
export function itemPage({ title, html, summary, url, locale }: FeedItem): string {
  const description = summary && textOf(summary)
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeText(title)}</title>`,
    ...(description ? [`<meta name="description" content="${escapeAttribute(description)}">`] : []),
    ...(url ? [`<link rel="canonical" href="${escapeAttribute(url)}">`] : []),
  ]
  const language = locale ? ` lang="${escapeAttribute(locale)}"` : ''
  return `<!doctype html>
<html${language}>
<head>
${head.join('\n')}
</head>
<body>
<article>
<h1>${escapeText(title)}</h1>
${html}
</article>
</body>
</html>
`
}

const textOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The name of an item's article: the last part of its address, else its title, else its id: `/2026/03/a-visit/` → `a-visit`. */
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

/** Letters and digits with a hyphen between words, at most 80 of them. */
const slugged = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
