import { relative } from 'node:path'
import { fromCatalog } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { readCatalogs } from '../../../exchange/index.ts'
import type { Locale } from '../../../model.ts'
import { readText } from '../../../store/index.ts'
import type { PairFile } from './pair-files.ts'

/**
 * The pairs of two i18next files, by their keys; a text that one of them lacks is in no pair. `notArticles` are files
 * with lists, numbers or null, which i18next reads and no article has.
 */
export async function readCatalogPair(
  { source, target }: { readonly source: string; readonly target: string },
  { from, to, cwd }: { readonly from: Locale; readonly to: Locale; readonly cwd: string },
): Promise<PairFile & { readonly notArticles: readonly string[] }> {
  const [file, other] = [relative(cwd, target), relative(cwd, source)]
  const [original, translation] = [
    { text: await readText(source), file: other },
    { text: await readText(target), file },
  ]
  const { units } = readCatalogs(original, translation, to)
  const entries = units.flatMap(unit =>
    unit.source.trim() === '' || unit.target.trim() === ''
      ? []
      : [{ from, to, source: unit.source, target: unit.target }],
  )
  return {
    file,
    path: target,
    entries,
    notArticles: [original, translation].filter(isNoArticle).map(({ file }) => file),
  }
}

function isNoArticle({ text, file }: { readonly text: string; readonly file: string }): boolean {
  try {
    fromCatalog(text, file)
    return false
  } catch (error) {
    if (error instanceof InterlinearError) return true
    throw error
  }
}
