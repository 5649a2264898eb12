import { messageOf, undoBulk } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, type NoticeAct } from '../frame/state.ts'
import { isWhole, readSteps, toldOfUndo } from './steps.ts'

/** Reads again what the page shows, after many sentences have changed. */
export type ReadAgain = () => Promise<unknown>

/** What became of a change of many sentences. */
interface BulkDone {
  readonly skipped: readonly unknown[]
  readonly undo?: string
}

/** A button that takes a change of many sentences back as one step; none where nothing was changed. */
export const takeBackButton = (undo: string | undefined, readAgain: ReadAgain): NoticeAct | undefined =>
  undo === undefined ? undefined : { label: t('unit.undo'), run: () => void takeBulkBack(undo, readAgain) }

/** Says what was done to many sentences, and how many another hand got ahead of, with a button that takes it back. */
export function announceBulk(done: string, { skipped, undo }: BulkDone, readAgain: ReadAgain): void {
  const left = skipped.length > 0 ? ` ${t('find.skipped', { count: skipped.length })}` : ''
  announce(done + left, skipped.length > 0 ? 'bad' : 'good', takeBackButton(undo, readAgain))
  void readSteps()
}

/** Takes a change of many sentences back, and says what became of it. */
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
