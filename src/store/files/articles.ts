import { readdir } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { formatOf, isSlug, parseArticle, parseRoles, slugOf } from '../../article/index.ts'
import type { Article, Locale, Slug } from '../../model.ts'
import { readText, readTextIfAny } from './paths.ts'

/** The side file of an article. */
export const rolesPath = (path: string): string => join(dirname(path), `${slugOf(path)}.roles.yml`)

/**
 * Reads an article's file in the format of its name, with what an editor says about its blocks in a side file
 * `<slug>.roles.yml`, if there is one. Throws an input error with file, line and column.
 */
export async function readArticle(path: string, locale: Locale): Promise<Article> {
  const source = await readText(path)
  const slug = slugOf(path)
  const side = rolesPath(path)
  const roles = parseRoles((await readTextIfAny(side)) ?? '', side)
  return parseArticle(source, { slug, locale, format: formatOf(basename(path), source), file: path, roles })
}

/** The files of a folder that can be articles, by slug; of two with one slug, the first by name. */
export async function listArticles(folder: string): Promise<ReadonlyMap<Slug, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter(entry => entry.isFile() && isArticle(entry.name)).map(({ name }) => name)
  // The last entry of a slug would win.
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

/** Whether a name is an article's: it has the ending of a format, or none. */
const isArticle = (name: string): boolean =>
  !name.startsWith('.') && isSlug(name) && (slugOf(name) !== name.normalize('NFC') || extname(name) === '')
