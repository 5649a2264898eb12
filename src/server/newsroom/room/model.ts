import type { Locale, SegmentKey, Slug } from '../../../model.ts'

/** Where a person is on the page. */
export interface Place {
  readonly slug: Slug
  readonly locale: Locale
  /** The sentence; empty if none is selected yet. */
  readonly key: SegmentKey
  /** Whether they are editing it. */
  readonly editing: boolean
}

/** A person with an open page. */
export interface Present extends Place {
  /** The id of their page: one person may have several. */
  readonly client: string
  readonly name: string
}

export const NOTE_KINDS = ['mention', 'assigned', 'behind', 'due'] as const
/**
 * The reason of a notification: they were named in a comment, got an edition assigned, or one of theirs is behind or
 * due.
 */
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A notification for one person. */
export interface Note {
  readonly id: string
  readonly kind: NoteKind
  readonly slug: Slug
  readonly locale: Locale
  readonly key?: SegmentKey
  /** The person who caused it. */
  readonly by?: string
  /** ISO 8601, like `due`. */
  readonly at: string
  /** When the edition must be ready. */
  readonly due?: string
  readonly seen: boolean
}

/** A notification to send to a person, by their name. */
export interface NewNote extends Pick<Note, 'kind' | 'slug' | 'locale' | 'key' | 'by' | 'due'> {
  readonly name: string
  /** Of several notifications with the same reason, only one is sent. */
  readonly reason: string
}
