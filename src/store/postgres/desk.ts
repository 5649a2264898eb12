import type { CommonTexts, Desk } from '../desk/index.ts'
import { postgresArticles } from './articles/articles.ts'
import { postgresDecisions, postgresRecords, postgresSources } from './articles/records.ts'
import { postgresBooks } from './books.ts'
import { postgresCommon } from './common.ts'
import type { Context } from './database/context.ts'
import { openDatabase, type Sql } from './database/database.ts'
import { DESK_TABLES, migrate, type Tables } from './database/migrations/migrate.ts'
import { postgresFeeds, postgresGlossary, postgresPublications } from './documents.ts'
import { postgresEditions } from './editions/editions.ts'
import { postgresHistory } from './editions/history.ts'
import { postgresLocks } from './locks/locks.ts'
import { postgresMemory } from './memory.ts'
import { postgresVersions } from './versions.ts'
import { watchDatabase } from './watch.ts'

export interface DatabaseSettings {
  /** The folder for the translation memory's word index; without it, each process builds its own. */
  readonly folder?: string | undefined
  /** How long a lock is valid without a sign of life from its holder, in milliseconds (default: 30 seconds). */
  readonly lease?: number
  /** How long the database may be away before work on it fails, in milliseconds (default: 20 seconds). */
  readonly patience?: number
}

/** A desk in a database, and what its work queue shares with it. */
export interface DatabaseDesk extends Desk {
  /** The database's address without its password, for messages. */
  readonly shown: string
  /** The common state of folders with this database. */
  readonly common: CommonTexts
  /** For statements that only read; writes use `transaction`. */
  readonly sql: Sql
  /** Migrates the tables of another part of the program. */
  readonly migrate: (tables: Tables) => Promise<void>
  /** Does work on the desk, and other statements, in one transaction. */
  readonly transaction: <T>(work: (desk: Desk, sql: Sql) => Promise<T>) => Promise<T>
}

const LEASE = 30_000

/**
 * Opens the desk of a PostgreSQL database, and migrates its tables. Throws a storage error if it cannot be reached, or
 * if a newer Interlinear has made its tables.
 */
export async function openDatabaseDesk(
  url: string,
  { folder, lease = LEASE, patience }: DatabaseSettings = {},
): Promise<DatabaseDesk> {
  const database = await openDatabase(url, patience)
  try {
    await migrate(database, DESK_TABLES)
  } catch (error) {
    await database.close()
    throw error
  }
  const context: Context = { database, lease, person: undefined, fences: [] }
  return {
    ...deskOf(context, folder),
    shown: database.shown,
    common: postgresCommon(context),
    sql: database,
    migrate: tables => migrate(database, tables),
    transaction: work => database.transaction(sql => work(deskOf({ ...context, sql }, folder), sql)),
  }
}

function deskOf(context: Context, folder: string | undefined): Desk {
  return {
    articles: postgresArticles(context),
    records: postgresRecords(context),
    sources: postgresSources(context),
    editions: postgresEditions(context),
    decisions: postgresDecisions(context),
    glossary: postgresGlossary(context),
    publications: postgresPublications(context),
    locks: postgresLocks(context, inner => deskOf(inner, folder)),
    books: postgresBooks(context),
    history: postgresHistory(context),
    memory: postgresMemory(context, folder),
    feeds: postgresFeeds(context),
    versions: postgresVersions(context),
    as: person => deskOf({ ...context, person }, folder),
    // The migration has already shown whether it can be written to.
    ensureWritable: async () => {},
    watch: changed => watchDatabase(context, changed),
    close: context.database.close,
  }
}
