import type { Fix } from '../../../model.ts'
import { asOneEdit } from '../../../text-edits.ts'
import type { Row } from '../../answers.ts'
import { article, draft } from '../frame/state.ts'

/** A name or number of the source that can be put into the target. */
export interface Part {
  readonly text: string
  readonly kind: 'name' | 'number'
}

const NUMBER = /(?:[$€£¥]\s?)?\d[\d.,: {2}]*\d|\d/g

/** The names of a source, as the edition calls them, and its numbers, each once, in the order of the source. */
export function partsOf(row: Row): readonly Part[] {
  const names = row.names.map(({ start, end, use }) => ({
    start,
    end,
    part: { text: use ?? row.source.slice(start, end), kind: 'name' as const },
  }))
  const numbers = [...row.source.matchAll(NUMBER)]
    .map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      part: { text: match[0].trim(), kind: 'number' as const },
    }))
    .filter(number => !names.some(name => number.start < name.end && name.start < number.end))
  const seen = new Set<string>()
  return [...names, ...numbers]
    .sort((a, b) => a.start - b.start)
    .map(({ part }) => part)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}

const editor = (): HTMLTextAreaElement | null => document.querySelector('[data-editor]')

/** Puts a text where the cursor is, so that the browser's own undo takes it back. */
export function insertText(text: string): void {
  const field = editor()
  if (!field) return
  field.focus()
  const { selectionStart: start, value } = field
  const glue = start > 0 && /[\p{L}\p{N}]/u.test(value[start - 1] ?? '') && !/[฀-๿぀-ヿ㐀-鿿]/.test(text) ? ' ' : ''
  // Deprecated, and still the only way that keeps the field's undo history.
  if (!document.execCommand('insertText', false, glue + text)) field.setRangeText(glue + text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Puts a fix into the text that is being written, in one step that the browser's own undo takes back. */
export function applyFix(fix: Fix): void {
  const field = editor()
  if (!field) return
  const { target, text } = asOneEdit(field.value, fix)
  selectText(...target)
  if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) field.setRangeText(text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Selects a stretch of what is being written. */
export function selectText(start: number, end: number): void {
  const field = editor()
  field?.focus()
  field?.setSelectionRange(start, end)
}

const draftRow = (): Row | undefined => article.peek()?.rows.find(row => row.key === draft.peek()?.key)

/** Inserts the nth name or number of the source, counted from 1. */
export function insertPart(number: number): void {
  const row = draftRow()
  const part = row && partsOf(row)[number - 1]
  if (part) insertText(part.text)
}

/** Inserts the first name of the source that the draft does not have yet. */
export function useFirstName(): void {
  const row = draftRow()
  const text = draft.peek()?.text ?? ''
  const part = row && partsOf(row).find(({ kind, text: name }) => kind === 'name' && !text.includes(name))
  if (part) insertText(part.text)
}

/** Brings the choice between two hands' texts into view, and the focus to it, once it is drawn. */
export function showConflict(): void {
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLElement>('[data-conflict]')
    box?.focus({ preventScroll: true })
    box?.scrollIntoView({ block: 'nearest' })
  })
}
