import { signal } from '@preact/signals'
import type { BulkView, UndoAnswer } from '../../answers.ts'
import { getBulk, messageOf, undoBulk } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, panel } from '../frame/state.ts'

/** The user's steps over many sentences, the latest first. The server has them, so that they survive the page. */
export const steps = signal<readonly BulkView[]>([])

/** Loads again what can be undone. */
export async function readSteps(): Promise<void> {
  // Without an answer nothing can be undone, and the next action reports the error.
  steps.value = await getBulk().catch(() => [])
}

/** Opens the list of undoable steps. */
export function showSteps(): void {
  panel.value = 'steps'
}

/** The notice of an undone step: how many sentences have changed since and stay, and what happened to the glossary. */
export function toldOfUndo({ undone, left, glossary }: UndoAnswer): string {
  const isGlossaryOnly = glossary !== undefined && undone + left === 0
  return [
    ...(isGlossaryOnly ? [] : [t('find.undone', { count: undone })]),
    ...(left > 0 ? [t('find.left', { count: left })] : []),
    ...(glossary === undefined ? [] : [t(`steps.${glossary}`)]),
  ].join(' ')
}

/** Undoes a step, and shows the result. */
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

/** Whether a step was undone completely. */
export const isWhole = ({ left, glossary }: UndoAnswer): boolean => left === 0 && glossary !== 'kept'
