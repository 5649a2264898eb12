import type { RecordedArticle } from '../../model.ts'
import { type Context, tell, write } from '../database/context.ts'

const KEEP = `
INSERT INTO interlinear.removed (slug, person, content) SELECT $1, $2, json_build_object(
  'article', (SELECT row_to_json(article) FROM interlinear.article WHERE slug = $1),
  'originals', (SELECT json_agg(original) FROM interlinear.original WHERE slug = $1),
  'sources', (SELECT json_agg(source) FROM interlinear.source WHERE slug = $1),
  'decisions', (SELECT json_agg(decisions) FROM interlinear.decisions WHERE slug = $1),
  'editions', (SELECT json_agg(edition) FROM interlinear.edition WHERE slug = $1),
  'units', (SELECT json_agg(unit) FROM interlinear.unit WHERE slug = $1)) RETURNING id`

/**
 * Removes an article. All of it stays in the table of removed articles, and its history under a name that no article
 * can have, so that another article with the same name gets none of it.
 */
export const removeArticleRows = (context: Context, { slug }: RecordedArticle): Promise<void> =>
  write(context, async sql => {
    // A simultaneous write is either done before, or finds nothing any more.
    await sql.query('SELECT 1 FROM interlinear.article WHERE slug = $1 FOR UPDATE', [slug])
    await sql.query('SELECT 1 FROM interlinear.edition WHERE slug = $1 ORDER BY locale FOR UPDATE', [slug])
    const [kept] = await sql.query<{ id: string }>(KEEP, [slug, context.person ?? null])
    await sql.query('UPDATE interlinear.change SET slug = $2 WHERE slug = $1', [slug, `${slug} #${kept?.id}`])
    for (const table of ['answer', 'edition', 'decisions', 'source', 'article']) {
      await sql.query(`DELETE FROM interlinear.${table} WHERE slug = $1`, [slug])
    }
    await tell(sql, { kind: 'article', slug })
  })
