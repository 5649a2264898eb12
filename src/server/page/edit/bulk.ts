import { messageOf, undoBulk } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, type NoticeAct } from '../frame/state.ts'
import { isWhole, readSteps, toldOfUndo } from './steps.ts'

/** Loads the view again, after many sentences have changed. */
export type ReadAgain = () => Promise<unknown>

/** The result of a change of many sentences. */
interface BulkDone {
  readonly skipped: readonly unknown[]
  readonly undo?: string
}

/** A button that undoes a change of many sentences as one step; none if nothing was changed. */
export const takeBackButton = (undo: string | undefined, readAgain: ReadAgain): NoticeAct | undefined =>
  undo === undefined ? undefined : { label: t('unit.undo'), run: () => void takeBulkBack(undo, readAgain) }

/**
 * Shows a notice of a change of many sentences, with the number that somebody else had changed before, and a button
 * that undoes it.
 */
export function announceBulk(done: string, { skipped, undo }: BulkDone, readAgain: ReadAgain): void {
  const left = skipped.length > 0 ? ` ${t('find.skipped', { count: skipped.length })}` : ''
  announce(done + left, skipped.length > 0 ? 'bad' : 'good', takeBackButton(undo, readAgain))
  void readSteps()
}

/** Undoes a change of many sentences, and shows the result. */
async function takeBulkBack(id: string, readAgain: ReadAgain): Promise<void> {
  try {
    const answer = await undoBulk(id)
    announce(toldOfUndo(answer), isWhole(answer) ? 'good' : 'bad')
    void readSteps()
    await readAgain()
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}
