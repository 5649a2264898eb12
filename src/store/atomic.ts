import { constants } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InterlinearError } from '../errors.ts'
import { codeOf, readTextIfAny } from './files.ts'

type TextFile = readonly [path: string, text: string]

/** Being written: worthless after a crash. */
const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.tmp`)
/** Whole, and waiting for the file that it belongs to. */
const readyOf = (path: string): string => join(dirname(path), `.${basename(path)}.ready`)

/**
 * Writes a text so that a reader sees the old file or the new one, never a part, also after a crash: a temporary file in
 * the same folder, synced, then renamed. Gives false, and writes nothing, when the file already says this. Throws a
 * storage error when the folder cannot be written.
 */
export async function writeAtomic(path: string, text: string): Promise<boolean> {
  if (await says(path, text)) return false
  await atDisk(path, async () => {
    await prepare(path, text)
    await rename(draftOf(path), path)
    await syncFolder(dirname(path))
  })
  return true
}

/**
 * Writes two files that belong together: `first` decides. After a crash `finishPair` brings the pair to its state before
 * or after the write, never between. Gives the number of files that changed.
 */
export async function writePair(first: TextFile, second: TextFile): Promise<0 | 1 | 2> {
  if (await says(...second)) return (await writeAtomic(...first)) ? 1 : 0
  if (await says(...first)) return (await writeAtomic(...second)) ? 1 : 0
  await atDisk(first[0], () => prepare(...first))
  await atDisk(second[0], async () => {
    await prepare(...second)
    await rename(draftOf(second[0]), readyOf(second[0]))
    await rename(draftOf(first[0]), first[0])
    await rename(readyOf(second[0]), second[0])
    await syncFolder(dirname(second[0]))
  })
  return 2
}

/** Completes or undoes a write of a pair that a crash cut off; a file that a person changed since is left alone. */
export async function finishPair(first: string, second: string): Promise<void> {
  const ready = await modified(readyOf(second))
  if (ready !== undefined) {
    const committed = (await modified(draftOf(first))) === undefined
    const changedSince = ((await modified(second)) ?? 0) > ready
    await atDisk(second, () =>
      committed && !changedSince ? rename(readyOf(second), second) : rm(readyOf(second), { force: true }),
    )
  }
  for (const path of [first, second]) {
    if ((await modified(draftOf(path))) !== undefined) await atDisk(path, () => rm(draftOf(path), { force: true }))
  }
}

/** Throws a storage error unless files can be written under the folder, which need not exist yet. Writes nothing. */
export async function ensureWritable(folder: string): Promise<void> {
  try {
    const found = await stat(folder)
    if (!found.isDirectory()) {
      throw new InterlinearError('storage', 'found a file, expected a folder to write to.', { place: { file: folder } })
    }
    await access(folder, constants.W_OK)
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    if (codeOf(cause) === 'ENOENT' && dirname(folder) !== folder) return ensureWritable(dirname(folder))
    throw new InterlinearError('storage', `cannot be written to (${codeOf(cause)}).`, {
      place: { file: folder },
      hint: 'Nothing was sent. Give another folder with --out, or change its permissions.',
      cause,
    })
  }
}

const says = async (path: string, text: string): Promise<boolean> =>
  (await readTextIfAny(path).catch(() => undefined)) === text

async function prepare(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(draftOf(path), 'w')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function modified(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs
  } catch {
    return undefined
  }
}

async function atDisk(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (cause) {
    throw new InterlinearError('storage', `cannot be written (${codeOf(cause)}).`, {
      place: { file: path },
      hint: 'Check that the folder exists, can be written, and has space.',
      cause,
    })
  }
}
