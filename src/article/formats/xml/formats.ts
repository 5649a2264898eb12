import type { Role } from '../../../model.ts'
import { childOf, localName, type XmlElement } from './elements.ts'

/** What an element contains for readers: a text with a role, or the body of an article. */
export type Holds = Role | 'body' | 'markup'

/** Finds the texts in the XML formats of news. */
export type FindText = (element: XmlElement) => Holds | undefined

/** The text of an element without entities and CDATA marks; empty if there is no element. */
export type TextOf = (element: XmlElement | undefined) => string

/** RSS 2.0, and WordPress's export, which is RSS with more elements. */
const RSS: Readonly<Record<string, Holds>> = {
  title: 'headline',
  description: 'body',
  'content:encoded': 'body',
  'excerpt:encoded': 'deck',
  'dc:description': 'deck',
  'itunes:title': 'teaser',
  'itunes:subtitle': 'deck',
  'itunes:summary': 'body',
}

/** Media RSS: texts about a picture or a film, in an item or in its `media:content` and `media:group`. */
const MEDIA: Readonly<Record<string, Holds>> = {
  'media:title': 'caption',
  'media:description': 'caption',
  'media:text': 'caption',
  'media:credit': 'boilerplate',
  'media:copyright': 'boilerplate',
}

const MEDIA_AROUND = /^media:(?:content|group)$/

function mediaText(element: XmlElement, items: RegExp): Holds | undefined {
  const { parent } = element
  const isInItem = parent && (MEDIA_AROUND.test(parent.name) || items.test(localName(parent)))
  return isInItem ? own(MEDIA, element.name) : undefined
}

/** Kinds of WordPress's posts that readers read; menus, revisions and settings are not among them. */
const READ_POSTS: ReadonlySet<string> = new Set(['post', 'page', 'attachment'])

export const isReadItem = (item: XmlElement, textOf: TextOf): boolean => {
  const kind = childOf(item, 'wp:post_type')
  return kind === undefined || READ_POSTS.has(textOf(kind))
}

/** Fields in which plugins of WordPress keep titles and descriptions for search engines and social media. */
const META =
  /^(?:_yoast_wpseo_(?:(?:opengraph|twitter)-)?(?:title|description|metadesc|bctitle)|rank_math_(?:(?:facebook|twitter)_)?(?:title|description)|_aioseo_(?:(?:og|twitter)_)?(?:title|description)|_seopress_(?:titles|social_fb|social_twitter)_(?:title|desc)|_wp_attachment_image_alt)$/
/** What these plugins fill in: `%%title%% %%sep%% %%sitename%%`, `%title%`, `#post_title`. */
const FILLED_IN = /%{1,2}[\w-]{1,40}(?:\([^()%]{0,40}\))?%{1,2}|#\w{1,40}/g

function metaText(value: XmlElement, textOf: TextOf): Holds | undefined {
  const key = value.name === 'wp:meta_value' ? childOf(value.parent, 'wp:meta_key') : undefined
  const name = key ? textOf(key) : ''
  if (!META.test(name) || !/\p{L}/u.test(textOf(value).replace(FILLED_IN, ''))) return undefined
  return name === '_wp_attachment_image_alt' ? 'caption' : 'teaser'
}

function rssText(element: XmlElement, textOf: TextOf): Holds | undefined {
  const meta = metaText(element, textOf) ?? mediaText(element, /^item$/)
  if (meta !== undefined || !element.parent || localName(element.parent) !== 'item') return meta
  const holds = own(RSS, element.name)
  // What WordPress calls the excerpt of a picture is its caption.
  const isOfPicture = holds === 'deck' && textOf(childOf(element.parent, 'wp:post_type')) === 'attachment'
  return isOfPicture ? 'caption' : holds
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
  subtitle: 'deck',
  keyword: 'teaser',
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
export function formatOfXml(root: XmlElement, textOf: TextOf): FindText | undefined {
  switch (localName(root)) {
    case 'rss':
    case 'RDF':
      return element => rssText(element, textOf)
    case 'feed':
    case 'entry':
      return element => mediaText(element, /^entry$/) ?? atomText(element)
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
  const isOwn = element.parent && localName(element.parent) === 'entry' && !element.name.startsWith('media:')
  if (!isOwn) return undefined
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
  if (around === 'itemMeta') return name === 'title' ? 'teaser' : undefined
  if (name === 'inlineData')
    return (element.attributes.contenttype ?? 'text/plain').startsWith('text/') ? 'body' : undefined
  if (name === 'html' || name === 'body') return around === 'inlineXML' ? 'markup' : undefined
  return nitfText(element)
}
