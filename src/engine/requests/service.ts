import type { Languages } from '../../check/index.ts'
import type { Delivery, Job } from '../../model.ts'
import type { Patience } from './pace.ts'

/** Jobs that travel in one request. */
export interface Batch {
  readonly jobs: readonly Job[]
}

/** How an engine's service is asked. */
export interface Service<B extends Batch> {
  /** As it is called in messages. */
  readonly name: string
  /** One request. A job that the answer has nothing for is left out, and asked again. Throws ServiceErrors. */
  readonly send: (batch: B) => Promise<readonly Delivery[]>
  /** The same request for some of its jobs; `insists` when the answer had nothing for them, or no translation. */
  readonly narrow: (batch: B, jobs: readonly Job[], insists: boolean) => B
  /** The request after its glossary was found to be gone. */
  readonly withoutGlossary?: (batch: B) => B
  /** What the service is told to do, where it reads such things: none of it may come back. */
  readonly told?: string
  /** Whether its answers may come in any language. */
  readonly answersInAny?: true
  /** The languages that its answers are read with; its own where undefined. */
  readonly languages?: Languages | undefined
  readonly patience: Patience
  readonly concurrency: number
  readonly log?: (line: string) => void
}
