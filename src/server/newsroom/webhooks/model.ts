import type { Locale, SegmentKey, Slug } from '../../../model.ts'
import type { NoteKind } from '../room/model.ts'

/** The types of events. */
export const EVENT_TYPES = [
  'edition.drafted',
  'edition.behind',
  'edition.approved',
  'edition.published',
  'name.changed',
  'person.notified',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** An event as it is sent: with its place, and never with a text of an article. */
export interface News {
  readonly type: EventType
  /** ISO 8601. */
  readonly timestamp: string
  readonly data: EditionNews | NameNews | PersonNews
}

export interface EditionNews {
  readonly slug: Slug
  readonly locale: Locale
  /** The article's id in the system that sent it, and the present revision. */
  readonly id?: string
  readonly revision?: string
}

export interface NameNews {
  readonly term: string
  readonly locale: Locale
  readonly from?: string
  readonly to?: string
}

/** A person's notification, for systems that forward it: by mail, or in a chat. */
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

/** An address that gets some types of events. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly events: readonly EventType[]
  /** Milliseconds since 1970, like all times here. */
  readonly created: number
  /** When it was given up, because it answered that it is gone. */
  readonly ended?: number
}

/** The delivery of one event to one address. */
export interface Delivery {
  readonly id: string
  readonly webhook: string
  /** The id of the event: the same for every attempt. */
  readonly event: string
  readonly type: EventType
  readonly created: number
  readonly attempts: number
  readonly state: 'waiting' | 'delivered' | 'given up'
  /** The time of the next attempt; undefined if there is none. */
  readonly due?: number
  /** The last answer of the address, or why it could not be reached. */
  readonly status?: number
  readonly problem?: string
}

/** A delivery to be sent now. */
export interface DueDelivery extends Delivery {
  readonly url: string
  /** Undefined if it was encrypted with a key that this server does not have. */
  readonly secret: string | undefined
  readonly body: string
}

/** The result of an attempt. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'failed'; readonly problem: string }
