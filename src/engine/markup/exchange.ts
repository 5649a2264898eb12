import type { Hold, Pieces } from '../../model.ts'
import { isShown, sameHold } from './pieces.ts'

/** What stands between the two ends of an element. */
interface Inside {
  readonly open: Hold
  readonly close: Hold
  readonly text: string
}

/**
 * Puts back two elements that exchanged places, if their words show it: a link on "Kursk" and bold type on "2,500" in
 * the source belong to the same words of the answer.
 */
export function unexchanged(asked: Pieces, answer: Pieces): Pieces {
  const before = insidesOf(asked)
  const after = insidesOf(answer)
  for (const [index, one] of before.entries()) {
    for (const other of before.slice(index + 1)) {
      const [first, second] = [one, other].map(({ open }) => after.find(inside => sameHold(inside.open, open)))
      if (!first || !second) continue
      const stay = likeness(one.text, first.text) + likeness(other.text, second.text)
      const change = likeness(one.text, second.text) + likeness(other.text, first.text)
      if (change > stay && stay === 0) return unexchanged(asked, exchanged(answer, first, second))
    }
  }
  return answer
}

function exchanged(answer: Pieces, one: Inside, other: Inside): Pieces {
  const swaps = new Map<Hold, Hold>([
    [one.open, other.open],
    [other.open, one.open],
    [one.close, other.close],
    [other.close, one.close],
  ])
  return answer.map(piece => (typeof piece === 'string' ? piece : (swaps.get(piece) ?? piece)))
}

/** The elements without elements inside, with their words. */
function insidesOf(pieces: Pieces): readonly Inside[] {
  return pieces.flatMap((open, index): readonly Inside[] => {
    if (typeof open === 'string' || open.kind !== 'open') return []
    const length = pieces.slice(index + 1).findIndex(piece => typeof piece === 'object' && !isShown(piece))
    const close = pieces[index + 1 + length]
    if (length < 0 || typeof close !== 'object' || close.kind !== 'close') return []
    const inside = pieces.slice(index + 1, index + 1 + length)
    return [{ open, close, text: inside.map(piece => (typeof piece === 'string' ? piece : piece.source)).join('') }]
  })
}

/** How many figures and longer words two texts share: names, and words that two languages have in common. */
function likeness(one: string, other: string): number {
  const words = new Set(wordsOf(other))
  return wordsOf(one).filter(word => words.has(word)).length
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]{4,}/gu) ?? []
