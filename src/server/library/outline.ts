import type { SyntaxReaders } from '../../article/index.ts'
import { type KeyedText, recordedSegments } from '../../edition/index.ts'
import type { Article, Finding, Locale, Mention, Segment, SegmentKey, Slug } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import { cutArticle, type Manuscript, readManuscript } from '../../pipeline/index.ts'
import { tell } from '../../say.ts'
import type { BoundaryDecision, Exceptions } from '../../segment/index.ts'
import { refusal } from '../refusal.ts'

/** An article cut into sentences: all that is shown first, and all that saving needs. */
export interface Outline {
  readonly slug: Slug
  readonly locale: Locale
  /** Absent if the file is missing and only the recorded sentences are left. */
  readonly article?: Article
  /** The name of that file. */
  readonly file?: string
  readonly segments: readonly Segment[]
  /** People's splits and merges. */
  readonly decisions: readonly BoundaryDecision[]
  /** The sentences as last recorded. */
  readonly previous: readonly KeyedText[]
  /** The version of the files that it was read from. */
  readonly version: string
  /** ISO 8601. */
  readonly changed: string
}

/** An article with its names and the findings on it. */
export interface Source extends Outline {
  readonly manuscript?: Manuscript
  /** The names in the texts of `segments`. */
  readonly mentions: ReadonlyMap<SegmentKey, readonly Mention[]>
  /** The readers for the syntaxes of its segments. */
  readonly readers: SyntaxReaders
  /** The findings on the source itself. */
  readonly findings: ReadonlyMap<SegmentKey, readonly Finding[]>
}

interface Reading {
  readonly previous: readonly KeyedText[]
  readonly decisions: readonly BoundaryDecision[]
  readonly exceptions: Readonly<Record<Locale, Exceptions>> | undefined
}

/** An article's sentences, with their recorded keys. */
export function outlineOf(
  article: Article,
  { previous, decisions, exceptions }: Reading,
): Pick<Outline, 'article' | 'segments'> {
  return { article, segments: cutArticle(article, previous, { decisions, ...(exceptions ? { exceptions } : {}) }) }
}

/** The sentences of an article whose file is missing, as last recorded. */
export function recorded(slug: Slug, previous: readonly KeyedText[]): Pick<Outline, 'segments'> {
  const segments = recordedSegments(previous)
  if (segments.length === 0) throw refusal('input', tell('no-such-article', { slug }))
  return { segments }
}

/**
 * The names in the texts as in the file. Texts with markup are searched again, since their names have other offsets.
 */
export function namesIn(
  { article, segments, previous, decisions }: Outline,
  { finder, exceptions }: { readonly finder: Finder; readonly exceptions: Reading['exceptions'] },
): Pick<Source, 'mentions' | 'manuscript'> {
  const live = segments.filter(({ translate }) => translate)
  if (!article) return { mentions: finder.findAll(live) }
  const manuscript = readManuscript(article, previous, { finder, decisions, ...(exceptions ? { exceptions } : {}) })
  const mentions = new Map(
    live.map(({ key, text, inlines }) => {
      const moved = manuscript.plain.get(key)?.text !== text
      return [key, moved ? finder.find(text, inlines) : (manuscript.mentions.get(key) ?? [])] as const
    }),
  )
  return { manuscript, mentions }
}
