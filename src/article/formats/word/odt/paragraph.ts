import type { Span } from '../../../../model.ts'
import type { XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { escapeAttribute, xmlText } from '../package/xml-text.ts'
import { type Chunk, type Formatting, plainOf, type Token, type VoidName } from '../rich/model.ts'
import type { OdtStyles } from './styles.ts'

export interface OdtReading {
  /** The file's name, for messages. */
  readonly file: string
  readonly part: Part
  readonly styles: OdtStyles
}

interface Collecting {
  tokens: Token[]
  hasMore: boolean
  /** White space after white space, and at the start of a paragraph, is not read. */
  isAfterSpace: boolean
}

/** The spans around a text: their styles, and their tags as written. */
interface Spans {
  readonly names: readonly string[]
  readonly raw: string
}

/** Reads a paragraph: its texts, the spans that format them, links, notes and fields. */
export function odtChunks(paragraph: XmlElement, reading: OdtReading): readonly Chunk[] {
  const into: Collecting = { tokens: [], hasMore: false, isAfterSpace: true }
  const chunks: Chunk[] = []
  forEachNode(paragraph, node => {
    into.tokens = []
    into.hasMore = false
    const span = collect(node, into, { reading, spans: { names: [], raw: '' } })
    chunks.push({ ...span, tokens: into.tokens, hasMore: into.hasMore })
  })
  return chunks
}

/** Visits the child elements of an element and the texts between them, in order. */
function forEachNode(element: XmlElement, visit: (node: XmlElement | Span) => void): void {
  let at = element.start
  for (const child of element.children) {
    if (child.outer.start > at) visit({ start: at, end: child.outer.start })
    visit(child)
    at = child.outer.end
  }
  if (element.end > at) visit({ start: at, end: element.end })
}

interface Context {
  readonly reading: OdtReading
  readonly spans: Spans
}

const isElement = (node: XmlElement | Span): node is XmlElement => 'name' in node

/** Elements that need not be kept. */
const NOISE: ReadonlySet<string> = new Set(['text:soft-page-break'])
/** Marks in a text that readers do not see. */
const MARKERS =
  /^(?:text:(?:bookmark|reference-mark|toc-mark|alphabetical-index-mark|user-index-mark)(?:-start|-end)?|text:change(?:-start|-end)?|office:annotation(?:-end)?|text:s?cript|draw:.*)$/

const WITHIN: Readonly<Record<string, readonly [name: VoidName, plain: string]>> = {
  'text:tab': ['tab', '\t'],
  'text:line-break': ['br', '\n'],
  'text:note': ['note', ''],
}

function collect(node: XmlElement | Span, into: Collecting, context: Context): Span {
  if (!isElement(node)) {
    collectText(node, into, context)
    return { start: node.start, end: node.end }
  }
  const { name, outer } = node
  const { part } = context.reading
  const add = (kind: VoidName, plain: string): void => {
    into.tokens.push({ kind: 'void', name: kind, plain, xml: part.xml.slice(outer.start, outer.end), ...outer })
    into.isAfterSpace = false
  }
  const within = WITHIN[name]
  if (within) add(...within)
  else if (name === 'text:span') {
    const own = [...context.spans.names, node.attributes['text:style-name'] ?? '']
    const raw = context.spans.raw + part.xml.slice(outer.start, node.start)
    forEachNode(node, inner => collect(inner, into, { ...context, spans: { names: own, raw } }))
  } else if (name === 'text:a') {
    const href = node.attributes['xlink:href'] ?? ''
    into.tokens.push({
      kind: 'open',
      markup: `<a href="${escapeAttribute(href)}">`,
      xml: part.xml.slice(outer.start, node.start),
    })
    forEachNode(node, inner => collect(inner, into, context))
    into.tokens.push({ kind: 'close', markup: '</a>', xml: part.xml.slice(node.end, outer.end) })
  } else if (name === 'text:s' || name === 'text:ruby') collectSign(node, into, context)
  else if (name === 'draw:frame' && node.attributes['text:anchor-type'] === 'as-char') add('img', '\uFFFC')
  else if (MARKERS.test(name)) into.hasMore = true
  else if (!NOISE.has(name)) add('field', shownIn(node, context))
  return { start: outer.start, end: outer.end }
}

/** What a field shows. */
function shownIn(element: XmlElement, context: Context): string {
  const inside: Collecting = { tokens: [], hasMore: false, isAfterSpace: true }
  forEachNode(element, inner => collect(inner, inside, context))
  return plainOf(inside.tokens)
}

const formatIn = ({ reading, spans }: Context): Formatting => ({
  ...reading.styles.formatOf(spans.names),
  raw: spans.raw,
})

function collectText(span: Span, into: Collecting, context: Context): void {
  const raw = xmlText(context.reading.part.xml, span).replace(/[ \t\n\r]+/g, ' ')
  const text = into.isAfterSpace && raw.startsWith(' ') ? raw.slice(1) : raw
  if (text !== '') into.isAfterSpace = text.endsWith(' ')
  into.tokens.push({ kind: 'text', text, format: formatIn(context), start: span.start, end: span.end })
}

const MOST_BLANKS = 200

/** Adds blanks, or a word with its reading, which stays with it. */
function collectSign(element: XmlElement, into: Collecting, context: Context): void {
  const count = Math.min(Number(element.attributes['text:c'] ?? 1) || 1, MOST_BLANKS)
  const base = element.children.find(({ name }) => name === 'text:ruby-base')
  const text = element.name === 'text:s' ? ' '.repeat(count) : base ? shownIn(base, context) : ''
  into.isAfterSpace = false
  into.tokens.push({ kind: 'text', text, format: formatIn(context), isSign: true, ...element.outer })
}
