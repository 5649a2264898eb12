import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { canonicalLocale } from '../../../locale.ts'
import type { Article, Locale } from '../../../model.ts'
import { statIfAny } from '../disk/read.ts'
import { readArticle } from './articles.ts'

interface OriginalSetting {
  /** The folder of the locale files. */
  readonly out: string
  /** The file that the user named. */
  readonly asked?: string
}

/** The folder for originals, beside an article's file: `originals/kursk-visit.ko.txt`. */
export const ORIGINALS = 'originals'

/**
 * The original of an article: the file that the user names, or else the one in the article's metadata, or else
 * `originals/<slug>.<locale>.<ending>` beside the article's file; undefined if there is none. Throws an input error if
 * a named file does not exist.
 */
export async function openOriginal(
  article: Article,
  file: string,
  { out, asked }: OriginalSetting,
): Promise<Article | undefined> {
  const named =
    asked ?? (isFile(article.metadata.original) ? resolve(dirname(file), article.metadata.original) : undefined)
  if (named !== undefined && !statIfAny(named)?.isFile()) {
    throw new InterlinearError('input', `the original of "${article.slug}" is not there.`, {
      place: { file: named },
      hint: 'Correct `original` in the head of the article, or --original.',
    })
  }
  const path = named ?? (await originalBeside(article.slug, dirname(file)))
  if (path === undefined) return undefined
  const locale = localeInName(path) ?? article.originalLocale
  return readArticle(path, { asked: locale, otherwise: article.locale, out })
}

/** Whether a name is a file: a URL of the original is for readers and cannot be read. */
const isFile = (name: string | undefined): name is string => name !== undefined && !/^[a-z]+:\/\//i.test(name)

async function originalBeside(slug: string, folder: string): Promise<string | undefined> {
  const names = await readdir(join(folder, ORIGINALS)).catch(() => [])
  const found = names.sort().find(name => name.startsWith(`${slug}.`) && localeInName(name) !== undefined)
  return found === undefined ? undefined : join(folder, ORIGINALS, found)
}

/** The locale of a name such as `kursk-visit.ko.txt`. */
export function localeInName(path: string): Locale | undefined {
  const slug = slugOf(basename(path))
  const tag = slug.slice(slug.lastIndexOf('.') + 1)
  return slug.includes('.') && tag.length <= 12 ? canonicalLocale(tag) : undefined
}
