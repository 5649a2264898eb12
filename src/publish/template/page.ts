import { footMarks, headMarks } from '../forms/html/marks.ts'
import { escapeHtml } from '../forms/html/tags.ts'
import type { Frame } from '../model.ts'
import type { TranslatedArticle, TranslatedBlock } from '../translated.ts'
import { inlineHtml } from './inline.ts'
import { STYLE } from './style.ts'

/** Our own template; a desk's own has the same parts in double braces. `{{body}}` and `{{foot}}` stand in `<main>`. */
export const TEMPLATE = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
{{description}}<link rel="canonical" href="{{href}}">
{{head}}<style>${STYLE}</style>
</head>
<body>
<main>
<article>
{{body}}</article>
{{foot}}</main>
</body>
</html>
`

/** The parts that a template has to have, or a publication would say less than it must. */
export const TEMPLATE_PARTS = ['lang', 'dir', 'title', 'head', 'body', 'foot'] as const

/** A translated article as a finished page. Its blocks are in the edition's language; leftovers of web pages stay out. */
export function templatePage(article: TranslatedArticle, frame: Frame, template = TEMPLATE): string {
  const { blocks } = article
  const textOf = (role: TranslatedBlock['role']): string => plainOf(blocks.find(block => block.role === role))
  const deck = textOf('deck')
  const parts: Readonly<Record<string, string>> = {
    lang: escapeHtml(frame.locale),
    dir: frame.direction,
    title: escapeHtml(textOf('headline') || (article.metadata.title ?? frame.slug)),
    description: deck === '' ? '' : `<meta name="description" content="${escapeHtml(deck)}">\n`,
    href: escapeHtml(frame.href),
    head: headMarks(frame),
    body: bodyOf(blocks),
    foot: footMarks(frame),
  }
  return template.replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
    Object.hasOwn(parts, name) ? (parts[name] ?? all) : all,
  )
}

const plainOf = (block: TranslatedBlock | undefined): string => (block ? block.plain.replace(/\s+/g, ' ').trim() : '')

/** The blocks as HTML, list items that follow each other in one list. */
function bodyOf(blocks: readonly TranslatedBlock[]): string {
  const shown = blocks.filter(({ role }) => role !== 'boilerplate')
  const hasHeadline = shown.some(({ role }) => role === 'headline')
  const parts = shown.map((block, index) => {
    const text = inlineHtml(block)
    if (block.role !== 'list-item') return elementOf(block, text, hasHeadline && isFirst(block, shown))
    const opens = shown[index - 1]?.role !== 'list-item'
    const closes = shown[index + 1]?.role !== 'list-item'
    return `${opens ? '<ul>\n' : ''}<li>${text}</li>\n${closes ? '</ul>\n' : ''}`
  })
  return parts.join('')
}

const isFirst = (block: TranslatedBlock, blocks: readonly TranslatedBlock[]): boolean =>
  blocks.find(one => one.role === block.role) === block

function elementOf({ role }: TranslatedBlock, text: string, first: boolean): string {
  switch (role) {
    case 'headline':
      return first ? `<h1>${text}</h1>\n` : `<h2>${text}</h2>\n`
    case 'subhead':
      return `<h2>${text}</h2>\n`
    case 'deck':
      return `<p class="deck">${text}</p>\n`
    case 'byline':
    case 'dateline':
      return `<p class="byline">${text}</p>\n`
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>\n`
    case 'caption':
      return `<figure><figcaption>${text}</figcaption></figure>\n`
    default:
      return `<p>${text}</p>\n`
  }
}
