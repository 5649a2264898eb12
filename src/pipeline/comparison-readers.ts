import type { SyntaxReaders } from '../article/index.ts'
import { readerFor } from '../check/index.ts'
import type { FactReaders } from '../edition/index.ts'
import type { Glossary, Locale } from '../model.ts'
import { createFinder, type Finder } from '../names/index.ts'

interface Compared {
  readonly from: Locale
  readonly to: Locale
  readonly glossary: Glossary
  /** Made from the glossary when not given. */
  readonly finder?: Finder
  /** Read past the markup of the texts. */
  readonly readers?: SyntaxReaders
}

/** How to read an article and an edition of it for the facts and the names in them. */
export function comparisonReaders({ from, to, glossary, finder, readers }: Compared): FactReaders {
  const past = readers ? { readers } : {}
  return {
    source: readerFor(from, { finder: finder ?? createFinder(glossary, from), ...past }),
    target: readerFor(to, past),
    glossary,
  }
}
