import { InterlinearError } from '../errors.ts'
import { isSealed, readProof, sha256Of } from './proof.ts'
import { MANIFEST, readManifest } from './site.ts'

/** Whether one file is what was published. */
export interface Verified {
  /** Relative to the public folder. */
  readonly file: string
  readonly ok: boolean
  readonly problem?: string
}

/** Gives a file of the public folder; undefined where there is none. */
export type ReadPublic = (path: string) => Promise<Uint8Array | undefined>

const bad = (file: string, problem: string): Verified => ({ file, ok: false, problem })

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Says of a proof, and of each file that it vouches for, whether they are what was published. */
export async function verifyProof(path: string, read: ReadPublic): Promise<readonly Verified[]> {
  const bytes = await read(path)
  if (!bytes) return [bad(path, 'there is no such file.')]
  const text = textOf(bytes)
  try {
    const proof = readProof(text, path)
    if (!isSealed(text, proof)) return [bad(path, 'the proof was changed after it was written.')]
    const files = await Promise.all(Object.entries(proof.files).map(([file, hash]) => verifyFile(file, hash, read)))
    return [{ file: path, ok: true }, ...files]
  } catch (error) {
    if (error instanceof InterlinearError) return [bad(path, `the proof cannot be read: ${error.message}`)]
    throw error
  }
}

async function verifyFile(file: string, hash: string, read: ReadPublic): Promise<Verified> {
  const bytes = await read(file)
  if (!bytes) return bad(file, 'the file is gone.')
  return sha256Of(bytes) === hash ? { file, ok: true } : bad(file, 'the file is not what was published.')
}

/** The same for a whole public folder: its list of files, each proof, and every file of them. */
export async function verifyFolder(paths: readonly string[], read: ReadPublic): Promise<readonly Verified[]> {
  const listed = await read(MANIFEST)
  const manifest = listed && readManifest(textOf(listed))
  const results: Verified[] = []
  if (listed)
    results.push(manifest ? { file: MANIFEST, ok: true } : bad(MANIFEST, 'the list was changed after it was written.'))
  for (const [file, hash] of manifest ?? []) results.push(await verifyFile(file, hash, read))
  for (const path of paths.filter(one => one.endsWith('.proof.json'))) results.push(...(await verifyProof(path, read)))
  const known = new Set(results.map(({ file }) => file))
  for (const path of paths) {
    if (manifest && !known.has(path)) results.push(bad(path, 'the file was not published by a run.'))
  }
  return merged(results)
}

/** One line for each file: what is wrong with it, if anything is. */
function merged(results: readonly Verified[]): readonly Verified[] {
  const byFile = new Map<string, Verified>()
  for (const one of results) {
    const before = byFile.get(one.file)
    if (!before || (before.ok && !one.ok)) byFile.set(one.file, one)
  }
  return [...byFile.values()].toSorted((one, other) => (one.file < other.file ? -1 : 1))
}
