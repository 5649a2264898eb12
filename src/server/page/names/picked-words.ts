import { signal } from '@preact/signals'
import { activeRow, panel } from '../frame/state.ts'

/** Words that the user selected in a text, to add them to the glossary. */
export interface PickedWords {
  readonly text: string
  readonly side: 'source' | 'target'
}

/** The present selection in a text, and its place on the screen. */
export const picked = signal<(PickedWords & { readonly left: number; readonly top: number }) | undefined>(undefined)

/** The words of the dialog. */
export const naming = signal<PickedWords | undefined>(undefined)

/** The greatest length of a name: a longer selection is for reading or copying. */
const LONGEST = 80

/** Reads the selection. Chips are no words, and no part of it. */
export function lookAtSelection(): void {
  const selection = getSelection()
  const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? ''
  const node = selection?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  const place = element?.closest<HTMLElement>('.unit .side > .source, .unit .target > p:first-child, .field')
  if (!selection || !place || text === '' || text.length > LONGEST || !place.contains(selection.focusNode)) {
    picked.value = undefined
    return
  }
  const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect()
  picked.value = { text, side: place.classList.contains('source') ? 'source' : 'target', left, top: bottom }
}

/** Opens the dialog for the selection, or else for the first name of the sentence that the glossary lacks. */
export function startName(words: PickedWords | undefined = picked.peek() ?? firstUnlisted()): void {
  naming.value = words ?? { text: '', side: 'source' }
  picked.value = undefined
  panel.value = 'name'
}

function firstUnlisted(): PickedWords | undefined {
  const row = activeRow.peek()
  const name = row?.names.find(({ term }) => term === undefined)
  return row && name && { text: row.source.slice(name.start, name.end), side: 'source' }
}
