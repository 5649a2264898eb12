import { readBody, retryAfter, USER_AGENT } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'

/** The answer of a server to a request for a feed. */
export type FeedAnswer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'busy'; readonly waitMs: number; readonly status: number }
  | {
      readonly kind: 'answer'
      readonly bytes: Uint8Array
      readonly etag: string | undefined
      readonly lastModified: string | undefined
    }

interface Asked {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

const TIMEOUT_MS = 30_000
const MOST_BYTES = 16 * 2 ** 20
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json, text/xml;q=0.9, text/html;q=0.8'

/** The address for messages: without a password. */
export function shownAddress(url: string): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

/**
 * Requests a feed with its cache headers, so that an unchanged one need not be sent. Throws an engine error for a
 * server that cannot be reached or answers wrongly.
 */
export async function fetchFeed(url: string, { etag, lastModified }: Asked, signal: AbortSignal): Promise<FeedAnswer> {
  const address = new URL(url)
  const headers = new Headers({ 'user-agent': USER_AGENT, accept: ACCEPT })
  if (etag) headers.set('if-none-match', etag)
  if (lastModified) headers.set('if-modified-since', lastModified)
  if (address.username) {
    const login = `${decodeURIComponent(address.username)}:${decodeURIComponent(address.password)}`
    headers.set('authorization', `Basic ${Buffer.from(login).toString('base64')}`)
  }
  const request = { headers, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) }
  try {
    const answer = await fetch(shownAddress(url), request)
    if (answer.status === 304) return { kind: 'unchanged' }
    if (answer.status === 429 || answer.status === 503) {
      return { kind: 'busy', waitMs: waitFor(answer), status: answer.status }
    }
    if (!answer.ok) throw failed(url, `answered ${answer.status}`)
    const bytes = await readBody(answer, MOST_BYTES)
    if (bytes === undefined) throw failed(url, `answered with more than ${MOST_BYTES / 2 ** 20} MiB`)
    return {
      kind: 'answer',
      bytes,
      etag: answer.headers.get('etag') ?? undefined,
      lastModified: answer.headers.get('last-modified') ?? undefined,
    }
  } catch (cause) {
    if (cause instanceof InterlinearError || signal.aborted) throw cause
    throw failed(url, reasonOf(cause), cause)
  }
}

const failed = (url: string, reason: string, cause?: unknown): InterlinearError =>
  new InterlinearError('engine', `${shownAddress(url)} ${reason}.`, {
    hint: 'What was taken before stays; it is asked again.',
    ...(cause === undefined ? {} : { cause }),
  })

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `did not answer in ${TIMEOUT_MS / 1000} s`
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  const code = cause !== undefined && 'code' in cause ? String(cause.code) : undefined
  return `cannot be reached${code ? ` (${code})` : ''}`
}

/** The wait that the server asks for, in milliseconds: a minute if it names none, and at most a day. */
function waitFor(answer: Response): number {
  const asked = retryAfter(answer.headers.get('retry-after') || undefined, Date.now()) ?? 60_000
  return Math.min(Math.max(1000, asked), 24 * 3_600_000)
}
