import { type ErrorCode, type ErrorDetails, InterlinearError } from './errors.ts'
import { say, type Told } from './say.ts'

interface ToldDetails extends Omit<ErrorDetails, 'hint' | 'statement'> {
  readonly hint?: Told | undefined
}

/** An error with a hint that the page can translate into its reader's language. */
export function toldError(
  code: ErrorCode,
  { message, statement }: Told,
  { hint, ...details }: ToldDetails = {},
): InterlinearError {
  if (!hint) return new InterlinearError(code, message, { ...details, statement })
  const both = say('with-hint', { what: statement, hint: hint.statement })
  return new InterlinearError(code, message, { ...details, hint: hint.message, statement: both })
}
