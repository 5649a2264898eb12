import type { Hold, Pieces } from '../../../model.ts'
import { joinStrings } from '../../markup/pieces.ts'

/**
 * Syllables of words that no dictionary has: the translator takes these words for names, copies them, and inflects
 * around them.
 */
const SYLLABLES = ['vor', 'zel', 'kam', 'tiq', 'dro', 'fen', 'bax', 'gul']

/** The stand-in for the name at an index: `Vorzel`, `Vorkam`, … */
function standIn(index: number): string {
  const first = SYLLABLES[Math.floor(index / SYLLABLES.length) % SYLLABLES.length] ?? 'vor'
  const second = SYLLABLES[index % SYLLABLES.length] ?? 'zel'
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${second}`
}

/** A text with made-up words in place of its names, and the way back. */
export interface Disguised {
  readonly pieces: Pieces
  /** The answer with its names again; undefined if one did not come back exactly once. */
  readonly reveal: (answer: Pieces) => Pieces | undefined
}

/** Puts made-up words in place of names. */
export function disguised(pieces: Pieces): Disguised {
  const names = pieces.filter((piece): piece is Hold => typeof piece !== 'string' && piece.kind === 'name')
  const words = new Map(names.map((hold, index) => [standIn(index), hold]))
  const byHold = new Map([...words].map(([word, hold]) => [hold, word]))
  return {
    pieces: joinStrings(pieces.map(piece => (typeof piece === 'string' ? piece : (byHold.get(piece) ?? piece)))),
    reveal: answer => revealed(answer, words),
  }
}

function revealed(answer: Pieces, words: ReadonlyMap<string, Hold>): Pieces | undefined {
  if (words.size === 0) return answer
  const found = new Set<string>()
  const pattern = new RegExp(`(?<![\\p{L}])(${[...words.keys()].join('|')})(?![\\p{L}])`, 'giu')
  let twice = false
  const pieces = answer.flatMap((piece): Pieces => {
    if (typeof piece !== 'string') return [piece]
    return piece.split(pattern).map(part => {
      const word = [...words.keys()].find(one => one.toLowerCase() === part.toLowerCase())
      if (word === undefined) return part
      if (found.has(word)) twice = true
      found.add(word)
      return words.get(word) ?? part
    })
  })
  return twice || found.size < words.size ? undefined : joinStrings(pieces)
}
