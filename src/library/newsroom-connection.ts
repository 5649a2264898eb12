import { InterlinearError } from '../errors.ts'

/** The address of a newsroom's server, and the token. */
export interface NewsroomAccess {
  /** As in https://desk.example.org. */
  readonly address: string
  /** As `interlinear user token` prints it. */
  readonly token: string
  /** Instead of the runtime's own `fetch`. */
  readonly fetch?: typeof fetch
}

export interface NewsroomRequest {
  readonly method?: 'GET' | 'POST'
  /** Below `/api/v1`. */
  readonly path: string
  readonly body?: object
}

/** Sends a request to a newsroom's server, and gives its answer, in the shape of the server's description. */
export type AskNewsroom = <T>(request: NewsroomRequest) => Promise<T>

/** How often a request is sent in all; the first pause before a repetition, and the longest, in milliseconds. */
const [TRIES, FIRST, LONGEST] = [4, 500, 30_000]

/** The server is busy, or a proxy cannot reach it: the same request may be answered later. */
const AGAIN: ReadonlySet<number> = new Set([429, 502, 503, 504])

interface Problem {
  readonly title?: string
  readonly detail?: string
}

export function openConnection({ address, token, fetch: given }: NewsroomAccess): AskNewsroom {
  const base = `${address.replace(/(?<!\/)\/+$/, '')}/api/v1`
  const send = given ?? fetch
  return async <T>({ method = 'GET', path, body }: NewsroomRequest): Promise<T> => {
    const request: RequestInit = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }
    for (let attempt = 1; ; attempt++) {
      const { answer, cause } = await send(`${base}${path}`, request).then(
        given => ({ answer: given, cause: undefined }),
        (error: unknown) => ({ answer: undefined, cause: error }),
      )
      if (answer?.ok) return (await answer.json()) as T
      const isLast = attempt >= TRIES
      // Every request may be repeated: articles by their revision, and nothing is paid twice for a draft.
      if (answer && (isLast || !AGAIN.has(answer.status))) throw await refused(answer)
      if (isLast) throw new InterlinearError('engine', `${address} does not answer.`, { cause })
      await pause(Number(answer?.headers.get('retry-after')) * 1000 || FIRST * 2 ** attempt)
    }
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.min(milliseconds, LONGEST)))

async function refused(answer: Response): Promise<InterlinearError> {
  const problem = (await answer.json().catch(() => ({}))) as Problem
  const message = problem.detail ?? problem.title ?? `the server answered ${answer.status}.`
  return new InterlinearError(answer.status >= 500 ? 'engine' : 'input', message, {
    cause: { status: answer.status, ...problem },
  })
}
