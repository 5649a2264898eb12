import { lostReadTexts, recallReadTexts } from '../../../edition/index.ts'
import type { Edition } from '../../../model.ts'
import type { Desk } from '../../../store/index.ts'

/** So many revisions of an edition are looked through. */
const MOST = 50

/**
 * The edition with what people last read of sentences that somebody then changed by hand in the locale file: as git has
 * them. Without git, or where the text was never committed, the edition as it is.
 */
export async function recalled(edition: Edition, { history }: Desk): Promise<Edition> {
  if (lostReadTexts(edition).length === 0) return edition
  return (await history.texts(edition, MOST)).reduce(recallReadTexts, edition)
}
