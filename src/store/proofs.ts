import { isBinary } from '../article/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Locale, Slug } from '../model.ts'
import type { Proof, Publication } from '../publish/index.ts'
import type { PublicFiles } from './desk/index.ts'
import { decodeUtf8 } from './files/disk/utf8.ts'

const PROOF = '.proof.json'

/** The proofs of all publications. Throws an input error for one that was changed by hand. */
export async function loadProofs(files: PublicFiles): Promise<readonly Proof[]> {
  const paths = (await files.list()).filter(path => path.endsWith(PROOF))
  const proofs = await Promise.all(paths.map(path => loadProof(files, path)))
  return proofs.filter(proof => proof !== undefined)
}

/**
 * The proof of one edition; undefined if it is not published. Throws an input error for one that was changed by hand.
 */
export async function loadProofOf(files: PublicFiles, slug: Slug, locale: Locale): Promise<Proof | undefined> {
  const { proofPathOf } = await import('../publish/index.ts')
  return loadProof(files, proofPathOf(slug, locale))
}

async function loadProof(files: PublicFiles, path: string): Promise<Proof | undefined> {
  const text = await publicText(files, path)
  if (text === undefined) return undefined
  const file = files.placeOf(path)
  const { isSealed, readProof } = await import('../publish/index.ts')
  const proof = readProof(text, file)
  if (isSealed(text, proof)) return proof
  throw new InterlinearError('input', 'the proof was changed after it was written, expected what a run wrote.', {
    place: { file },
    hint: 'Restore it, or delete it with its page and publish the edition again.',
  })
}

/** Proofs with their pages; a missing page is empty. */
export const loadPublications = (files: PublicFiles, proofs: readonly Proof[]): Promise<readonly Publication[]> =>
  Promise.all(
    proofs.map(async proof => {
      const [path = ''] = Object.keys(proof.files)
      if (proof.as !== 'source' || !isBinary(proof.source.format)) {
        return { proof, text: (await publicText(files, path)) ?? '' }
      }
      return { proof, text: '', bytes: (await files.read(path)) ?? new Uint8Array() }
    }),
  )

/** A published text; undefined if there is none. */
export async function publicText(files: PublicFiles, path: string): Promise<string | undefined> {
  const bytes = await files.read(path)
  return bytes && decodeUtf8(bytes, files.placeOf(path))
}
