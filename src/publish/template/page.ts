import { escapeUTF8 } from 'entities/escape'
import { InterlinearError } from '../../errors.ts'
import { directionOf } from '../../languages/script.ts'
import type { Locale } from '../../model.ts'
import { footMarks, headMarks, openGraphLocale, tongueOf } from '../forms/html/marks.ts'
import type { Frame } from '../model.ts'
import type { TranslatedArticle, TranslatedBlock } from '../plan/translated.ts'
import { inlineHtml } from './inline.ts'
import { STYLE } from './style.ts'

/** Our own template; a desk's own has the same parts in double braces. */
export const TEMPLATE = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
{{meta}}{{head}}<style>${STYLE}</style>
</head>
<body>
<main>
<article>
{{body}}<footer>
{{foot}}</footer>
</article>
</main>
</body>
</html>
`

/** Our template for the preview of a page beside its edition: a link can go to a block, which is then highlighted. */
export const PREVIEW_TEMPLATE = TEMPLATE.replace(
  '<style>',
  '{{anchors}}<style>:target{background:Mark;color:MarkText;scroll-margin-block:30vh}',
)

/** The parts that a template must have, or a publication would be incomplete. */
const NEEDED = ['lang', 'dir', 'title', 'head', 'body', 'foot']

/**
 * A translated article as a complete page. Its blocks are in the edition's language; leftovers of web pages are
 * dropped. Throws a config error for a template without a required part.
 */
export function templatePage(article: TranslatedArticle, frame: Frame, template = TEMPLATE): string {
  const lacking = NEEDED.find(name => !template.includes(`{{${name}}}`))
  if (lacking !== undefined) {
    throw new InterlinearError('config', `the page template has no {{${lacking}}}, expected each of its parts.`, {
      hint: `The parts are ${NEEDED.map(name => `{{${name}}}`).join(', ')} and {{meta}}.`,
    })
  }
  const title = textOf(article, 'headline') || (article.metadata.title ?? frame.slug)
  const parts: Readonly<Record<string, string>> = {
    lang: escapeUTF8(frame.locale),
    dir: directionOf(frame.locale),
    title: escapeUTF8(title),
    meta: metaOf(title, textOf(article, 'deck'), frame),
    href: escapeUTF8(frame.href),
    head: headMarks(frame, { hasCanonical: /\brel\s*=\s*["']?canonical\b/i.test(template) }),
    body: bodyOf(article.blocks, { locale: frame.locale, hasAnchors: template.includes('{{anchors}}') }),
    anchors: '',
    foot: footMarks(frame),
  }
  return template.replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
    Object.hasOwn(parts, name) ? (parts[name] ?? all) : all,
  )
}

function textOf({ blocks }: TranslatedArticle, role: TranslatedBlock['role']): string {
  const block = blocks.find(one => one.role === role)
  return block ? block.plain.replace(/\s+/g, ' ').trim() : ''
}

/** The metadata of a page for previews of its link. */
function metaOf(title: string, deck: string, { locale, href, original, published, firstPublished }: Frame): string {
  const property = (name: string, content: string): string =>
    `<meta property="og:${name}" content="${escapeUTF8(content)}">\n`
  const description =
    deck === '' ? '' : `<meta name="description" content="${escapeUTF8(deck)}">\n${property('description', deck)}`
  const region = openGraphLocale(locale)
  const dates = `<meta property="article:published_time" content="${firstPublished}">
<meta property="article:modified_time" content="${published}">
`
  return [
    description,
    property('type', 'article'),
    property('title', title),
    /^https?:/.test(href) ? property('url', href) : '',
    region === undefined ? '' : property('locale', region),
    '<meta name="twitter:card" content="summary">\n',
    locale === original.locale ? '' : dates,
  ].join('')
}

interface Body {
  readonly locale: Locale
  /** Whether each block has its id, so that a link can go to it. */
  readonly hasAnchors: boolean
}

/** The blocks as HTML: those around the headline become the page's header, and successive list items one list. */
function bodyOf(blocks: readonly TranslatedBlock[], { locale, hasAnchors }: Body): string {
  const title = blocks.find(({ role }) => role === 'headline')
  // The headline may be both in the front matter and in the text.
  const isRepeated = (block: TranslatedBlock): boolean =>
    block !== title && block.role === 'headline' && block.plain.trim() === title?.plain.trim()
  const shown = blocks.filter(
    block => block.role !== 'boilerplate' && block.role !== 'teaser' && block.plain.trim() !== '' && !isRepeated(block),
  )
  const headline = title ? shown.indexOf(title) : -1
  const parts = shown.map((block, index) => {
    const text = inlineHtml(block)
    const anchor = hasAnchors ? ` id="${escapeUTF8(block.id)}"` : ''
    if (block.role !== 'list-item') return elementOf(block, text, { locale, isHeadline: index === headline, anchor })
    const opens = shown[index - 1]?.role !== 'list-item'
    const closes = shown[index + 1]?.role !== 'list-item'
    return `${opens ? '<ul>\n' : ''}<li${anchor}>${text}</li>\n${closes ? '</ul>\n' : ''}`
  })
  const end = headline < 0 ? 0 : headEnd(shown, headline)
  const head = parts.slice(0, end).join('')
  return `${head === '' ? '' : `<header>\n${head}</header>\n`}${parts.slice(end).join('')}`
}

/** The end of an article's head: after deck, byline and dateline that follow the headline. */
function headEnd(blocks: readonly TranslatedBlock[], headline: number): number {
  const end = blocks.findIndex(({ role }, index) => index > headline && !HEAD.has(role))
  return end < 0 ? blocks.length : end
}

const HEAD: ReadonlySet<string> = new Set(['deck', 'byline', 'dateline'])

function elementOf({ role, locale }: TranslatedBlock, html: string, page: Shown): string {
  const tongue = tongueOf(locale, page.locale)
  const { anchor } = page
  const text = tongue === '' ? html : `<span${tongue}>${html}</span>`
  switch (role) {
    case 'headline':
      return page.isHeadline ? `<h1${anchor}>${text}</h1>\n` : `<h2${anchor}>${text}</h2>\n`
    case 'subhead':
      return `<h2${anchor}>${text}</h2>\n`
    case 'deck':
    case 'byline':
    case 'dateline':
    case 'caption':
      return `<p${anchor} class="${role}">${text}</p>\n`
    case 'quote':
      return `<blockquote${anchor}><p>${text}</p></blockquote>\n`
    default:
      return `<p${anchor}>${text}</p>\n`
  }
}

/** How a block is shown. */
interface Shown {
  /** The page's language. */
  readonly locale: Locale
  readonly isHeadline: boolean
  /** The attribute with its id, if it has one. */
  readonly anchor: string
}
