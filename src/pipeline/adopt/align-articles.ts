import { type AlignRequest, alignTexts } from '../../align/index.ts'
import { contentSegment, plainSegment } from '../../article/index.ts'
import type { Article, Bead, Segment } from '../../model.ts'
import { segmentArticle } from '../../segment/index.ts'

/**
 * Two articles with paired sentences. The beads' indexes count all segments, including those that are not translated.
 */
export interface AlignedArticles {
  readonly source: readonly Segment[]
  readonly target: readonly Segment[]
  readonly beads: readonly Bead[]
}

/** The evidence for pairing besides the texts themselves. */
export type AlignAids = Pick<AlignRequest, 'glossary' | 'pairs' | 'translations'>

/** An article's segments, with the texts as in locale files. */
export const segmentsOf = (article: Article, ...settings: CutSettings): readonly Segment[] =>
  segmentArticle(article, ...settings).map(contentSegment)

type CutSettings = Parameters<typeof segmentArticle> extends [Article, ...infer Rest] ? Rest : never

interface TwoArticles {
  readonly article: Article
  readonly translation: Article
  readonly exceptions?: CutSettings[0]
}

/** Pairs the sentences of two articles, each in its own locale. */
export const alignArticles = ({ article, translation, exceptions }: TwoArticles, aids: AlignAids): AlignedArticles =>
  alignSegments(
    { source: segmentsOf(article, exceptions), target: segmentsOf(translation, exceptions) },
    { from: article.locale, to: translation.locale },
    aids,
  )

/**
 * Pairs the sentences of two articles; segments that are not translated, such as bylines and leftovers, are in no bead.
 */
export function alignSegments(
  { source, target }: Pick<AlignedArticles, 'source' | 'target'>,
  languages: Pick<AlignRequest, 'from' | 'to'>,
  aids: AlignAids,
): AlignedArticles {
  const own = textsToAlign(source)
  const other = textsToAlign(target)
  const beads = alignTexts({ ...languages, ...aids, source: own.texts, target: other.texts })
  const mapped = beads.map(bead => ({
    ...bead,
    source: bead.source.map(at => own.indexes[at] ?? 0),
    target: bead.target.map(at => other.indexes[at] ?? 0),
  }))
  return { source, target, beads: mapped }
}

function textsToAlign(segments: readonly Segment[]) {
  const indexes = segments.flatMap(({ translate }, index) => (translate ? [index] : []))
  const texts = indexes.flatMap(index => {
    const segment = segments[index]
    return segment ? [plainSegment(segment).text] : []
  })
  return { indexes, texts }
}
