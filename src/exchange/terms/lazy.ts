import type { TermConcept } from './model.ts'
import type { TableLocales } from './read-table.ts'

/**
 * Reads a list of terms from another tool, by its ending: `.tbx`, `.txt` for OmegaT, or else a table. Its parser is
 * loaded then.
 */
export async function readTerms(text: string, file: string, locales: TableLocales): Promise<readonly TermConcept[]> {
  if (/\.tbx$/i.test(file)) return (await import('./read-tbx.ts')).readTbx(text, file)
  if (/\.(?:txt|utf8|tab)$/i.test(file))
    return (await import('./read-omegat.ts')).readOmegatGlossary(text, file, locales)
  return (await import('./read-table.ts')).readTermTable(text, file, locales)
}
