import type { TextEdit } from '../../../model.ts'
import type { TextElement } from '../markup/elements.ts'

/** The field that a target is being written in, with chips or without; each act is one step that its undo takes back. */
export interface OpenField {
  /** The words right before the cursor. */
  readonly wordsBefore: () => string
  /** Puts words where the cursor is. */
  readonly insert: (words: string) => void
  /** Puts an element around what is selected, else where the cursor is. */
  readonly insertElement: (element: TextElement, number?: number) => void
  /** Replaces a stretch of the text, as it is written. */
  readonly edit: (edit: TextEdit) => void
  /** Selects a stretch of the text, as it is written. */
  readonly select: (start: number, end: number) => void
}

let open: OpenField | undefined

export const openField = (): OpenField | undefined => open

/** Notes which field is open. Gives a function to be called when it closes. */
export function noteField(field: OpenField): () => void {
  open = field
  return () => {
    if (open === field) open = undefined
  }
}
