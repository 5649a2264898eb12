import type { Hold, Pieces } from '../../model.ts'
import { joinStrings } from '../markup/pieces.ts'

/** A text with one private-use character for each hold, so that it can be read and cut as one string. */
export interface MarkedText {
  readonly text: string
  /** The pieces of this text, or of a part of it. */
  readonly piecesOf: (text: string) => Pieces
  /** The text as its readers see it: with names and placeholders, without markup. */
  readonly shown: (text: string) => string
}

/** Blocks of private-use characters; the first one that the text does not use is taken. */
const BLOCKS = [0xe000, 0xf0000, 0x100000]
const BLOCK_SIZE = 0x1800

/** Undefined if the text uses every private-use block. */
export function markText(pieces: Pieces): MarkedText | undefined {
  const holds = pieces.filter(piece => typeof piece !== 'string')
  if (holds.length === 0) return { text: pieces.join(''), piecesOf: text => [text], shown: text => text }
  const own = pieces.filter(piece => typeof piece === 'string').join('')
  const block = BLOCKS.find(start => ![...own].some(sign => isIn(start, sign)))
  if (block === undefined || holds.length > BLOCK_SIZE) return undefined
  let next = 0
  const text = pieces.map(piece => (typeof piece === 'string' ? piece : String.fromCodePoint(block + next++))).join('')
  const holdOf = (sign: string): Hold | undefined =>
    isIn(block, sign) ? holds[(sign.codePointAt(0) ?? 0) - block] : undefined
  const piecesOf = (marked: string): Pieces => joinStrings([...marked].map(sign => holdOf(sign) ?? sign))
  const shown = (marked: string): string =>
    piecesOf(marked)
      .map(piece => (typeof piece === 'string' ? piece : shownHold(piece)))
      .join('')
  return { text, piecesOf, shown }
}

const isIn = (start: number, sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0
  return code >= start && code < start + BLOCK_SIZE
}

const shownHold = ({ kind, source, target }: Hold): string =>
  kind === 'name' ? target : kind === 'placeholder' ? source : ''
