import { effect, signal, useComputed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Row } from '../../answers.ts'
import { placeName } from '../elements/place-name.ts'
import { inLanguage } from '../elements/texts.tsx'
import { t } from '../frame/i18n.ts'
import { draft, to } from '../frame/state.ts'
import { hasChips, readerOf, sourcePieces } from '../markup/pieces.ts'
import { noteField } from './open-field.ts'
import { plainField } from './plain-field.ts'

/** Whether markup is shown as it is written, for users who want to type it. */
export const asWritten = signal(false)

type ChipFields = typeof import('./field/chip-field.ts')

/** The code of fields with chips, which only articles with markup need; false if it could not be loaded. */
const chipFields = signal<ChipFields | false | undefined>(undefined)
let asked = false

/** Loads the code of fields with chips, so that it is there when the first of them opens. */
export function loadChipFields(): void {
  if (asked) return
  asked = true
  import('./field/chip-field.ts').then(
    code => (chipFields.value = code),
    () => {
      chipFields.value = false
      asked = false
    },
  )
}

/** The field for a target: with markup as chips if there may be any, else the browser's own field. */
export function Field({ row }: { readonly row: Row }) {
  const wantsChips = useComputed(() => !asWritten.value && hasChips(row, draft.value?.text ?? '')).value
  const isWithChips = useRef(wantsChips)
  // Deleting a placeholder must not replace the field during editing.
  if (asWritten.value || wantsChips) isWithChips.current = wantsChips
  const code = chipFields.value
  if (!isWithChips.current || code === false) return <PlainField row={row} />
  if (code) return <ChipField row={row} code={code} />
  loadChipFields()
  return <div class="field" aria-busy="true" />
}

/** Returns the focus to the row when the editor closes. */
function giveBackFocus(key: string): void {
  requestAnimationFrame(() => {
    const unit = document.getElementById(`unit-${key}`)
    if (!document.activeElement || document.activeElement === document.body) unit?.focus({ preventScroll: true })
  })
}

function write(text: string): void {
  const now = draft.peek()
  if (now && now.text !== text) draft.value = { ...now, text }
}

/** The browser's own field, so that every script and input method works. */
function PlainField({ row }: { readonly row: Row }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const forget = noteField(plainField(element))
    element.focus()
    element.setSelectionRange(element.value.length, element.value.length)
    return () => {
      forget()
      giveBackFocus(row.key)
    }
  }, [row.key])
  return (
    <textarea
      ref={field}
      data-editor
      {...inLanguage(to.value)}
      spellcheck
      rows={2}
      aria-label={t('editor.label', { key: placeName(row.key) })}
      aria-describedby="editor-keys"
      value={draft.value?.text ?? ''}
      onInput={event => write(event.currentTarget.value)}
    />
  )
}

function ChipField({ row, code }: { readonly row: Row; readonly code: ChipFields }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { lang, dir } = inLanguage(to.peek())
    const element = box.current?.appendChild(document.createElement('div'))
    if (!element) return
    const { syntax } = row
    const field = code.openChipField({
      element,
      text: draft.peek()?.text ?? '',
      source: sourcePieces(row),
      syntax,
      read: syntax && readerOf(syntax),
      attributes: {
        'data-editor': '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('editor.label', { key: placeName(row.key) }),
        'aria-describedby': 'editor-keys',
        spellcheck: 'true',
        lang,
        dir,
      },
      onText: write,
    })
    const forget = noteField(field)
    // A fix, another person's text or an earlier version: the new text of the draft is put into the field.
    const follow = effect(() => {
      const text = draft.value?.text
      if (text !== undefined && text !== field.text()) field.setText(text)
    })
    return () => {
      follow()
      forget()
      field.close()
      element.remove()
      giveBackFocus(row.key)
    }
  }, [row.key])
  return <div class="field" ref={box} />
}
