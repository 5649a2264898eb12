import type { Slug } from '../../../model.ts'
import { type Row, type Sql, textOf } from '../database/sql.ts'

/** An article from another system. */
export interface Story {
  /** Its id in that system. */
  readonly id: string
  readonly slug: Slug
  /** The last stored revision, and all earlier ones, oldest first. */
  readonly revision: string
  readonly revisions: readonly string[]
  /** Hash of the text as last stored. */
  readonly hash: string
}

/** The articles from other systems, and their revisions. */
export interface Stories {
  readonly find: (id: string) => Promise<Story | undefined>
  readonly findBySlug: (slug: Slug) => Promise<Story | undefined>
  readonly save: (story: Story) => Promise<void>
  readonly forget: (slug: Slug) => Promise<void>
}

/** How many revisions of a story are remembered. */
const MOST = 500

export function openStories(sql: Sql): Stories {
  const one = (rows: readonly Row[]): Story | undefined => (rows[0] ? storyIn(rows[0]) : undefined)
  return {
    find: async id => one(await sql.rows('select * from @stories where id = $1', [id])),
    forget: async slug => void (await sql.rows('delete from @stories where slug = $1', [slug])),
    findBySlug: async slug => one(await sql.rows('select * from @stories where slug = $1', [slug])),
    save: async ({ id, slug, revision, revisions, hash }) => {
      await sql.rows(
        `insert into @stories (id, slug, revision, revisions, hash) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set slug = excluded.slug, revision = excluded.revision,
           revisions = excluded.revisions, hash = excluded.hash`,
        [id, slug, revision, JSON.stringify(revisions.slice(-MOST)), hash],
      )
    },
  }
}

const storyIn = (row: Row): Story => ({
  id: textOf(row, 'id'),
  slug: textOf(row, 'slug'),
  revision: textOf(row, 'revision'),
  revisions: JSON.parse(textOf(row, 'revisions')),
  hash: textOf(row, 'hash'),
})
