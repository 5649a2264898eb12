import { isChip, type TextPiece } from './pieces.ts'

/** A chip with the opening markup of its element. */
export interface OpenedPiece {
  readonly piece: TextPiece
  readonly opening?: string
}

interface Letters {
  /** A text of pieces, with each chip as one letter. */
  readonly textOf: (pieces: readonly TextPiece[]) => string
  /** A part of such a text, with its chips restored. */
  readonly piecesFrom: (text: string) => readonly (string | OpenedPiece)[]
}

/** Letters that no language has. */
const FIRST = 0xf0000
const LAST = 0xffffd

/** Replaces each chip by a letter that none of the texts has, so that texts can be compared word by word. */
export function chipsAsLetters(pieces: readonly TextPiece[]): Letters {
  const taken = new Set(pieces.flatMap(({ plain }) => [...plain]))
  const letters = new Map<string, string>()
  const chips = new Map<string, OpenedPiece>()
  let next = FIRST
  let openings = new Map<number | undefined, string>()
  for (const piece of pieces) {
    if (piece.start === 0) openings = new Map()
    if (!isChip(piece)) continue
    if (piece.kind === 'open') openings.set(piece.pair, piece.written)
    const opening = piece.kind === 'close' ? openings.get(piece.pair) : undefined
    if (letters.has(idOf(piece)) || next > LAST) continue
    while (taken.has(String.fromCodePoint(next))) next++
    const letter = String.fromCodePoint(next++)
    letters.set(idOf(piece), letter)
    chips.set(letter, { piece, ...(opening !== undefined && { opening }) })
  }
  return {
    textOf: all => all.map(piece => (isChip(piece) && letters.get(idOf(piece))) || piece.plain).join(''),
    piecesFrom: text => {
      const parts: (string | OpenedPiece)[] = []
      for (const sign of text) {
        const chip = chips.get(sign)
        const last = parts.at(-1)
        if (chip) parts.push(chip)
        else if (typeof last === 'string') parts[parts.length - 1] = last + sign
        else parts.push(sign)
      }
      return parts
    },
  }
}

const idOf = ({ kind, written }: TextPiece): string => `${kind} ${written}`
