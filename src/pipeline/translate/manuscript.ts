import { contentSegment, plainSegment } from '../../article/index.ts'
import { alignKeys, type KeyedText } from '../../edition/index.ts'
import type { Article, Locale, Mention, Segment, SegmentKey } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import { type BoundaryDecision, type Exceptions, segmentArticle } from '../../segment/index.ts'

/** An article cut into segments with the keys of the last revision, and the names in them. */
export interface Manuscript {
  readonly article: Article
  /** With the texts as in locale files. */
  readonly segments: readonly Segment[]
  /** The translatable ones as a reader sees them, without markup. */
  readonly plain: ReadonlyMap<SegmentKey, Segment>
  /** The names in `plain`. */
  readonly mentions: ReadonlyMap<SegmentKey, readonly Mention[]>
}

/** What decides the ends of sentences, besides the rules of the language. */
export interface Cutting {
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** People's splits and merges in this article. */
  readonly decisions?: readonly BoundaryDecision[]
}

/** What reading an article needs. */
export interface ReadSettings extends Cutting {
  readonly finder: Finder
}

/** Article → Segments, with the texts as in locale files; `previous` is its source as last recorded. */
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
