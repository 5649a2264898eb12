import type { EngineOptions, Hold, Job, Pieces } from '../../model.ts'

/** Whether two holds stand for the same thing in one text. */
export const sameHold = (one: Hold, other: Hold): boolean => one.id === other.id && one.kind === other.kind

export const holdsOf = (pieces: Pieces): readonly Hold[] => pieces.filter(piece => typeof piece !== 'string')

/** Whether a hold stands for words that a reader sees, and not for markup. */
export const isShown = ({ kind }: Hold): boolean => kind === 'name' || kind === 'placeholder'

/** What a reader of the source sees: with names and placeholders, without markup. */
export const sourceText = (pieces: Pieces): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : isShown(piece) ? piece.source : '')).join('')

/** The number of Unicode code points, which engines bill by. */
const codePoints = (text: string): number => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)

/** The number of characters to translate; markup is free. */
export const charactersOf = (pieces: Pieces): number => codePoints(sourceText(pieces))

/** Whether there is anything to translate: a text with only holds, digits and signs is delivered unchanged. */
export const hasWords = (pieces: Pieces): boolean =>
  pieces.some(piece => typeof piece === 'string' && /\p{L}/u.test(piece))

/** The same pieces, with adjacent strings joined and empty ones left out. */
export function joinStrings(pieces: Pieces): Pieces {
  const joined: (string | Hold)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else if (piece !== '') joined.push(piece)
  }
  return joined
}

/** Delivers texts without words unchanged, and returns the others. */
export async function deliverSilent(
  jobs: readonly Job[],
  engine: string,
  { deliver }: Pick<EngineOptions, 'deliver'>,
): Promise<readonly Job[]> {
  const silent = jobs.filter(({ pieces }) => !hasWords(pieces))
  if (silent.length > 0) await deliver(silent.map(({ id, pieces }) => ({ id, pieces, engine, billedCharacters: 0 })))
  return jobs.filter(({ pieces }) => hasWords(pieces))
}

/** The pieces with names as words of the text, for engines that cannot hold them. */
export const withNames = (pieces: Pieces): Pieces =>
  joinStrings(pieces.map(piece => (typeof piece !== 'string' && piece.kind === 'name' ? piece.target : piece)))
