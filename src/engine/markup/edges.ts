import type { Hold, Pieces } from '../../model.ts'
import { joinStrings, sameHold } from './pieces.ts'

/** Letters of scripts with a space between words. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u

/**
 * Restores spaces at the edges of holds as in the source: `see<g> the map</g>` → `see <g>the map</g>`. If the source
 * has a space before a hold and the answer joins it to a word, a space is inserted; languages without spaces stay
 * unchanged.
 */
export function spaceEdges(asked: Pieces, answer: Pieces): Pieces {
  const pieces = [...answer]
  for (const [index, hold] of pieces.entries()) {
    if (typeof hold === 'string') continue
    const at = asked.findIndex(piece => typeof piece === 'object' && sameHold(piece, hold))
    if (at < 0) continue
    if (hold.kind === 'open') open(pieces, index, edgesOf(asked, at))
    else if (hold.kind === 'close') close(pieces, index, edgesOf(asked, at))
    else if (edgesOf(asked, at).before && runsInto(pieces[index - 1])) pieces[index - 1] = `${pieces[index - 1]} `
  }
  return joinStrings(pieces)
}

interface Edges {
  readonly before: boolean
  readonly after: boolean
}

const endsWithSpace = (piece: string | Hold | undefined): boolean => typeof piece === 'string' && /\s$/u.test(piece)
const startsWithSpace = (piece: string | Hold | undefined): boolean => typeof piece === 'string' && /^\s/u.test(piece)

const edgesOf = (pieces: Pieces, index: number): Edges => ({
  before: endsWithSpace(pieces[index - 1]),
  after: startsWithSpace(pieces[index + 1]),
})

const runsInto = (piece: string | Hold | undefined): piece is string =>
  typeof piece === 'string' && SPACED.test(piece.at(-1) ?? '')

const beginsWord = (piece: string | Hold | undefined): boolean =>
  typeof piece === 'string' ? SPACED.test(piece.charAt(0)) : piece?.kind === 'name' || piece?.kind === 'open'

/** Moves a wrong space after an opening tag to before it, or removes it. */
function open(pieces: (string | Hold)[], index: number, { before, after }: Edges): void {
  const [left, right] = [pieces[index - 1], pieces[index + 1]]
  if (!after && typeof right === 'string' && startsWithSpace(right)) {
    pieces[index + 1] = right.trimStart()
    if (typeof left === 'string' && left !== '' && !endsWithSpace(left)) pieces[index - 1] = `${left} `
  } else if (before && !after && runsInto(left) && beginsWord(right)) pieces[index - 1] = `${left} `
}

/** Moves a wrong space before a closing tag to after it, or removes it. */
function close(pieces: (string | Hold)[], index: number, { before, after }: Edges): void {
  const [left, right] = [pieces[index - 1], pieces[index + 1]]
  if (!before && typeof left === 'string' && endsWithSpace(left)) {
    pieces[index - 1] = left.trimEnd()
    if (typeof right === 'string' && /^[\p{L}\p{N}]/u.test(right)) pieces[index + 1] = ` ${right}`
  } else if (after && !before && runsInto(left) && typeof right === 'string' && SPACED.test(right.charAt(0))) {
    pieces[index + 1] = ` ${right}`
  }
}
