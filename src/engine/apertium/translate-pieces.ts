import type { Pieces } from '../../model.ts'
import { hasWords, holdsOf } from '../markup/pieces.ts'
import { type Carrier, type Disguise, disguise } from './disguise.ts'
import { holdPlaceholders } from './placeholder-holds.ts'
import type { Answer } from './stream.ts'
import { tidy } from './tidy.ts'

/** One direction of Apertium, however it is reached. */
export interface Hop {
  readonly carrier: Carrier
  /** Undefined when the answer is not a whole one. */
  readonly ask: (question: Disguise) => Promise<Answer | undefined>
}

export interface Translated {
  readonly pieces: Pieces
  readonly doubts: readonly string[]
}

/** Through each hop in turn: names as tokens, then as blanks, then around the names, where nothing can be lost. */
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

/** Undefined when a hold did not come back exactly once. */
async function attempt(pieces: Pieces, hop: Hop, namesAs: 'tokens' | 'blanks'): Promise<Translated | undefined> {
  const question = disguise(straightApostrophes(pieces), namesAs, hop.carrier)
  const answer = await hop.ask(question)
  const revealed = answer && question.reveal(answer.text)
  return revealed && { pieces: revealed, doubts: answer.doubts }
}

/** Each stretch of words by itself, the holds where they were; words that get no answer stay as they are. */
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

/** The dictionaries know the straight apostrophe alone. */
const straightApostrophes = (pieces: Pieces): Pieces =>
  pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece
    const inWord = piece.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    return index > 0 ? inWord.replace(/^’(?=s\b)/, "'") : inWord
  })
