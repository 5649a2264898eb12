import type { TextEdit } from '../../../model.ts'
import type { TextElement } from '../markup/elements.ts'

/** The field of the open editor, with chips or without; each action is one step for its undo. */
export interface OpenField {
  /** The words directly before the cursor. */
  readonly wordsBefore: () => string
  /** Inserts words at the cursor. */
  readonly insert: (words: string) => void
  /** Puts an element around the selection, or else at the cursor. */
  readonly insertElement: (element: TextElement, number?: number) => void
  /** Replaces a stretch of the text, by offsets of its written form. */
  readonly edit: (edit: TextEdit) => void
  /** Selects a stretch of the text, by offsets of its written form. */
  readonly select: (start: number, end: number) => void
}

let open: OpenField | undefined

export const openField = (): OpenField | undefined => open

/** Registers the open field. Gives a function to call when it closes. */
export function noteField(field: OpenField): () => void {
  open = field
  return () => {
    if (open === field) open = undefined
  }
}
