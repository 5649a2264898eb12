import type { Locale, SegmentKey, Slug } from '../../../model.ts'
import type { NoteKind } from '../room/model.ts'

/** What can be told of. */
export const EVENT_TYPES = [
  'edition.drafted',
  'edition.behind',
  'edition.approved',
  'edition.published',
  'name.changed',
  'person.notified',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** What happened, as it is sent: where it is, and never a text of an article. */
export interface News {
  readonly type: EventType
  /** ISO 8601. */
  readonly timestamp: string
  readonly data: EditionNews | NameNews | PersonNews
}

export interface EditionNews {
  readonly slug: Slug
  readonly locale: Locale
  /** What the system that sent the article calls it, and the revision that is here. */
  readonly id?: string
  readonly revision?: string
}

export interface NameNews {
  readonly term: string
  readonly locale: Locale
  readonly from?: string
  readonly to?: string
}

/** What a person is told on the page, for systems that bring it to them: a mail, a chat. */
export interface PersonNews {
  readonly name: string
  readonly why: NoteKind
  readonly slug: Slug
  readonly locale: Locale
  readonly key?: SegmentKey
  readonly by?: string
  /** ISO 8601. */
  readonly due?: string
}

/** An address that is told of some events. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly events: readonly EventType[]
  /** Milliseconds since 1970, as all times here. */
  readonly created: number
  /** When it was given up: it said that it is gone. */
  readonly ended?: number
}

/** One event on its way to one address. */
export interface Delivery {
  readonly id: string
  readonly webhook: string
  /** The id of the event: the same however often it is sent. */
  readonly event: string
  readonly type: EventType
  readonly created: number
  readonly attempts: number
  readonly state: 'waiting' | 'delivered' | 'given up'
  /** When it is sent next; undefined where it is not. */
  readonly due?: number
  /** What the address answered last, or why it could not be asked. */
  readonly status?: number
  readonly problem?: string
}

/** A delivery that is to be sent now. */
export interface DueDelivery extends Delivery {
  readonly url: string
  /** Undefined where it was sealed with a key that this server does not have. */
  readonly secret: string | undefined
  readonly body: string
}

/** How an attempt went. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'failed'; readonly problem: string }
