import { stream } from 'hono/streaming'
import type { MeView } from '../answers.ts'
import { assignEdition } from '../edits/assignment.ts'
import { addName, lookUpName } from '../edits/names/glossary.ts'
import { applyRename, previewRename } from '../edits/names/rename.ts'
import { AssignmentRequest, NameAddRequest, NameLookRequest, RenameApplyRequest, RenameRequest } from '../requests.ts'
import { namesView } from '../views/article-views.ts'
import type { ApiParts } from './api-parts.ts'
import { eventStream } from './event-stream.ts'
import { type Route, route } from './route.ts'

/** Routes for the desk with all articles, and for events. */
export const deskRoutes = ({ reader, events, writer, room, isStillIn, streams }: ApiParts): readonly Route[] => [
  route({
    method: 'get',
    path: '/me',
    right: 'known',
    // On a laptop there is no account.
    handle: async ({ context, caller: { name, role, account = '' } }) =>
      room
        ? context.json({ name, role, account, people: await room.names() } satisfies MeView)
        : context.body(null, 204),
  }),
  route({
    method: 'get',
    path: '/desk',
    right: 'read',
    handle: ({ context, caller }) =>
      stream(context, async body => {
        for await (const part of reader.all(caller.name)) {
          if (body.aborted) return
          await body.write(`${JSON.stringify(part)}\n`)
        }
      }),
  }),
  route({
    method: 'get',
    path: '/desk/:slug',
    right: 'read',
    handle: async ({ context, params }) => context.json(await reader.one(params.slug)),
  }),
  route({
    method: 'post',
    path: '/desk/:slug/:locale/assignment',
    right: 'write',
    body: AssignmentRequest,
    handle: async ({ context, params, body, caller }) => {
      await assignEdition(writer.as(caller.name), params, body)
      await room?.assigned(params, body, caller.name)
      events.tell({ kind: 'edition', ...params })
      return context.json(await reader.one(params.slug))
    },
  }),
  route({
    method: 'get',
    path: '/events',
    right: 'read',
    handle: ({ context, caller }) =>
      eventStream(context, caller, { events, ...(isStillIn && { isStillIn }), ...(streams && { streams }) }),
  }),
]

/** Routes for the names of an article, and for renames in all articles. */
export const nameRoutes = ({ library, places, writer, bulk, events }: ApiParts): readonly Route[] => [
  route({
    method: 'get',
    path: '/names/:slug',
    right: 'read',
    handle: async ({ context, params }) => context.json(await namesView(library, params.slug)),
  }),
  route({
    method: 'post',
    path: '/glossary/look',
    right: 'read',
    body: NameLookRequest,
    handle: async ({ context, body }) => context.json(await lookUpName(library, body)),
  }),
  route({
    method: 'post',
    path: '/glossary/add',
    right: 'approve',
    body: NameAddRequest,
    handle: async ({ context, body, caller }) => {
      const answer = await addName({ library, places, bulk, author: caller.name }, body)
      events.tell({ kind: 'glossary' })
      return context.json(answer)
    },
  }),
  route({
    method: 'post',
    path: '/rename/preview',
    right: 'read',
    body: RenameRequest,
    handle: async ({ context, body }) => context.json(await previewRename({ library, places }, body)),
  }),
  route({
    method: 'post',
    path: '/rename/apply',
    right: 'approve',
    locales: ({ locale, also }) => [locale, ...also.map(one => one.locale)],
    body: RenameApplyRequest,
    about: ({ term, locale, to }) => ({ term, locale, to }),
    handle: async ({ context, body, caller }) => {
      const own = { ...places, desk: places.desk.as(caller.name) }
      const setup = { library, bulk, places: own, writer: writer.as(caller.name), author: caller.name }
      const answer = await applyRename(setup, body)
      events.tell({ kind: 'glossary' })
      return context.json(answer)
    },
  }),
]
