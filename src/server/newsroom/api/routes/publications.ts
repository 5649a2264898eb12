import * as v from 'valibot'
import { behindText, byGravity } from '../../../../pipeline/index.ts'
import { slugOfTitle } from '../../../../publish/index.ts'
import { asText } from '../../../../say.ts'
import { loadProofOf } from '../../../../store/index.ts'
import { previewOf } from '../../../views/preview.ts'
import { etagOf } from '../../intake/take-article.ts'
import { type ApiRoute, apiRoute, ok } from '../declare.ts'
import { PageQuery, pageOf, wantedOf } from '../pages.ts'
import type { ProgramParts } from '../parts.ts'
import { ApiProblem } from '../problem.ts'
import { PublicationList, PublicationView, PublishIn, PublishOut } from '../schemas.ts'
import { refuseUnknown } from './articles.ts'

const FormQuery = v.object({
  as: v.optional(
    v.pipe(
      v.picklist(['source', 'html', 'ninjs']),
      v.description('The form: the source’s own (without it), a page of ours, or a ninjs item.'),
    ),
  ),
})

interface Told {
  readonly sentence: string
  readonly level: v.InferOutput<typeof PublicationView>['disclosure']['level']
  readonly read: number
  readonly units: number
  readonly noindex: boolean
}

const disclosureOf = ({ sentence, level, read, units, noindex }: Told) => ({ sentence, level, read, units, noindex })

/** Routes for publications. */
export const publicationRoutes = (parts: ProgramParts): readonly ApiRoute[] => [
  viewRoute(parts),
  publishRoute(parts),
  apiRoute({
    method: 'get',
    path: '/publications',
    id: 'listPublications',
    tag: 'publications',
    summary: 'What is published, and what of it is behind.',
    right: 'read',
    query: PageQuery,
    answers: { 200: PublicationList },
    handle: async ({ query }) => {
      const states = (await parts.publications.states()).toSorted(byGravity)
      const all = states
        .map(state => ({ state, at: `${state.slug}/${state.locale}` }))
        .sort((one, other) => (one.at < other.at ? -1 : 1))
      const { items, next } = pageOf(all, ({ at }) => at, wantedOf(query))
      const shown = items.map(({ state }) => {
        const { slug, locale, file, published, behind } = state
        const why = behindText(state)
        return { slug, locale, file, published, behind, ...(why && { why }) }
      })
      return ok({ items: shown, ...(next !== undefined && { next }) })
    },
  }),
]

const viewRoute = (parts: ProgramParts): ApiRoute =>
  apiRoute({
    method: 'get',
    path: '/articles/:slug/editions/:locale/publication',
    id: 'readPublication',
    tag: 'publications',
    summary: 'An edition as its readers would get it now, whether it is published or not.',
    right: 'read',
    query: FormQuery,
    answers: { 200: PublicationView },
    problems: [404],
    handle: async ({ params: { slug, locale }, query: { as = 'source' } }) => {
      await refuseUnknown(parts.library, slug)
      const preview = await previewOf(parts, { slug, locale, as })
      const { title, description, text, bytes, disclosure, refusals } = preview
      const proof = await loadProofOf(parts.places.desk.publications, slug, locale)
      const body = {
        ...{ slug, locale, title, as, refusals: refusals.map(asText), disclosure: disclosureOf(disclosure) },
        name: slugOfTitle(title) || slug,
        ...(bytes ? { base64: Buffer.from(bytes).toString('base64') } : { content: text }),
        ...(description !== undefined && { description }),
        ...(proof && { published: { file: Object.keys(proof.files)[0] ?? '', time: proof.published } }),
      }
      return ok(body, { etag: etagOf(JSON.stringify({ ...body, published: undefined })) })
    },
  })

const publishRoute = ({ library, publications, events }: ProgramParts): ApiRoute =>
  apiRoute({
    method: 'post',
    path: '/articles/:slug/publications',
    id: 'publishEditions',
    tag: 'publications',
    summary: 'Publishes editions that pass the gates. The others are named with what stands against them.',
    right: 'publish',
    locales: ({ to }) => to,
    body: PublishIn,
    about: ({ to }) => ({ ...(to && { to: to.join(' ') }) }),
    answers: { 200: PublishOut },
    problems: [404],
    handle: async ({ params: { slug }, body: { to, as } }) => {
      await refuseUnknown(library, slug)
      const locales = to ?? (await library.localesOf(slug))
      if (locales.length === 0) throw new ApiProblem(404, `"${slug}" has no edition.`)
      const { editions, changed } = await publications.publish({ slug, to: locales, as })
      for (const { locale, refused } of editions) if (!refused) events.tell({ kind: 'edition', slug, locale })
      const body = {
        slug,
        changed,
        editions: editions.map(({ locale, file, proof, disclosure, refused, openComments }) => ({
          ...{ locale, file, proof, disclosure: disclosureOf(disclosure) },
          ...(openComments > 0 && { openComments }),
          ...(refused && { refused }),
        })),
      }
      return ok(body)
    },
  })
