import { resolve } from 'node:path'
import { openSqlite, type Sql } from '../../server/index.ts'
import type { Io, Option, Values } from '../model.ts'

/** The flags that say where the accounts are. */
export const ACCOUNTS_OPTIONS: Readonly<Record<'accounts', Option>> = {
  accounts: {
    type: 'string',
    value: 'file',
    description: 'the accounts of a desk of files (default: .newsroom/accounts.sqlite)',
  },
}

/** Opens the server's database: accounts, sessions, tokens, and what came from other systems. */
export const openServerDatabase = (values: Values, io: Io): Promise<Sql> =>
  openSqlite(resolve(io.cwd, values.text('accounts') ?? '.newsroom/accounts.sqlite'))
