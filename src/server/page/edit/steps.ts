import { signal } from '@preact/signals'
import type { BulkView } from '../../answers.ts'
import { getBulk, messageOf, undoBulk } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, panel } from '../frame/state.ts'

/** What the reader did to many sentences in one step, the latest first: the server has it, so that it outlives the page. */
export const steps = signal<readonly BulkView[]>([])

/** Asks the server again what can be undone. */
export async function readSteps(): Promise<void> {
  // Without an answer nothing can be undone, and whatever is done next says so.
  steps.value = await getBulk().catch(() => [])
}

/** Opens the list of what can be undone. */
export function showSteps(): void {
  panel.value = 'steps'
}

/** Takes a step back, and says how many of its sentences have changed since and stay. */
export async function takeStepBack({ id, kind }: Pick<BulkView, 'id' | 'kind'>): Promise<void> {
  try {
    const { undone, left } = await undoBulk(id)
    const isCut = kind === 'split' || kind === 'merge'
    const rest = left > 0 ? ` ${t('find.left', { count: left })}` : ''
    const told = isCut ? t(left > 0 ? 'cut.changedSince' : 'cut.undone') : t('find.undone', { count: undone }) + rest
    announce(told, left > 0 ? 'bad' : 'good')
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
  await readSteps()
}
