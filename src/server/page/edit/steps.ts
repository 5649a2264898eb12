import { signal } from '@preact/signals'
import type { BulkView, UndoAnswer } from '../../answers.ts'
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

/** What is said of a step that was taken back: how many sentences have changed since and stay, and what the glossary says. */
export function toldOfUndo({ undone, left, glossary }: UndoAnswer): string {
  const isGlossaryOnly = glossary !== undefined && undone + left === 0
  return [
    ...(isGlossaryOnly ? [] : [t('find.undone', { count: undone })]),
    ...(left > 0 ? [t('find.left', { count: left })] : []),
    ...(glossary === undefined ? [] : [t(`steps.${glossary}`)]),
  ].join(' ')
}

/** Takes a step back, and says what became of it. */
export async function takeStepBack({ id, kind }: Pick<BulkView, 'id' | 'kind'>): Promise<void> {
  try {
    const answer = await undoBulk(id)
    const isCut = kind === 'split' || kind === 'merge'
    const told = isCut ? t(answer.left > 0 ? 'cut.changedSince' : 'cut.undone') : toldOfUndo(answer)
    announce(told, isWhole(answer) ? 'good' : 'bad')
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
  await readSteps()
}

/** Whether all of a step was taken back. */
export const isWhole = ({ left, glossary }: UndoAnswer): boolean => left === 0 && glossary !== 'kept'
