import type { JobWithMetadata } from 'pg-boss'
import type { Taken, Waiting, Work } from '../model.ts'

/** Our data in each job of pg-boss. */
export interface Stored {
  readonly work: Work
  /** Why it was postponed, and how often; this is not the work's fault. */
  readonly held?: { readonly reason: string; readonly count: number }
  /** A worker is doing it in the same turn as another piece: a new request must be added beside it. */
  readonly visited?: true
  /** Set in the queue of failed work: our own reason and the number of tries. */
  readonly failed?: { readonly reason: string; readonly tries: number }
}

export type Row = JobWithMetadata<Stored>

export const waitingOf = ({ id, data }: Pick<Row, 'id' | 'data'>): Waiting => ({ id, work: data.work })

export const takenOf = (row: Row, companions: readonly Waiting[]): Taken => ({
  ...waitingOf(row),
  tries: row.retryCount - (row.data.held?.count ?? 0),
  companions,
})
