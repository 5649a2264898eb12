import type { Slug } from '../../model.ts'
import type { Answer, Journal } from '../books/journal.ts'
import type { Ledger, LedgerEntry } from '../books/ledger.ts'
import type { Intent, Reservation } from '../books/reservations.ts'
import type { FeedRecord } from '../model.ts'

/** What runs were answered, and what that cost. */
export interface Books {
  readonly journal: (slug: Slug) => Promise<Journal>
  readonly ledger: Ledger
  /** Keeps answers in the journals that are open, and what they cost, together where the desk can. */
  readonly record: (answers: Answered) => Promise<void>
  /** Reserves characters of the month's budget: `grant` gets what is spent, and gives how many; it throws to refuse. */
  readonly reserve: (intent: Intent, grant: (spent: number) => number) => Promise<Reservation>
  /** What an engine billed in a month, plus what runs under way have reserved. */
  readonly spentInMonth: (intent: Pick<Intent, 'engine' | 'time'>) => Promise<number>
}

/** What an engine was paid for. */
export interface Answered {
  readonly answers: readonly { readonly slug: Slug; readonly answer: Answer }[]
  readonly entries: readonly LedgerEntry[]
  /** The journal of an article; the answers for an article without one are not kept. */
  readonly journalOf: (slug: Slug) => Journal | undefined
}

/** What was taken of feeds. */
export interface Feeds {
  readonly load: (url: string) => Promise<FeedRecord>
  readonly save: (url: string, record: FeedRecord) => Promise<void>
}
