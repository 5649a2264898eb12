import type { CommonTexts } from '../desk/index.ts'
import { type Context, reader, write } from './database/context.ts'

/** The common state of folders with this database, by the numbers that the folders have on record. */
export function postgresCommon(context: Context): CommonTexts {
  return {
    identity: async () => {
      const [row] = await reader(context).query<{ id: string }>('SELECT id FROM interlinear.identity')
      return row?.id ?? ''
    },
    load: async (name, number) => {
      const [row] = await reader(context).query<{ content: unknown }>(
        'SELECT content FROM interlinear.common WHERE name = $1 AND revision = $2',
        [name, number],
      )
      return row?.content
    },
    keep: texts =>
      write(context, async sql => {
        const rows = await sql.query<{ name: string; revision: string }>(
          `INSERT INTO interlinear.common (name, content) SELECT * FROM unnest($1::text[], $2::json[])
           RETURNING name, revision`,
          [[...texts.keys()], [...texts.values()].map(content => JSON.stringify(content))],
        )
        return new Map(rows.map(({ name, revision }) => [name, revision]))
      }),
  }
}
