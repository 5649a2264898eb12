import type { SyntaxReaders } from '../../article/index.ts'
import { type Languages, readerFor } from '../../check/index.ts'
import type { FactReaders } from '../../edition/index.ts'
import type { Glossary, Locale } from '../../model.ts'
import { createFinder, type Finder } from '../../names/index.ts'

interface Compared {
  readonly from: Locale
  readonly to: Locale
  readonly glossary: Glossary
  /** Made from the glossary when not given. */
  readonly finder?: Finder
  /** Read past the markup of the texts. */
  readonly readers?: SyntaxReaders
  /** The languages that are open already; opened when not given. */
  readonly languages?: Languages
}

/** How to read an article and an edition of it for the facts and the names in them. */
export function comparisonReaders({ from, to, glossary, finder, readers, languages }: Compared): FactReaders {
  const past = { ...(readers && { readers }), ...(languages && { languages }) }
  return {
    source: readerFor(from, { finder: finder ?? createFinder(glossary, from), ...past }),
    target: readerFor(to, past),
    glossary,
  }
}
