import { dirname, join, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { openBesideDesk, openSeal, openSqlite, type Seal, type Sql } from '../../../server/index.ts'
import { openDatabaseDesk } from '../../../store/index.ts'
import type { Io, Option, Values } from '../../model.ts'
import { WORKSPACE_OPTIONS } from '../open.ts'

/** The flags for the place of the accounts. */
export const ACCOUNTS_OPTIONS: Readonly<Record<'accounts' | 'database', Option>> = {
  accounts: {
    type: 'string',
    value: 'file',
    description: 'the accounts of a desk of files (default: .newsroom/accounts.sqlite)',
  },
  database: WORKSPACE_OPTIONS.database,
}

/** The accounts beside a desk of files. */
export const openAccountsFile = (values: Values, io: Io): Promise<Sql> => openSqlite(accountsFile(values, io))

const accountsFile = (values: Values, io: Io): string =>
  resolve(io.cwd, values.text('accounts') ?? '.newsroom/accounts.sqlite')

/** What encrypts secrets: with the key of the environment, or else that of a file beside the accounts. */
export const openOwnSeal = (values: Values, io: Io): Promise<Seal> =>
  openSeal(join(dirname(accountsFile(values, io)), 'secrets.key'), io.env)

/** Opens only the accounts: those of the database if one is named, or else the file beside the desk. */
export async function openAccountsDatabase(values: Values, io: Io): Promise<Sql> {
  const url = values.text('database') ?? (io.env.INTERLINEAR_DATABASE_URL || undefined)
  if (url === undefined) return openAccountsFile(values, io)
  refuseAccountsFile(values)
  const desk = await openDatabaseDesk(url)
  const sql = await openBesideDesk(desk)
  return { ...sql, close: desk.close }
}

/** Refuses `--accounts` for a desk in a database, which has its accounts there. */
export function refuseAccountsFile(values: Values): void {
  if (values.text('accounts') === undefined) return
  throw new InterlinearError('usage', 'found --accounts beside a database, which has the accounts in itself.')
}
