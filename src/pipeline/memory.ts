import { join } from 'node:path'
import { hashText } from '../edition/index.ts'
import type { Glossary, Locale } from '../model.ts'
import { createFinder } from '../names/index.ts'
import type { NameReader } from '../store/index.ts'

/** The file of a workspace's translation memory. */
export const memoryFile = ({ state }: { readonly state: string }): string => join(state, 'memory.sqlite')

/** Finds the glossary's names in a text, so that a sentence about one person helps with the same sentence about another. */
export function nameReader(glossary: Glossary, from: Locale): NameReader {
  const finder = createFinder(glossary, from)
  const forms = glossary.terms.map(({ id, source, aliases, misspellings }) => [id, source, aliases, misspellings])
  return {
    version: hashText(JSON.stringify(forms)),
    names: text => finder.find(text).filter(({ term, kind }) => term !== undefined && kind !== 'unlisted'),
  }
}
