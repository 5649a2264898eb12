import { stream } from 'hono/streaming'
import { ENGINE_NAMES } from '../../engine/index.ts'
import { tell } from '../../say.ts'
import { writeCorrection } from '../edits/correction.ts'
import { cutSentence } from '../edits/cut/cut.ts'
import { previewCut } from '../edits/cut/cut-preview.ts'
import { Refused } from '../refusal.ts'
import { CorrectionRequest, CutRequest, NothingRequest } from '../requests.ts'
import { articleView, foundViews, inParts, textsView } from '../views/article-views.ts'
import { previewView } from '../views/preview.ts'
import { removalView } from '../views/removal.ts'
import { undoViews } from '../views/undo.ts'
import type { ApiParts } from './api-parts.ts'
import { type Route, route } from './route.ts'

/** Routes for an edition beside its article, and for splits and merges. */
export const articleRoutes = ({ library, places, writer, events, bulk }: ApiParts): readonly Route[] => [
  route({
    method: 'get',
    path: '/articles/:slug/:locale',
    right: 'read',
    handle: async ({ context, params, caller }) => {
      const { style } = places
      const view = await articleView(library, { ...params, engines: ENGINE_NAMES, author: caller.name, style })
      return stream(context, async body => {
        for (const part of inParts(view)) await body.write(`${JSON.stringify(part)}\n`)
      })
    },
  }),
  route({
    method: 'get',
    path: '/articles/:slug/:locale/found',
    right: 'read',
    handle: async ({ context, params: { slug, locale } }) => {
      const views = await foundViews(library, slug, locale)
      return stream(context, async body => {
        for await (const found of views) {
          if (body.aborted) return
          await body.write(`${JSON.stringify(found)}\n`)
        }
      })
    },
  }),
  route({
    method: 'get',
    path: '/articles/:slug/:locale/undo',
    right: 'read',
    handle: async ({ context, params, caller }) =>
      context.json(await undoViews({ library, writer }, params, caller.name)),
  }),
  route({
    method: 'get',
    path: '/articles/:slug/:locale/texts',
    right: 'read',
    handle: async ({ context, params: { slug, locale } }) => context.json(await textsView(library, slug, locale)),
  }),
  route({
    method: 'post',
    path: '/articles/:slug/sentences/:key/cut',
    right: 'approve',
    body: CutRequest,
    handle: async ({ context, params: { slug, key }, body, caller }) => {
      const setup = { library, places, writer: writer.as(caller.name), bulk, author: caller.name }
      const answer = await cutSentence(setup, { slug, key }, body)
      events.tell({ kind: 'article', slug })
      return context.json(answer)
    },
  }),
  route({
    method: 'post',
    path: '/articles/:slug/sentences/:key/cut/preview',
    right: 'read',
    body: CutRequest,
    handle: async ({ context, params, body }) => context.json(await previewCut({ library, places }, params, body)),
  }),
]

/** Routes to remove an article: the preview, and the removal. */
export const removalRoutes = ({ library, places, remove, events }: ApiParts): readonly Route[] => [
  route({
    method: 'get',
    path: '/removals/:slug',
    right: 'remove',
    handle: async ({ context, params: { slug } }) => context.json(await removalView({ library, places }, slug)),
  }),
  route({
    method: 'post',
    path: '/removals/:slug',
    right: 'remove',
    body: NothingRequest,
    handle: async ({ context, params: { slug }, caller }) => {
      await remove(slug, caller.name)
      events.tell({ kind: 'article', slug })
      return context.body(null, 204)
    },
  }),
]

/** Routes for an edition as a publication. */
export const publicationRoutes = (parts: ApiParts): readonly Route[] => [
  route({
    method: 'get',
    path: '/articles/:slug/:locale/preview',
    right: 'read',
    handle: async ({ context, params }) => context.json(await previewView(parts, params)),
  }),
  route({
    method: 'post',
    path: '/articles/:slug/:locale/correction',
    right: 'approve',
    body: CorrectionRequest,
    handle: async ({ context, params, body, caller }) => {
      const isWritten = await writeCorrection(
        { ...parts, writer: parts.writer.as(caller.name), author: caller.name },
        params,
        body,
      )
      if (!isWritten) {
        throw new Refused(409, tell('changed-meanwhile', {}))
      }
      return context.json(await previewView(parts, params))
    },
  }),
]
