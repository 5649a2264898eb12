import { mkdir, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Locale, Slug } from '../../../model.ts'
import { writeAtomic } from '../disk/atomic.ts'
import { readBytesIfAny } from '../disk/read.ts'
import { articleFile } from './article-owner.ts'
import { rolesPath } from './articles.ts'
import { localeInName, ORIGINALS } from './original.ts'

interface Address {
  readonly out: string
  readonly slug: Slug
  readonly locale: Locale
}

/** All files of an article, by their paths relative to its folder; empty if it has no file. */
export async function articleFiles(address: Address, seeds: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const file = await articleFile(address, seeds)
  return file === undefined ? new Map() : filesBeside(file)
}

/** An article's file with its side file about roles and its originals. */
export async function filesBeside(file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const [slug, folder] = [slugOf(file), dirname(file)]
  const originals = await readdir(join(folder, ORIGINALS)).catch(() => [])
  const own = originals.filter(name => isOriginal(name, slug)).sort()
  const names = [basename(file), basename(rolesPath(file)), ...own.map(name => `${ORIGINALS}/${name}`)]
  const found = new Map<string, Uint8Array>()
  for (const name of names) {
    const bytes = await readBytesIfAny(join(folder, name))
    if (bytes !== undefined) found.set(name, new Uint8Array(bytes))
  }
  return found
}

const isOriginal = (name: string, slug: Slug): boolean =>
  name.startsWith(`${slug}.`) && localeInName(name) !== undefined

/** The kind of an article's file, by its name; throws an input error for a name that no file of this article has. */
export function kindOfFile(name: string, slug: Slug): 'article' | 'roles' | 'original' {
  const [folder, file] = name.includes('/') ? name.split('/', 2) : [undefined, name]
  const isPlain = file !== undefined && !/[/\\]/.test(file) && name.split('/').length <= 2
  if (isPlain && folder === ORIGINALS && isOriginal(file, slug)) return 'original'
  if (isPlain && folder === undefined && file === `${slug}.roles.yml`) return 'roles'
  if (isPlain && folder === undefined && slugOf(file) === slug) return 'article'
  throw new InterlinearError('input', `"${name}" is no file of the article "${slug}".`)
}

interface Written {
  readonly name: string
  readonly content: Uint8Array
}

/** Writes a file of an article: in the folder of the article's own file, or else in the folder of articles. */
export async function putArticleFile(address: Address, seeds: string, { name, content }: Written): Promise<void> {
  kindOfFile(name, address.slug)
  const known = await articleFile(address, seeds)
  const file = join(known === undefined ? seeds : dirname(known), name)
  await mkdir(dirname(file), { recursive: true })
  await writeAtomic(file, content)
}
