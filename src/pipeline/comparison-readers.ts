import { readerFor } from '../check/index.ts'
import type { Readers } from '../edition/index.ts'
import type { Glossary, Locale } from '../model.ts'
import { createFinder } from '../names/index.ts'

/** How to read an article and an edition of it for the facts and the names in them. */
export const comparisonReaders = (from: Locale, to: Locale, glossary: Glossary): Readers => ({
  source: readerFor(from, createFinder(glossary, from)),
  target: readerFor(to),
  glossary,
})
