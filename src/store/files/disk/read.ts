import { type Dirent, readFileSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { InterlinearError } from '../../../errors.ts'
import { tell } from '../../../say.ts'
import { toldError } from '../../../told-error.ts'
import { decodeText } from './decode.ts'
import { decodeUtf8 } from './utf8.ts'

/** The entries of a folder; empty if there is no such folder. */
export async function readFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return []
    throw unreadable(folder, cause)
  }
}

/**
 * A text file in UTF-8 or in the encoding that it declares, with its byte order mark and line ends. Throws an input
 * error that names the problem.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  if (bytes.length === 0) {
    throw new InterlinearError('input', 'the file is empty, expected a text.', { place: { file: path } })
  }
  return decodeText(bytes, path)
}

/**
 * Like readText, but undefined if there is no such file, and an empty text for an empty one. It reads synchronously:
 * the files are small and many, and asynchronous calls take many times as long.
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

/** The status of a path; undefined if it does not exist or is not accessible. */
export function statIfAny(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** The bytes of a file, for binary formats. Throws an input error for an empty one. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path)
  if (bytes.length > 0) return bytes
  throw new InterlinearError('input', 'the file is empty, expected an article.', { place: { file: path } })
}

/** The same, but undefined if there is no such file. */
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
  if (code === 'ENOENT') return toldError('input', tell('no-such-file', {}), { place, cause })
  if (code === 'EISDIR') return toldError('input', tell('folder-for-file', {}), { place, cause })
  if (code === 'ENOTDIR') return toldError('input', tell('file-for-folder', {}), { place, cause })
  return toldError('input', tell('cannot-read', { code }), { place, cause })
}

/** The system's code of an error, as in ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
