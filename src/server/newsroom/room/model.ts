import type { Locale, SegmentKey, Slug } from '../../../model.ts'

/** Where somebody is. */
export interface Place {
  readonly slug: Slug
  readonly locale: Locale
  /** The sentence; empty where they have not come to one yet. */
  readonly key: SegmentKey
  /** Whether they are writing it. */
  readonly editing: boolean
}

/** Somebody who has a page open. */
export interface Present extends Place {
  /** Their page: one person may have several. */
  readonly client: string
  readonly name: string
}

export const NOTE_KINDS = ['mention', 'assigned', 'behind', 'due'] as const
/** Why somebody is told: they were named in a comment, were given an edition, or one of theirs is behind or due. */
export type NoteKind = (typeof NOTE_KINDS)[number]

/** Something that one person is told. */
export interface Note {
  readonly id: string
  readonly kind: NoteKind
  readonly slug: Slug
  readonly locale: Locale
  readonly key?: SegmentKey
  /** Who caused it. */
  readonly by?: string
  /** ISO 8601, as `due`. */
  readonly at: string
  /** When the edition has to be ready. */
  readonly due?: string
  readonly seen: boolean
}

/** What is to be told to a person, by their name. */
export interface NewNote extends Pick<Note, 'kind' | 'slug' | 'locale' | 'key' | 'by' | 'due'> {
  readonly name: string
  /** Of two notes with the same reason, one is told. */
  readonly reason: string
}
