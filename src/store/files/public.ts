import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { InterlinearError } from '../../errors.ts'
import type { Slug } from '../../model.ts'
import {
  MANIFEST,
  type Proof,
  type Publication,
  readProof,
  sha256Of,
  siteFiles,
  writeManifest,
} from '../../publish/index.ts'
import { writeAtomic } from './atomic.ts'
import { codeOf, readTextIfAny } from './paths.ts'

const PROOF = '.proof.json'

/** A path below the public folder; throws an input error for one that leaves it. */
export function publicPath(folder: string, path: string): string {
  const root = resolve(folder)
  const full = resolve(root, path)
  if (!full.startsWith(`${root}${sep}`)) {
    throw new InterlinearError('input', `"${path}" is not below the public folder.`, { place: { file: folder } })
  }
  return full
}

/** All files of the public folder, relative to it with `/`, sorted; empty where there is no folder. */
export async function listPublic(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** The proofs of the public folder, of one article or of all. */
export async function loadProofs(folder: string, slug?: Slug): Promise<readonly Proof[]> {
  const proofs: Proof[] = []
  for (const path of await listPublic(folder)) {
    if (!path.endsWith(PROOF)) continue
    const file = publicPath(folder, path)
    const proof = readProof((await readTextIfAny(file)) ?? '', file)
    if (slug === undefined || proof.slug === slug) proofs.push(proof)
  }
  return proofs
}

/** The publications of one article; a file that is gone reads as empty. */
export async function loadPublications(folder: string, proofs: readonly Proof[]): Promise<readonly Publication[]> {
  return Promise.all(
    proofs.map(async proof => {
      const [file = ''] = Object.keys(proof.files)
      return { proof, text: (await readTextIfAny(publicPath(folder, file))) ?? '' }
    }),
  )
}

/**
 * Writes what a run changed, pages before the proofs that vouch for them, and then the site's files as all proofs make
 * them. Gives the paths that were written or removed. A run that was cut off is done by the next one.
 */
export async function savePublications(
  folder: string,
  files: ReadonlyMap<string, string | undefined>,
  baseUrl: string | undefined,
): Promise<readonly string[]> {
  const ordered = [...files].sort(([one], [other]) => Number(one.endsWith(PROOF)) - Number(other.endsWith(PROOF)))
  const changed: string[] = []
  for (const [path, text] of ordered) if (await put(folder, path, text)) changed.push(path)
  const site = siteFiles(await loadProofs(folder), baseUrl)
  for (const [path, text] of site) if (await put(folder, path, text)) changed.push(path)
  for (const path of await listPublic(folder)) {
    if (isSiteFile(path) && !site.has(path) && (await put(folder, path, undefined))) changed.push(path)
  }
  if (await saveManifest(folder)) changed.push(MANIFEST)
  return changed
}

const isSiteFile = (path: string): boolean => /^(?:[^/]+\/(?:editions\.json|feed\.xml)|sitemap\.xml)$/.test(path)

/** The list of published files: those of the proofs, the proofs, and the site's. What else lies in the folder is not ours. */
async function saveManifest(folder: string): Promise<boolean> {
  const proofs = await loadProofs(folder)
  const paths = await listPublic(folder)
  const ours = new Set([
    ...proofs.flatMap(({ files }) => Object.keys(files)),
    ...paths.filter(path => path.endsWith(PROOF) || isSiteFile(path)),
  ])
  const hashes = new Map<string, string>()
  for (const path of ours) hashes.set(path, sha256Of((await readTextIfAny(publicPath(folder, path))) ?? ''))
  if (ours.size === 0) return put(folder, MANIFEST, undefined)
  return put(folder, MANIFEST, writeManifest(hashes))
}

async function put(folder: string, path: string, text: string | undefined): Promise<boolean> {
  const full = publicPath(folder, path)
  if (text !== undefined) {
    await mkdir(dirname(full), { recursive: true })
    return writeAtomic(full, text)
  }
  const there = (await readTextIfAny(full)) !== undefined
  await rm(full, { force: true })
  return there
}
