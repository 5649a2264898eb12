import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { firstError, InterlinearError } from '../../../errors.ts'
import { DatabaseError } from '../../../store/index.ts'
import { answerError, retryAfter } from '../../routes/errors.ts'

/** The name of a file, since its folder on the server's disk is confidential. */
export const fileName = (file: string): string => file.split(/[/\\]/).at(-1) ?? ''

/** A problem document of RFC 9457. */
export const Problem = v.object({
  type: v.pipe(v.string(), v.description('Which kind of problem it is; the same for the same kind, for ever.')),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.pipe(v.string(), v.description('What is wrong here, and what to do.')),
  errors: v.optional(v.pipe(v.array(v.object({ pointer: v.string(), detail: v.string() })), v.readonly())),
})
export type Problem = v.InferOutput<typeof Problem>

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 412
  | 413
  | 415
  | 422
  | 428
  | 429
  | 500
  | 502
  | 503
  | 507

const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'The request is not understood',
  401: 'Nobody is signed in',
  403: 'This is not allowed',
  404: 'There is nothing here',
  405: 'This cannot be done here',
  409: 'Something else is there',
  412: 'It has changed meanwhile',
  413: 'The request is too large',
  415: 'The body is of another type',
  422: 'The content cannot be used',
  428: 'A condition is missing',
  429: 'Too many requests',
  500: 'Something went wrong',
  502: 'An engine failed',
  503: 'The server is busy',
  507: 'It cannot be written',
}

const KINDS: Readonly<Record<ProblemStatus, string>> = {
  400: 'not-understood',
  401: 'nobody',
  403: 'not-allowed',
  404: 'nothing-here',
  405: 'no-such-method',
  409: 'conflict',
  412: 'changed-meanwhile',
  413: 'too-large',
  415: 'media-type',
  422: 'unusable',
  428: 'no-condition',
  429: 'too-many',
  500: 'failed',
  502: 'engine',
  503: 'busy',
  507: 'storage',
}

/** An error that the caller can correct. */
export class ApiProblem extends HTTPException {
  readonly errors: Problem['errors']

  constructor(status: ProblemStatus, detail: string, errors?: Problem['errors']) {
    super(status, { message: detail })
    this.errors = errors
  }
}

/** Something does not exist; a caller without the right to see it gets the same answer. */
export const nothingHere = (): ApiProblem => new ApiProblem(404, 'There is nothing here.')

const isKnown = (status: number): status is ProblemStatus => Object.hasOwn(TITLES, status)

/** The answer to an error: the text of our own errors, and no details of any other. */
export function problemAnswer(thrown: unknown, context: Context, log: (line: string) => void): Response {
  const error = firstError(thrown)
  const { status, detail, errors } = problemIn(error)
  if (status === 500 || error instanceof DatabaseError)
    log(`${context.req.method} ${context.req.path}: ${String(error)}`)
  context.header('retry-after', retryAfter(error))
  return problemResponse(context, status, detail, errors)
}

export function problemResponse(
  context: Context,
  ...[status, detail, errors]: readonly [ProblemStatus, string, Problem['errors']?]
): Response {
  const problem: Problem = {
    type: `urn:interlinear:problem:${KINDS[status]}`,
    title: TITLES[status],
    status,
    detail,
    ...(errors && { errors }),
  }
  if (status === 401) context.header('www-authenticate', 'Bearer realm="interlinear"')
  return context.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' })
}

function problemIn(error: unknown): {
  readonly status: ProblemStatus
  readonly detail: string
  readonly errors?: Problem['errors']
} {
  if (error instanceof ApiProblem && isKnown(error.status)) {
    return { status: error.status, detail: error.message, errors: error.errors }
  }
  if (error instanceof HTTPException && isKnown(error.status)) return { status: error.status, detail: error.message }
  const { status, message } = answerError(error, fileName)
  if (error instanceof InterlinearError) return { status, detail: message }
  return { status: 500, detail: 'Something went wrong here; the log of the server says what.' }
}
