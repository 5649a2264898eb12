import { fromCatalog, lostReadTexts, recallReadTexts } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, SegmentKey } from '../../../model.ts'
import { committedTexts, editionPaths } from '../../../store/index.ts'

/** So many commits of a locale file are looked through. */
const MOST = 50

/**
 * The edition with what people last read of sentences that somebody then changed by hand in the locale file: as git has
 * them. Without git, or where the text was never committed, the edition as it is.
 */
export async function recalled(edition: Edition, out: string): Promise<Edition> {
  if (lostReadTexts(edition).length === 0) return edition
  const { catalog } = editionPaths(out, edition.locale, edition.slug)
  const commits = (await committedTexts(catalog, MOST)) ?? []
  return commits.reduce((known, { text }) => recallReadTexts(known, textsOf(text, catalog)), edition)
}

/** The texts of a committed file; none where somebody committed a broken one. */
function textsOf(catalog: string, file: string): ReadonlyMap<SegmentKey, string> {
  try {
    return fromCatalog(catalog, file)
  } catch (error) {
    if (error instanceof InterlinearError) return new Map()
    throw error
  }
}
