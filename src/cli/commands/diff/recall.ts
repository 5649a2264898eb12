import { lostReadTexts, recallReadTexts } from '../../../edition/index.ts'
import type { Edition } from '../../../model.ts'
import type { Desk } from '../../../store/index.ts'

/** How many revisions of an edition are searched. */
const MOST = 50

/**
 * The edition with the texts that people last read, from git, for sentences that were changed by hand in the locale
 * file after that. Without git, or if the text was never committed, the edition unchanged.
 */
export async function recalled(edition: Edition, { history }: Desk): Promise<Edition> {
  if (lostReadTexts(edition).length === 0) return edition
  return (await history.texts(edition, MOST)).reduce(recallReadTexts, edition)
}
