import { type KeyedText, readSource, writeSource } from '../../../edition/index.ts'
import type { Locale, Slug } from '../../../model.ts'
import { formatDecisions, parseDecisions } from '../../../segment/index.ts'
import type { Decisions, Records, Sources } from '../../desk/index.ts'
import type { RecordedArticle } from '../../model.ts'
import { type Context, reader, tell, write } from '../database/context.ts'
import type { Sql } from '../database/database.ts'

interface Row {
  readonly slug: Slug
  readonly locale: Locale
}

/** The existing articles and editions. */
export function postgresRecords(context: Context): Records {
  const all = (table: 'source' | 'edition'): Promise<readonly Row[]> =>
    reader(context).query<Row>(
      `SELECT slug, locale FROM interlinear.${table} ORDER BY slug COLLATE "C", locale COLLATE "C"`,
    )
  return {
    list: async likely => {
      const [sources, editions] = [await all('source'), Map.groupBy(await all('edition'), ({ slug }) => slug)]
      return [...Map.groupBy(sources, ({ slug }) => slug)].map(([slug, own]): RecordedArticle => {
        const locales = own.map(({ locale }) => locale)
        const sourceLocale = locales.includes(likely) ? likely : (locales[0] ?? likely)
        const others = (editions.get(slug) ?? []).map(({ locale }) => locale)
        return { slug, sourceLocale, editions: others.filter(locale => locale !== sourceLocale) }
      })
    },
    localeOf: (slug, likely) => recordedIn(reader(context), slug, likely),
    locales: async () => {
      const rows = await reader(context).query<{ locale: Locale }>(
        `SELECT locale FROM (SELECT locale FROM interlinear.source UNION SELECT locale FROM interlinear.edition) AS known
         ORDER BY locale COLLATE "C"`,
      )
      return rows.map(({ locale }) => locale)
    },
    slugs: async locale => {
      const rows = await reader(context).query<{ slug: Slug }>(
        `SELECT slug FROM (SELECT slug FROM interlinear.source WHERE locale = $1
                           UNION SELECT slug FROM interlinear.edition WHERE locale = $1) AS known
         ORDER BY slug COLLATE "C"`,
        [locale],
      )
      return rows.map(({ slug }) => slug)
    },
  }
}

/** The locale of an article's source text, the likely one first; undefined if nothing of it is on record. */
export async function recordedIn(sql: Sql, slug: Slug, likely: Locale): Promise<Locale | undefined> {
  const [row] = await sql.query<{ locale: Locale }>(
    `SELECT locale FROM (
       SELECT locale, 0 AS rank FROM interlinear.source WHERE slug = $1
       UNION ALL SELECT source_locale, 1 FROM interlinear.edition WHERE slug = $1
     ) AS known ORDER BY rank, locale <> $2, locale COLLATE "C" LIMIT 1`,
    [slug, likely],
  )
  return row?.locale
}

/** The source texts of articles as last recorded. */
export function postgresSources(context: Context): Sources {
  return {
    load: async ({ slug, locale }) => {
      const [row] = await reader(context).query<{ texts: readonly KeyedText[] }>(
        'SELECT texts FROM interlinear.source WHERE slug = $1 AND locale = $2',
        [slug, locale],
      )
      return row?.texts ?? []
    },
    save: ({ slug, locale }, { segments, previous, file }) =>
      write(context, async sql => {
        // Both desks give the same fields of a source: those that its two files keep.
        const texts = JSON.stringify(readSource({ ...writeSource(segments, previous), file: '' }))
        const changed = await sql.query(
          `INSERT INTO interlinear.source (slug, locale, file, texts) VALUES ($1, $2, $3, $4)
           ON CONFLICT (slug, locale) DO UPDATE SET texts = excluded.texts, file = coalesce(excluded.file, source.file),
             revision = nextval('interlinear.revisions'), changed = clock_timestamp()
           WHERE source.texts::text <> excluded.texts::text
             OR source.file IS DISTINCT FROM coalesce(excluded.file, source.file)
           RETURNING slug`,
          [slug, locale, file ?? null, texts],
        )
        if (changed.length > 0) await tell(sql, { kind: 'article', slug })
        return changed.length > 0
      }),
  }
}

/** People's splits and merges, as in their file. */
export function postgresDecisions(context: Context): Decisions {
  const placeOf = ({ slug, locale }: Row): string => `${locale}/${slug}.segments.yml`
  return {
    load: async address => {
      const [row] = await reader(context).query<{ content: string }>(
        'SELECT content FROM interlinear.decisions WHERE slug = $1 AND locale = $2',
        [address.slug, address.locale],
      )
      return parseDecisions(row?.content ?? '', placeOf(address))
    },
    save: (address, decisions) =>
      write(context, async sql => {
        const content = formatDecisions(decisions)
        parseDecisions(content, placeOf(address))
        const changed = await sql.query(
          `INSERT INTO interlinear.decisions (slug, locale, content) VALUES ($1, $2, $3)
           ON CONFLICT (slug, locale) DO UPDATE SET content = excluded.content,
             revision = nextval('interlinear.revisions'), changed = clock_timestamp()
           WHERE decisions.content <> excluded.content RETURNING slug`,
          [address.slug, address.locale, content],
        )
        if (changed.length > 0) await tell(sql, { kind: 'article', slug: address.slug })
        return changed.length > 0
      }),
  }
}
