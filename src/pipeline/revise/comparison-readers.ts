import type { SyntaxReaders } from '../../article/index.ts'
import { type Languages, readerFor } from '../../check/index.ts'
import type { FactReaders } from '../../edition/index.ts'
import type { Glossary, Locale } from '../../model.ts'
import { createFinder, type Finder } from '../../names/index.ts'

interface Compared {
  readonly from: Locale
  readonly to: Locale
  readonly glossary: Glossary
  /** Made from the glossary if it is not given. */
  readonly finder?: Finder
  /** The readers for the syntaxes of the texts. */
  readonly readers?: SyntaxReaders
  /** Languages that are already open; opened if they are not given. */
  readonly languages?: Languages
}

/** The readers of facts and names for an article and an edition of it. */
export function comparisonReaders({ from, to, glossary, finder, readers, languages }: Compared): FactReaders {
  const past = { ...(readers && { readers }), ...(languages && { languages }) }
  return {
    source: readerFor(from, { finder: finder ?? createFinder(glossary, from), ...past }),
    target: readerFor(to, past),
    glossary,
  }
}
