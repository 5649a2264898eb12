import type { Role } from '../../../model.ts'
import { childOf, localName, type XmlElement } from './elements.ts'

/** What an element contains for readers: a text with a role, or the body of an article. */
export type Holds = Role | 'body' | 'markup'

/** Finds the texts in the XML formats of news. */
export type FindText = (element: XmlElement) => Holds | undefined

/** RSS 2.0, and WordPress's export, which is RSS with more elements. */
const RSS: Readonly<Record<string, Holds>> = {
  title: 'headline',
  description: 'body',
  'content:encoded': 'body',
  'excerpt:encoded': 'deck',
  'media:title': 'caption',
  'media:description': 'caption',
  'media:text': 'caption',
}

/** Kinds of WordPress's posts that readers read; menus, revisions and settings are not among them. */
const READ_POSTS: ReadonlySet<string> = new Set(['post', 'page', 'attachment'])

export const isReadItem = (item: XmlElement, textOf: (element: XmlElement) => string): boolean => {
  const kind = childOf(item, 'wp:post_type')
  return kind === undefined || READ_POSTS.has(textOf(kind))
}

const ATOM: Readonly<Record<string, Holds>> = { title: 'headline', summary: 'deck', content: 'body' }

/** IPTC NewsML-G2: the texts of its contentMeta, and NITF or XHTML as its content. */
const NEWSML: Readonly<Record<string, Holds>> = {
  headline: 'headline',
  slugline: 'boilerplate',
  dateline: 'dateline',
  by: 'byline',
  creditline: 'boilerplate',
  description: 'deck',
}

const NITF: Readonly<Record<string, Holds>> = {
  hl1: 'headline',
  hl2: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  abstract: 'markup',
  'body.content': 'markup',
  tagline: 'markup',
}

const own = (table: Readonly<Record<string, Holds>>, name: string): Holds | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/** Whether an element is a note between editors, in NITF. */
export const isEditorsNote = (element: XmlElement): boolean => localName(element) === 'note'

/** How to find the texts of a file, by its outermost element; undefined for other XML. */
export function formatOfXml(root: XmlElement): FindText | undefined {
  switch (localName(root)) {
    case 'rss':
      return element => (element.parent && localName(element.parent) === 'item' ? own(RSS, element.name) : undefined)
    case 'RDF':
      return element => (element.parent && localName(element.parent) === 'item' ? own(RSS, element.name) : undefined)
    case 'feed':
    case 'entry':
      return element => (element.parent && localName(element.parent) === 'entry' ? atomText(element) : undefined)
    case 'newsMessage':
    case 'newsItem':
    case 'packageItem':
      return newsmlText
    case 'nitf':
      return nitfText
    default:
      return undefined
  }
}

/** The title in the head is for lists of stories; in the body of a story it is a book's. */
function nitfText(element: XmlElement): Holds | undefined {
  const name = localName(element)
  if (name === 'title' && element.parent && localName(element.parent) === 'head') return 'teaser'
  return own(NITF, name)
}

const atomText = (element: XmlElement): Holds | undefined => {
  const holds = own(ATOM, localName(element))
  if (holds === undefined || element.attributes.src !== undefined) return undefined
  const type = element.attributes.type ?? 'text'
  if (type === 'xhtml') return 'markup'
  return type === 'text' || type === 'html' || type.startsWith('text/') ? holds : undefined
}

function newsmlText(element: XmlElement): Holds | undefined {
  const name = localName(element)
  const around = element.parent && localName(element.parent)
  if (around === 'contentMeta') return own(NEWSML, name)
  if (name === 'inlineData')
    return (element.attributes.contenttype ?? 'text/plain').startsWith('text/') ? 'body' : undefined
  if (name === 'html' || name === 'body') return around === 'inlineXML' ? 'markup' : undefined
  return nitfText(element)
}
