import * as v from 'valibot'
import { type AlignRequest, alignTexts as align } from '../align/index.ts'
import type { Bead, Content } from '../model.ts'
import type {
  PublishEditionRequest,
  PublishedEdition,
  TranslateArticleRequest,
  TranslatedArticle,
} from '../pipeline/index.ts'
import { withEnvironment } from './engines.ts'
import { expectArguments } from './expect.ts'
import * as shape from './shapes.ts'

const requestShape = (own: unknown) =>
  v.strictObject({
    text: shape.Content,
    format: shape.FormatName,
    from: shape.Locale,
    to: shape.Locale,
    engine: shape.EngineOrName,
    env: v.optional(shape.Environment),
    glossary: v.optional(shape.GlossaryShape),
    checks: v.optional(shape.OwnChecks),
    levels: shape.levelsShape(own),
    style: shape.Style,
    subtitles: shape.SubtitleLimitsShape,
    previous: v.optional(shape.EditionShape),
    slug: v.optional(shape.Slug),
    signal: v.optional(shape.Signal),
  })

/**
 * Translates one article: text → segments → engine → edition → text. Nothing is read from disk, written or printed.
 * Throws an InterlinearError if the request or the article cannot be read, or the engine cannot translate these
 * languages.
 */
export async function translateArticle<T extends Content = string>(
  request: TranslateArticleRequest<T>,
): Promise<TranslatedArticle<T>> {
  const parameters = { request: requestShape(request?.checks) }
  const { style } = expectArguments('translateArticle', parameters, { request }).request
  const given = typeof request.engine === 'string' ? request.env : {}
  // Loaded when needed: programs that only check or align never translate.
  const { translateArticle: translate } = await import('../pipeline/index.ts')
  return withEnvironment(given, () => translate({ ...request, ...(style && { style }) }))
}

const PublishRequest = v.strictObject({
  text: shape.Content,
  format: shape.FormatName,
  from: shape.Locale,
  edition: shape.EditionShape,
  as: shape.Form,
  glossary: v.optional(shape.GlossaryShape),
  slug: v.optional(shape.Slug),
  baseUrl: shape.BaseUrl,
  published: v.optional(shape.Publications),
  disclosure: shape.Disclosure,
  unread: shape.Unread,
  template: v.optional(shape.Text),
  force: v.optional(shape.Name),
  note: v.optional(shape.Name),
  by: v.optional(shape.Name),
  now: v.optional(shape.When),
})

/**
 * Publishes one edition of one article: gates, disclosure, links, corrections, proof. Nothing is read from disk or
 * written. Throws an InterlinearError if the request or the article cannot be read.
 */
export async function publishEdition(request: PublishEditionRequest): Promise<PublishedEdition> {
  expectArguments('publishEdition', { request: PublishRequest }, { request })
  const { publishEdition: publish } = await import('../pipeline/index.ts')
  return publish(request)
}

const alignShape = (sentences: number) =>
  v.strictObject({
    source: shape.Texts,
    target: shape.Texts,
    from: shape.Locale,
    to: shape.Locale,
    glossary: v.optional(shape.GlossaryShape),
    pairs: v.optional(v.array(v.looseObject({ source: shape.Text, target: shape.Text }))),
    translations: v.optional(
      v.pipe(
        shape.Texts,
        v.check(texts => texts.length === sentences, `${sentences} texts, one for each sentence of \`source\``),
      ),
    ),
  })

/**
 * Pairs the sentences of two texts of one story: beads in the order of the source, with each sentence of both texts
 * once. It learns from the two texts how long translations are, which words match, and how free the translation is.
 */
export function alignTexts(request: AlignRequest): readonly Bead[] {
  expectArguments('alignTexts', { request: alignShape(request?.source?.length ?? 0) }, { request })
  return align(request)
}
