import type { Rank } from '../../edition/index.ts'
import type { Comment, Level, Locale, SegmentKey, Slug, UnitState } from '../../model.ts'
import type { Role as AccountRole } from '../access/model.ts'
import type { Note } from '../newsroom/room/model.ts'

export type Levels = Readonly<Record<Level, number>>

/** The first line of the desk's stream. Articles that are `pending` follow in full, one per line. */
export interface DeskHead {
  readonly sourceLocale: Locale
  readonly locales: readonly Locale[]
  /** The latest change first. */
  readonly articles: readonly DeskArticle[]
  readonly author: string
}

export interface DeskEdition {
  readonly locale: Locale
  readonly units: number
  readonly states: Readonly<Record<UnitState, number>>
  readonly findings: Levels
  /** The number of findings of each check, by its code. */
  readonly kinds: Readonly<Record<string, number>>
  /** Units whose source has changed since they were made, by the rank of the change. */
  readonly behind: Readonly<Record<Rank, number>>
  /** Units whose present text nobody has read, by the record, and those without a text. */
  readonly unread: number
  /** Units that have changed, in source or target, since somebody last read them. */
  readonly sinceRead: number
  /** Unresolved comments. */
  readonly comments: number
  /** The text after an @ in these, which names the addressee: "Mara can you look?" */
  readonly addressed: readonly string[]
  /** The latest of them. */
  readonly said?: { readonly key: SegmentKey } & Pick<Comment, 'author' | 'text' | 'time'>
  /** The assignee. */
  readonly assigned?: string
  /** When it must be ready: a day, or a time with its offset. */
  readonly due?: string
  /** ISO 8601. */
  readonly changed: string
  readonly problem?: string
}

export interface DeskArticle {
  readonly slug: Slug
  readonly title: string
  readonly deck?: string
  readonly locale: Locale
  readonly segments: number
  readonly changed: string
  readonly editions: readonly DeskEdition[]
  /** Set while the counts are still to come: the locales of its editions, without other data. */
  readonly pending?: readonly Locale[]
  /** Why it cannot be read. Everything else is empty then. */
  readonly problem?: string
}

/** The person at the page, in a newsroom. */
export interface MeView {
  readonly name: string
  readonly role: AccountRole
  readonly account: string
  /** Everybody with an account. */
  readonly people: readonly string[]
}

export interface NotesView {
  /** The latest first. */
  readonly notes: readonly Note[]
}
