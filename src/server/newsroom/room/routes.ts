import * as v from 'valibot'
import type { NotesView } from '../../answers.ts'
import { type Route, route } from '../../routes/route.ts'
import type { Room } from './room.ts'

const Short = v.pipe(v.string(), v.maxLength(200))

const PresenceRequest = v.union([
  v.strictObject({ slug: Short, locale: Short, key: Short, editing: v.boolean() }),
  /** The page shows no edition. */
  v.strictObject({ away: v.literal(true) }),
])

const CLIENT = /^[\w-]{1,64}$/

/** Routes for presence and notifications. */
export const roomRoutes = ({ presence, notes }: Pick<Room, 'presence' | 'notes'>): readonly Route[] => [
  route({
    method: 'post',
    path: '/presence',
    right: 'self',
    isQuiet: true,
    body: PresenceRequest,
    handle: async ({ context, body, caller: { name, account = '' } }) => {
      const client = context.req.header('x-interlinear') ?? ''
      if (CLIENT.test(client)) await presence.put({ client, name, account }, 'away' in body ? undefined : body)
      return context.body(null, 204)
    },
  }),
  route({
    method: 'get',
    path: '/notes',
    right: 'self',
    handle: async ({ context, caller: { account = '' } }) =>
      context.json({ notes: await notes.of(account) } satisfies NotesView),
  }),
  route({
    method: 'post',
    path: '/notes/seen',
    right: 'self',
    isQuiet: true,
    body: v.strictObject({ last: Short }),
    handle: async ({ context, body, caller: { account = '' } }) => {
      await notes.see(account, body.last)
      return context.body(null, 204)
    },
  }),
]
