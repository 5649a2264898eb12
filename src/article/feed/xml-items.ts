import { decodeXML } from 'entities/decode'
import { InterlinearError } from '../../errors.ts'
import { childOf, descendants, localName, readXml, type XmlElement } from '../formats/xml/elements.ts'
import { isReadItem } from '../formats/xml/formats.ts'
import type { FeedItem } from './model.ts'

/** The items of RSS 0.9 to 2.0 and Atom, in the feed's order. Throws an input error for other XML. */
export function itemsOfXml(source: string, file: string): readonly FeedItem[] {
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const root = readXml(source.slice(base), { file, base })
  const kind = localName(root)
  if (!['rss', 'RDF', 'feed', 'entry'].includes(kind)) {
    throw new InterlinearError('input', `found <${root.name}>, expected a feed: RSS or Atom.`, { place: { file } })
  }
  const read = readerOf(source)
  const elements = descendants(root)
  if (kind === 'feed' || kind === 'entry') {
    return elements.filter(element => localName(element) === 'entry').flatMap(entry => atomItem(entry, read))
  }
  const locale = read.text(childOf(childOf(root, 'channel'), 'language'))
  return elements
    .filter(element => localName(element) === 'item' && isReadItem(element, read.text))
    .flatMap(item => rssItem(item, locale, read))
}

interface Read {
  /** The text of an element without entities and CDATA marks; empty if there is no element. */
  readonly text: (element: XmlElement | undefined) => string
  /** The content of an element as HTML: its markup, or the HTML in its text. */
  readonly html: (element: XmlElement | undefined) => string
}

function readerOf(source: string): Read {
  const text = (element: XmlElement | undefined): string =>
    element === undefined ? '' : plain(source.slice(element.start, element.end)).trim()
  const html = (element: XmlElement | undefined): string =>
    element !== undefined && element.children.length > 0
      ? source.slice(element.start, element.end).trim()
      : text(element)
  return { text, html }
}

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/

/** The text of XML: `Tom &amp; <![CDATA[<b>Jerry</b>]]>` → `Tom & <b>Jerry</b>`. */
const plain = (xml: string): string =>
  xml
    .split(CDATA)
    .map((part, index) => (index % 2 === 1 ? part : decodeXML(part)))
    .join('')

function rssItem(item: XmlElement, locale: string, { text, html }: Read): readonly FeedItem[] {
  const title = text(childOf(item, 'title'))
  const url = text(childOf(item, 'link')) || (item.attributes['rdf:about'] ?? '')
  const id = text(childOf(item, 'guid')) || url || title
  const body = html(childOf(item, 'content:encoded'))
  const description = html(childOf(item, 'description'))
  return itemOf({ id, title, html: body || description, summary: body ? description : '', url, locale })
}

function atomItem(entry: XmlElement, { text, html }: Read): readonly FeedItem[] {
  const link = entry.children.find(
    ({ name, attributes }) => name === 'link' && (attributes.rel ?? 'alternate') === 'alternate',
  )
  const url = link?.attributes.href ?? ''
  const title = text(childOf(entry, 'title'))
  const id = text(childOf(entry, 'id')) || url || title
  const body = html(childOf(entry, 'content'))
  const summary = html(childOf(entry, 'summary'))
  return itemOf({ id, title, html: body || summary, summary: body ? summary : '', url, locale: localeOf(entry) })
}

const localeOf = (element: XmlElement): string =>
  element.attributes['xml:lang'] ?? (element.parent ? localeOf(element.parent) : '')

/** The item without empty fields; no item if there is nothing to read. */
export function itemOf({ summary, url, locale, ...item }: Required<FeedItem>): readonly FeedItem[] {
  if (item.id === '' || (item.title === '' && item.html === '')) return []
  return [{ ...item, ...(summary && { summary }), ...(url && { url }), ...(locale && { locale }) }]
}
