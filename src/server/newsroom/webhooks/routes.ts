import * as v from 'valibot'
import { type ApiRoute, answer, apiRoute, ok } from '../api/declare.ts'
import { firstOf, PageQuery, wantedOf } from '../api/pages.ts'
import { ApiProblem, nothingHere } from '../api/problem.ts'
import { NOTE_KINDS } from '../room/model.ts'
import { type Delivery, EVENT_TYPES, type Webhook } from './model.ts'
import type { Sender } from './send.ts'
import type { WebhookStore } from './store.ts'

const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601.'))
const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly())
const Event = v.picklist(EVENT_TYPES)

const WebhookIn = v.strictObject({
  url: v.pipe(
    v.string(),
    v.maxLength(2000),
    v.description('Where messages are posted to: https, and no private address.'),
  ),
  events: v.pipe(v.array(Event), v.minLength(1), v.maxLength(EVENT_TYPES.length)),
})
const WebhookView = v.object({
  id: v.string(),
  url: v.string(),
  events: list(Event),
  created: Time,
  ended: v.optional(v.pipe(Time, v.description('When it answered that it is gone: nothing more is sent to it.'))),
})
const WebhookMade = v.object({
  webhook: WebhookView,
  secret: v.pipe(v.string(), v.description('What its messages are signed with. It is shown here only.')),
})
const DeliveryView = v.object({
  id: v.string(),
  event: v.pipe(v.string(), v.description('The `webhook-id` of its messages.')),
  type: Event,
  created: Time,
  attempts: v.pipe(v.number(), v.integer()),
  state: v.picklist(['waiting', 'delivered', 'given up']),
  due: v.optional(v.pipe(Time, v.description('When it is sent next.'))),
  status: v.optional(v.pipe(v.number(), v.integer(), v.description('What the address answered last.'))),
  problem: v.optional(v.pipe(v.string(), v.description('Why it could not be asked.'))),
})
const DeliveryList = v.object({ items: list(DeliveryView), next: v.optional(v.string()) })
const Message = v.pipe(
  v.object({
    type: Event,
    timestamp: Time,
    data: v.union([
      v.object({
        slug: v.string(),
        locale: v.string(),
        id: v.optional(v.pipe(v.string(), v.description('What the system that sent the article calls it.'))),
        revision: v.optional(v.string()),
      }),
      v.object({
        name: v.string(),
        why: v.picklist(NOTE_KINDS),
        slug: v.string(),
        locale: v.string(),
        key: v.optional(v.string()),
        by: v.optional(v.string()),
        due: v.optional(Time),
      }),
      v.object({ term: v.string(), locale: v.string(), from: v.optional(v.string()), to: v.optional(v.string()) }),
    ]),
  }),
  v.description('What is posted to a webhook, signed by the Standard Webhooks.'),
)

/** The schemas by their names in the description. */
export const WEBHOOK_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  WebhookIn,
  Webhook: WebhookView,
  WebhookMade,
  Delivery: DeliveryView,
  DeliveryList,
  Message,
}

export interface WebhookParts {
  readonly webhooks: WebhookStore
  readonly sender: Pick<Sender, 'refusal'>
  readonly wake: () => void
}

const iso = (time: number): string => new Date(time).toISOString()

const webhookView = ({ id, url, events, created, ended }: Webhook) => ({
  ...{ id, url, events, created: iso(created) },
  ...(ended !== undefined && { ended: iso(ended) }),
})

const deliveryView = ({ id, event, type, created, attempts, state, due, status, problem }: Delivery) => ({
  ...{ id, event, type, attempts, state, created: iso(created) },
  ...(due !== undefined && { due: iso(due) }),
  ...(status !== undefined && { status }),
  ...(problem !== undefined && { problem }),
})

export const webhookRoutes = ({ webhooks, sender, wake }: WebhookParts): readonly ApiRoute[] => [
  apiRoute({
    method: 'get',
    path: '/webhooks',
    id: 'listWebhooks',
    tag: 'webhooks',
    summary: 'Who is told of what happens.',
    right: 'webhooks',
    answers: { 200: list(WebhookView) },
    handle: async () => ok((await webhooks.list()).map(webhookView)),
  }),
  apiRoute({
    method: 'post',
    path: '/webhooks',
    id: 'addWebhook',
    tag: 'webhooks',
    summary: 'Has an address told of events: editions drafted, behind, approved, published; names changed.',
    right: 'webhooks',
    about: ({ url, events }) => ({ url, events: events.join(' ') }),
    body: WebhookIn,
    answers: { 201: WebhookMade },
    problems: [409, 422],
    handle: async ({ body }) => {
      // All of them are encrypted with one key, which all servers have.
      if ((await webhooks.sealAll()) > 0) {
        throw new ApiProblem(409, 'There are webhooks whose secrets were sealed with another key: remove them first.')
      }
      const refusal = sender.refusal(body.url)
      if (refusal !== undefined) throw new ApiProblem(422, `Nothing is sent to ${body.url}: ${refusal}.`)
      const { webhook, secret } = await webhooks.add(body)
      return answer(201, { webhook: webhookView(webhook), secret })
    },
  }),
  apiRoute({
    method: 'delete',
    path: '/webhooks/:id',
    id: 'removeWebhook',
    tag: 'webhooks',
    summary: 'Tells an address no more, also of what is on its way.',
    right: 'webhooks',
    answers: { 204: v.optional(v.object({})) },
    problems: [404],
    handle: async ({ params: { id } }) => {
      if (!(await webhooks.remove(id))) throw nothingHere()
      return answer(204, undefined)
    },
  }),
  apiRoute({
    method: 'get',
    path: '/webhooks/:id/deliveries',
    id: 'listDeliveries',
    tag: 'webhooks',
    summary: 'What was sent to an address in the last 30 days, the latest first, and what it answered.',
    right: 'webhooks',
    query: PageQuery,
    answers: { 200: DeliveryList },
    problems: [404],
    handle: async ({ params: { id }, query }) => {
      if (!(await webhooks.list()).some(webhook => webhook.id === id)) throw nothingHere()
      const { after, limit } = wantedOf(query)
      const { items, ...next } = firstOf(await webhooks.deliveries(id, after, limit + 1), ({ id }) => id, limit)
      return ok({ items: items.map(deliveryView), ...next })
    },
  }),
  apiRoute({
    method: 'post',
    path: '/webhooks/:id/deliveries/:delivery/again',
    id: 'sendAgain',
    tag: 'webhooks',
    summary: 'Sends an event once more, with the id that it has.',
    right: 'webhooks',
    answers: { 204: v.optional(v.object({})) },
    problems: [404],
    handle: async ({ params: { id, delivery } }) => {
      if (!(await webhooks.again(id, delivery))) throw nothingHere()
      wake()
      return answer(204, undefined)
    },
  }),
]
