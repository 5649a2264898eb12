import type { Fix } from '../../../model.ts'
import { asOneEdit } from '../../../text-edits.ts'
import type { Row } from '../../answers.ts'
import { article, draft } from '../frame/state.ts'
import { missingElements, type TextElement } from '../markup/elements.ts'
import { isChip, piecesOf, sourcePieces } from '../markup/pieces.ts'
import { openField } from './open-field.ts'

/** A name or number of the source that can be inserted into the target. */
export interface Part {
  readonly text: string
  readonly kind: 'name' | 'number'
}

const NUMBER = /(?:[$€£¥]\s?)?\d[\d.,: {2}]*\d|\d/g

/** The names of a source, in the edition's rendering, and its numbers, each once, in the order of the source. */
export function partsOf(row: Row): readonly Part[] {
  const names = row.names.map(({ start, end, use }) => ({
    start,
    end,
    part: { text: use ?? row.source.slice(start, end), kind: 'name' as const },
  }))
  const chips = sourcePieces(row).filter(isChip)
  const numbers = [...row.source.matchAll(NUMBER)]
    .map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      part: { text: match[0].trim(), kind: 'number' as const },
    }))
    .filter(number => ![...names, ...chips].some(span => number.start < span.end && span.start < number.end))
  const seen = new Set<string>()
  return [...names, ...numbers]
    .sort((a, b) => a.start - b.start)
    .map(({ part }) => part)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** Scripts without spaces between words. */
const UNSPACED = /[฀-๿぀-ヿ㐀-鿿]/

/** Inserts a name or number at the cursor, with a space after a word before it. */
export function insertText(text: string): void {
  const field = openField()
  const before = field?.wordsBefore() ?? ''
  field?.insert(/[\p{L}\p{N}]$/u.test(before) && !UNSPACED.test(text) ? ` ${text}` : text)
}

/** Applies a fix in the open editor, as one step for its undo. */
export function applyFix(fix: Fix): void {
  openField()?.edit(asOneEdit(draft.peek()?.text ?? '', fix))
}

/** Selects a stretch of the open editor's text. */
export const selectText = (start: number, end: number): void => openField()?.select(start, end)

/** The markup of the source that the open editor's text lacks. */
export const missingMarkup = (row: Row, text: string): readonly TextElement[] =>
  missingElements(sourcePieces(row), piecesOf(text, row.syntax))

/** Puts the next missing markup of the source around the selection. */
export function insertMissing(): void {
  const row = draftRow()
  const [next] = row ? missingMarkup(row, draft.peek()?.text ?? '') : []
  if (next) openField()?.insertElement(next, next.number)
}

const draftRow = (): Row | undefined => article.peek()?.rows.find(row => row.key === draft.peek()?.key)

/** Inserts the nth name or number of the source, counted from 1. */
export function insertPart(number: number): void {
  const row = draftRow()
  const part = row && partsOf(row)[number - 1]
  if (part) insertText(part.text)
}

/** Inserts the first name of the source that the draft lacks. */
export function useFirstName(): void {
  const row = draftRow()
  const text = draft.peek()?.text ?? ''
  const part = row && partsOf(row).find(({ kind, text: name }) => kind === 'name' && !text.includes(name))
  if (part) insertText(part.text)
}

/** Scrolls to the choice between two people's texts and gives it the focus, once it is drawn. */
export function showConflict(): void {
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLElement>('[data-conflict]')
    box?.focus({ preventScroll: true })
    box?.scrollIntoView({ block: 'nearest' })
  })
}
