import { describeError, InterlinearError } from '../../errors.ts'

const STATUS: Readonly<Partial<Record<InterlinearError['code'], 400 | 404 | 409 | 502 | 507>>> = {
  input: 404,
  locked: 409,
  engine: 502,
  storage: 507,
}

/** An error as the page may see it: what our own errors say, and nothing of anything else. `shown` says what of a path. */
export function answerError(
  error: unknown,
  shown?: (file: string) => string,
): {
  readonly status: 400 | 404 | 409 | 500 | 502 | 507
  readonly message: string
} {
  if (error instanceof InterlinearError)
    return { status: STATUS[error.code] ?? 400, message: describeError(error, shown) }
  return { status: 500, message: 'Something went wrong here; the terminal says what.' }
}
