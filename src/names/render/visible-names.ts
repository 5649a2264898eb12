import type { Hold, Pieces } from '../../model.ts'
import { merge } from './protect.ts'

/** Letters that make no word together in any language here, so that an engine leaves a code as it is. */
const LETTERS = 'BCDFGHJKLMNPRSTVWZ'
const CODE = new RegExp(`XQ[${LETTERS}]{2}`, 'g')

const isName = (piece: string | Hold): piece is Hold => typeof piece !== 'string' && piece.kind === 'name'

/** A code for each name whose rendering is the source's own words: an engine that sees those may translate them. */
function codesOf(pieces: Pieces): ReadonlyMap<Hold, string> {
  const kept = pieces.filter(isName).filter(({ source, target }) => source === target)
  const taken = pieces.some(piece => typeof piece === 'string' && piece.search(CODE) >= 0)
  if (taken || kept.length > LETTERS.length ** 2) return new Map()
  const letter = (index: number): string => LETTERS.charAt(index % LETTERS.length)
  return new Map(kept.map((name, index) => [name, `XQ${letter(Math.floor(index / LETTERS.length))}${letter(index)}`]))
}

/**
 * The same pieces with the names as words of the text, for an engine to translate around: as they must stand in the
 * target, or as codes where an engine would take that for a word to translate.
 */
export function showNames(pieces: Pieces): Pieces {
  const codes = codesOf(pieces)
  return merge(pieces.map(piece => (isName(piece) ? (codes.get(piece) ?? piece.target) : piece)))
}

/** What an engine made of `showNames(pieces)`, with the names in place of their codes. */
export function readShown(answer: Pieces, pieces: Pieces): Pieces {
  const names = new Map([...codesOf(pieces)].map(([{ target }, code]) => [code, target]))
  return answer.map(piece => (typeof piece === 'string' ? piece.replace(CODE, code => names.get(code) ?? code) : piece))
}
