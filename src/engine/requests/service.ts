import type { Languages } from '../../check/index.ts'
import type { Delivery, Job } from '../../model.ts'
import type { Patience } from './pace.ts'

/** Jobs that are sent in one request. */
export interface Batch {
  readonly jobs: readonly Job[]
}

/** How an engine's service is called. */
export interface Service<B extends Batch> {
  /** Its name in messages. */
  readonly name: string
  /** Sends one request. A job without an answer is left out, and requested again. Throws ServiceErrors. */
  readonly send: (batch: B) => Promise<readonly Delivery[]>
  /** The same request for some of its jobs; `insists` if the answer had nothing for them, or no translation. */
  readonly narrow: (batch: B, jobs: readonly Job[], insists: boolean) => B
  /** The request without its glossary, after the glossary was found missing. */
  readonly withoutGlossary?: (batch: B) => B
  /** The service's instructions, if it takes any: none of them may come back. */
  readonly told?: string
  /** Set if its answers may come in any language. */
  readonly answersInAny?: true
  /** The languages that its answers are read with; the engine opens its own if undefined. */
  readonly languages?: Languages | undefined
  readonly patience: Patience
  readonly concurrency: number
  readonly log?: (line: string) => void
}
