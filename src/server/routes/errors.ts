import type { HTTPException } from 'hono/http-exception'
import { describeError, firstError, InterlinearError } from '../../errors.ts'
import type { Statement } from '../../model.ts'
import { say, type Told, tell } from '../../say.ts'
import { DatabaseError } from '../../store/index.ts'
import type { ErrorAnswer } from '../answers.ts'
import { Refused } from '../refusal.ts'

const STATUS: Readonly<Partial<Record<InterlinearError['code'], 400 | 404 | 409 | 502 | 507>>> = {
  input: 404,
  locked: 409,
  engine: 502,
  storage: 507,
}

/** Messages about the database; its address is only in the log. */
const OF_DATABASE: Readonly<Record<DatabaseError['why'], Told & { readonly status: 422 | 503 | 507 }>> = {
  away: { status: 503, ...tell('database-away', {}) },
  busy: { status: 503, ...tell('database-busy', {}) },
  text: { status: 422, ...tell('database-text', {}) },
  failed: { status: 507, ...tell('database-failed', {}) },
}

/** When to ask again if the database is away or busy, in seconds; undefined for any other error. */
export function retryAfter(thrown: unknown): string | undefined {
  const error = firstError(thrown)
  return error instanceof DatabaseError && OF_DATABASE[error.why].status === 503 ? '2' : undefined
}

/**
 * An error for the page: the text of our own errors, and no details of any other. `shown` gives the text for a path.
 */
export function answerError(
  thrown: unknown,
  shown?: (file: string) => string,
): {
  readonly status: 400 | 404 | 409 | 422 | 500 | 502 | 503 | 507
  readonly message: string
  readonly statement?: Statement
} {
  const error = firstError(thrown)
  if (error instanceof DatabaseError) return OF_DATABASE[error.why]
  if (error instanceof InterlinearError) {
    const { code } = error
    const statement = placed(error, shown)
    return { status: STATUS[code] ?? 400, message: describeError(error, shown), ...(statement && { statement }) }
  }
  return { status: 500, message: 'Something went wrong here; the terminal says what.' }
}

/** The statement of an error, with its place in a file. */
function placed({ place, statement }: InterlinearError, shown = (file: string): string => file): Statement | undefined {
  if (!statement || !place) return statement
  const { file, line, column } = place
  const where = [shown(file), line, column].filter(part => part !== undefined).join(':')
  return say('at-place', { place: where, what: statement })
}

/** A refused request for the page. */
export const answerRefusal = (error: HTTPException): ErrorAnswer => ({
  error: 'request',
  message: error.message,
  ...(error instanceof Refused && { statement: error.statement }),
})
