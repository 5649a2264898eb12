import { signal } from '@preact/signals'
import type { Row, UndoView, UndoViews } from '../../answers.ts'

/** The user's last changes in the edition on the screen, by sentence. */
const known = signal<UndoViews>({})

/** What the user can undo on a sentence; undefined if somebody has changed it since. */
export function undoOf({ key, unit }: Row): UndoView | undefined {
  const last = known.value[key]
  return last?.revision === unit?.revision ? last : undefined
}

export const setUndoable = (all: UndoViews): void => {
  known.value = all
}

/** Stores what can be undone on a sentence after a change. */
export function noteUndoable(key: string, undo: UndoView | undefined): void {
  const { [key]: _, ...rest } = known.peek()
  known.value = undo ? { ...rest, [key]: undo } : rest
}
