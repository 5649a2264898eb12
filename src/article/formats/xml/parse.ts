import { InterlinearError } from '../../../errors.ts'
import type { Locale, Metadata } from '../../../model.ts'
import type { ParseArticle, Piece } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { xmlEscapes } from '../../syntax/escapes.ts'
import { plainView } from '../../syntax/plain.ts'
import { htmlPieces } from '../html/article-pieces.ts'
import { alternativeText } from '../html/pictures.ts'
import { tokensOf } from '../html/tokens.ts'
import { piecesOfHeld } from '../text/held.ts'
import { childOf, descendants, localName, readXml, type XmlElement } from './elements.ts'
import { type FindText, formatOfXml, type Holds, isEditorsNote, isReadItem } from './formats.ts'
import { isWordPress, postTokens } from './wordpress.ts'

const SYNTAX = { plain: 'xml', html: 'xml-html' } as const
/** In CDATA, HTML and text are not escaped. */
const IN_CDATA = { plain: 'cdata', html: 'html' } as const
/** How `]]>` stands in CDATA, as the end of one section and the start of the next. */
const CDATA_SEAM = /\]\]\]\]><!\[CDATA\[>/g
const CDATA = /^(\s*<!\[CDATA\[)([\s\S]*?)\]\]>\s*$/

/**
 * Reads news in XML: RSS, Atom, WordPress's export, NewsML-G2 and NITF. A feed is one article with its items in order.
 */
export const parseXml: ParseArticle = (source, options) => {
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const file = options.file ?? options.slug
  const root = readXml(source.slice(base), { file, base })
  const find = formatOfXml(root, element => textOf(element, source))
  if (!find) {
    throw new InterlinearError('input', `found <${root.name}>, expected RSS, Atom, NewsML-G2 or NITF.`, {
      place: { file },
    })
  }
  const texts = textsIn(root, find, source).flatMap(([element, holds]) =>
    piecesOf(
      source,
      { element, holds, isPost: isWordPress(root) && element.name === 'content:encoded' },
      options.locale,
    ),
  )
  const pieces = [...texts, ...alternativesIn(root, source, texts)].toSorted((one, other) => one.start - other.start)
  if (pieces.length === 0) {
    throw new InterlinearError('input', `found no text in <${root.name}>, expected an article.`, { place: { file } })
  }
  return finishArticle(
    { source, format: 'xml', pieces, metadata: metadataOf(root, source), declaredLocale: localeOf(root, source) },
    options,
  )
}

/** What NITF says of pictures to those who cannot see them: `<media-reference alternate-text="A ferry"/>`. */
function alternativesIn(root: XmlElement, source: string, texts: readonly Piece[]): readonly Piece[] {
  const isInNote = (element: XmlElement | undefined): boolean =>
    element !== undefined && (isEditorsNote(element) || isInNote(element.parent))
  return descendants(root)
    .filter(element => localName(element) === 'media-reference' && !isInNote(element))
    .flatMap(({ outer, start }) => alternativeText(source, { start: outer.start, end: start }, 'alternate-text'))
    .filter(({ start, end }) => !texts.some(text => text.start < end && start < text.end))
}

type Found = readonly [element: XmlElement, holds: Holds]

/** The elements that contain text, none of them inside another one. */
function textsIn(element: XmlElement, find: FindText, source: string): readonly Found[] {
  if (localName(element) === 'item' && !isReadItem(element, item => textOf(item, source))) return []
  if (isEditorsNote(element)) return []
  const holds = find(element)
  if (holds !== undefined) return [[element, holds]]
  return element.children.flatMap(child => textsIn(child, find, source))
}

interface Text {
  readonly element: XmlElement
  readonly holds: Holds
  /** Whether it is a post as WordPress stores it. */
  readonly isPost: boolean
}

function piecesOf(source: string, { element, holds, isPost }: Text, locale: Locale): readonly Piece[] {
  const { start, end } = element
  const raw = source.slice(start, end)
  if (holds === 'markup' || (element.children.length > 0 && holds === 'body')) return markupPieces(raw, start, locale)
  const role = holds === 'body' ? undefined : holds
  const given = role && { role, name: element.name }
  const tagsOf = isPost ? postTokens : undefined
  const [, before, inside] = CDATA.exec(raw) ?? []
  if (before !== undefined && inside !== undefined) {
    const at = start + before.length
    const seams = [...inside.matchAll(CDATA_SEAM)]
    const escapes = seams.map(({ 0: seam, index }) => ({ start: index, end: index + seam.length, plain: ']]>' }))
    const held = { start: at, end: at + inside.length, escapes, name: element.name, syntax: IN_CDATA, role, tagsOf }
    return piecesOfHeld(source, held, locale)
  }
  if (element.children.length > 0) {
    const pieces = markupPieces(raw, start, locale)
    return pieces.map(piece => (given ? { ...piece, given: { role: given.role, evidence: `<${given.name}>` } } : piece))
  }
  if (raw.includes('<')) return []
  const held = { start, end, escapes: xmlEscapes(raw), name: element.name, syntax: SYNTAX, role, tagsOf }
  return piecesOfHeld(source, held, locale)
}

/** XHTML and NITF are read like HTML. */
const markupPieces = (raw: string, start: number, locale: Locale): readonly Piece[] =>
  htmlPieces(raw, tokensOf(raw), { locale }).map(({ element: _, within: __, linked: ___, ...piece }) => ({
    ...piece,
    start: start + piece.start,
    end: start + piece.end,
  }))

const textOf = (element: XmlElement | undefined, source: string): string => {
  const raw = element ? source.slice(element.start, element.end) : ''
  const [, , inside] = CDATA.exec(raw) ?? []
  return (inside ?? plainView({ text: raw, escapes: xmlEscapes(raw) }).text).trim()
}

/** The locale in `xml:lang`, in a feed's `<language>`, or in a news item's `<language tag="de">`. */
function localeOf(root: XmlElement, source: string): string | undefined {
  for (const element of descendants(root)) {
    const name = localName(element)
    if (name === 'language') return element.attributes.tag ?? textOf(element, source)
    if (element.attributes['xml:lang'] !== undefined) return element.attributes['xml:lang']
    if (name === 'item' || name === 'entry' || name === 'contentSet') break
  }
  return undefined
}

function metadataOf(root: XmlElement, source: string): Metadata {
  const first = descendants(root).find(element => /^(?:item|entry|contentMeta)$/.test(localName(element)))
  const author = textOf(childOf(first, 'creator') ?? childOf(first, 'by'), source)
  const date = textOf(
    childOf(first, 'pubDate') ?? childOf(first, 'published') ?? childOf(first, 'contentCreated'),
    source,
  )
  return { ...(author && !author.includes('<') && { author }), ...(date && { date }) }
}
