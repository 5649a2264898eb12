import { join } from 'node:path'
import { hashText } from '../../edition/index.ts'
import type { Locale } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import type { NameReader } from '../../store/index.ts'
import type { Workspace } from './open.ts'

/** Where a workspace keeps its translation memory. */
export const memoryFile = ({ state }: Workspace): string => join(state, 'memory.sqlite')

/** The glossary's names, so that a sentence about one person helps with the same sentence about another. */
export function nameReader({ glossary }: Workspace, from: Locale): NameReader {
  const finder = createFinder(glossary, from)
  const forms = glossary.terms.map(({ id, source, aliases, misspellings }) => [id, source, aliases, misspellings])
  return {
    version: hashText(JSON.stringify(forms)),
    names: text => finder.find(text).filter(({ term, kind }) => term !== undefined && kind !== 'unlisted'),
  }
}
