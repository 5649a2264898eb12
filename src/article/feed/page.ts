import { escapeAttribute, escapeText } from 'entities/escape'
import type { FeedItem } from './model.ts'

/** An item as a separate article file in HTML. The same item gives the same file. */
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
