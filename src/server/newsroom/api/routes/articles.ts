import { InterlinearError } from '../../../../errors.ts'
import type { Content, Locale, Slug } from '../../../../model.ts'
import type { DeskArticle, DeskEdition } from '../../../answers.ts'
import type { Library } from '../../../library/model.ts'
import { contextOf, dismissedOfSource, namesView } from '../../../views/article-views.ts'
import { rowOf, unitsByKey } from '../../../views/rows.ts'
import { Done } from '../../accounts/schemas.ts'
import { etagOf } from '../../intake/take-article.ts'
import { type ApiRoute, answer, apiRoute, ok, refuseOther } from '../declare.ts'
import { PageQuery, pageOf, wantedOf } from '../pages.ts'
import type { ProgramParts } from '../parts.ts'
import { ApiProblem } from '../problem.ts'
import {
  ArticleIn,
  ArticleList,
  ArticleSource,
  ArticleSummary,
  ArticleTaken,
  Cast,
  FindingList,
  SourceIn,
} from '../schemas.ts'

/** The figures of an article and its editions. */
const summaryOf = ({ editions, ...article }: DeskArticle): ArticleSummary => {
  const { slug, title, locale, segments, changed, problem } = article
  return {
    ...{ slug, title, locale, segments, changed, editions: editions.map(editionSummary) },
    ...(problem !== undefined && { problem }),
  }
}

export const editionSummary = (edition: DeskEdition) => {
  const { locale, units, states, findings, behind, unread, changed, problem } = edition
  const stale = Object.values(behind).reduce((sum, count) => sum + count, 0)
  const approved = units > 0 && stale === 0 && states.reviewed + states.final === units
  return {
    ...{ locale, units, states, findings, behind, unread, approved, changed },
    ...(problem !== undefined && { problem }),
  }
}

const contentOf = (content: string | object): string =>
  typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`

/** Our own error about a sent text is about the text, and not about the address. */
async function orUnusable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const isOurs = error instanceof InterlinearError && (error.code === 'input' || error.code === 'usage')
    if (!isOurs) throw error
    throw new ApiProblem(422, [error.message, error.hint].filter(Boolean).join(' '))
  }
}

/** Routes for sending articles, and for reading them. */
export const articleRoutes = (parts: ProgramParts): readonly ApiRoute[] => [
  ...listRoutes(parts),
  ...sourceRoutes(parts),
  apiRoute({
    method: 'post',
    path: '/articles',
    id: 'sendArticle',
    tag: 'articles',
    summary: 'Brings in an article, or a new revision of one. The same again writes nothing.',
    right: 'intake',
    more: body => (body.to ? 'draft' : undefined),
    locales: body => body.to,
    body: ArticleIn,
    about: ({ id, revision }) => ({ id, revision }),
    answers: { 200: ArticleTaken, 201: ArticleTaken },
    problems: [409, 422],
    handle: async ({ body, caller, ifMatch }) => {
      const { to, content, ...sent } = body
      const replaces = (etag: string): boolean => ifMatch?.some(tag => tag === etag || tag === '*') ?? false
      const taken = await orUnusable(() => parts.intake.take({ ...sent, content: contentOf(content), replaces }))
      const { slug, outcome } = taken
      if (outcome === 'created' || outcome === 'revised') parts.events.tell({ kind: 'article', slug })
      const others = to && outcome !== 'outdated' ? await withoutOwn(parts.library, slug, to) : []
      // However often a system sends a revision, there is one draft.
      const event = etagOf(JSON.stringify([sent.id, taken.revision, [...others].sort()]))
      const draft = others.length > 0 ? await parts.drafts.ask({ slug, to: others, by: caller.name, event }) : undefined
      return answer(
        outcome === 'created' ? 201 : 200,
        { id: sent.id, ...taken, ...(draft && { draft: draft.id }) },
        { location: `/api/v1/articles/${encodeURIComponent(slug)}` },
      )
    },
  }),
]

const listRoutes = ({ library, reader, remove, events }: ProgramParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'get',
    path: '/articles',
    id: 'listArticles',
    tag: 'articles',
    summary: 'All articles with their editions in figures: states, findings, what is behind.',
    right: 'read',
    query: PageQuery,
    answers: { 200: ArticleList },
    handle: async ({ query }) => {
      const { items, next } = pageOf(await library.slugs(), slug => slug, wantedOf(query))
      const articles: ArticleSummary[] = []
      for (const slug of items) articles.push(summaryOf(await reader.one(slug)))
      return ok({ items: articles, ...(next !== undefined && { next }) })
    },
  }),
  apiRoute({
    method: 'get',
    path: '/articles/:slug',
    id: 'readArticle',
    tag: 'articles',
    summary: 'One article with its editions in figures.',
    right: 'read',
    answers: { 200: ArticleSummary },
    problems: [404],
    handle: async ({ params: { slug } }) => {
      await refuseUnknown(library, slug)
      const body = summaryOf(await reader.one(slug))
      return ok(body, { etag: etagOf(JSON.stringify(body)) })
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/articles/:slug',
    id: 'removeArticle',
    tag: 'articles',
    summary:
      'Takes an article away, with its editions. What people wrote stays in git, or in the database for ever; what readers are served has to be unpublished first.',
    right: 'remove',
    answers: { 204: Done },
    problems: [404, 409],
    handle: async ({ params: { slug }, caller }) => {
      await refuseUnknown(library, slug)
      await orConflict(() => remove(slug, caller.name))
      events.tell({ kind: 'article', slug })
      return answer(204, undefined)
    },
  }),
  apiRoute({
    method: 'get',
    path: '/articles/:slug/cast',
    id: 'readCast',
    tag: 'articles',
    summary: 'The names of an article with their rendering in every edition.',
    right: 'read',
    answers: { 200: Cast },
    problems: [404],
    handle: async ({ params: { slug } }) => {
      await refuseUnknown(library, slug)
      const { names } = await namesView(library, slug)
      return ok({ slug, names })
    },
  }),
  apiRoute({
    method: 'get',
    path: '/articles/:slug/findings',
    id: 'listFindings',
    tag: 'articles',
    summary: 'What the checks see in an article and its editions, without what was dismissed.',
    right: 'read',
    query: PageQuery,
    answers: { 200: FindingList },
    problems: [404],
    handle: async ({ params: { slug }, query }) => {
      await refuseUnknown(library, slug)
      const found = await findingsOf(library, slug)
      const { items, next } = pageOf(found, ({ at }) => at, wantedOf(query))
      return ok({ items: items.map(({ finding }) => finding), ...(next !== undefined && { next }) })
    },
  }),
]

const sourceRoutes = ({ library, intake, events }: ProgramParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'get',
    path: '/articles/:slug/source',
    id: 'readSource',
    tag: 'articles',
    summary: 'The text of an article, byte for byte, with its ETag.',
    right: 'read',
    answers: { 200: ArticleSource },
    problems: [404],
    handle: async ({ params: { slug } }) => {
      await refuseUnknown(library, slug)
      const { article, locale } = await library.outline(slug)
      if (!article) throw new ApiProblem(404, `The file of "${slug}" is not here.`)
      const content: Content = article.bytes ?? article.source
      const text = typeof content === 'string' ? { content } : { base64: Buffer.from(content).toString('base64') }
      return ok({ slug, locale, format: article.format, ...text }, { etag: etagOf(content) })
    },
  }),
  apiRoute({
    method: 'put',
    path: '/articles/:slug/source',
    id: 'writeSource',
    tag: 'articles',
    summary: 'Replaces the text of an article that the caller has seen: its ETag stands in If-Match.',
    right: 'intake',
    body: SourceIn,
    answers: { 200: ArticleSource },
    problems: [404, 409, 412, 422, 428],
    handle: async ({ params: { slug }, body, ifMatch }) => {
      await refuseUnknown(library, slug)
      const content = contentOf(body.content)
      const { etag } = await orUnusable(() => intake.replace(slug, content, now => refuseOther(ifMatch, now)))
      events.tell({ kind: 'article', slug })
      const { article, locale } = await library.outline(slug)
      return ok({ slug, locale, format: article?.format ?? 'text', content }, { etag })
    },
  }),
]

/** Throws if there is no such article. */
export async function refuseUnknown(library: Library, slug: Slug): Promise<void> {
  if (!(await library.slugs()).includes(slug)) throw new ApiProblem(404, `There is no article "${slug}".`)
}

/** Locales without the article's own, which is no edition of it. */
export async function withoutOwn(library: Library, slug: Slug, to: readonly Locale[]): Promise<readonly Locale[]> {
  const { locale: own } = await library.outline(slug)
  return to.filter(locale => locale !== own)
}

/**
 * All findings in the order of the article, those on the article itself first, each with a key that sorts in this
 * order.
 */
async function findingsOf(library: Library, slug: Slug) {
  const source = await library.source(slug)
  const found = [...(await dismissedOfSource(library, source)).findings]
  for (const locale of await library.localesOf(slug)) {
    const context = await contextOf(library, slug, locale)
    const units = unitsByKey(context.edition)
    for (const segment of source.segments) {
      const { findings } = rowOf(segment, units.get(segment.key), context)
      found.push(...findings.filter(finding => finding.locale !== undefined))
    }
  }
  return found.map(({ key, locale, code, level, message, source: inSource, target }, index) => ({
    at: String(index).padStart(8, '0'),
    finding: {
      ...{ key, code, level, message },
      ...(locale !== undefined && { locale }),
      ...(inSource && { source: inSource }),
      ...(target && { target }),
    },
  }))
}

/** A refusal to remove an article is a conflict of states, and no mistake of the program. */
async function orConflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const isOurs = error instanceof InterlinearError
    const isRefused = isOurs && (error.exitCode === 4 || error.code === 'usage') && error.code !== 'locked'
    throw isRefused ? new ApiProblem(409, [error.message, error.hint].filter(Boolean).join(' ')) : error
  }
}
