import type { OpenField } from './open-field.ts'

/** The browser's own field as an OpenField. */
export function plainField(field: HTMLTextAreaElement): OpenField {
  const put = (text: string): void => {
    // Deprecated, but the only way that keeps the field's undo history.
    if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) field.setRangeText(text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const select = (start: number, end: number): void => {
    field.focus()
    field.setSelectionRange(start, end)
  }
  return {
    select,
    wordsBefore: () => field.value.slice(0, field.selectionStart),
    insert: words => {
      field.focus()
      put(words)
    },
    insertElement: ({ open, close }) => {
      field.focus()
      const { selectionStart: start, selectionEnd: end, value } = field
      put(open.written + value.slice(start, end) + (close?.written ?? ''))
      if (close && start === end) select(start + open.written.length, start + open.written.length)
    },
    edit: ({ target: [start, end], text }) => {
      select(start, end)
      put(text)
    },
  }
}
