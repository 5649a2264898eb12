import { randomBytes, randomUUID } from 'node:crypto'
import { newId } from '../accounts/secrets.ts'
import { isSealed, type Seal } from '../database/seal.ts'
import { numberOf, type Row, type Sql, textIn, textOf } from '../database/sql.ts'
import {
  type Delivery,
  type DueDelivery,
  EVENT_TYPES,
  type EventType,
  type News,
  type Outcome,
  type Webhook,
} from './model.ts'

/** Webhooks and their deliveries. */
export interface WebhookStore {
  readonly list: () => Promise<readonly Webhook[]>
  /** Gives the secret that its messages are signed with. */
  readonly add: (
    webhook: Pick<Webhook, 'url' | 'events'>,
  ) => Promise<{ readonly webhook: Webhook; readonly secret: string }>
  readonly remove: (id: string) => Promise<boolean>
  /**
   * Encrypts secrets that an earlier version stored in clear; gives the number of webhooks whose secret was encrypted
   * with another, missing key.
   */
  readonly sealAll: () => Promise<number>
  /** The latest first, before a given one. */
  readonly deliveries: (webhook: string, before: string | undefined, limit: number) => Promise<readonly Delivery[]>
  /** Sends one again, now. */
  readonly again: (webhook: string, delivery: string) => Promise<boolean>
  /**
   * Sends an event unless it was sent before: `state` is the state of its subject. Gives false if it was sent before,
   * so that of several servers only one sends it.
   */
  readonly tell: (news: News, about: { readonly subject: string; readonly state: string }) => Promise<boolean>
  /** Forgets what was reported about a subject, so that it is reported again. */
  readonly forget: (subject: string, what: EventType) => Promise<void>
  /** The same for all events about it. */
  readonly forgetAll: (subject: string) => Promise<void>
  /** Takes due deliveries; nobody else gets them until the lease has expired. */
  readonly take: (limit: number) => Promise<readonly DueDelivery[]>
  readonly settle: (delivery: DueDelivery, outcome: Outcome, next: number | undefined) => Promise<void>
  /** When the next one is due. */
  readonly nextDue: () => Promise<number | undefined>
  /** The states of all subjects that were reported or recorded. */
  readonly known: (what: EventType) => Promise<ReadonlyMap<string, string>>
  /** The events that were reported about one subject, with their states. */
  readonly toldOf: (subject: string) => Promise<ReadonlyMap<string, string>>
  /** Records a state without an event. */
  readonly note: (subject: string, what: string, state: string) => Promise<void>
}

/** How long a server may take for an attempt before another one takes it over, in milliseconds. */
const LEASE = 60_000

/** How long finished deliveries are kept, in milliseconds. */
const KEPT = 30 * 86_400_000

export function openWebhooks(sql: Sql, seal: Seal, now: () => number = Date.now): WebhookStore {
  return {
    list: async () => (await sql.rows('select * from @webhooks order by created')).map(webhookIn),
    add: async ({ url, events }) => {
      const webhook: Webhook = { id: newId(now()), url, events, created: now() }
      const secret = `whsec_${randomBytes(32).toString('base64')}`
      await sql.rows('insert into @webhooks (id, url, secret, events, created) values ($1, $2, $3, $4, $5)', [
        webhook.id,
        url,
        seal.close(secret, webhook.id),
        JSON.stringify(events),
        webhook.created,
      ])
      return { webhook, secret }
    },
    sealAll: async () => {
      let strange = 0
      for (const row of await sql.rows('select id, secret from @webhooks')) {
        const [id, secret] = [textOf(row, 'id'), textOf(row, 'secret')]
        if (!isSealed(secret)) {
          const sealed = seal.close(secret, id)
          await sql.rows('update @webhooks set secret = $2 where id = $1 and secret = $3', [id, sealed, secret])
        } else if (seal.open(secret, id) === undefined) strange++
      }
      return strange
    },
    remove: async id => (await sql.rows('delete from @webhooks where id = $1 returning id', [id])).length > 0,
    deliveries: async (webhook, before, limit) => {
      const rows = await sql.rows(
        `select * from @deliveries where webhook = $1 and ($2 = '' or id < $2) order by id desc limit $3`,
        [webhook, before ?? '', limit],
      )
      return rows.map(deliveryIn)
    },
    again: async (webhook, delivery) => {
      const rows = await sql.rows(
        `update @deliveries set due = $3, state = 'waiting', attempts = 0 where webhook = $1 and id = $2 returning id`,
        [webhook, delivery, now()],
      )
      return rows.length > 0
    },
    tell: (news, about) => sql.together(within => tell(within, { news, about, now: now() })),
    forget: async (subject, what) =>
      void (await sql.rows('delete from @told where subject = $1 and what = $2', [subject, what])),
    forgetAll: async subject => void (await sql.rows('delete from @told where subject = $1', [subject])),
    known: async what => {
      const rows = await sql.rows('select subject, state from @told where what = $1', [what])
      return new Map(rows.map(row => [textOf(row, 'subject'), textOf(row, 'state')]))
    },
    toldOf: async subject => {
      const rows = await sql.rows('select what, state from @told where subject = $1', [subject])
      return new Map(rows.map(row => [textOf(row, 'what'), textOf(row, 'state')]))
    },
    note: async (subject, what, state) => {
      await sql.rows(
        `insert into @told (subject, what, state) values ($1, $2, $3)
         on conflict (subject, what) do update set state = excluded.state`,
        [subject, what, state],
      )
    },
    ...openOutbox(sql, seal, now),
  }
}

interface Telling {
  readonly news: News
  readonly about: { readonly subject: string; readonly state: string }
  readonly now: number
}

async function tell(sql: Pick<Sql, 'rows'>, { news, about: { subject, state }, now }: Telling): Promise<boolean> {
  const isNews = await sql.rows(
    `insert into @told (subject, what, state) values ($1, $2, $3)
     on conflict (subject, what) do update set state = excluded.state where told.state <> excluded.state returning state`,
    [subject, news.type, state],
  )
  if (isNews.length === 0) return false
  const event = `msg_${randomUUID().replaceAll('-', '')}`
  for (const row of await sql.rows('select * from @webhooks where ended is null')) {
    const { id, events } = webhookIn(row)
    if (!events.includes(news.type)) continue
    await sql.rows(
      `insert into @deliveries (id, webhook, event, type, body, created, attempts, due, state)
       values ($1, $2, $3, $4, $5, $6, 0, $6, 'waiting')`,
      [newId(now), id, event, news.type, JSON.stringify(news), now],
    )
  }
  return true
}

function openOutbox(sql: Sql, seal: Seal, now: () => number): Pick<WebhookStore, 'take' | 'settle' | 'nextDue'> {
  return {
    take: async limit => {
      const rows = await sql.rows(
        `update @deliveries set due = $1 where id in (
           select id from @deliveries where state = 'waiting' and due <= $2 order by due limit $3
         ) and due <= $2 returning *`,
        [now() + LEASE, now(), limit],
      )
      const due: DueDelivery[] = []
      for (const row of rows) {
        const id = textOf(row, 'webhook')
        const [webhook] = await sql.rows('select url, secret from @webhooks where id = $1', [id])
        if (!webhook) continue
        const secret = seal.open(textOf(webhook, 'secret'), id)
        due.push({ ...deliveryIn(row), ...{ url: textOf(webhook, 'url'), secret, body: textOf(row, 'body') } })
      }
      return due
    },
    settle: async ({ id, webhook }, outcome, next) => {
      const [status, problem] =
        outcome.kind === 'answered' ? [outcome.status, null] : [null, outcome.problem.slice(0, 300)]
      const isDelivered = outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300
      const state = isDelivered ? 'delivered' : next === undefined ? 'given up' : 'waiting'
      await sql.together(async within => {
        await within.rows(
          `update @deliveries set state = $2, due = $3, attempts = attempts + 1, status = $4, problem = $5 where id = $1`,
          [id, state, next ?? null, status, problem],
        )
        // It answered 410: gone for ever.
        if (outcome.kind === 'answered' && outcome.status === 410) {
          await within.rows('update @webhooks set ended = $2 where id = $1', [webhook, now()])
          await within.rows(
            `update @deliveries set state = 'given up', due = null where webhook = $1 and state = 'waiting'`,
            [webhook],
          )
        }
        await within.rows(`delete from @deliveries where state <> 'waiting' and created < $1`, [now() - KEPT])
      })
    },
    nextDue: async () => {
      const [row] = await sql.rows(`select min(due) as due from @deliveries where state = 'waiting'`)
      return row && row.due !== null ? numberOf(row, 'due') : undefined
    },
  }
}

const isEventType = (text: unknown): text is EventType => EVENT_TYPES.some(type => type === text)

const webhookIn = (row: Row): Webhook => ({
  id: textOf(row, 'id'),
  url: textOf(row, 'url'),
  events: JSON.parse(textOf(row, 'events')).filter(isEventType),
  created: numberOf(row, 'created'),
  ...(row.ended !== null && { ended: numberOf(row, 'ended') }),
})

const STATES: Readonly<Record<string, Delivery['state']>> = { waiting: 'waiting', delivered: 'delivered' }

function deliveryIn(row: Row): Delivery {
  const problem = textIn(row, 'problem')
  const type = textOf(row, 'type')
  return {
    id: textOf(row, 'id'),
    webhook: textOf(row, 'webhook'),
    event: textOf(row, 'event'),
    type: isEventType(type) ? type : 'edition.drafted',
    created: numberOf(row, 'created'),
    attempts: numberOf(row, 'attempts'),
    state: STATES[textOf(row, 'state')] ?? 'given up',
    ...(row.due !== null && { due: numberOf(row, 'due') }),
    ...(row.status !== null && { status: numberOf(row, 'status') }),
    ...(problem !== undefined && { problem }),
  }
}
