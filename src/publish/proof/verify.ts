import { InterlinearError } from '../../errors.ts'
import { sha256Of } from '../../sha256.ts'
import { MANIFEST, readManifest } from './manifest.ts'
import { isSealed, readProof } from './proof.ts'

/** Whether one file is as it was published. */
export interface Verified {
  /** Relative to the public folder. */
  readonly file: string
  readonly ok: boolean
  readonly problem?: string
}

/** Gives a file of the public folder; undefined if there is none. Throws an input error for a path outside of it. */
export type ReadPublic = (path: string) => Promise<Uint8Array | undefined>

const bad = (file: string, problem: string): Verified => ({ file, ok: false, problem })

/** The text of a file in UTF-8; undefined for invalid UTF-8, which a decoder would silently repair. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Checks a proof, and each file in it, against what was published. */
export async function verifyProof(path: string, read: ReadPublic): Promise<readonly Verified[]> {
  const bytes = await read(path)
  if (!bytes) return [bad(path, 'the proof is gone.')]
  const text = textOf(bytes)
  try {
    const proof = readProof(text ?? '', path)
    if (text === undefined || !isSealed(text, proof)) return [bad(path, 'the proof was changed after it was written.')]
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

/**
 * The same for a whole public folder with these files: its list of files, each proof, and all files in them. Other
 * files are ignored, since a site has more.
 */
export async function verifyFolder(paths: readonly string[], read: ReadPublic): Promise<readonly Verified[]> {
  const proofs = paths.filter(path => path.endsWith('.proof.json'))
  const listed = await read(MANIFEST)
  if (!listed && proofs.length === 0) return []
  const hashes = listed && readManifest(textOf(listed) ?? '')
  const manifest: Verified = hashes
    ? { file: MANIFEST, ok: true }
    : bad(MANIFEST, listed ? 'the list was changed after it was written.' : 'the list of published files is gone.')
  const byList = await Promise.all([...(hashes ?? [])].map(([file, hash]) => verifyFile(file, hash, read)))
  const byProofs = await Promise.all(proofs.map(path => verifyProof(path, read)))
  const unlisted = proofs
    .filter(path => hashes && !hashes.has(path))
    .map(path => bad(path, 'the list does not know the proof.'))
  return oneEach([manifest, ...byProofs.flat(), ...byList, ...unlisted])
}

/** One result for each file: a problem, if there is any. */
function oneEach(results: readonly Verified[]): readonly Verified[] {
  const byFile = new Map<string, Verified>()
  for (const one of results) {
    const before = byFile.get(one.file)
    if (!before || (before.ok && !one.ok)) byFile.set(one.file, one)
  }
  return [...byFile.values()].toSorted((one, other) => (one.file < other.file ? -1 : 1))
}
