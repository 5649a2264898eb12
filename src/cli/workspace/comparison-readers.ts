import { readerFor } from '../../check/index.ts'
import type { Readers } from '../../edition/index.ts'
import type { Locale } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import type { Workspace } from './open.ts'

/** How to read an article and an edition of it for what they state and whom they name. */
export function readersOf(
  to: Locale,
  { workspace: { glossary }, from }: { readonly workspace: Pick<Workspace, 'glossary'>; readonly from: Locale },
): Readers {
  return { source: readerFor(from, createFinder(glossary, from)), target: readerFor(to), glossary }
}
