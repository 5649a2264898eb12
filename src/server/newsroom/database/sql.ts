/** The value of a column. Times are milliseconds since 1970, booleans are 1 and 0, lists are JSON. */
export type Value = string | number | null

export type Row = Readonly<Record<string, Value>>

/** The database of the server's accounts and deliveries. Its SQL must be valid in SQLite and PostgreSQL. */
export interface Sql {
  /**
   * Runs one statement with `$1`, `$2`, … for its values, and `@people` for the table of people; gives the rows that it
   * returns.
   */
  readonly rows: (statement: string, values?: readonly Value[]) => Promise<readonly Row[]>
  /** Runs some statements as one transaction. */
  readonly together: <T>(work: (sql: Pick<Sql, 'rows'>) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** A statement with the tables' full names: `@people` is `people`, or in a schema `interlinear.people`. */
export const withTables = (statement: string, schema: string): string => statement.replace(/@(\w+)/g, `${schema}$1`)

export const textOf = (row: Row, column: string): string => String(row[column] ?? '')

export const numberOf = (row: Row, column: string): number => Number(row[column] ?? 0)

/** The text of a column; undefined if it is null. */
export const textIn = (row: Row, column: string): string | undefined => {
  const value = row[column]
  return value === null || value === undefined ? undefined : String(value)
}
