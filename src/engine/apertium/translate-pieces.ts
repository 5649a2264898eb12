import type { Pieces } from '../../model.ts'
import { hasWords, holdsOf } from '../markup/pieces.ts'
import { type Carrier, type Disguise, disguise } from './disguise.ts'
import { holdPlaceholders } from './placeholder-holds.ts'
import type { Answer } from './stream.ts'
import { tidy } from './tidy.ts'

/** One direction of Apertium, local or on a server. */
export interface Hop {
  readonly carrier: Carrier
  /** Undefined if the answer is incomplete. */
  readonly ask: (question: Disguise) => Promise<Answer | undefined>
}

export interface Translated {
  readonly pieces: Pieces
  readonly doubts: readonly string[]
}

/**
 * Translates through each hop in turn: with names as tokens, then as blanks, then only the text around the names, where
 * nothing can be lost.
 */
export async function translatePieces(pieces: Pieces, hops: readonly Hop[]): Promise<Translated> {
  const { pieces: held, release } = holdPlaceholders(pieces)
  let current: Translated = { pieces: held, doubts: [] }
  for (const hop of hops) {
    const next =
      (await attempt(current.pieces, hop, 'tokens')) ??
      (holdsOf(current.pieces).length > 0 ? await attempt(current.pieces, hop, 'blanks') : undefined) ??
      (await aroundHolds(current.pieces, hop))
    current = { pieces: tidy(current.pieces, next.pieces), doubts: [...current.doubts, ...next.doubts] }
  }
  return { ...current, pieces: release(current.pieces) }
}

/** Undefined if a hold did not come back exactly once. */
async function attempt(pieces: Pieces, hop: Hop, namesAs: 'tokens' | 'blanks'): Promise<Translated | undefined> {
  const question = disguise(straightApostrophes(pieces), namesAs, hop.carrier)
  const answer = await hop.ask(question)
  const revealed = answer && question.reveal(answer.text)
  return revealed && { pieces: revealed, doubts: answer.doubts }
}

/**
 * Translates each stretch of words separately and leaves the holds in their places; words without an answer stay
 * unchanged.
 */
async function aroundHolds(pieces: Pieces, hop: Hop): Promise<Translated> {
  const doubts: string[] = []
  const parts: Pieces[] = []
  for (const piece of pieces) {
    const words = typeof piece === 'string' && hasWords([piece]) ? piece.trim() : ''
    const answer = words === '' ? undefined : await attempt([words], hop, 'blanks')
    doubts.push(...(answer?.doubts ?? []))
    const [before = '', after = ''] = words === '' ? [] : String(piece).split(words)
    parts.push(answer ? [before, ...answer.pieces, after] : [piece])
  }
  return { pieces: parts.flat(), doubts }
}

/** Apertium's dictionaries only have the straight apostrophe. */
const straightApostrophes = (pieces: Pieces): Pieces =>
  pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece
    const inWord = piece.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    return index > 0 ? inWord.replace(/^’(?=s\b)/, "'") : inWord
  })
