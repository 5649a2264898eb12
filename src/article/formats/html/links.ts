import type { Span } from '../../../model.ts'
import type { Evidence, Piece } from '../../model.ts'
import { plainView } from '../../syntax/plain.ts'
import type { Run } from './runs.ts'
import type { Element } from './tokens.ts'

/** A text, with its place. */
interface LinkedPiece extends Piece {
  readonly element: Element
}

/** A longer text is not a link to another page, even if all of it is a link. */
const MOST_LENGTH = 160
const FEWEST_ITEMS = 3
const SENTENCE_END = /[.。．!?！？…:：]["'”’»›)\]]*$/u

const LIST = /^(?:ul|ol|menu|dl)$/

/** Whether all words of a run are in links, or its block is: `<a><h4>…</h4></a>`. */
export function isLinked(source: string, { start, end, items, element }: Run): boolean {
  if (isWithinLink(element)) return true
  let depth = 0
  let from = start
  let linked = false
  const bare = (span: Span): boolean => /[\p{L}\p{N}]/u.test(source.slice(span.start, span.end))
  for (const item of items) {
    if (depth === 0 && bare({ start: from, end: item.start })) return false
    from = item.end
    if (item.token.name !== 'a') continue
    if (item.kind === 'open') {
      depth++
      linked = true
    } else if (item.kind === 'close' && depth > 0) depth--
  }
  return linked && (depth > 0 || !bare({ start: from, end }))
}

const isWithinLink = (element: Element): boolean =>
  element.name === 'a' || (element.parent !== undefined && isWithinLink(element.parent))

/** Whether an offset of a run is in a link. */
export function isInLink({ items, element }: Run, offset: number): boolean {
  let depth = 0
  for (const { kind, token, end } of items) {
    if (end > offset) break
    if (token.name === 'a') depth = kind === 'open' ? depth + 1 : Math.max(depth - 1, 0)
  }
  return depth > 0 || isWithinLink(element)
}

/**
 * Texts that only lead to other pages: lists of links, headings and lines that are a link and not a sentence, and
 * headings over only such lines. Pages put these around their articles. `evidence` has the words of such headings: "You
 * may also like".
 */
export function signposts(
  pieces: readonly LinkedPiece[],
  linked: ReadonlySet<Piece>,
  evidence: (text: string) => Evidence | undefined,
): ReadonlyMap<Piece, Evidence> {
  const found = new Map<Piece, Evidence>()
  const lists = Map.groupBy(pieces, ({ element }) => listAround(element))
  for (const [list, items] of lists) {
    if (!list || items.length < FEWEST_ITEMS || !items.every(item => linked.has(item) && isShort(item))) continue
    for (const item of items) found.set(item, { role: 'boilerplate', evidence: 'a list of links' })
  }
  for (const piece of pieces) {
    if (!linked.has(piece) || found.has(piece) || !isShort(piece) || piece.given?.role === 'headline') continue
    const isHeading = piece.given?.role === 'subhead'
    if (isHeading || (piece.given === undefined && !SENTENCE_END.test(plainView(piece).text.trim()))) {
      found.set(piece, { role: 'boilerplate', evidence: 'a link to another page' })
    }
  }
  for (const [heading, section] of sectionsOf(pieces, found)) {
    const leads = section.every(piece => (found.get(piece) ?? piece.given)?.role === 'boilerplate')
    if (!leads) continue
    const words = evidence(plainView(heading).text)
    if (words?.role === 'boilerplate') found.set(heading, words)
    else if (section.length > 0)
      found.set(heading, { role: 'boilerplate', evidence: 'a heading over links to other pages' })
  }
  return found
}

/**
 * Each heading below the first level that is not a leftover, with what stands between it and the next such heading; the
 * last one first.
 */
function sectionsOf(
  pieces: readonly LinkedPiece[],
  leftovers: ReadonlyMap<Piece, Evidence>,
): readonly (readonly [LinkedPiece, readonly LinkedPiece[]])[] {
  const sections: (readonly [LinkedPiece, readonly LinkedPiece[]])[] = []
  let section: LinkedPiece[] = []
  for (const piece of pieces.toReversed()) {
    if (piece.given?.role === 'subhead' && !leftovers.has(piece)) {
      sections.push([piece, section])
      section = []
    } else section.push(piece)
  }
  return sections
}

const isShort = (piece: Piece): boolean => plainView(piece).text.length <= MOST_LENGTH

/** The outermost list that an element stands in. */
function listAround(element: Element): Element | undefined {
  let list: Element | undefined
  for (let at: Element | undefined = element; at; at = at.parent) if (LIST.test(at.name)) list = at
  return list
}
