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
  /** The folder of the index of words for the translation memory; without it, it is made again by each process. */
  readonly folder?: string | undefined
  /** How long a lock is believed whose holder is not heard of, in milliseconds (default: 30 seconds). */
  readonly lease?: number
  /** How long the database may be away before work on it fails, in milliseconds (default: 20 seconds). */
  readonly patience?: number
}

/** A desk in a database, and what its queue shares with it. */
export interface DatabaseDesk extends Desk {
  /** The database's address without its password, for messages. */
  readonly shown: string
  /** What folders have in common with this database. */
  readonly common: CommonTexts
  /** Statements that only read; those that write go through `transaction`. */
  readonly sql: Sql
  /** Brings the tables of another part of the program up to date. */
  readonly migrate: (tables: Tables) => Promise<void>
  /** Does all of some work on the desk, and statements beside it, in one transaction. */
  readonly transaction: <T>(work: (desk: Desk, sql: Sql) => Promise<T>) => Promise<T>
}

const LEASE = 30_000

/**
 * Opens the desk of a PostgreSQL database, and brings its tables up to date. Throws a storage error where it cannot be
 * reached, and where a newer Interlinear has been at work.
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
    // Whether it can be written to was seen when its tables were brought up to date.
    ensureWritable: async () => {},
    watch: changed => watchDatabase(context, changed),
    close: context.database.close,
  }
}
