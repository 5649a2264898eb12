import type { Hold, Pieces } from '../../model.ts'
import { decodeEntities } from './entities.ts'
import { holdsOf, joinStrings } from './pieces.ts'

/**
 * Holds as XML elements, for engines that handle them: a name is `<x id="0">Kursk</x>` (an ignored tag: DeepL sees the word
 * and keeps it), markup with both ends in the text is `<g id="1">…</g>`, any other markup `<v id="3"/>`.
 */
export const NAME_TAG = 'x'

interface Element {
  readonly tag: 'x' | 'g' | 'v'
  readonly hold: Hold
  readonly close?: Hold
}

/** A text in XML, and the way back. */
export interface Markup {
  readonly xml: string
  /** The pieces of an answer; a hold is missing or doubled in them where the answer has it so. */
  readonly read: (answer: string) => Pieces
  /** Whether an answer names elements of another text only: the answers came in another order. */
  readonly isForeign: (answer: string) => boolean
}

/** Characters that XML 1.0 cannot hold, even as references. */
const NOT_XML =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Writes a text as XML; its elements are numbered from `firstId`, so that no two texts of a request share a number. */
export function markUp(pieces: Pieces, firstId: number): Markup {
  const elements = new Map<number, Element>()
  const closes = pairTags(pieces)
  const open: number[] = []
  let id = firstId
  const xml = pieces.map(piece => {
    if (typeof piece === 'string') return escapeXml(piece)
    if (piece.kind === 'close' && closes.has(piece)) {
      open.pop()
      return '</g>'
    }
    const current = id++
    if (piece.kind === 'name') {
      elements.set(current, { tag: 'x', hold: piece })
      return `<x id="${current}">${escapeXml(piece.source)}</x>`
    }
    const close = closes.get(piece)
    if (close) {
      elements.set(current, { tag: 'g', hold: piece, close })
      open.push(current)
      return `<g id="${current}">`
    }
    elements.set(current, { tag: 'v', hold: piece })
    return `<v id="${current}"/>`
  })
  const isForeign = (answer: string): boolean => {
    const ids = [...answer.matchAll(/<[xgv] id="(\d+)"/g)].map(match => Number(match[1]))
    return ids.length > 0 && ids.every(found => !elements.has(found))
  }
  return { xml: xml.join(''), read: answer => readMarkup(answer, pieces, elements), isForeign }
}

/** Which closing hold belongs to which opening one; both are keys. */
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

const ELEMENT =
  /<x id="(\d+)"\s*(?:\/>|>(.*?)<\/x\s*>)|<v id="(\d+)"\s*(?:\/>|>\s*<\/v\s*>)|<g id="(\d+)"\s*>|<g id="(\d+)"\s*\/>|(<\/g\s*>)/gs
const ESCAPED_TAG = /&lt;(\/?[xgv](?: id=(?:"|&quot;)\d+(?:"|&quot;))?\s*\/?)&gt;/g

function readMarkup(answer: string, asked: Pieces, elements: ReadonlyMap<number, Element>): Pieces {
  const unescaped = answer.replace(ESCAPED_TAG, (_, tag: string) => `<${tag.replaceAll('&quot;', '"')}>`)
  const pieces: (string | Hold)[] = []
  const open: Element[] = []
  let end = 0
  for (const match of unescaped.matchAll(ELEMENT)) {
    const [all, name, content = '', lone, opened, empty, closed] = match
    pieces.push(decodeEntities(unescaped.slice(end, match.index)))
    end = match.index + all.length
    const element = closed ? open.pop() : elements.get(Number(name ?? lone ?? opened ?? empty))
    if (!element) pieces.push(decodeEntities(content))
    else if (closed) pieces.push(...(element.close ? [element.close] : []))
    else if (name !== undefined) pieces.push(...withStrays(decodeEntities(content), element.hold))
    else {
      pieces.push(element.hold)
      if (opened !== undefined) open.push(element)
      if (empty !== undefined && element.close) pieces.push(element.close)
    }
  }
  pieces.push(decodeEntities(unescaped.slice(end)))
  return spaced(asked, joinStrings(pieces))
}

/** A quote or comma that was pulled into a name's element is put back beside it. */
function withStrays(content: string, hold: Hold): Pieces {
  const at = content.indexOf(hold.source)
  if (at < 0) return [hold]
  const [before, after] = [content.slice(0, at), content.slice(at + hold.source.length)]
  return [...[before].filter(isSigns), hold, ...[after].filter(isSigns)]
}

const isSigns = (text: string): boolean => /^[\p{P}\s]+$/u.test(text)

/** Puts back the space before a name where the source has one and the answer runs it into a word. */
function spaced(asked: Pieces, answer: Pieces): Pieces {
  return answer.map((piece, index) => {
    const next = answer[index + 1]
    if (typeof piece !== 'string' || typeof next !== 'object' || next.kind !== 'name') return piece
    const before = asked[asked.findIndex(other => typeof other === 'object' && other.id === next.id) - 1]
    const apart = typeof before === 'string' && /\s$/.test(before)
    return apart && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(piece) ? `${piece} ` : piece
  })
}
