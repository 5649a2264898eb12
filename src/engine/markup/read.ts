import type { Hold, Pieces } from '../../model.ts'
import { spaceEdges } from './edges.ts'
import type { Element, Elements } from './elements.ts'
import { unexchanged } from './exchange.ts'
import { isShown, joinStrings, sameHold } from './pieces.ts'
import { type Part, readTags } from './tags.ts'

/**
 * Reads the pieces of an answer in XML tolerantly: a hold is where its tag is, or where its own words are. A hold that
 * is found nowhere is missing; the caller requests it again or inserts it.
 */
export function readMarkup(answer: string, asked: Pieces, elements: Elements): Pieces {
  const literal = asked.filter(piece => typeof piece === 'string').join(' ')
  const read = joinStrings(piecesOf(readTags(answer, elements, literal)))
  const found = withoutEmpty(recognized(read, asked), asked)
  return spaceEdges(asked, unexchanged(asked, found))
}

function piecesOf(parts: readonly Part[]): Pieces {
  const pieces: (string | Hold)[] = []
  const open: (Element | undefined)[] = []
  /** The open name element and its content so far. */
  let inside: { readonly element: Element; text: string } | undefined
  const endName = (): void => {
    if (inside) pieces.push(...withStrays(inside.text, inside.element.hold))
    inside = undefined
  }
  for (const part of parts) {
    if (typeof part === 'string') {
      if (inside) inside.text += part
      else pieces.push(part)
      continue
    }
    const { kind, element } = part
    if (kind === 'close') {
      if (inside) endName()
      else pieces.push(...closing(open.pop()))
      continue
    }
    endName()
    if (kind === 'open' && element?.tag === 'x') inside = { element, text: '' }
    else {
      if (element) pieces.push(element.hold)
      if (kind === 'open' && element?.tag !== 'v') open.push(element)
      if (kind === 'void') pieces.push(...closing(element))
    }
  }
  // Words after an element that is never closed do not belong to it.
  if (inside) pieces.push(inside.element.hold, inside.text.replace(inside.element.hold.source, ''))
  return pieces
}

const closing = (element: Element | undefined): Pieces => (element?.close ? [element.close] : [])

/** Moves a quote or comma out of a name's element. */
function withStrays(content: string, hold: Hold): Pieces {
  const at = content.indexOf(hold.source)
  if (at < 0) return [hold]
  const [before, after] = [content.slice(0, at), content.slice(at + hold.source.length)]
  return [...[before].filter(isSigns), hold, ...[after].filter(isSigns)]
}

const isSigns = (text: string): boolean => /^[\p{P}\s]+$/u.test(text)

/** Names and placeholders without a tag, if their words occur once in the answer. */
function recognized(answer: Pieces, asked: Pieces): Pieces {
  const missing = asked
    .filter(piece => typeof piece !== 'string')
    .filter(hold => isShown(hold) && !answer.some(piece => isSame(piece, hold)))
  // The longer first: "@post" stands in "@post_sport" as well.
  return missing.sort((one, other) => other.source.length - one.source.length).reduce(withHold, answer)
}

const isSame = (piece: string | Hold, hold: Hold): boolean => typeof piece !== 'string' && sameHold(piece, hold)

function withHold(pieces: Pieces, hold: Hold): Pieces {
  const words = [hold.source, hold.target].find(text => occurrences(pieces, text) === 1)
  if (words === undefined) return pieces
  return pieces.flatMap((piece): Pieces => {
    const at = typeof piece === 'string' ? placesOf(piece, words)[0] : undefined
    if (typeof piece !== 'string' || at === undefined) return [piece]
    return [piece.slice(0, at), hold, piece.slice(at + words.length)].filter(part => part !== '')
  })
}

const occurrences = (pieces: Pieces, words: string): number =>
  pieces.reduce((count, piece) => count + (typeof piece === 'string' ? placesOf(piece, words).length : 0), 0)

/** Where words stand in a text, not inside longer words. */
function placesOf(text: string, words: string): readonly number[] {
  if (words === '') return []
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const grows = (edge: RegExp, one: string, other: string): boolean => edge.test(one) && edge.test(other)
    const before = grows(/[\p{L}\p{N}_]/u, text.charAt(at - 1), words.charAt(0))
    const after = grows(/[\p{L}\p{N}_]/u, text.charAt(at + words.length), words.charAt(words.length - 1))
    if (!before && !after) places.push(at)
  }
  return places
}

/** Removes elements that came back empty although they enclose words in the source. */
function withoutEmpty(answer: Pieces, asked: Pieces): Pieces {
  const isEmpty = (piece: string | Hold, next: string | Hold | undefined): boolean =>
    typeof piece === 'object' && piece.kind === 'open' && typeof next === 'object' && next.kind === 'close'
  const wasEmpty = (hold: Hold): boolean => {
    const at = asked.findIndex(piece => isSame(piece, hold))
    return isEmpty(hold, asked[at + 1])
  }
  const empty = answer.flatMap((piece, index) =>
    typeof piece === 'object' && isEmpty(piece, answer[index + 1]) && !wasEmpty(piece) ? [index, index + 1] : [],
  )
  return empty.length === 0 ? answer : joinStrings(answer.filter((_, index) => !empty.includes(index)))
}
