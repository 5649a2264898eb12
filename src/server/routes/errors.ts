import { describeError, InterlinearError } from '../../errors.ts'
import { DatabaseError } from '../../store/index.ts'

const STATUS: Readonly<Partial<Record<InterlinearError['code'], 400 | 404 | 409 | 502 | 507>>> = {
  input: 404,
  locked: 409,
  engine: 502,
  storage: 507,
}

/** What is said of the database: where it is, only its log says. */
const OF_DATABASE: Readonly<
  Record<DatabaseError['why'], { readonly status: 422 | 503 | 507; readonly message: string }>
> = {
  away: { status: 503, message: 'The database cannot be reached for now: try again.' },
  busy: { status: 503, message: 'The database is busy: try again.' },
  text: { status: 422, message: 'The text has the character U+0000 in it, which cannot be kept.' },
  failed: { status: 507, message: 'The database failed; the log of the server says why.' },
}

/** When to ask again a server whose database is away or busy, in seconds; undefined for any other error. */
export const retryAfter = (error: unknown): string | undefined =>
  error instanceof DatabaseError && OF_DATABASE[error.why].status === 503 ? '2' : undefined

/** An error as the page may see it: what our own errors say, and nothing of anything else. `shown` says what of a path. */
export function answerError(
  error: unknown,
  shown?: (file: string) => string,
): {
  readonly status: 400 | 404 | 409 | 422 | 500 | 502 | 503 | 507
  readonly message: string
} {
  if (error instanceof DatabaseError) return OF_DATABASE[error.why]
  if (error instanceof InterlinearError)
    return { status: STATUS[error.code] ?? 400, message: describeError(error, shown) }
  return { status: 500, message: 'Something went wrong here; the terminal says what.' }
}
