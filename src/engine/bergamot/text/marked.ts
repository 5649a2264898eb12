import type { Hold, Pieces } from '../../../model.ts'
import { joinStrings } from '../../markup/pieces.ts'
import type { Asked } from '../worker/protocol.ts'

/** A text for the translator, and how its answer is read. */
export interface Question extends Asked {
  /** The answer with the holds where the translator put them; a hold that came twice counts once. */
  readonly read: (answer: string) => Pieces
}

/** Signs that a vocabulary of letters may lack and so would lose; they are sent as points, as pictures are. */
const PICTURES =
  /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3])*|[\u{1f1e6}-\u{1f1ff}]{2}/gu

/** Escapes a text with the only references that the translator reads and writes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))

export const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => REFERENCES[name] ?? '')

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Replaces line feeds, which would end the sentence. */
const onOneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

/**
 * Writes pieces for the translator. A text without holds is sent unchanged; else markup is `<b>` around words or
 * `<img>` at a point, the only elements that stay in the sentence. An incomplete element is a point, since a tag
 * without its partner would end the translation.
 */
export function askMarked(pieces: Pieces): Question {
  const parts = joinStrings(pieces).flatMap(piece => (typeof piece === 'string' ? withoutPictures(piece) : [piece]))
  if (parts.every(part => typeof part === 'string')) {
    return { text: onOneLine(parts.join('')), html: false, read: answer => (answer === '' ? [] : [answer]) }
  }
  const elements = wholeElements(parts)
  const text = parts
    .map((part, index) => (typeof part === 'string' ? escapeHtml(part) : tagOf(index, part, elements)))
    .join('')
  return { text: onOneLine(text), html: true, read: answer => readMarked(answer, parts) }
}

/** A picture sign in a text; it comes back as the same text. */
interface Picture {
  readonly picture: string
}

type Part = string | Hold | Picture

function withoutPictures(text: string): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const match of text.matchAll(PICTURES)) {
    if (match.index > at) parts.push(text.slice(at, match.index))
    parts.push({ picture: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

/** The indexes of elements that open and close in order: from each opening one to its closing one, and back. */
function wholeElements(parts: readonly Part[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string' || 'picture' in part) continue
    if (part.kind === 'open') open.push(index)
    if (part.kind !== 'close') continue
    const at = open.findLastIndex(one => isOpeningOf(parts[one], part))
    // An element that was opened inside and not closed overlaps: it becomes a point.
    const [opening] = open.splice(at < 0 ? open.length : at)
    if (opening === undefined) continue
    pairs.set(opening, index)
    pairs.set(index, opening)
  }
  return pairs
}

const isOpeningOf = (part: Part | undefined, close: Hold): boolean =>
  typeof part === 'object' && !('picture' in part) && part.id === close.id

function tagOf(index: number, part: Hold | Picture, elements: ReadonlyMap<number, number>): string {
  const partner = elements.get(index)
  if (partner === undefined || 'picture' in part) return `<img id="${index}">`
  return partner > index ? `<b id="${index}">` : '</b>'
}

const TAG = /<(\/?)([a-z]+)(?![a-z])(?:\s+id="(\d+)")?[^<>]*>/g

/** Reads an answer: each part at most once, unknown tags left out, elements closed in order. */
function readMarked(answer: string, parts: readonly Part[]): Pieces {
  const elements = wholeElements(parts)
  const pieces: (string | Hold)[] = []
  const used = new Set<number>()
  const open: number[] = []
  const put = (index: number): void => {
    const part = parts[index]
    if (part === undefined || typeof part === 'string' || used.has(index)) return
    used.add(index)
    pieces.push('picture' in part ? part.picture : part)
  }
  let at = 0
  for (const { 0: tag, 1: slash, 3: id, index } of answer.matchAll(TAG)) {
    pieces.push(unescapeHtml(answer.slice(at, index)))
    at = index + tag.length
    const opening = slash ? open.pop() : undefined
    if (opening !== undefined) put(elements.get(opening) ?? -1)
    if (slash || id === undefined) continue
    const number = Number(id)
    const isElement = elements.has(number)
    if (!used.has(number)) put(number)
    else if (isElement) open.push(-1)
    if (isElement && parts[number] === pieces.at(-1)) open.push(number)
  }
  pieces.push(unescapeHtml(answer.slice(at)))
  for (const opening of open.reverse()) if (opening >= 0) put(elements.get(opening) ?? -1)
  return joinStrings(pieces)
}
