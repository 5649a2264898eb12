import * as v from 'valibot'
import { tell } from '../../say.ts'
import { retryAfter, ServiceError, saidBy } from './faults.ts'
import { readBody } from './read-body.ts'
import { USER_AGENT } from './user-agent.ts'

export interface Post {
  readonly url: string
  readonly body: unknown
  /** Sent as `Authorization: Bearer`, only to this URL's host. */
  readonly key?: string | undefined
  readonly timeoutMs: number
  /** The name of the service in messages. */
  readonly service: string
  /** What no message may contain, besides `key`. */
  readonly secret?: string | undefined
}

/** Posts JSON and returns the answer's JSON; throws ServiceErrors. Redirects are not followed. */
export function postJson({ url, body, key, timeoutMs, service, secret }: Post): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': USER_AGENT,
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
  const request = { method: 'POST', headers, body: JSON.stringify(body) }
  return readJson(url, request, { timeoutMs, service, keys: [key, secret] })
}

/** Gets JSON, under the same rules. */
export const getJson = ({ url, timeoutMs, service }: Omit<Post, 'body' | 'key'>): Promise<unknown> =>
  readJson(url, { headers: { 'user-agent': USER_AGENT } }, { timeoutMs, service, keys: [] })

interface Asking {
  readonly timeoutMs: number
  readonly service: string
  readonly keys: readonly (string | undefined)[]
}

async function readJson(url: string, request: RequestInit, { timeoutMs, service, keys }: Asking): Promise<unknown> {
  let answer: Response
  let text: string | undefined
  try {
    answer = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    text = (await readBody(answer, MOST_BYTES))?.toString('utf8')
  } catch (error) {
    throw new ServiceError(reasonOf(error, service), { kind: 'broken' })
  }
  if (text === undefined) {
    throw new ServiceError(`${service} answered with more than ${MOST_BYTES / 2 ** 20} MiB`, { kind: 'garbled' })
  }
  if (answer.ok) return parse(text, service)
  throw new ServiceError(tell('service-answered', { service, status: String(answer.status) }).message, {
    status: answer.status,
    retryAfterMs: retryAfter(answer.headers.get('retry-after') ?? undefined, Date.now()),
    said: saidBy(errorIn(text), keys),
  })
}

/** Far more than the answer to any of our requests. */
const MOST_BYTES = 16 * 2 ** 20

/** The message in the body of an error: `{"error": {"message": "…", "code": "…"}}` and other shapes. */
function errorIn(text: string): string {
  const value = parsed(text)
  if (typeof value === 'object' && value !== null) return wordsOf(value)
  // An HTML page says nothing beyond its title.
  return /<title[^<>]{0,200}>([^<]{0,500})/i.exec(text)?.[1] ?? (text.includes('<') ? '' : text)
}

const WORDS = ['error', 'message', 'detail', 'details', 'reason', 'msg', 'error_description', 'title', 'errors']
const CODES = ['code', 'type']

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ')
  if (typeof value !== 'object' || value === null) return ''
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const name = WORDS.find(one => wordsOf(fields[one]) !== '')
  const code = CODES.map(one => fields[one]).find(one => typeof one === 'string')
  const words = name === undefined ? '' : wordsOf(fields[name])
  return [words, code && !words.includes(code) ? `(${code})` : ''].filter(Boolean).join(' ')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parse(text: string, service: string): unknown {
  const value = parsed(text)
  if (value !== undefined) return value
  throw new ServiceError(`${service} answered something other than JSON`, { kind: 'garbled' })
}

function reasonOf(error: unknown, service: string): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return tell('service-silent', { service }).message
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return tell('service-unreachable', { service, code: code ?? 'network error' }).message
}

/** An answer in the expected shape; throws a ServiceError that says what was found. */
export function shaped<S extends v.GenericSchema>(schema: S, answer: unknown, service: string): v.InferOutput<S> {
  const result = v.safeParse(schema, answer)
  if (result.success) return result.output
  const [issue] = result.issues
  const at = v.getDotPath(issue)
  throw new ServiceError(`${service} answered in another shape${at ? ` (at ${at})` : ''}`, { kind: 'garbled' })
}
