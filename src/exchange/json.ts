import { fromCatalog } from '../edition/index.ts'
import type { BilingualFile } from './unit.ts'

/** Pairs two i18next files by key; a key that the target lacks has an empty target. */
export function readCatalogs(
  source: { readonly text: string; readonly file: string },
  target: { readonly text: string; readonly file: string },
): BilingualFile {
  const targets = fromCatalog(target.text, target.file)
  const sources = fromCatalog(source.text, source.file)
  return { units: [...sources].map(([id, text]) => ({ id, source: text, target: targets.get(id) ?? '' })) }
}
