import * as v from 'valibot'
import {
  formatOf as formatOfFile,
  type ParseOptions,
  parseArticle as readArticle,
  replaceSegments as replace,
  slugOf as slugOfFile,
} from '../article/index.ts'
import type { Article, Content, Format, Locale, Segment, SegmentKey, Slug } from '../model.ts'
import { fields } from '../schema.ts'
import {
  type BoundaryDecision,
  type Exceptions,
  segmentArticle as segment,
  splitSentences as split,
} from '../segment/index.ts'
import { expectArguments } from './expect.ts'
import * as shape from './shapes.ts'

const Options = v.strictObject({
  format: shape.FormatName,
  slug: shape.Slug,
  locale: shape.Locale,
  file: v.optional(shape.Name),
  roles: v.optional(v.array(v.strictObject({ text: shape.Name, role: shape.RoleName }))),
})

/**
 * Reads an article in its format: from a text, or from the bytes of a Word or OpenDocument file. Throws an input error
 * if the kind of content does not fit the format.
 */
export async function parseArticle(
  content: Content,
  options: ParseOptions & { readonly format: Format },
): Promise<Article> {
  expectArguments('parseArticle', { content: shape.Content, options: Options }, { content, options })
  return readArticle(content, options)
}

/**
 * The format for a file name; plain text if it has no ending. A `.json` file is ninjs if its text, if given, is, and
 * JSON-LD otherwise. Throws an input error for any other ending.
 */
export function formatOf(filename: string, source?: string): Format {
  expectArguments('formatOf', { filename: shape.Text, source: v.optional(shape.Text) }, { filename, source })
  return formatOfFile(filename, source)
}

/** The article's slug: its file's name without folder and ending. Throws a usage error for an unsafe name. */
export function slugOf(filename: string): Slug {
  expectArguments('slugOf', { filename: shape.Text }, { filename })
  return slugOfFile(filename)
}

const Words = v.strictObject({ neverAfter: v.optional(shape.Texts), alwaysAfter: v.optional(shape.Texts) })
const Decisions = v.array(
  v.strictObject({ kind: v.picklist(['split', 'merge']), before: shape.Text, after: shape.Text }),
)

/**
 * The segments of an article, in order: sentences of running text (`p1.s1`), and every other block as a whole
 * (`headline`). Segments have no white space at their ends; `replaceSegments` keeps the text between them.
 */
export function segmentArticle(
  article: Article,
  exceptions?: Readonly<Record<Locale, Exceptions>>,
  decisions?: readonly BoundaryDecision[],
): readonly Segment[] {
  const parameters = {
    article: shape.ArticleShape,
    exceptions: v.optional(fields(Words)),
    decisions: v.optional(Decisions),
  }
  expectArguments('segmentArticle', parameters, { article, exceptions, decisions })
  return segment(article, exceptions, decisions)
}

const SENTENCES = { text: shape.Text, locale: shape.Locale, exceptions: v.optional(Words) }

/**
 * The sentences of a text; joined, they are the text. White space belongs to the sentence before it, and white space at
 * the start of the text to the first.
 */
export function splitSentences(text: string, locale: string, exceptions?: Exceptions): string[] {
  expectArguments('splitSentences', SENTENCES, { text, locale, exceptions })
  return split(text, locale, exceptions)
}

/**
 * The article's file, in which each segment with a target is replaced by it; the text between segments is kept. Targets
 * are texts as in locale files: whatever a person wrote into one, a JSON file stays JSON, and front matter YAML.
 */
export function replaceSegments(
  article: Article,
  segments: readonly Segment[],
  targets: ReadonlyMap<SegmentKey, string>,
): string {
  const parameters = { article: shape.ArticleShape, segments: v.array(shape.SegmentShape), targets: shape.TextMap }
  expectArguments('replaceSegments', parameters, { article, segments, targets })
  return replace(article, segments, targets)
}
