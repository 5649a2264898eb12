import type { JobWithMetadata } from 'pg-boss'
import type { Taken, Waiting, Work } from '../model.ts'

/** What pg-boss keeps for us with each job. */
export interface Stored {
  readonly work: Work
  /** Why it was put off, and how often: that is not the work's fault. */
  readonly held?: { readonly reason: string; readonly count: number }
  /** Somebody does it in the same visit as another piece: what is asked for from now on is more. */
  readonly visited?: true
  /** Where it is in the queue of what failed by our own word. */
  readonly failed?: { readonly reason: string; readonly tries: number }
}

export type Row = JobWithMetadata<Stored>

export const waitingOf = ({ id, data }: Pick<Row, 'id' | 'data'>): Waiting => ({ id, work: data.work })

export const takenOf = (row: Row, companions: readonly Waiting[]): Taken => ({
  ...waitingOf(row),
  tries: row.retryCount - (row.data.held?.count ?? 0),
  companions,
})
