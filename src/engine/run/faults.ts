/**
 * What can go wrong between an engine's service and us, and what to do about it: the one place that decides. An engine
 * turns whatever its client throws into a ServiceError; everything else reads `faultOf`.
 */

/** How a fault is met. */
export type FaultKind =
  | 'busy' // too many requests, or down for a moment: everybody waits, then asks again
  | 'broken' // no answer came, or only part of one: ask again
  | 'garbled' // an answer came and was perhaps billed, but cannot be used: ask again, not often
  | 'too-large' // ask in smaller parts
  | 'glossary' // the glossary is gone: ask again without it
  | 'refused' // this request will never be answered: its texts fail, others go on
  | 'quota' // nothing more will be answered in this billing period: stop
  | 'key' // nothing will be answered with this key: stop

export interface ServiceDetails {
  /** The HTTP status, where an answer came. */
  readonly status?: number
  readonly retryAfterMs?: number
  /** What the service itself says, without article text or keys. */
  readonly said?: string
  /** Where the status does not say it. */
  readonly kind?: FaultKind
  readonly cause?: unknown
}

/** A request that an engine's service did not answer as it should. */
export class ServiceError extends Error {
  readonly status: number | undefined
  readonly retryAfterMs: number | undefined
  readonly kind: FaultKind

  constructor(message: string, { status, retryAfterMs, said, kind, cause }: ServiceDetails = {}) {
    super(said ? `${message}: ${said}` : message, cause === undefined ? {} : { cause })
    this.name = 'ServiceError'
    this.status = status
    this.retryAfterMs = retryAfterMs
    this.kind = kind ?? kindOfStatus(status)
  }
}

const KINDS: Readonly<Record<number, FaultKind>> = {
  401: 'key',
  403: 'key',
  408: 'broken',
  413: 'too-large',
  425: 'busy',
  429: 'busy',
  456: 'quota',
  529: 'busy',
}

const kindOfStatus = (status: number | undefined): FaultKind => {
  if (status === undefined) return 'broken'
  return KINDS[status] ?? (status >= 500 ? 'busy' : status >= 300 ? 'refused' : 'garbled')
}

/** How often a request is sent in all before its texts are given up, by fault; undefined: as patience has it. */
export const ATTEMPTS: Readonly<Partial<Record<FaultKind, number>>> = {
  garbled: 3,
  'too-large': 1,
  glossary: 1,
  refused: 1,
}

/** Faults after which nothing else is asked in this run. */
export const STOPS: ReadonlySet<FaultKind> = new Set(['quota', 'key'])

/** Milliseconds to wait, from a Retry-After header in seconds or as a date; undefined when there is none to read. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
