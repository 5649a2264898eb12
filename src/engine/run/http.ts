import * as v from 'valibot'
import { retryAfter, ServiceError } from './faults.ts'
import { USER_AGENT } from './user-agent.ts'

export interface Post {
  readonly url: string
  readonly body: unknown
  /** Sent as `Authorization: Bearer`, to this URL's host alone. */
  readonly key?: string | undefined
  readonly timeoutMs: number
  /** How the service is called in messages. */
  readonly service: string
}

/** Posts JSON and gives back the answer's JSON; throws ServiceErrors. Redirects are not followed. */
export async function postJson({ url, body, key, timeoutMs, service }: Post): Promise<unknown> {
  const request = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': USER_AGENT,
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify(body),
  }
  return readJson(() => fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) }), service)
}

/** Gets JSON, under the same rules. */
export const getJson = ({ url, timeoutMs, service }: Omit<Post, 'body' | 'key'>): Promise<unknown> =>
  readJson(
    () =>
      fetch(url, { headers: { 'user-agent': USER_AGENT }, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) }),
    service,
  )

async function readJson(ask: () => Promise<Response>, service: string): Promise<unknown> {
  let answer: Response
  let text: string
  try {
    answer = await ask()
    text = await answer.text()
  } catch (error) {
    throw new ServiceError(`${service} ${reasonOf(error)}`, { kind: 'broken' })
  }
  if (answer.ok) return parse(text, service)
  const wait = retryAfter(answer.headers.get('retry-after') ?? undefined, Date.now())
  throw new ServiceError(`${service} answered ${answer.status}`, {
    status: answer.status,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  })
}

function parse(text: string, service: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ServiceError(`${service} answered something other than JSON`, { kind: 'garbled' })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'gave no answer in time'
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  return `could not be asked (${code ?? 'network error'})`
}

/** An answer in the shape that is expected; throws a ServiceError that says what was found. */
export function shaped<S extends v.GenericSchema>(schema: S, answer: unknown, service: string): v.InferOutput<S> {
  const result = v.safeParse(schema, answer)
  if (result.success) return result.output
  const [issue] = result.issues
  const at = v.getDotPath(issue)
  throw new ServiceError(`${service} answered in another shape${at ? ` (at ${at})` : ''}`, { kind: 'garbled' })
}
