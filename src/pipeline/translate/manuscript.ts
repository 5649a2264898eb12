import { contentSegment, plainSegment } from '../../article/index.ts'
import { alignKeys, type KeyedText } from '../../edition/index.ts'
import type { Article, Locale, Mention, Segment, SegmentKey } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import { type BoundaryDecision, type Exceptions, segmentArticle } from '../../segment/index.ts'

/** An article cut into segments that keep their keys from the last revision, with the names in them. */
export interface Manuscript {
  readonly article: Article
  /** As the locale files have them. */
  readonly segments: readonly Segment[]
  /** Those to be translated as a reader sees them, markup out of the way. */
  readonly plain: ReadonlyMap<SegmentKey, Segment>
  /** The names in `plain`. */
  readonly mentions: ReadonlyMap<SegmentKey, readonly Mention[]>
}

/** What decides where sentences end, besides the rules of the language. */
export interface Cutting {
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** Splits and merges that people made in this article. */
  readonly decisions?: readonly BoundaryDecision[]
}

/** What an article is read with. */
export interface ReadSettings extends Cutting {
  readonly finder: Finder
}

/** Article → Segments, as the locale files have them; `previous` is its source as it was last recorded. */
export const cutArticle = (
  article: Article,
  previous: readonly KeyedText[],
  { exceptions, decisions }: Cutting,
): readonly Segment[] => alignKeys(previous, segmentArticle(article, exceptions, decisions).map(contentSegment))

/** Article → Segments → Mentions. */
export function readManuscript(article: Article, previous: readonly KeyedText[], settings: ReadSettings): Manuscript {
  const segments = cutArticle(article, previous, settings)
  const plain = new Map(segments.filter(({ translate }) => translate).map(one => [one.key, plainSegment(one)]))
  return { article, segments, plain, mentions: settings.finder.findAll([...plain.values()]) }
}
