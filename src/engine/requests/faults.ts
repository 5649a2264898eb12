/**
 * What can go wrong between an engine's service and us. An engine turns whatever its client throws into a ServiceError;
 * dispatch.ts handles it by its kind.
 */

/** How a fault is met. */
export type FaultKind =
  | 'busy' // too many requests, or down for a moment: everybody waits, then asks again
  | 'broken' // no answer came, or only part of one: ask again
  | 'crashed' // the service failed at this request: ask again once, then in halves, since one text may be the reason
  | 'garbled' // an answer came and was perhaps billed, but cannot be used: ask again once, then in halves
  | 'too-large' // ask in halves
  | 'refused' // the service does not want this request: ask in halves, since one text may be the reason
  | 'pair' // it will never translate between these two languages: their texts fail, others go on
  | 'glossary' // the glossary is gone: ask again without it
  | 'adjusted' // the engine has found out how the service wants to be asked: ask again at once
  | 'quota' // nothing more will be answered in this billing period: stop
  | 'stopped' // nothing will be answered at this address or by this model: stop
  | 'key' // nothing will be answered with this key: stop

export interface ServiceDetails {
  /** The HTTP status, if an answer came. */
  readonly status?: number | undefined
  readonly retryAfterMs?: number | undefined
  /** The service's own message, without keys. */
  readonly said?: string | undefined
  /** Set if the status does not show it. */
  readonly kind?: FaultKind | undefined
  readonly cause?: unknown
}

/** A request that an engine's service did not answer as it should. */
export class ServiceError extends Error {
  readonly status: number | undefined
  readonly retryAfterMs: number | undefined
  readonly said: string | undefined
  readonly kind: FaultKind
  /** The message without the service's own words, which may quote the article. */
  readonly brief: string

  constructor(message: string, { status, retryAfterMs, said, kind, cause }: ServiceDetails = {}) {
    super(said ? `${message}: ${said}` : message, cause === undefined ? {} : { cause })
    this.name = 'ServiceError'
    this.status = status
    this.retryAfterMs = retryAfterMs
    this.said = said
    this.brief = message
    this.kind = kind ?? kindOfStatus(status)
  }
}

const KINDS: Readonly<Record<number, FaultKind>> = {
  401: 'key',
  402: 'quota',
  403: 'key',
  404: 'stopped',
  405: 'stopped',
  408: 'broken',
  410: 'stopped',
  413: 'too-large',
  414: 'too-large',
  425: 'busy',
  429: 'busy',
  456: 'quota',
  500: 'crashed',
  501: 'stopped',
}

const kindOfStatus = (status: number | undefined): FaultKind => {
  if (status === undefined) return 'broken'
  const kind = KINDS[status]
  if (kind) return kind
  if (status >= 500) return 'busy'
  if (status >= 400) return 'refused'
  // A redirect is not followed.
  return status >= 300 ? 'stopped' : 'garbled'
}

/** How often a request is sent in total before its texts are given up or halved; undefined: as patience says. */
export const ATTEMPTS: Readonly<Partial<Record<FaultKind, number>>> = {
  crashed: 2,
  garbled: 2,
  'too-large': 1,
  refused: 1,
  pair: 1,
  glossary: 1,
  adjusted: 8,
}

/** How often a single text is sent in total: it cannot be halved. */
export const ATTEMPTS_ALONE: Readonly<Partial<Record<FaultKind, number>>> = { ...ATTEMPTS, crashed: 3, garbled: 3 }

/** Faults after which a request is halved. */
export const HALVED: ReadonlySet<FaultKind> = new Set(['crashed', 'garbled', 'too-large', 'refused'])

/** Faults after which nothing else is sent in this run. */
export const STOPS: ReadonlySet<FaultKind> = new Set(['quota', 'stopped', 'key'])

/**
 * Milliseconds to wait, from a Retry-After header in seconds or as a date; undefined if there is none or it is
 * unreadable.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const LONGEST_SAID = 300

/**
 * A service's own words for our message: one line, not too long, and without the keys, also if the service repeats them
 * in part (`sk-ab****yz`).
 */
export function saidBy(text: string, keys: readonly (string | undefined)[]): string | undefined {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\b(?:sk|pk|rk|key|api)[-_][\w*-]{6,}|\bBearer \S+/g, '…')
    .trim()
  const secret = keys.reduce((said: string, key) => (key ? said.replaceAll(key, '…') : said), line)
  if (secret === '') return undefined
  return secret.length > LONGEST_SAID ? `${secret.slice(0, LONGEST_SAID)}…` : secret.replace(/(?<![.\s])[.\s]+$/, '')
}
