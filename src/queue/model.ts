import type { Locale, Slug } from '../model.ts'

/** What a worker can be asked to do. */
export type WorkKind = 'draft' | 'check' | 'memory' | 'publish' | 'feed'

/** How soon the readers of an article need it: a correction of something published, something new, something of the archive. */
export type Urgency = 'correction' | 'new' | 'archive'

/** A piece of work that waits for a worker, as plain data. What it needs to know of the article it reads when it begins. */
export type Work = DraftWork | CheckWork | MemoryWork | PublishWork | FeedWork

/** Drafts an edition, or brings it up to date with its article. */
export interface DraftWork extends EditionWork {
  readonly kind: 'draft'
  /** Whether to ask the engine anew for every machine text. */
  readonly again?: boolean
}

/** Checks an edition again, as after a change of the glossary. */
export interface CheckWork extends EditionWork {
  readonly kind: 'check'
}

/** Publishes an edition, with what links to it. */
export interface PublishWork extends EditionWork {
  readonly kind: 'publish'
}

/** Brings the translation memory up to date with the editions. */
export interface MemoryWork {
  readonly kind: 'memory'
}

/** Looks at a feed: its new and changed stories become articles, and drafts of them are asked for. */
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

/** A piece of work that this worker holds, for as long as it gives signs of life. */
export interface Taken extends Waiting {
  /** How often it was begun before, by workers that failed or fell silent. */
  readonly tries: number
  /** Work of the same kind on the same article that waits, no less urgent, and can be done in the same visit. */
  readonly companions: readonly Waiting[]
}

/** What became of a piece of work. */
export type Outcome =
  | {
      readonly kind: 'done'
      readonly said?: string
      /** What checks found. */
      readonly found?: Found
      /** Those that were done with it. */
      readonly companions: readonly Waiting[]
    }
  /** It is not the work's fault, as where a service is down: it waits, and this does not count as a try. */
  | {
      readonly kind: 'later'
      readonly reason: string
      readonly seconds: number
      /** Whether other work of the kind would meet the same: the worker leaves it alone, too. */
      readonly isGeneral: boolean
    }
  /** To try again would not help. */
  | { readonly kind: 'failed'; readonly reason: string }

/** How many findings of a level there are. */
export interface Found {
  readonly error: number
  readonly warning: number
}

/** A check of the last day that found something. */
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

/** How much of one kind waits, in one language and of one urgency. */
export interface Backlog {
  readonly kind: WorkKind
  /** A locale, or empty. */
  readonly lane: string
  readonly urgency: Urgency
  readonly waiting: number
  /** ISO 8601, of what waits longest. */
  readonly oldest: string
  /** How many of them were put off, and one of the reasons. */
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

/** A feed that is looked at again and again. */
export interface Schedule {
  readonly url: string
  readonly to: readonly Locale[]
  readonly everyMinutes: number
}

/** A transaction that somebody has open on the database of the queue. */
export interface Transaction {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<readonly object[]>
}

/** The queue of a newsroom's work, in its database. */
export interface WorkQueue {
  /**
   * Adds work; within a transaction, it is there when that commits. What waits already is not added again, and moves up
   * where it is wanted sooner. Gives the number added.
   */
  readonly add: (works: readonly Work[], within?: Transaction) => Promise<number>
  /**
   * Adds the work that a new version of something makes, once for all processes that notice it. The first version that is
   * ever seen makes none. Gives the number added.
   */
  readonly addOnce: (
    seen: { readonly name: string; readonly version: string },
    make: () => Promise<readonly Work[]>,
  ) => Promise<number>
  /** The next piece of the first of some kinds that has one. */
  readonly take: (kinds: readonly WorkKind[]) => Promise<Taken | undefined>
  /** Gives signs of life for all that is in hand; gives the ids of pieces that were lost, which nobody may write for. */
  readonly keep: () => Promise<readonly string[]>
  /** Ends a try; gives false where the piece was lost meanwhile: somebody else does it, or has done it. */
  readonly settle: (taken: Taken, outcome: Outcome) => Promise<boolean>
  /** Ends a try that failed in a way that nobody expected: it is tried again, and in the end it has failed. */
  readonly crashed: (taken: Taken, reason: string) => Promise<boolean>
  readonly backlog: () => Promise<readonly Backlog[]>
  readonly inHand: () => Promise<readonly InHand[]>
  /** What waits or is in hand for one article. */
  readonly ofArticle: (slug: Slug) => Promise<readonly (Waiting & { readonly isInHand: boolean })[]>
  readonly stations: () => Promise<readonly Station[]>
  readonly failed: () => Promise<readonly Failed[]>
  /** What checks found in the last day, most errors first. */
  readonly checked: () => Promise<readonly Checked[]>
  /** Adds failed work again: all of it, or that with some ids. Gives what was added. */
  readonly retry: (ids?: readonly string[]) => Promise<readonly Failed[]>
  /** Forgets failed work: all of it, or that with some ids. Gives what was forgotten. */
  readonly drop: (ids?: readonly string[]) => Promise<readonly Failed[]>
  readonly schedules: () => Promise<readonly Schedule[]>
  readonly schedule: (schedule: Schedule) => Promise<void>
  /** Gives false where the feed was not scheduled. */
  readonly unschedule: (url: string) => Promise<boolean>
  /** Looks at once for what others have lost; a queue that tends does so by itself every few seconds. */
  readonly tend: () => Promise<void>
  readonly close: () => Promise<void>
}
