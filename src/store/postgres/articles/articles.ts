import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { formatOf, isBinary, parseRoles, slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Content, Locale, Slug } from '../../../model.ts'
import type { Articles } from '../../desk/index.ts'
import { filesBeside, kindOfFile } from '../../files/article/article-files.ts'
import { articleIn, readArticleFile, rolesPath } from '../../files/article/articles.ts'
import { localeInName, ORIGINALS } from '../../files/article/original.ts'
import { decodeText } from '../../files/disk/decode.ts'
import { readFileBytes, readTextIfAny } from '../../files/disk/read.ts'
import { type Context, reader, tell, write } from '../database/context.ts'
import type { Sql } from '../database/database.ts'
import { recordedIn } from './records.ts'
import { removeArticleRows } from './remove-article.ts'

interface ArticleRow {
  readonly slug: Slug
  readonly file: string
  readonly content: Buffer
  readonly roles: string | null
}

/** The articles' files, stored unchanged. */
export function postgresArticles(context: Context): Articles {
  const fileOf = async (slug: Slug): Promise<string | undefined> => {
    const [row] = await reader(context).query<{ file: string }>(
      'SELECT file FROM interlinear.article WHERE slug = $1',
      [slug],
    )
    return row?.file
  }
  const read: Articles['read'] = async (file, language) => {
    const row = await rowOf(reader(context), slugOf(file))
    if (!row) throw new InterlinearError('input', 'there is no such article in the database.', { place: { file } })
    const side = rolesPath(file)
    const recorded = await recordedIn(reader(context), row.slug, language.otherwise)
    const roles = parseRoles(row.roles ?? '', side)
    return articleIn({ slug: row.slug, file, roles, ...(await contentOf(row)) }, { ...language, recorded })
  }
  return {
    list: async () => {
      const rows = await reader(context).query<Pick<ArticleRow, 'slug' | 'file'>>(
        'SELECT slug, file FROM interlinear.article ORDER BY slug',
      )
      return new Map(rows.map(({ slug, file }) => [slug, file]))
    },
    find: fileOf,
    fileOf: ({ slug }) => fileOf(slug),
    goneFileOf: async ({ slug, locale }) => {
      if ((await fileOf(slug)) !== undefined) return undefined
      const [row] = await reader(context).query<{ file: string | null }>(
        'SELECT file FROM interlinear.source WHERE slug = $1 AND locale = $2',
        [slug, locale],
      )
      return row?.file ?? undefined
    },
    read,
    readPath: async (path, { asked, otherwise }) => {
      const slug = slugOf(path)
      const side = rolesPath(path)
      const roles = parseRoles((await readTextIfAny(side)) ?? '', side)
      const recorded = await recordedIn(reader(context), slug, otherwise)
      return articleIn({ ...(await readArticleFile(path)), slug, file: path, roles }, { asked, otherwise, recorded })
    },
    content: async file => {
      const row = await rowOf(reader(context), slugOf(file))
      return row && (await contentOf(row)).content
    },
    write: (file, content) =>
      write(context, async sql => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
        await putFile(sql, { slug: slugOf(file), file: basename(file), content: bytes, roles: undefined })
        return basename(file)
      }),
    filesOf: ({ slug }) => filesOf(context, slug),
    putFile: ({ slug }, name, content) => write(context, sql => putPart(sql, slug, { name, content })),
    take: path => takeFile(context, path),
    original: (article, file, asked) => original(context, { article, file, asked }),
    refuseOtherOwner: async ({ slug }, file) => {
      const known = await fileOf(slug)
      if (known === undefined || known === basename(file)) return
      throw new InterlinearError('input', `the article "${slug}" is ${known}, which is another file.`, {
        place: { file },
        hint: 'Rename one of the two.',
      })
    },
    // A file of the database is renamed there, and not by a new file.
    renamedFrom: async () => undefined,
    rename: (from, { slug }) =>
      write(context, async sql => {
        for (const table of ['article', 'source', 'decisions', 'edition', 'change', 'answer']) {
          await sql.query(`UPDATE interlinear.${table} SET slug = $2 WHERE slug = $1`, [from, slug])
        }
        await tell(sql, { kind: 'article', slug })
      }),
    remove: article => removeArticleRows(context, article),
  }
}

async function rowOf(sql: Sql, slug: Slug): Promise<ArticleRow | undefined> {
  const [row] = await sql.query<ArticleRow>(
    'SELECT slug, file, content, roles FROM interlinear.article WHERE slug = $1',
    [slug],
  )
  return row
}

/** The content of a file, in the form of its format. */
async function contentOf({ file, content }: Pick<ArticleRow, 'file' | 'content'>) {
  if (isBinary(formatOf(file))) return { content: new Uint8Array(content) as Content, format: formatOf(file) }
  const text = await decodeText(content, file)
  return { content: text as Content, format: formatOf(file, text) }
}

interface NewFile extends Omit<ArticleRow, 'roles'> {
  /** If undefined, an earlier side file stays. */
  readonly roles: string | null | undefined
}

async function putFile(sql: Sql, { slug, file, content, roles }: NewFile): Promise<void> {
  const changed = await sql.query(
    `INSERT INTO interlinear.article (slug, file, content, roles) VALUES ($1, $2, $3, $4)
     ON CONFLICT (slug) DO UPDATE SET file = excluded.file, content = excluded.content,
       roles = CASE WHEN $5 THEN article.roles ELSE excluded.roles END,
       revision = nextval('interlinear.revisions'), changed = clock_timestamp()
     WHERE article.file <> excluded.file OR article.content <> excluded.content
       OR NOT $5 AND article.roles IS DISTINCT FROM excluded.roles
     RETURNING slug`,
    [slug, file, content, roles ?? null, roles === undefined],
  )
  if (changed.length > 0) await tell(sql, { kind: 'article', slug })
}

/** Stores a file with its side file about roles and its originals. */
async function takeFile(context: Context, path: string): Promise<string> {
  const [slug, file] = [slugOf(path), basename(path)]
  const known = existsSync(path) ? undefined : await rowOf(reader(context), slug)
  if (known !== undefined) return known.file
  // Throws for a file that is missing or empty.
  await readFileBytes(path)
  const files = await filesBeside(path)
  await write(context, async sql => {
    const roles = files.get(basename(rolesPath(path)))
    const content = Buffer.from(files.get(file) ?? [])
    await putFile(sql, { slug, file, content, roles: roles === undefined ? null : Buffer.from(roles).toString('utf8') })
    for (const [name, bytes] of files) if (name.includes('/')) await putPart(sql, slug, { name, content: bytes })
  })
  return file
}

interface Part {
  readonly name: string
  readonly content: Uint8Array
}

async function putPart(sql: Sql, slug: Slug, { name, content }: Part): Promise<void> {
  const bytes = Buffer.from(content)
  const kind = kindOfFile(name, slug)
  if (kind === 'article') return putFile(sql, { slug, file: name, content: bytes, roles: undefined })
  const changed =
    kind === 'roles'
      ? await sql.query(
          `UPDATE interlinear.article SET roles = $2, revision = nextval('interlinear.revisions'), changed = clock_timestamp()
           WHERE slug = $1 AND roles IS DISTINCT FROM $2 RETURNING slug`,
          [slug, bytes.toString('utf8')],
        )
      : await sql.query(
          `INSERT INTO interlinear.original (slug, file, content) VALUES ($1, $2, $3)
           ON CONFLICT (slug, file) DO UPDATE SET content = excluded.content
           WHERE original.content <> excluded.content RETURNING slug`,
          [slug, basename(name), bytes],
        )
  if (changed.length > 0) await tell(sql, { kind: 'article', slug })
}

/** All files of an article by name. */
async function filesOf(context: Context, slug: Slug): Promise<ReadonlyMap<string, Uint8Array>> {
  const row = await rowOf(reader(context), slug)
  if (!row) return new Map()
  const originals = await reader(context).query<Pick<ArticleRow, 'file' | 'content'>>(
    'SELECT file, content FROM interlinear.original WHERE slug = $1 ORDER BY file COLLATE "C"',
    [slug],
  )
  return new Map([
    [row.file, new Uint8Array(row.content)],
    ...(row.roles === null ? [] : [[basename(rolesPath(row.file)), new Uint8Array(Buffer.from(row.roles))] as const]),
    ...originals.map(({ file, content }) => [`${ORIGINALS}/${file}`, new Uint8Array(content)] as const),
  ])
}

interface OriginalOf {
  readonly article: Article
  readonly file: string
  /** The file on the user's disk that they named. */
  readonly asked: string | undefined
}

async function original(context: Context, { article, asked }: OriginalOf): Promise<Article | undefined> {
  const found = asked === undefined ? await storedOriginal(context, article.slug) : await askedOriginal(asked)
  if (found === undefined) return undefined
  const { file, ...content } = found
  const locale: Locale | undefined = localeInName(file) ?? article.originalLocale
  return articleIn(
    { ...content, slug: slugOf(file), file, roles: parseRoles('', file) },
    { asked: locale, otherwise: article.locale, recorded: undefined },
  )
}

async function askedOriginal(path: string) {
  const file = resolve(path)
  return { file, ...(await readArticleFile(file)) }
}

async function storedOriginal(context: Context, slug: Slug) {
  const [row] = await reader(context).query<Pick<ArticleRow, 'file' | 'content'>>(
    'SELECT file, content FROM interlinear.original WHERE slug = $1 ORDER BY file LIMIT 1',
    [slug],
  )
  return row && { file: row.file, ...(await contentOf(row)) }
}
