import { USER_AGENT } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'

/** What a server said when it was asked for a feed. */
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

/** The address as people see it: a password in it is for the server alone. */
export function shownAddress(url: string): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

/**
 * Asks for a feed, and says what we have of it, so that an unchanged one costs the server nothing. Throws an engine error
 * for a server that cannot be reached or does not answer as it should.
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
      return { kind: 'busy', waitMs: secondsToWait(answer.headers.get('retry-after')) * 1000, status: answer.status }
    }
    if (!answer.ok) throw failed(url, `answered ${answer.status}`)
    const bytes = await bytesOf(answer)
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

/** The body; undefined, and the rest unread, when it is longer than a feed can be. */
async function bytesOf(answer: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.body ?? []) {
    length += chunk.byteLength
    if (length > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** `Retry-After` in seconds, given as such or as a date; a minute where it says nothing. */
function secondsToWait(header: string | null): number {
  const text = header?.trim() ?? ''
  if (/^\d{1,6}$/.test(text)) return Number(text)
  const until = Date.parse(text)
  return Number.isNaN(until) ? 60 : Math.max(1, Math.ceil((until - Date.now()) / 1000))
}
