import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { isBinary } from '../../article/index.ts'
import { isSameContent } from '../../content.ts'
import { InterlinearError } from '../../errors.ts'
import type { Content, Locale, Slug } from '../../model.ts'
import type { Proof, Publication } from '../../publish/index.ts'
import { writeAtomic } from './atomic.ts'
import { codeOf, readBytesIfAny, readTextIfAny } from './paths.ts'

const PROOF = '.proof.json'

/** What a run is about to write, kept until all of it is in its place. */
const PENDING = '.interlinear-pending.json'

/** A path below the public folder; throws an input error for one that leaves it. */
export function publicPath(folder: string, path: string): string {
  const root = resolve(folder)
  const full = resolve(root, path)
  if (!full.startsWith(`${root}${sep}`)) {
    throw new InterlinearError('input', `"${path}" is not below the public folder.`, { place: { file: folder } })
  }
  return full
}

/** All files of the public folder but hidden ones, relative to it with `/`, sorted; empty where there is no folder. */
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

/** The proofs of the public folder. Throws an input error for one that was changed by hand. */
export async function loadProofs(folder: string): Promise<readonly Proof[]> {
  const paths = (await listPublic(folder)).filter(path => path.endsWith(PROOF))
  const proofs = await Promise.all(paths.map(path => loadProof(folder, path)))
  return proofs.filter(proof => proof !== undefined)
}

/** The proof of one edition; undefined where it is not published. Throws an input error for one that was changed by hand. */
export async function loadProofOf(folder: string, slug: Slug, locale: Locale): Promise<Proof | undefined> {
  const { proofPathOf } = await import('../../publish/index.ts')
  return loadProof(folder, proofPathOf(slug, locale))
}

async function loadProof(folder: string, path: string): Promise<Proof | undefined> {
  const file = publicPath(folder, path)
  const text = await readTextIfAny(file)
  if (text === undefined) return undefined
  const { isSealed, readProof } = await import('../../publish/index.ts')
  const proof = readProof(text, file)
  if (isSealed(text, proof)) return proof
  throw new InterlinearError('input', 'the proof was changed after it was written, expected what a run wrote.', {
    place: { file },
    hint: 'Restore it, or delete it with its page and publish the edition again.',
  })
}

/** Proofs with their pages; a page that is gone reads as empty. */
export const loadPublications = (folder: string, proofs: readonly Proof[]): Promise<readonly Publication[]> =>
  Promise.all(
    proofs.map(async proof => {
      const [file = ''] = Object.keys(proof.files)
      const path = publicPath(folder, file)
      if (proof.as !== 'source' || !isBinary(proof.source.format)) {
        return { proof, text: (await readTextIfAny(path)) ?? '' }
      }
      return { proof, text: '', bytes: (await readBytesIfAny(path)) ?? new Uint8Array() }
    }),
  )

/** What a run writes below the public folder: contents by path, undefined for a file that goes. */
export type PublicFiles = ReadonlyMap<string, Content | undefined>

/** A file that is no text is noted down in base64. */
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
 * Writes what a run changed, and gives the paths that were written or removed. All of it is noted down before the first
 * file changes: a run that is killed leaves it to `finishPublishing`.
 */
export async function savePublications(folder: string, files: PublicFiles): Promise<readonly string[]> {
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

/** Writes what a run that was killed has not written. Gives the paths. */
export async function finishPublishing(folder: string): Promise<readonly string[]> {
  const file = join(folder, PENDING)
  const text = await readTextIfAny(file)
  if (text === undefined) return []
  const { files } = v.parse(PendingSchema, JSON.parse(text))
  for (const [path, content] of files) await put(folder, path, contentOf(content))
  await rm(file, { force: true })
  return files.map(([path]) => path)
}

async function put(folder: string, path: string, content: Content | undefined): Promise<void> {
  const full = publicPath(folder, path)
  if (content === undefined) return rm(full, { force: true })
  await mkdir(dirname(full), { recursive: true })
  await writeAtomic(full, content)
}
