import type { Hold, Pieces } from '../../model.ts'
import { joinStrings, sameHold } from './pieces.ts'

/** Letters of scripts that put a space between words. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u

/**
 * Spaces at the edges of holds as the source has them: `see<g> the map</g>` → `see <g>the map</g>`. Where the source has a
 * space before a hold and the answer runs it into a word, one is put in; languages without spaces keep theirs.
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

/** A space that slipped in after an opening tag goes before it, or goes. */
function open(pieces: (string | Hold)[], index: number, { before, after }: Edges): void {
  const [left, right] = [pieces[index - 1], pieces[index + 1]]
  if (!after && typeof right === 'string' && startsWithSpace(right)) {
    pieces[index + 1] = right.trimStart()
    if (typeof left === 'string' && left !== '' && !endsWithSpace(left)) pieces[index - 1] = `${left} `
  } else if (before && !after && runsInto(left) && beginsWord(right)) pieces[index - 1] = `${left} `
}

/** A space that slipped in before a closing tag goes after it, or goes. */
function close(pieces: (string | Hold)[], index: number, { before, after }: Edges): void {
  const [left, right] = [pieces[index - 1], pieces[index + 1]]
  if (!before && typeof left === 'string' && endsWithSpace(left)) {
    pieces[index - 1] = left.trimEnd()
    if (typeof right === 'string' && /^[\p{L}\p{N}]/u.test(right)) pieces[index + 1] = ` ${right}`
  } else if (after && !before && runsInto(left) && typeof right === 'string' && SPACED.test(right.charAt(0))) {
    pieces[index + 1] = ` ${right}`
  }
}
