import type { Locale, Slug } from '../model.ts'

/** The kinds of work for workers. */
export type WorkKind = 'draft' | 'check' | 'memory' | 'publish' | 'feed'

/** How urgent work is for readers: a correction of something published, something new, or something for the archive. */
export type Urgency = 'correction' | 'new' | 'archive'

/** A piece of work that waits for a worker, as plain data. The article is read when the work begins. */
export type Work = DraftWork | CheckWork | MemoryWork | PublishWork | FeedWork

/** Drafts an edition, or updates it to its article. */
export interface DraftWork extends EditionWork {
  readonly kind: 'draft'
  /** Whether to ask the engine again for every machine text. */
  readonly again?: boolean
}

/** Checks an edition again, as after a change of the glossary. */
export interface CheckWork extends EditionWork {
  readonly kind: 'check'
}

/** Publishes an edition, and updates what links to it. */
export interface PublishWork extends EditionWork {
  readonly kind: 'publish'
}

/** Updates the translation memory from the editions. */
export interface MemoryWork {
  readonly kind: 'memory'
}

/** Requests a feed: its new and changed stories become articles, and drafts of them are added. */
export interface FeedWork {
  readonly kind: 'feed'
  readonly url: string
  readonly to: readonly Locale[]
}

interface EditionWork {
  readonly slug: Slug
  readonly locale: Locale
  readonly urgency: Urgency
}

/** A piece of work in the queue. */
export interface Waiting {
  readonly id: string
  readonly work: Work
}

/** A piece of work that this worker holds, as long as it renews its lease. */
export interface Taken extends Waiting {
  /** How often it was begun before, by workers that failed or fell silent. */
  readonly tries: number
  /** Waiting work of the same kind on the same article, not less urgent, which can be done in the same turn. */
  readonly companions: readonly Waiting[]
}

/** The outcome of a piece of work. */
export type Outcome =
  | {
      readonly kind: 'done'
      readonly said?: string
      /** The number of findings of checks. */
      readonly found?: Found
      /** The companions that were done with it. */
      readonly companions: readonly Waiting[]
    }
  /** Postponed without its own fault, as when a service is down; this does not count as a try. */
  | {
      readonly kind: 'later'
      readonly reason: string
      readonly seconds: number
      /** Whether other work of the kind would have the same problem: then the worker pauses the kind. */
      readonly isGeneral: boolean
    }
  /** A further try would not help. */
  | { readonly kind: 'failed'; readonly reason: string }

/** The number of findings of each level. */
export interface Found {
  readonly error: number
  readonly warning: number
}

/** A check of the last day with findings. */
export interface Checked {
  readonly work: Work
  readonly found: Found
}

/** A piece of work that failed, with what a person needs to know. */
export interface Failed extends Waiting {
  readonly reason: string
  /** How often it was begun. */
  readonly tries: number
  /** ISO 8601. */
  readonly time: string
}

/** The amount of waiting work of one kind, lane and urgency. */
export interface Backlog {
  readonly kind: WorkKind
  /** A locale, or empty. */
  readonly lane: string
  readonly urgency: Urgency
  readonly waiting: number
  /** ISO 8601: since when the oldest of them has been waiting. */
  readonly oldest: string
  /** How many of them were postponed, and one of the reasons. */
  readonly held?: { readonly count: number; readonly reason: string }
}

/** A piece of work that a worker has in hand. */
export interface InHand extends Waiting {
  /** ISO 8601. */
  readonly since: string
}

/** A process that works on the queue. */
export interface Station {
  readonly host: string
  readonly pid: number
  /** ISO 8601. */
  readonly since: string
  readonly megabytes?: number
}

/** A feed that is requested at intervals. */
export interface Schedule {
  readonly url: string
  readonly to: readonly Locale[]
  readonly everyMinutes: number
}

/** A caller's open transaction on the database of the queue. */
export interface Transaction {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<readonly object[]>
}

/** The queue of a newsroom's work, in its database. */
export interface WorkQueue {
  /**
   * Adds work; in a transaction, it is visible after the commit. Work that is already waiting is not added again, but
   * moves up if it is more urgent now. Gives the number added.
   */
  readonly add: (works: readonly Work[], within?: Transaction) => Promise<number>
  /**
   * Adds the work that follows from a new version of something, once for all processes that notice it. The first
   * version ever seen makes no work. Gives the number added.
   */
  readonly addOnce: (
    seen: { readonly name: string; readonly version: string },
    make: () => Promise<readonly Work[]>,
  ) => Promise<number>
  /** Takes the next piece of the first of these kinds that has any. */
  readonly take: (kinds: readonly WorkKind[]) => Promise<Taken | undefined>
  /** Renews the leases of all work in hand; gives the ids of lost pieces, whose results must not be written. */
  readonly keep: () => Promise<readonly string[]>
  /** Ends a try; gives false if the piece was lost meanwhile: another worker does it, or has done it. */
  readonly settle: (taken: Taken, outcome: Outcome) => Promise<boolean>
  /** Ends a try with an unexpected error: the piece is tried again, and fails after some tries. */
  readonly crashed: (taken: Taken, reason: string) => Promise<boolean>
  readonly backlog: () => Promise<readonly Backlog[]>
  readonly inHand: () => Promise<readonly InHand[]>
  /** The waiting work and the work in hand on one article. */
  readonly ofArticle: (slug: Slug) => Promise<readonly (Waiting & { readonly isInHand: boolean })[]>
  readonly stations: () => Promise<readonly Station[]>
  readonly failed: () => Promise<readonly Failed[]>
  /** The findings of checks in the last day, most errors first. */
  readonly checked: () => Promise<readonly Checked[]>
  /** Adds failed work again: all of it, or that with these ids. Gives what was added. */
  readonly retry: (ids?: readonly string[]) => Promise<readonly Failed[]>
  /** Removes failed work: all of it, or that with these ids. Gives what was removed. */
  readonly drop: (ids?: readonly string[]) => Promise<readonly Failed[]>
  readonly schedules: () => Promise<readonly Schedule[]>
  readonly schedule: (schedule: Schedule) => Promise<void>
  /** Gives false if the feed was not scheduled. */
  readonly unschedule: (url: string) => Promise<boolean>
  /** Reclaims lost work now; a queue with `tends` does so by itself every few seconds. */
  readonly tend: () => Promise<void>
  readonly close: () => Promise<void>
}
