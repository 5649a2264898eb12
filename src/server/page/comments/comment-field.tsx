import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { InlineForm } from '../elements/form.tsx'
import { t } from '../frame/i18n.ts'
import { whoIsMeant } from './address.ts'
import { people } from './people.ts'

interface FieldProps {
  readonly label: string
  readonly submit: string
  readonly text: string
  readonly setText: (text: string) => void
  readonly send: () => Promise<void>
  /** The field for a new comment, which a key leads to; one that changes a comment has the focus at once. */
  readonly isNew?: boolean
}

/** Where a comment is written; Ctrl+Enter sends it, and @ offers the people here. */
export function CommentField({ label, submit, text, setText, send, isNew = false }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const meant = useSignal<readonly string[]>([])
  const look = (): void => {
    const element = field.current
    meant.value = element ? whoIsMeant(element.value.slice(0, element.selectionStart), people.peek()) : []
  }
  const address = (name: string): void => {
    const element = field.current
    if (!element) return
    const at = element.value.lastIndexOf('@', element.selectionStart - 1)
    element.setRangeText(`@${name} `, at, element.selectionStart, 'end')
    setText(element.value)
    meant.value = []
    element.focus()
  }
  return (
    <>
      <InlineForm label={label} quiet submit={submit} onSubmit={send}>
        {id => (
          <textarea
            id={id}
            ref={element => {
              const isFirst = element && !field.current && !isNew
              field.current = element
              if (isFirst) element.focus()
            }}
            data-comment={isNew ? '' : undefined}
            rows={1}
            dir="auto"
            placeholder={label}
            maxLength={2000}
            value={text}
            aria-keyshortcuts="Control+Enter"
            onInput={event => {
              setText(event.currentTarget.value)
              look()
            }}
            onKeyDown={event => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
              event.preventDefault()
              void send()
            }}
          />
        )}
      </InlineForm>
      {meant.value.length > 0 && (
        <fieldset class="choices small people">
          <legend class="sr">{t('comments.who')}</legend>
          {meant.value.map(name => (
            <button key={name} type="button" onClick={() => address(name)}>
              <bdi>@{name}</bdi>
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}
