import type { Statement } from './model.ts'

export type ErrorCode =
  | 'usage' // wrong flags or arguments
  | 'input' // an article, bilingual file or locale file that cannot be used
  | 'glossary' // glossary.yml
  | 'config' // interlinear.yml
  | 'engine' // an engine is missing, refused, or gave up
  | 'budget' // refused before spending
  | 'locked' // another run holds the article
  | 'storage' // disk or database

/** The contract's exit codes by error code. */
const EXIT_CODE: Readonly<Record<ErrorCode, 2 | 3 | 4>> = {
  usage: 2,
  input: 2,
  glossary: 2,
  config: 2,
  storage: 2,
  engine: 3,
  budget: 4,
  locked: 4,
}

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface ErrorDetails {
  /** What to do about it, as one sentence. */
  readonly hint?: string
  readonly place?: Place
  /** Message and hint for translation into another language. */
  readonly statement?: Statement
  readonly cause?: unknown
  /** Overrides the code's exit code, if the contract requires another one. */
  readonly exitCode?: 2 | 3 | 4
}

/** The one error class: the message says what was found and what was expected, `hint` what to do. */
export class InterlinearError extends Error {
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly place: Place | undefined
  readonly statement: Statement | undefined
  readonly exitCode: 2 | 3 | 4

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.name = 'InterlinearError'
    this.code = code
    this.hint = details.hint
    this.place = details.place
    this.statement = details.statement
    this.exitCode = details.exitCode ?? EXIT_CODE[code]
  }
}

/** The first error, if closing resources failed after it: a database that goes away breaks the work and its closing. */
export const firstError = (error: unknown): unknown =>
  error instanceof SuppressedError ? firstError(error.suppressed) : error

/** `file:line:column: message. hint` on one line, without unknown parts. */
export function describeError(error: InterlinearError, shown = (file: string): string => file): string {
  const { place } = error
  const where = place ? [shown(place.file), place.line, place.column].filter(part => part !== undefined).join(':') : ''
  return [where && `${where}:`, error.message, error.hint].filter(Boolean).join(' ')
}
