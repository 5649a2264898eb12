import type { Language, Morphemes, Sense } from '../../language/model.ts'
import { add, amountOf, EMPTY, isOpen, type Sum } from './sum.ts'

/** Reads a compound number word (`zweihundert`, `achtzehnjährige`, `ventuno`); empty for any other word. */
export function readGlued(word: string, { morphemes }: Language): Sense[] {
  if (!morphemes || word.length < 5 || !morphemes.beginnings.has(word.slice(0, 3))) return []
  let sum: Sum = EMPTY
  let rest = word
  let joined = false
  while (rest !== '') {
    const piece = longestPiece(rest, morphemes)
    if (piece === undefined) break
    const sense = morphemes.senses.get(piece)
    const next = sense ? add(sum, sense, joined) : isOpen(sum) ? sum : undefined
    if (!next) break
    joined = !sense
    sum = next
    rest = rest.slice(piece.length)
  }
  const whole = rest === '' || morphemes.endings.some(ending => fits(rest, ending))
  return whole && isOpen(sum) && !joined ? [{ kind: 'number', value: amountOf(sum), form: 'cardinal' }] : []
}

/** Whether compound number words begin like this word. */
export const mayBeginGlued = (word: string, { morphemes }: Language): boolean =>
  morphemes?.beginnings.has(word.slice(0, 3)) === true

const fits = (rest: string, ending: string): boolean =>
  ending.endsWith('*') ? rest.startsWith(ending.slice(0, -1)) : rest === ending

function longestPiece(rest: string, { senses, joints, longest }: Morphemes): string | undefined {
  for (let length = Math.min(longest, rest.length); length >= 2; length--) {
    const piece = rest.slice(0, length)
    if (senses.has(piece) || joints.has(piece)) return piece
  }
  return undefined
}
