import type { Row } from '../../../answers.ts'
import type { AskedChange } from '../../../edits/unit-actions.ts'
import { contextOf } from '../../../views/article-views.ts'
import { rowOf, summarize, unitsByKey } from '../../../views/rows.ts'
import type { DraftJob } from '../../drafting/drafts.ts'
import { etagOf } from '../../intake/take-article.ts'
import { type ApiRoute, answer, apiRoute, ok, refuseOther } from '../declare.ts'
import type { ProgramParts } from '../parts.ts'
import { ApiProblem } from '../problem.ts'
import { Draft, DraftIn, Edition, Unit, UnitIn } from '../schemas.ts'
import { editionSummary, refuseUnknown, withoutOwn } from './articles.ts'

/** Routes for editions: their sentences, and their drafts. */
export const editionRoutes = (parts: ProgramParts): readonly ApiRoute[] => [
  ...unitRoutes(parts),
  ...draftRoutes(parts),
  apiRoute({
    method: 'get',
    path: '/articles/:slug/editions/:locale',
    id: 'readEdition',
    tag: 'editions',
    summary: 'An edition, sentence by sentence beside the article.',
    right: 'read',
    answers: { 200: Edition },
    problems: [404],
    handle: async ({ params: { slug, locale } }) => {
      await refuseUnknown(parts.library, slug)
      const context = await contextOf(parts.library, slug, locale)
      const { changed } = await parts.library.edition(slug, locale)
      const units = unitsByKey(context.edition)
      const rows = context.source.segments
        .filter(({ translate }) => translate)
        .map(segment => rowOf(segment, units.get(segment.key), context))
      const headline = rows.find(({ role }) => role === 'headline')
      const body = {
        ...{ slug, locale, sourceLocale: context.source.locale },
        title: headline?.unit?.target || headline?.source || slug,
        summary: editionSummary(summarize(context, changed)),
        units: rows.map(unitOf),
      }
      return ok(body, { etag: etagOf(JSON.stringify(body.units)) })
    },
  }),
]

/** A sentence without a unit is shown as a unit without a text. */
const unitOf = ({ key, role, source, unit, stale }: Row): Unit => ({
  ...{ key, role, source },
  target: unit?.target ?? '',
  state: unit?.state ?? 'initial',
  origin: unit?.origin ?? 'engine',
  revision: unit?.revision ?? NONE,
  ...(stale !== undefined && { behind: stale }),
})

/** The revision of a missing unit. */
const NONE = 'none'

const unitRoutes = ({ library, writer, events }: ProgramParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'put',
    path: '/articles/:slug/editions/:locale/units/:key',
    id: 'writeUnit',
    tag: 'editions',
    summary:
      'Writes the text of one sentence. What a program sends counts as text of another tool that nobody has read here.',
    right: 'write',
    body: UnitIn,
    answers: { 200: Unit },
    problems: [404, 412, 428],
    handle: async ({ params: { slug, locale, key }, body: { target }, caller, ifMatch }) => {
      await refuseUnknown(library, slug)
      const address = { slug, locale, key }
      const { unit } = await rowAt(library, address)
      const seen = unit?.revision ?? NONE
      refuseOther(ifMatch, seen)
      const revision = seen === NONE ? '' : seen
      const request: AskedChange = { kind: 'revise', revision, target, byProgram: caller.scopes !== undefined }
      const { conflict } = await writer.change(address, request, caller.name)
      if (conflict) throw new ApiProblem(412, 'It has changed since you read it: read it again.')
      events.tell({ kind: 'unit', ...address, client: '' })
      const after = unitOf(await rowAt(library, address))
      return ok(after, { etag: after.revision })
    },
  }),
  apiRoute({
    method: 'get',
    path: '/articles/:slug/editions/:locale/units/:key',
    id: 'readUnit',
    tag: 'editions',
    summary: 'One sentence of an edition, with its ETag.',
    right: 'read',
    answers: { 200: Unit },
    problems: [404],
    handle: async ({ params: { slug, locale, key } }) => {
      await refuseUnknown(library, slug)
      const unit = unitOf(await rowAt(library, { slug, locale, key }))
      return ok(unit, { etag: unit.revision })
    },
  }),
]

interface At {
  readonly slug: string
  readonly locale: string
  readonly key: string
}

async function rowAt(library: ProgramParts['library'], { slug, locale, key }: At): Promise<Row> {
  const context = await contextOf(library, slug, locale)
  const segment = context.source.segments.find(candidate => candidate.key === key && candidate.translate)
  if (!segment) throw new ApiProblem(404, `"${slug}" has no sentence ${key}.`)
  return rowOf(
    segment,
    context.edition.units.find(unit => unit.key === key),
    context,
  )
}

const draftRoutes = ({ library, drafts }: ProgramParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'post',
    path: '/articles/:slug/drafts',
    id: 'draftEditions',
    tag: 'editions',
    summary: 'Has an engine draft editions, or what they lack. Texts of people stay.',
    right: 'draft',
    locales: ({ to }) => to,
    body: DraftIn,
    about: ({ to }) => ({ to: to.join(' ') }),
    answers: { 202: Draft },
    problems: [404],
    handle: async ({ params: { slug }, body: { to }, caller }) => {
      await refuseUnknown(library, slug)
      const others = await withoutOwn(library, slug, to)
      if (others.length === 0) throw new ApiProblem(422, `"${slug}" is in ${to[0]} itself: that is no edition of it.`)
      const job = await drafts.ask({ slug, to: others, by: caller.name })
      return answer(202, draftView(job), { location: `/api/v1/drafts/${job.id}` })
    },
  }),
  apiRoute({
    method: 'get',
    path: '/drafts/:id',
    id: 'readDraft',
    tag: 'editions',
    summary: 'What became of a draft.',
    right: 'read',
    answers: { 200: Draft },
    problems: [404],
    handle: async ({ params: { id } }) => {
      const job = await drafts.find(id)
      if (!job) throw new ApiProblem(404, 'There is no such draft; old ones are forgotten.')
      return ok(draftView(job))
    },
  }),
]

const draftView = (job: DraftJob): Draft => {
  const { id, slug, to, state, asked, by, editions, message } = job
  return { id, slug, to, state, asked, by, editions, ...(message !== undefined && { message }) }
}
