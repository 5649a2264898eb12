import * as v from 'valibot'
import { fields } from '../../schema.ts'
import { sha256Of } from '../../sha256.ts'

/** The path of the list of all published files in the public folder. */
export const MANIFEST = 'interlinear.json'

const ManifestSchema = v.strictObject({
  version: v.literal(1),
  /** SHA-256 by path. */
  files: fields(v.string()),
  seal: v.string(),
})

const layOut = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** The list of all published files with their hashes, sealed like proofs. */
export function writeManifest(hashes: ReadonlyMap<string, string>): string {
  const manifest = {
    version: 1,
    files: Object.fromEntries([...hashes].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
  return layOut({ ...manifest, seal: sha256Of(layOut(manifest)) })
}

/** The hashes of a list by path; undefined if the text is not, byte for byte, as it was written. */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const { seal, ...manifest } = v.parse(ManifestSchema, JSON.parse(text))
    const isWhole = seal === sha256Of(layOut(manifest)) && text === layOut({ ...manifest, seal })
    return isWhole ? new Map(Object.entries(manifest.files)) : undefined
  } catch {
    return undefined
  }
}
