import type { Span } from '../../../model.ts'
import { isPhrasing } from '../html/runs.ts'
import { type Element, ROOT, type Token, tokensOf } from '../html/tokens.ts'
import type { XmlElement } from './elements.ts'

/** Whether a feed is WordPress's export: its posts are as an editor typed them, not as a page shows them. */
export const isWordPress = (root: XmlElement): boolean => root.attributes['xmlns:wp'] !== undefined

/** A shortcode's tag: `[gallery ids="1,2"]`, `[/caption]`. Its groups are the slash, the name and the attributes. */
const SHORTCODE = /\[(\/?)([a-z][\w-]{0,60})((?:\s[^[\]<>]{0,2000})?)\]/gi
/** WordPress's own, which may stand without attributes. */
const CORE = /^(?:audio|caption|embed|gallery|playlist|video|wp_caption)$/
const BLANK_LINE = /\n[\t\r ]*\n\s*/g
/** Elements with spaces and brackets of their own. */
const VERBATIM = /^(?:pre|code|script|style|textarea)$/

/**
 * The tags of a post. As on WordPress's pages, a blank line ends a paragraph, and a shortcode at the edge of a line
 * is no part of its text: `[caption id="a"]<img> A ferry[/caption]` → `A ferry`.
 */
export function postTokens(source: string): readonly Token[] {
  const tokens = tokensOf(source)
  const closed = new Set([...source.matchAll(/\[\/([a-z][\w-]{0,60})\]/gi)].map(([, name]) => name))
  const found: Token[] = []
  let before: Token | undefined
  for (const token of [...tokens, undefined]) {
    const gap = { start: before?.end ?? 0, end: token?.start ?? source.length }
    const parent = containerAfter(before)
    if (gap.end > gap.start && !isVerbatim(parent)) {
      const edges = { left: isEdge(before), right: isEdge(token) }
      for (const span of breaksIn(source, { gap, edges, closed })) found.push(breakToken(span, parent))
    }
    if (token) found.push(token)
    before = token
  }
  return found
}

/** A block without text. */
const breakToken = ({ start, end }: Span, parent: Element): Token => ({
  ...{ kind: 'void', name: 'p', start, end },
  element: { id: -1 - start, name: 'p', attributes: {}, parent, depth: parent.depth + 1 },
})

function containerAfter(token: Token | undefined): Element {
  if (!token) return ROOT
  return token.kind === 'open' || token.kind === 'comment' ? token.element : (token.element.parent ?? ROOT)
}

const isVerbatim = (element: Element): boolean =>
  VERBATIM.test(element.name) || (element.parent !== undefined && isVerbatim(element.parent))

/** Whether a line may begin or end at a tag. */
const isEdge = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'comment' || !isPhrasing(token.name)

interface Gap {
  readonly gap: Span
  /** Whether lines begin and end with the gap. */
  readonly edges: { readonly left: boolean; readonly right: boolean }
  /** Names of shortcodes with a closing tag. */
  readonly closed: ReadonlySet<string | undefined>
}

/** The blank lines in a text between two tags, and the shortcodes at the ends of its lines, in order. */
function breaksIn(source: string, { gap, edges, closed }: Gap): readonly Span[] {
  const text = source.slice(gap.start, gap.end)
  const blanks = [...text.matchAll(BLANK_LINE)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }))
  const shortcodes = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const end = index + line.length
    return shortcodesAt(text, {
      ...{ start: index, end, closed },
      edges: { left: index > 0 || edges.left, right: end < text.length || edges.right },
    })
  })
  return [...blanks, ...shortcodes]
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ start: start + gap.start, end: end + gap.start }))
}

interface Line extends Span, Omit<Gap, 'gap'> {}

interface Tag extends Span {
  readonly name: string
  readonly closes: boolean
}

/**
 * The shortcodes at the edges of a line, in order. One whose partner is among the words of the line is one of them:
 * `[dropcap]T[/dropcap]he ferry`.
 */
function shortcodesAt(text: string, { start: from, end: to, edges, closed }: Line): readonly Span[] {
  const line = text.slice(from, to)
  const tags = tagsIn(line, closed)
  const isBlank = (start = 0, end = line.length): boolean => line.slice(start, end).trim() === ''
  let left = 0
  while (edges.left && left < tags.length && isBlank(tags[left - 1]?.end, tags[left]?.start)) left++
  let right = tags.length
  while (edges.right && right > left && isBlank(tags[right - 1]?.end, tags[right]?.start)) right--
  const words = withPartners({ start: left, end: right }, partnersOf(tags))
  return [...tags.slice(0, words.start), ...tags.slice(words.end)].map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }))
}

/** The tags of a span, those between them and the partners of its tags, and their partners in turn. */
function withPartners(span: Span, partners: ReadonlyMap<number, number>): Span {
  let { start, end } = span
  const take = (index: number): void => {
    const partner = partners.get(index) ?? index
    start = Math.min(start, partner)
    end = Math.max(end, partner + 1)
  }
  let first = start
  // Every tag is taken once.
  for (let next = first; first > start || next < end; ) take(first > start ? --first : next++)
  return { start, end }
}

/** What is a shortcode, and no word in brackets, such as `[sic]`. */
const tagsIn = (line: string, closed: Gap['closed']): readonly Tag[] =>
  [...line.matchAll(SHORTCODE)]
    .filter(([, slash, name = '', rest = '']) => slash || rest.includes('=') || closed.has(name) || CORE.test(name))
    .map(({ 0: tag, 1: slash, 2: name = '', index }) => ({
      ...{ start: index, end: index + tag.length },
      ...{ name, closes: slash === '/' },
    }))

/** The indices of tags that open and close the same shortcode. */
function partnersOf(tags: readonly Tag[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>()
  const partners = new Map<number, number>()
  tags.forEach(({ name, closes }, index) => {
    const waiting = open.get(name) ?? []
    const partner = closes ? waiting.pop() : undefined
    if (!closes) waiting.push(index)
    open.set(name, waiting)
    if (partner !== undefined) partners.set(index, partner).set(partner, index)
  })
  return partners
}
