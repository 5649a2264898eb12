import { relative } from 'node:path'
import { readCatalogs } from '../../exchange/index.ts'
import type { Locale } from '../../model.ts'
import { readText } from '../../store/index.ts'
import type { PairFile } from './pair-files.ts'

/** The pairs of two i18next files, by their keys; a text that one of them lacks is in no pair. */
export async function readCatalogPair(
  { source, target }: { readonly source: string; readonly target: string },
  { from, to, cwd }: { readonly from: Locale; readonly to: Locale; readonly cwd: string },
): Promise<PairFile> {
  const [file, other] = [relative(cwd, target), relative(cwd, source)]
  const { units } = readCatalogs(
    { text: await readText(source), file: other },
    { text: await readText(target), file },
    to,
  )
  const entries = units.flatMap(unit =>
    unit.source.trim() === '' || unit.target.trim() === ''
      ? []
      : [{ from, to, source: unit.source, target: unit.target }],
  )
  return { file, path: target, entries }
}
