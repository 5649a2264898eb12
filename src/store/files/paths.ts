import { type Dirent, readFileSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isSlug, slugOf } from '../../article/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import { decodeText } from './disk/decode.ts'
import { decodeUtf8 } from './disk/utf8.ts'

/** The two files of an edition. */
export interface EditionPaths {
  readonly catalog: string
  readonly review: string
}

const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

/** Where the files of an edition are; throws a usage error for a slug or a locale that could lead out of the folder. */
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

/** The locales that have a folder, sorted; links are followed. Empty when there is no such folder. */
export async function listLocales(out: string): Promise<readonly Locale[]> {
  const entries = await readFolder(resolve(out))
  return entries
    .filter(entry => LOCALE.test(entry.name) && followed(entry)?.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The articles that have a locale file in one locale, sorted; links are followed. Empty when there is no such folder. */
export async function listSlugs(out: string, locale: Locale): Promise<readonly Slug[]> {
  const entries = await readFolder(dirname(editionPaths(out, locale, 'x').catalog))
  return entries
    .filter(entry => entry.name.endsWith('.json') && !entry.name.startsWith('.') && followed(entry)?.isFile())
    .map(({ name }) => name.slice(0, -'.json'.length))
    .filter(isSlug)
    .sort()
}

/** What an entry is, or what it links to. */
const followed = (entry: Dirent): Pick<Dirent, 'isFile' | 'isDirectory'> | undefined =>
  entry.isSymbolicLink() ? statIfAny(join(entry.parentPath, entry.name)) : entry

async function readFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return []
    throw unreadable(folder, cause)
  }
}

/**
 * A text file: UTF-8, or in the encoding that it declares; byte order mark and line ends are included. Throws an input
 * error that says what is wrong.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  if (bytes.length === 0) {
    throw new InterlinearError('input', 'the file is empty, expected a text.', { place: { file: path } })
  }
  return decodeText(bytes, path)
}

/**
 * Like readText, but undefined when there is no such file, and an empty text for an empty one. It reads synchronously: the
 * files are small and many, and to be called back for each takes many times as long.
 */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  try {
    return decodeUtf8(readFileSync(path), path)
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    if (codeOf(cause) === 'ENOENT') return undefined
    throw unreadable(path, cause)
  }
}

/** What stands at a path; undefined where nothing does, or it cannot be seen. */
export function statIfAny(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** A file as it is, for formats that are no text. Throws an input error for an empty one. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path)
  if (bytes.length > 0) return bytes
  throw new InterlinearError('input', 'the file is empty, expected an article.', { place: { file: path } })
}

/** The same, but undefined when there is no such file. */
export async function readBytesIfAny(path: string): Promise<Uint8Array | undefined> {
  return statIfAny(path) === undefined ? undefined : readBytes(path)
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** The error for a path that cannot be read: missing, a folder, or forbidden. */
export function unreadable(path: string, cause: unknown): InterlinearError {
  const code = codeOf(cause)
  const place = { file: path }
  if (code === 'ENOENT') return new InterlinearError('input', 'there is no such file.', { place, cause })
  if (code === 'EISDIR') return new InterlinearError('input', 'found a folder, expected a file.', { place, cause })
  if (code === 'ENOTDIR') return new InterlinearError('input', 'found a file, expected a folder.', { place, cause })
  return new InterlinearError('input', `cannot be read (${code}).`, { place, cause })
}

/** The system's code of a failed call, as in ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
