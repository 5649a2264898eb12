import { contentSegment, fromPieces, replaceSegments, toPieces } from '../src/article/index.ts'
import type { Article, Pieces } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'

/** Translates as an engine that writes everything in capitals. */
export const shouted = (pieces: Pieces): Pieces =>
  pieces.map(piece => (typeof piece === 'string' ? piece.toUpperCase() : piece))

/** The file with every translated text in capitals. */
export function pseudoEdition(article: Article): string {
  const segments = segmentArticle(article).map(contentSegment)
  const targets = segments
    .filter(({ translate }) => translate)
    .map(segment => [segment.key, fromPieces(shouted(toPieces(segment)), segment.syntax)] as const)
  return replaceSegments(article, segments, new Map(targets))
}
