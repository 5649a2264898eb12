import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorCode, InterlinearError } from '../errors.ts'
import type { Statement } from '../model.ts'
import type { Told } from '../say.ts'
import { toldError } from '../told-error.ts'

/** An error that the page can translate into its reader's language, with a hint what to do. */
export const refusal = (code: ErrorCode, told: Told, hint?: Told): InterlinearError => toldError(code, told, { hint })

/** An answer with a status other than 200 that the page can translate into its reader's language. */
export class Refused extends HTTPException {
  readonly statement: Statement

  constructor(status: ContentfulStatusCode, { message, statement }: Told) {
    super(status, { message })
    this.statement = statement
  }
}
