import type { Feeds, GlossaryFile, PublicFiles } from '../desk/index.ts'
import type { FeedRecord } from '../model.ts'
import { type Context, reader, tell, write } from './database/context.ts'

/** The name of the glossary among the documents. */
export const GLOSSARY = 'glossary.yml'

const NO_TERMS = 'version: 1\nsourceLocale: en\nterms: []\n'

/** The text of the glossary, with all earlier versions. */
export function postgresGlossary(context: Context): GlossaryFile {
  const read = async (): Promise<string | undefined> => {
    const [row] = await reader(context).query<{ content: string }>(
      'SELECT content FROM interlinear.document WHERE name = $1',
      [GLOSSARY],
    )
    return row?.content
  }
  return {
    file: GLOSSARY,
    exists: async () => (await read()) !== undefined,
    read: async () => (await read()) ?? NO_TERMS,
    write: text =>
      write(context, async sql => {
        const [before] = await sql.query<{ content: string }>(
          'SELECT content FROM interlinear.document WHERE name = $1 FOR UPDATE',
          [GLOSSARY],
        )
        if (before?.content === text) return
        await sql.query(
          `INSERT INTO interlinear.document (name, content) VALUES ($1, $2)
           ON CONFLICT (name) DO UPDATE SET content = excluded.content, revision = nextval('interlinear.revisions'),
             changed = clock_timestamp()`,
          [GLOSSARY, text],
        )
        await sql.query(
          'INSERT INTO interlinear.document_change (name, person, before, after) VALUES ($1, $2, $3, $4)',
          [GLOSSARY, context.person ?? null, before?.content ?? null, text],
        )
        await tell(sql, { kind: 'glossary' })
      }),
  }
}

/** The published files: all that a run writes becomes visible at once. */
export function postgresPublications(context: Context): PublicFiles {
  return {
    list: async () => {
      const rows = await reader(context).query<{ path: string }>(
        'SELECT path FROM interlinear.public_file ORDER BY path COLLATE "C"',
      )
      return rows.map(({ path }) => path)
    },
    read: async path => {
      const [row] = await reader(context).query<{ content: Buffer }>(
        'SELECT content FROM interlinear.public_file WHERE path = $1',
        [path],
      )
      return row && new Uint8Array(row.content)
    },
    write: files =>
      write(context, async sql => {
        const changed: string[] = []
        for (const [path, content] of files) {
          const rows =
            content === undefined
              ? await sql.query('DELETE FROM interlinear.public_file WHERE path = $1 RETURNING path', [path])
              : await sql.query(
                  `INSERT INTO interlinear.public_file (path, content) VALUES ($1, $2)
                   ON CONFLICT (path) DO UPDATE SET content = excluded.content, changed = clock_timestamp()
                   WHERE public_file.content <> excluded.content RETURNING path`,
                  [path, Buffer.from(content as Uint8Array)],
                )
          if (rows.length > 0) changed.push(path)
        }
        return changed
      }),
    // A killed run has written nothing.
    finish: async () => {},
    placeOf: path => path,
  }
}

/** The stories that were taken from feeds. */
export const postgresFeeds = (context: Context): Feeds => ({
  load: async url => {
    const [row] = await reader(context).query<{ record: FeedRecord }>(
      'SELECT record FROM interlinear.feed WHERE url = $1',
      [url],
    )
    return row?.record ?? { items: {} }
  },
  save: (url, record) =>
    write(context, async sql => {
      await sql.query(
        'INSERT INTO interlinear.feed (url, record) VALUES ($1, $2) ON CONFLICT (url) DO UPDATE SET record = excluded.record',
        [url, JSON.stringify(record)],
      )
    }),
})
