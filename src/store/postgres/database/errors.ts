import { InterlinearError } from '../../../errors.ts'

/** The address of a database. */
export interface Address {
  /** `localhost:5432/newsroom`: without the user's name and password. */
  readonly shown: string
  readonly user: string
  readonly name: string
}

/**
 * Reads `postgres://user:password@host:5432/name`. Throws a usage error for anything else, without the address, which
 * may contain a password.
 */
export function readAddress(url: string): Address {
  refuseUnescaped(url)
  const read = URL.canParse(url) ? new URL(url) : undefined
  if (!read || !/^postgres(?:ql)?:$/.test(read.protocol) || read.pathname.length < 2) {
    throw new InterlinearError('usage', 'the address of the database is none.', {
      hint: 'Expected postgres://user@host:5432/name in --database or INTERLINEAR_DATABASE_URL.',
    })
  }
  const name = decodeURIComponent(read.pathname.slice(1))
  const host = read.searchParams.get('host') ?? (read.host || 'localhost')
  return { shown: `${host}/${name}`, user: decodeURIComponent(read.username) || 'the present user', name }
}

/**
 * Throws for an unescaped password, which would be read as host and name, and printed: `p@ss/w` → the database ss/w.
 */
function refuseUnescaped(url: string): void {
  const login = /^\w+:\/\/(.*)@/s.exec(url)?.[1]
  if (login === undefined || !/[@/#?]/.test(login)) return
  throw new InterlinearError('usage', 'the address of the database has an @, /, # or ? in its user or password.', {
    hint: 'Percent-encode it: %40 for @, %2F for /, %23 for #, %3F for ?.',
  })
}

/** PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html; and those of the system. */
const AWAY = /^(?:08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/
const UNDONE = /^(?:40001|40P01)$/

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

/** Whether the server cannot be reached for now, or ended the connection. */
export function isAway(cause: unknown): boolean {
  if (AWAY.test(codeOf(cause))) return true
  const message = cause instanceof Error ? cause.message : ''
  return /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    message,
  )
}

/** Whether a transaction was rolled back because of another one, and can be repeated. */
export const isUndone = (cause: unknown): boolean => UNDONE.test(codeOf(cause))

/**
 * The database failed: it is away, a lock was held for too long, it cannot store a text, or anything else. The message
 * has its address, and so is only for the person who runs the program.
 */
export class DatabaseError extends InterlinearError {
  readonly why: 'away' | 'busy' | 'text' | 'failed'

  constructor(why: DatabaseError['why'], message: string, hint?: string) {
    super(why === 'text' ? 'input' : 'storage', message, hint === undefined ? {} : { hint })
    this.why = why
  }
}

/**
 * The error to throw for a failure of the database. Our own errors stay as they are. No message has the address's
 * password.
 */
export function storageError(cause: unknown, { shown, user, name }: Address): unknown {
  if (cause instanceof InterlinearError || !(cause instanceof Error)) return cause
  const code = codeOf(cause)
  const error = (message: string, hint?: string, why: DatabaseError['why'] = 'failed'): DatabaseError =>
    new DatabaseError(why, `the database ${shown} ${message}.`, hint)
  if (code === '28P01' || code === '28000')
    return error(`refuses the password of ${user}`, 'Correct it, or ask who runs the database.')
  if (code === '3D000') return error('is not there', `Make it with \`createdb ${name}\`.`)
  if (code === '42501') return error(`does not let ${user} do this`, 'The user needs the right to make tables in it.')
  if (code === '53100') return error('has no space left on its disk')
  if (code === '55P03') return error('is busy: another process has kept a row for too long', 'Try again.', 'busy')
  if (code === '22021' || code === '22P05')
    return error('cannot keep a text with the character U+0000 in it', undefined, 'text')
  if (isAway(cause))
    return error(`cannot be reached (${code || cause.message})`, 'Check its address, and whether it runs.', 'away')
  return code === '' ? cause : error(`failed: ${cause.message} (${code})`)
}
