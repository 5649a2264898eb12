import { fromCatalog } from '../edition/index.ts'
import type { BilingualFile } from './unit.ts'

/**
 * Pairs two i18next files by key; a key that the target lacks has an empty target, unless it is a plural form that the
 * target's language does without: Korean has `count_other` alone.
 */
export function readCatalogs(
  source: { readonly text: string; readonly file: string },
  target: { readonly text: string; readonly file: string },
): BilingualFile {
  const targets = fromCatalog(target.text, target.file)
  const sources = fromCatalog(source.text, source.file)
  const hasPlace = (key: string): boolean => targets.has(key) || !targets.has(key.replace(PLURAL, '_other'))
  return {
    units: [...sources]
      .filter(([key]) => hasPlace(key))
      .map(([id, text]) => ({ id, source: text, target: targets.get(id) ?? '' })),
  }
}

/** How i18next (JSON v4) marks a plural form of a key, by CLDR's category. */
const PLURAL = /_(?:zero|one|two|few|many)$/
