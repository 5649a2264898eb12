import { stream } from 'hono/streaming'
import { describeError, InterlinearError } from '../../errors.ts'
import { tell } from '../../say.ts'
import type { FindPart } from '../answers.ts'
import { approveAll } from '../edits/approve-all.ts'
import { fixTexts } from '../edits/fix-texts.ts'
import { findInMemory, pairId } from '../find/find-memory.ts'
import { findTexts } from '../find/find-texts.ts'
import { patternOf } from '../find/query.ts'
import { replaceTexts } from '../find/replace-texts.ts'
import { Refused } from '../refusal.ts'
import { ApproveRequest, FindRequest, FixesRequest, ReplaceRequest } from '../requests.ts'
import type { ApiParts } from './api-parts.ts'
import { type Route, route } from './route.ts'

/** Routes for find and replace, and for undoing changes of many sentences as one step. */
export const findRoutes = ({ library, writer, matches, bulk, events }: ApiParts): readonly Route[] => [
  route({
    method: 'post',
    path: '/find',
    right: 'read',
    body: FindRequest,
    handle: ({ context, body: query }) => {
      // An invalid pattern is reported before anything is sent.
      patternOf(query)
      return stream(context, async body => {
        const send = (part: FindPart) => body.write(`${JSON.stringify(part)}\n`)
        const seen = new Set<string>()
        try {
          for await (const part of findTexts(library, query)) {
            if (body.aborted) return
            if ('hits' in part)
              for (const { locale: to, source, target } of part.hits) seen.add(pairId({ to, source, target }))
            await send(part)
          }
          if (query.memory) await send({ memory: await findInMemory(matches, query, seen) })
        } catch (error) {
          if (!(error instanceof InterlinearError)) throw error
          await send({ error: describeError(error) })
        }
      })
    },
  }),
  route({
    method: 'post',
    path: '/replace',
    right: 'write',
    // Changing several editions at once needs another right than writing.
    more: ({ changes }) =>
      new Set(changes.map(({ slug, locale }) => `${locale} ${slug}`)).size > 1 ? 'approve' : undefined,
    locales: ({ changes }) => [...new Set(changes.map(({ locale }) => locale))],
    body: ReplaceRequest,
    handle: async ({ context, body, caller }) => {
      const answer = await replaceTexts({ library, writer, bulk }, body, caller.name)
      for (const { slug, locale } of body.changes) events.tell({ kind: 'edition', slug, locale })
      return context.json(answer)
    },
  }),
  route({
    method: 'post',
    path: '/articles/:slug/:locale/fixes',
    right: 'write',
    body: FixesRequest,
    handle: async ({ context, params, body, caller }) => {
      const answer = await fixTexts({ writer, bulk, author: caller.name }, params, body)
      events.tell({ kind: 'edition', ...params })
      return context.json(answer)
    },
  }),
  route({
    method: 'post',
    path: '/articles/:slug/:locale/approve',
    right: 'approve',
    body: ApproveRequest,
    handle: async ({ context, params, body, caller }) => {
      const answer = await approveAll({ library, writer, bulk, author: caller.name }, params, body)
      events.tell({ kind: 'edition', ...params })
      return context.json(answer)
    },
  }),
  route({
    method: 'get',
    path: '/bulk',
    right: 'read',
    handle: ({ context, caller }) => context.json(bulk.of(caller.name)),
  }),
  route({
    method: 'post',
    path: '/bulk/:id/undo',
    right: 'write',
    locales: () => [],
    handle: async ({ context, params: { id }, caller }) => {
      const answer = await bulk.undo(id, caller.name)
      if (!answer) throw new Refused(404, tell('nothing-to-undo', {}))
      const { kind, slug, editions, ...told } = answer
      // The names of all articles have changed.
      if (kind === 'rename' || kind === 'glossary') events.tell({ kind: 'glossary' })
      else if (slug !== undefined) events.tell({ kind: 'article', slug })
      else for (const edition of editions) events.tell({ kind: 'edition', ...edition })
      return context.json(told)
    },
  }),
]
