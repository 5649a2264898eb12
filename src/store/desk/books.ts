import type { Slug } from '../../model.ts'
import type { Answer, Journal } from '../books/journal.ts'
import type { Ledger, LedgerEntry } from '../books/ledger.ts'
import type { Intent, Reservation } from '../books/reservations.ts'
import type { FeedRecord } from '../model.ts'

/** The answers of engines, and their cost. */
export interface Books {
  readonly journal: (slug: Slug) => Promise<Journal>
  readonly ledger: Ledger
  /** Records answers in the open journals together with their cost, in one transaction if the desk can. */
  readonly record: (answers: Answered) => Promise<void>
  /**
   * Reserves characters of the month's budget: `grant` gets the characters spent and gives the number to reserve; it
   * throws to refuse.
   */
  readonly reserve: (intent: Intent, grant: (spent: number) => number) => Promise<Reservation>
  /** What an engine billed in a month, plus what present runs have reserved. */
  readonly spentInMonth: (intent: Pick<Intent, 'engine' | 'time'>) => Promise<number>
}

/** Answers that an engine was paid for. */
export interface Answered {
  readonly answers: readonly { readonly slug: Slug; readonly answer: Answer }[]
  readonly entries: readonly LedgerEntry[]
  /** The journal of an article; answers for an article without one are not kept. */
  readonly journalOf: (slug: Slug) => Journal | undefined
}

/** The stories that were taken from feeds. */
export interface Feeds {
  readonly load: (url: string) => Promise<FeedRecord>
  readonly save: (url: string, record: FeedRecord) => Promise<void>
}
