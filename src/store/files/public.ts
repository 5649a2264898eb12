import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { isSameContent } from '../../content.ts'
import { InterlinearError } from '../../errors.ts'
import type { Content } from '../../model.ts'
import type { PublicFiles } from '../desk/index.ts'
import { writeAtomic } from './disk/atomic.ts'
import { codeOf, readBytesIfAny, readTextIfAny } from './disk/read.ts'

/** The planned writes of a run, kept until all files are in place. */
const PENDING = '.interlinear-pending.json'

/** The public folder, which a web server gives to readers. */
export const publicFolder = (folder: string): PublicFiles => ({
  list: () => listPublic(folder),
  read: path => readBytesIfAny(publicPath(folder, path)),
  write: files => savePublications(folder, files),
  finish: () => finishPublishing(folder),
  placeOf: path => publicPath(folder, path),
})

/** A path below the public folder; throws an input error for one outside of it. */
export function publicPath(folder: string, path: string): string {
  const root = resolve(folder)
  const full = resolve(root, path)
  if (!full.startsWith(`${root}${sep}`)) {
    throw new InterlinearError('input', `"${path}" is not below the public folder.`, { place: { file: folder } })
  }
  return full
}

/**
 * All files of the public folder except hidden ones, as sorted relative paths with `/`; empty if there is no folder.
 */
export async function listPublic(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(path => !/(?:^|\/)\./.test(path))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** A binary file in the list of planned writes, in base64. */
const Bytes = v.strictObject({ base64: v.string() })
const PendingSchema = v.strictObject({
  files: v.array(v.tuple([v.string(), v.nullable(v.union([v.string(), Bytes]))])),
})
type Pending = v.InferOutput<typeof PendingSchema>['files'][number][1]

const pendingOf = (content: Content | undefined): Pending =>
  typeof content === 'object' ? { base64: Buffer.from(content).toString('base64') } : (content ?? null)

const contentOf = (pending: Pending): Content | undefined =>
  typeof pending === 'string' ? pending : pending ? Buffer.from(pending.base64, 'base64') : undefined

/**
 * Writes the changes of a run, and gives the paths that were written or removed. All of it is recorded before the first
 * file changes: if the run is killed, `finishPublishing` writes the rest.
 */
async function savePublications(
  folder: string,
  files: ReadonlyMap<string, Content | undefined>,
): Promise<readonly string[]> {
  const changed: (readonly [string, Content | undefined])[] = []
  for (const [path, content] of files) {
    const before = await readBytesIfAny(publicPath(folder, path))
    const after = typeof content === 'string' ? Buffer.from(content) : content
    if (!isSameContent(before, after)) changed.push([path, content])
  }
  if (changed.length === 0) return []
  await mkdir(folder, { recursive: true })
  const pending = { files: changed.map(([path, content]) => [path, pendingOf(content)]) }
  await writeAtomic(join(folder, PENDING), JSON.stringify(pending))
  for (const [path, content] of changed) await put(folder, path, content)
  await rm(join(folder, PENDING), { force: true })
  return changed.map(([path]) => path)
}

/** Writes the rest of a run that was killed. */
async function finishPublishing(folder: string): Promise<void> {
  const file = join(folder, PENDING)
  const text = await readTextIfAny(file)
  if (text === undefined) return
  const { files } = v.parse(PendingSchema, JSON.parse(text))
  for (const [path, content] of files) await put(folder, path, contentOf(content))
  await rm(file, { force: true })
}

async function put(folder: string, path: string, content: Content | undefined): Promise<void> {
  const full = publicPath(folder, path)
  if (content === undefined) return rm(full, { force: true })
  await mkdir(dirname(full), { recursive: true })
  await writeAtomic(full, content)
}
