import type { Hold, Pieces } from '../../model.ts'
import type { Element } from './elements.ts'
import { holdsOf, isShown } from './pieces.ts'
import { readMarkup } from './read.ts'

/**
 * Holds as XML elements, for engines that support them: a name or placeholder is `<x id="0">Kursk</x>` (an ignored tag:
 * DeepL sees the word and keeps it), markup with both ends in the text is `<g id="1">…</g>`, any other markup `<v
 * id="3"/>`.
 */
export const NAME_TAG = 'x'

/** A text in XML, and the way back. */
export interface Markup {
  readonly xml: string
  /** The pieces of an answer; a hold is missing or doubled in them if nothing shows where it belongs. */
  readonly read: (answer: string) => Pieces
  /** Whether an answer only has elements of another text: then the answers are in the wrong order. */
  readonly isForeign: (answer: string) => boolean
}

/** Characters that XML 1.0 cannot contain, even as references. */
const NOT_XML =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Writes a text as XML; its elements are numbered from `firstId`, so that no two texts of a request share a number. */
export function markUp(pieces: Pieces, firstId: number): Markup {
  const elements = new Map<number, Element>()
  const closes = pairTags(pieces)
  let id = firstId
  const xml = pieces.map(piece => {
    if (typeof piece === 'string') return escapeXml(piece)
    if (piece.kind === 'close' && closes.has(piece)) return '</g>'
    const current = id++
    if (isShown(piece)) {
      elements.set(current, { tag: 'x', hold: piece })
      return `<x id="${current}">${escapeXml(piece.source)}</x>`
    }
    const close = closes.get(piece)
    elements.set(current, close ? { tag: 'g', hold: piece, close } : { tag: 'v', hold: piece })
    return close ? `<g id="${current}">` : `<v id="${current}"/>`
  })
  const isForeign = (answer: string): boolean => {
    const ids = [...answer.matchAll(/<[xgv] id="(\d+)"/g)].map(match => Number(match[1]))
    return ids.length > 0 && ids.every(found => !elements.has(found))
  }
  return { xml: xml.join(''), read: answer => readMarkup(answer, pieces, elements), isForeign }
}

/** Pairs opening and closing holds, in both directions. */
function pairTags(pieces: Pieces): ReadonlyMap<Hold, Hold> {
  const pairs = new Map<Hold, Hold>()
  const open: Hold[] = []
  for (const hold of holdsOf(pieces)) {
    if (hold.kind === 'open') open.push(hold)
    const partner = hold.kind === 'close' ? open.pop() : undefined
    if (partner) pairs.set(partner, hold).set(hold, partner)
  }
  return pairs
}
