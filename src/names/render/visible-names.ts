import type { Hold, Pieces } from '../../model.ts'
import { merge } from './protect.ts'

/** Consonants: a code of them is no word in any language, so engines leave it unchanged. */
const LETTERS = 'BCDFGHJKLMNPRSTVWZ'
const CODE = new RegExp(`XQ[${LETTERS}]{2}`, 'g')

const isName = (piece: string | Hold): piece is Hold => typeof piece !== 'string' && piece.kind === 'name'

/** A code for each name that must stay as in the source: an engine that sees its words might translate them. */
function codesOf(pieces: Pieces): ReadonlyMap<Hold, string> {
  const kept = pieces.filter(isName).filter(({ source, target }) => source === target)
  const taken = pieces.some(piece => typeof piece === 'string' && piece.search(CODE) >= 0)
  if (taken || kept.length > LETTERS.length ** 2) return new Map()
  const letter = (index: number): string => LETTERS.charAt(index % LETTERS.length)
  return new Map(kept.map((name, index) => [name, `XQ${letter(Math.floor(index / LETTERS.length))}${letter(index)}`]))
}

/**
 * The same pieces with the names in the text, for engines that cannot hold them: as their renderings, or as codes
 * (`XQBC`) if the engine might translate them.
 */
export function showNames(pieces: Pieces): Pieces {
  const codes = codesOf(pieces)
  return merge(pieces.map(piece => (isName(piece) ? (codes.get(piece) ?? piece.target) : piece)))
}

/** An engine's answer to `showNames(pieces)`, with the names in place of their codes. */
export function readShown(answer: Pieces, pieces: Pieces): Pieces {
  const names = new Map([...codesOf(pieces)].map(([{ target }, code]) => [code, target]))
  return answer.map(piece => (typeof piece === 'string' ? piece.replace(CODE, code => names.get(code) ?? code) : piece))
}
