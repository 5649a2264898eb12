import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { sourceFileIn } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Locale, Slug } from '../../../model.ts'
import { once } from '../../../once.ts'
import { readTextIfAny } from '../disk/read.ts'
import { editionPaths, listLocales } from '../edition-paths.ts'
import { loadSource } from '../editions.ts'
import { findArticle } from './articles.ts'
import { decisionsPath } from './decisions.ts'
import { listRecorded } from './source-locale.ts'

interface SourceAddress {
  readonly out: string
  readonly slug: Slug
  readonly locale: Locale
}

/** A path as the record has it: relative to the folder of the locales, and the same on every system. */
export const ownerPath = (out: string, file: string): string => relative(out, file).split(sep).join('/')

/** The file that an article's texts were last read from, whether or not it exists; undefined if no record names one. */
async function ownerOf({ out, slug, locale }: SourceAddress): Promise<string | undefined> {
  const { review, catalog } = editionPaths(out, locale, slug)
  const owner = sourceFileIn(await readTextIfAny(review), catalog)
  return owner === undefined ? undefined : resolve(out, owner)
}

/** The file of an article: the one on record if it exists, or else the file with its name among the articles. */
export async function articleFile(address: SourceAddress, seeds: string): Promise<string | undefined> {
  const owner = await ownerOf(address)
  return owner !== undefined && existsSync(owner) ? owner : findArticle(seeds, address.slug)
}

/** The file on record of an article, if it does not exist and no file with the article's name does. */
export async function goneFile(address: SourceAddress, seeds: string): Promise<string | undefined> {
  const owner = await ownerOf(address)
  return owner === undefined || (await articleFile(address, seeds)) !== undefined ? undefined : owner
}

/** Throws an input error if another existing file has the article's slug, since that one would lose its editions. */
export async function refuseOtherOwner(article: Article, file: string, out: string): Promise<void> {
  const { slug, locale } = article
  const owner = await ownerOf({ out, slug, locale })
  if (owner === undefined || owner === file || !existsSync(owner)) return
  throw new InterlinearError(
    'input',
    `the article "${slug}" is ${ownerPath(dirname(out), owner)}, which is another file.`,
    {
      place: { file },
      hint: 'Rename one of the two.',
    },
  )
}

/** The least share of equal sentences for a new file to count as a renamed article. */
const SAME_SHARE = 0.6

/**
 * The article on record whose file is missing and whose sentences are those of a new file: the file was renamed.
 * Undefined for none, or several. The new file's sentences are read only if some file is missing.
 */
export async function renamedFrom(
  article: Article,
  texts: () => readonly string[],
  out: string,
): Promise<Slug | undefined> {
  const sentences = once(texts)
  const found: Slug[] = []
  for (const { slug, sourceLocale: locale } of await listRecorded(out, article.locale)) {
    if (slug === article.slug) return undefined
    if (locale !== article.locale) continue
    const owner = await ownerOf({ out, slug, locale })
    if (owner === undefined || existsSync(owner)) continue
    const known = (await loadSource({ out, slug, locale })).filter(({ removed }) => !removed).map(({ text }) => text)
    if (shareOf(known, sentences()) >= SAME_SHARE) found.push(slug)
  }
  return found.length === 1 ? found[0] : undefined
}

/** The share of the longer list's texts that the other list has. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const there = new Set(one)
  return other.filter(text => there.has(text)).length / Math.max(one.length, other.length, 1)
}

/** Renames an article on record: its texts, its editions, and the decisions on its sentences. */
export async function renameArticle(
  from: Slug,
  to: Slug,
  { out, locale: own }: Omit<SourceAddress, 'slug'>,
): Promise<void> {
  const move = async (path: string, name: string): Promise<void> => {
    if (existsSync(path)) await rename(path, name)
  }
  for (const locale of await listLocales(out)) {
    const [old, now] = [editionPaths(out, locale, from), editionPaths(out, locale, to)]
    await move(old.review, now.review)
    await move(old.catalog, now.catalog)
  }
  await move(decisionsPath({ out, slug: from, locale: own }), decisionsPath({ out, slug: to, locale: own }))
}
