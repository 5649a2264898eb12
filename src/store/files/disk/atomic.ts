import { constants, realpathSync } from 'node:fs'
import { access, open, rename, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isSameContent } from '../../../content.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Content } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { toldError } from '../../../told-error.ts'
import { exclusively, inTurn, isPending } from '../../locks/pending-folder.ts'
import { codeOf, readBytesIfAny, readTextIfAny, statIfAny } from './read.ts'

type NewFile = readonly [path: string, content: Content]

/** The folder beside a file in which its next version is prepared, by one writer at a time. */
const pendingOf = (path: string): string => join(dirname(path), `.${basename(path)}.pending`)

/**
 * The names of prepared files. Of a pair, both are complete before `first` is renamed to its place: if only `second` is
 * left, it must still be renamed.
 */
const [FIRST, SECOND, ALONE] = ['first', 'second', 'alone']

/**
 * Writes a file so that readers see the old file or the new one, even after a crash: it is prepared beside the file,
 * synced and renamed. A link stays a link, and permissions are kept. Gives false, and writes nothing, if the file has
 * this content already. Throws a storage error if the folder cannot be written to.
 */
export async function writeAtomic(given: string, content: Content): Promise<boolean> {
  const path = realPathOf(given)
  const pending = pendingOf(path)
  return inTurn(pending, async () => {
    if (await holds(path, content)) return false
    await orStorageError(path, () => exclusively(pending, folder => putAlone(folder, [path, content])))
    return true
  })
}

/**
 * Writes two files that belong together. After a crash, `readPair` gives both old or both new ones. Gives the number of
 * files that changed.
 */
export async function writePair(first: NewFile, second: NewFile): Promise<0 | 1 | 2> {
  return (await writePairIf(first, second, { before: async () => true, after: async () => {} })) ?? 0
}

/** Called while no other process can write the pair. It must not use readPair, which would wait for itself. */
export interface WriteTurn {
  /** Whether to write the pair. */
  readonly before: () => Promise<boolean>
  readonly after: () => Promise<void>
}

/** Like writePair, if `before` gives true; otherwise nothing is written, and the result is undefined. */
export async function writePairIf(
  first: NewFile,
  second: NewFile,
  { before, after }: WriteTurn,
): Promise<0 | 1 | 2 | undefined> {
  const areWritten = async (): Promise<boolean> => (await holds(...first)) && holds(...second)
  return inTurn(pendingOf(first[0]), async () => {
    if (await areWritten()) return 0
    return preparePair([first[0], second[0]], async folder => {
      if (!(await before())) return undefined
      const count = await putPair(folder, first, second)
      await after()
      return count
    })
  })
}

/**
 * Writes the result of `rewrite` on the present texts of the two files, while no other process can write them.
 * `rewrite` must not use readPair, which would wait for itself. Gives the number of files that changed.
 */
export async function rewritePair(
  paths: readonly [first: string, second: string],
  rewrite: (texts: Texts) => Promise<readonly [first: string, second: string]>,
): Promise<0 | 1 | 2> {
  const [first, second] = paths
  return inTurn(pendingOf(first), () =>
    preparePair(paths, async folder => {
      const texts = await rewrite([await readTextIfAny(first), await readTextIfAny(second)])
      return putPair(folder, [first, texts[0]], [second, texts[1]])
    }),
  )
}

/** The texts of a pair; undefined for a missing file. */
export type Texts = readonly [first: string | undefined, second: string | undefined]

const preparePair = <T>([first, second]: readonly [string, string], put: (folder: string) => Promise<T>): Promise<T> =>
  orStorageError(first, () => exclusively(pendingOf(first), put, folder => recover(folder, second)))

/** Reads two files that belong together, at one moment; undefined for a missing file. */
export async function readPair(first: string, second: string): Promise<Texts> {
  const pending = pendingOf(first)
  const finish = (): Promise<void> =>
    exclusively(
      pending,
      async () => {},
      folder => recover(folder, second),
    )
  for (;;) {
    if (isPending(pending)) {
      await inTurn(pending, async () => (isPending(pending) ? orStorageError(first, finish) : undefined))
    }
    const before = identitiesOf([first, second])
    const texts = [await readTextIfAny(first), await readTextIfAny(second)] as const
    if (identitiesOf([first, second]) === before && !isPending(pending)) return texts
  }
}

/**
 * A string that changes with the files. It has their inodes: a new file may have the same modification time, but not
 * the same inode.
 */
const identitiesOf = (paths: readonly string[]): string =>
  paths
    .map(statIfAny)
    .map(found => (found ? `${found.ino}:${found.mtimeMs}` : '-'))
    .join(' ')

async function putPair(folder: string, first: NewFile, second: NewFile): Promise<0 | 1 | 2> {
  if (await holds(...second)) return (await holds(...first)) ? 0 : putAlone(folder, first)
  if (await holds(...first)) return putAlone(folder, second)
  refuseOtherDisk(folder, [first[0], second[0]])
  await write(join(folder, FIRST), first)
  await write(join(folder, SECOND), second)
  await rename(join(folder, FIRST), realPathOf(first[0]))
  await rename(join(folder, SECOND), realPathOf(second[0]))
  await syncFolder(dirname(first[0]))
  return 2
}

async function putAlone(folder: string, file: NewFile): Promise<1> {
  const [path] = file
  refuseOtherDisk(folder, [path])
  await write(join(folder, ALONE), file)
  await rename(join(folder, ALONE), realPathOf(path))
  await syncFolder(dirname(path))
  return 1
}

/** Completes the write of a pair that a crash interrupted, unless a person has changed the second file since. */
async function recover(folder: string, second: string): Promise<void> {
  const ready = await modified(join(folder, SECOND))
  const committed = ready !== undefined && (await modified(join(folder, FIRST))) === undefined
  if (committed && ((await modified(second)) ?? 0) <= ready) await rename(join(folder, SECOND), realPathOf(second))
}

/** The path without links in it. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Throws if a file is a link to another disk, where a rename cannot be atomic; nothing is written then. */
function refuseOtherDisk(folder: string, paths: readonly string[]): void {
  const disk = statIfAny(folder)?.dev
  const far = paths.find(path => statIfAny(dirname(realPathOf(path)))?.dev !== disk)
  if (far === undefined) return
  throw toldError('storage', tell('other-disk', {}), { place: { file: far } })
}

/** Throws a storage error if no files can be written to the folder, which need not exist yet. Writes nothing. */
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

const holds = async (path: string, content: Content): Promise<boolean> =>
  isSameContent(
    await (typeof content === 'string' ? readTextIfAny(path) : readBytesIfAny(path)).catch(() => undefined),
    content,
  )

/** Writes and syncs the new version of the file at `place`, with its permissions. */
async function write(path: string, [place, content]: NewFile): Promise<void> {
  const mode = statIfAny(place)?.mode
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    if (mode !== undefined) await file.chmod(mode & 0o7777)
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

async function orStorageError<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    throw toldError('storage', tell('cannot-write', { code: codeOf(cause) }), {
      place: { file: path },
      hint: tell('check-folder', {}),
      cause,
    })
  }
}
