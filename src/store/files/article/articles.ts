import { readdir } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import {
  decideLocale,
  formatOf,
  isBinary,
  isSlug,
  languageSample,
  otherThan,
  parseArticle,
  parseRoles,
  readLanguage,
  slugOf,
} from '../../../article/index.ts'
import type { Article, Content, Format, Locale, Slug } from '../../../model.ts'
import { readFileBytes, readText, readTextIfAny } from '../disk/read.ts'
import { recordedLocale } from './source-locale.ts'

/** The side file of an article. */
export const rolesPath = (path: string): string => join(dirname(path), `${slugOf(path)}.roles.yml`)

/** What is known of an article's language before it is read. */
export interface ArticleLanguage {
  /** The option `--from` of the user. */
  readonly asked?: Locale | undefined
  /** The newsroom's own locale, for a text whose language cannot be recognized. */
  readonly otherwise: Locale
  /** The folder of the locale files, where its language may be on record. */
  readonly out: string
}

/**
 * Reads an article's file in the format of its name, with its side file `<slug>.roles.yml` if there is one. Its
 * language is that of the user, the file or the record, or else the one recognized from its words. Throws an input
 * error with file, line and column, and one for a contradictory language.
 */
export async function readArticle(path: string, { asked, otherwise, out }: ArticleLanguage): Promise<Article> {
  const slug = slugOf(path)
  const side = rolesPath(path)
  const roles = parseRoles((await readTextIfAny(side)) ?? '', side)
  const recorded = await recordedLocale(out, slug, otherwise)
  return articleIn({ ...(await readArticleFile(path)), slug, file: path, roles }, { asked, otherwise, recorded })
}

/** The content of an article's file and of its side file about roles. */
interface ArticleFile {
  readonly slug: Slug
  readonly file: string
  readonly content: Content
  readonly format: Format
  readonly roles: ReturnType<typeof parseRoles>
}

interface KnownLanguage {
  readonly asked?: Locale | undefined
  readonly otherwise: Locale
  /** The locale of its texts on record, if any. */
  readonly recorded: Locale | undefined
}

/**
 * The article of a file. Its language is that of the user, the file or the record, or else the one recognized from its
 * words.
 */
export async function articleIn(
  { content, ...given }: ArticleFile,
  { asked, otherwise, recorded }: KnownLanguage,
): Promise<Article> {
  const { file } = given
  const parse = (locale: Locale): Promise<Article> => parseArticle(content, { ...given, locale })
  const article = await parse(asked ?? recorded ?? otherwise)
  const { declaredLocale: declared, proofingLocale: proofing } = article
  const expected = asked ?? declared ?? proofing ?? otherwise
  const reading = recorded === undefined ? await readLanguage(languageSample(article), expected) : undefined
  const claims = { asked, declared, recorded, reading, proofing, otherwise, file }
  const locale = decideLocale(claims)
  const maybeLocale = otherThan(locale, claims)
  const read = locale === article.locale ? article : await parse(locale)
  return maybeLocale === undefined ? read : { ...read, maybeLocale }
}

/** The content of an article's file, a text or bytes, and its format, by its name. */
export async function readArticleFile(path: string): Promise<{ readonly content: Content; readonly format: Format }> {
  const format = formatOf(path)
  if (isBinary(format)) return { content: await readFileBytes(path), format }
  const content = await readText(path)
  return { content, format: formatOf(path, content) }
}

/** The files of a folder that can be articles, by slug; of two with the same slug, the first by name. */
export async function listArticles(folder: string): Promise<ReadonlyMap<Slug, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter(entry => entry.isFile() && isArticle(entry.name)).map(({ name }) => name)
  // A Map keeps the last entry of a slug, so the order is reversed.
  return new Map(
    names
      .sort()
      .toReversed()
      .map(name => [slugOf(name), join(folder, name)]),
  )
}

/** The file of an article in a folder. */
export const findArticle = async (folder: string, slug: Slug): Promise<string | undefined> =>
  (await listArticles(folder)).get(slug)

/** Whether a file name can be an article's: it has the ending of a format, or none. */
const isArticle = (name: string): boolean =>
  !name.startsWith('.') && isSlug(name) && (slugOf(name) !== name.normalize('NFC') || extname(name) === '')
