import { basename, dirname, join } from 'node:path'
import { formatOf, parseArticle, parseRoles, slugOf } from '../../article/index.ts'
import type { Article, Locale } from '../../model.ts'
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
