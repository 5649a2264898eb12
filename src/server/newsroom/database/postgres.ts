import type { DatabaseDesk, Sql as DeskSql } from '../../../store/index.ts'
import { type Row, type Sql, type Value, withTables } from './sql.ts'
import { VERSIONS } from './tables.ts'

const SCHEMA = 'interlinear.'

/**
 * The server's tables beside the desk's, in the same database, so that one backup has both. It is closed with the desk.
 */
export async function openBesideDesk(desk: Pick<DatabaseDesk, 'migrate' | 'transaction' | 'sql'>): Promise<Sql> {
  const versions = VERSIONS.map(statements => statements.map(one => withTables(one, SCHEMA)).join(';\n'))
  await desk.migrate({ part: 'server', versions })
  const run = (sql: DeskSql, statement: string, values: readonly Value[] = []): Promise<readonly Row[]> =>
    sql.query<Row>(withTables(statement, SCHEMA), values)
  const together: Sql['together'] = work =>
    desk.transaction((_, sql) => work({ rows: (statement, values) => run(sql, statement, values) }))
  return {
    // Reading statements are repeated if the database restarts; writes are transactions.
    rows: (statement, values) =>
      /^\s*select\b/i.test(statement) ? run(desk.sql, statement, values) : together(sql => sql.rows(statement, values)),
    together,
    close: async () => {},
  }
}
