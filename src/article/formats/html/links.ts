import type { Span } from '../../../model.ts'
import type { Evidence, Piece } from '../../model.ts'
import { plainView } from '../../syntax/plain.ts'
import type { Run } from './runs.ts'
import type { Element } from './tokens.ts'

/** A text and where it stands. */
interface LinkedPiece extends Piece {
  readonly element: Element
}

/** Longer texts are no signposts to other pages, though all of them is a link. */
const MOST_LENGTH = 160
const FEWEST_ITEMS = 3
const SENTENCE_END = /[.。．!?！？…:：]["'”’»›)\]]*$/u

const LIST = /^(?:ul|ol|menu|dl)$/

/** Whether all words of a run are within links. */
export function isLinked(source: string, { start, end, items }: Run): boolean {
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

/**
 * Lists of links, and headings and lines that are a link and no sentence, lead to other pages: they are what a page puts
 * around its articles.
 */
export function signposts(pieces: readonly LinkedPiece[], linked: ReadonlySet<Piece>): ReadonlyMap<Piece, Evidence> {
  const found = new Map<Piece, Evidence>()
  const lists = Map.groupBy(pieces, ({ element }) => listAround(element))
  for (const [list, items] of lists) {
    if (!list || items.length < FEWEST_ITEMS || !items.every(item => linked.has(item) && isShort(item))) continue
    for (const item of items) found.set(item, { role: 'boilerplate', evidence: 'a list of links' })
  }
  for (const piece of pieces) {
    if (!linked.has(piece) || found.has(piece) || !isShort(piece) || piece.given?.role === 'headline') continue
    const isHeading = /^h[2-6]$/.test(piece.element.name)
    if (isHeading || (piece.given === undefined && !SENTENCE_END.test(plainView(piece).text.trim()))) {
      found.set(piece, { role: 'boilerplate', evidence: 'a link to another page' })
    }
  }
  return found
}

const isShort = (piece: Piece): boolean => plainView(piece).text.length <= MOST_LENGTH

/** The outermost list that an element stands in. */
function listAround(element: Element): Element | undefined {
  let list: Element | undefined
  for (let at: Element | undefined = element; at; at = at.parent) if (LIST.test(at.name)) list = at
  return list
}
