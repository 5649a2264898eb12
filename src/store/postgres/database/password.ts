import { createRequire } from 'node:module'
import { loadPg } from './driver.ts'

interface Login {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
}

type FindPassword = (login: Login, found: (password: string | undefined) => void) => void

/**
 * A database's address with the password from `~/.pgpass`; the address unchanged if it or PGPASSWORD has one, or if no
 * line of the file matches.
 */
export async function withPassword(address: string): Promise<string> {
  const { Client } = await loadPg()
  const { host, port, database = '', user = '', password } = new Client({ connectionString: address })
  if (password) return address
  const found = await new Promise<string | undefined>(resolve =>
    readerOfPgpass()({ host, port, database, user }, resolve),
  )
  if (found === undefined) return address
  const url = new URL(address)
  // An address without a host, for a socket, has no place for a password but this one.
  url.searchParams.set('password', found)
  return url.href
}

/**
 * The reader of that file that comes with the driver. The driver itself would use it with a deprecation warning each
 * time.
 */
function readerOfPgpass(): FindPassword {
  const driver = createRequire(import.meta.url).resolve('pg')
  return createRequire(driver)('pgpass')
}
