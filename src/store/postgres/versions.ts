import type { Slug } from '../../model.ts'
import type { ArticleAddress, Version, Versions } from '../desk/index.ts'
import { type Context, reader } from './database/context.ts'
import { GLOSSARY } from './documents.ts'

/** The number and time of a row's last change. */
export interface Stamp {
  readonly revision: string
  readonly changed: Date
}

export const versionOf = ({ revision, changed }: Stamp): Version => ({
  version: revision,
  changed: changed.toISOString(),
  // A number is never given twice, so it is reliable at once.
  touched: 0,
})

interface Row extends Stamp {
  readonly part: string
  readonly slug: Slug
  readonly locale: string
}

const NEVER: Version = { version: '-', changed: new Date(0).toISOString(), touched: 0 }

/** The numbers of the last changes: an equal number means an equal state. */
export function postgresVersions(context: Context): Versions {
  return {
    look: async slugs => {
      const rows = await reader(context).query<Row>(
        `SELECT 'article' AS part, slug, '' AS locale, revision, changed FROM interlinear.article WHERE slug = ANY ($1)
         UNION ALL SELECT 'source', slug, locale, revision, changed FROM interlinear.source WHERE slug = ANY ($1)
         UNION ALL SELECT 'decisions', slug, locale, revision, changed FROM interlinear.decisions WHERE slug = ANY ($1)
         UNION ALL SELECT 'edition', slug, locale, revision, changed FROM interlinear.edition WHERE slug = ANY ($1)
         UNION ALL SELECT 'document', name, '', revision, changed FROM interlinear.document WHERE name = $2`,
        [slugs, GLOSSARY],
      )
      const known = new Map(rows.map(row => [nameOf(row.part, row), versionOf(row)]))
      const find = (part: string, slug: Slug, locale = ''): Version | undefined =>
        known.get(nameOf(part, { slug, locale }))
      return {
        article: ({ slug, locale }) =>
          joined([find('article', slug), find('source', slug, locale), find('decisions', slug, locale)]),
        edition: ({ slug, locale }) => find('edition', slug, locale) ?? find('source', slug, locale),
        glossary: () => find('document', GLOSSARY) ?? NEVER,
      }
    },
    articles: () => countOf(context, 'article'),
    records: async () => `${await countOf(context, 'source')} ${await countOf(context, 'edition')}`,
    latest: async () => {
      const [row] = await reader(context).query<{ slug: Slug }>(
        'SELECT slug FROM interlinear.article ORDER BY changed DESC LIMIT 1',
      )
      return row?.slug
    },
  }
}

const nameOf = (part: string, { slug, locale }: ArticleAddress): string => JSON.stringify([part, slug, locale])

function joined(parts: readonly (Version | undefined)[]): Version {
  const all = parts.map(part => part ?? NEVER)
  const changed =
    all
      .map(part => part.changed)
      .sort()
      .at(-1) ?? NEVER.changed
  return { version: all.map(({ version }) => version).join(' '), changed, touched: 0 }
}

/** Changes if rows are added or removed, but not if one changes. */
async function countOf(context: Context, table: 'article' | 'source' | 'edition'): Promise<string> {
  const [row] = await reader(context).query<{ version: string }>(
    `SELECT count(*) || ' ' || coalesce(max(born), 0) AS version FROM interlinear.${table}`,
  )
  return row?.version ?? ''
}
