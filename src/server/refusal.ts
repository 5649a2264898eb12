import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ErrorCode, InterlinearError } from '../errors.ts'
import type { Statement } from '../model.ts'
import { say, type Told } from '../say.ts'

/** An error that the page can say in its reader's language, with a hint what to do. */
export function refusal(code: ErrorCode, { message, statement }: Told, hint?: Told): InterlinearError {
  if (!hint) return new InterlinearError(code, message, { statement })
  const both = say('with-hint', { what: statement, hint: hint.statement })
  return new InterlinearError(code, message, { hint: hint.message, statement: both })
}

/** An answer of another status than 200 that the page can say in its reader's language. */
export class Refused extends HTTPException {
  readonly statement: Statement

  constructor(status: ContentfulStatusCode, { message, statement }: Told) {
    super(status, { message })
    this.statement = statement
  }
}
