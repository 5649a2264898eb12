import type { Dirent } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isSlug, slugOf } from '../../article/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import { readFolder, statIfAny } from './disk/read.ts'

/** The two files of an edition. */
export interface EditionPaths {
  readonly catalog: string
  readonly review: string
}

const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** The paths of an edition's files; throws a usage error for a slug or a locale that could lead out of the folder. */
export function editionPaths(out: string, locale: Locale, slug: Slug): EditionPaths {
  if (!LOCALE.test(locale)) {
    throw new InterlinearError('usage', `"${locale}" is no locale.`, {
      hint: 'Expected a BCP 47 tag such as es or pt-BR.',
    })
  }
  if (!isSlug(slug)) {
    throw new InterlinearError('usage', `"${slug}" cannot name an article's files.`, {
      hint: isSlug(basename(slug))
        ? `Did you mean ${slugOf(slug)}?`
        : 'Expected letters, digits, "-", "_" and single dots.',
    })
  }
  const folder = join(resolve(out), locale)
  return { catalog: `${folder}${sep}${slug}.json`, review: `${folder}${sep}${slug}.review.yml` }
}

/** The locales that have a folder, sorted; links are followed. Empty if there is no such folder. */
export async function listLocales(out: string): Promise<readonly Locale[]> {
  const entries = await readFolder(resolve(out))
  return entries
    .filter(entry => LOCALE.test(entry.name) && followed(entry)?.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The articles that have a locale file in one locale, sorted; links are followed. Empty if there is no such folder. */
export async function listSlugs(out: string, locale: Locale): Promise<readonly Slug[]> {
  const entries = await readFolder(dirname(editionPaths(out, locale, 'x').catalog))
  return entries
    .filter(entry => entry.name.endsWith('.json') && !entry.name.startsWith('.') && followed(entry)?.isFile())
    .map(({ name }) => name.slice(0, -'.json'.length))
    .filter(isSlug)
    .sort()
}

/** A folder entry, or the target of a link. */
const followed = (entry: Dirent): Pick<Dirent, 'isFile' | 'isDirectory'> | undefined =>
  entry.isSymbolicLink() ? statIfAny(join(entry.parentPath, entry.name)) : entry
