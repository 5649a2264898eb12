import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
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
  /** The field for a new comment, which a key leads to; a field that edits a comment gets the focus at once. */
  readonly isNew?: boolean
}

/** The people who match an @, and the one that Enter chooses. */
interface Meant {
  readonly names: readonly string[]
  readonly at: number
}

const NOBODY: Meant = { names: [], at: 0 }

/**
 * A field for a comment. Ctrl+Enter sends it. An @ offers people: arrows and Enter choose one, Escape closes the list.
 */
export function CommentField({ label, submit, text, setText, send, isNew = false }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const meant = useSignal(NOBODY)
  const list = useId()
  const look = (): void => {
    const element = field.current
    const names = element ? whoIsMeant(element.value.slice(0, element.selectionStart), people.peek()) : []
    meant.value = { names, at: 0 }
  }
  const address = (name: string): void => {
    const element = field.current
    if (!element) return
    const at = element.value.lastIndexOf('@', element.selectionStart - 1)
    element.setRangeText(`@${name} `, at, element.selectionStart, 'end')
    setText(element.value)
    meant.value = NOBODY
    element.focus()
  }
  /** Gives whether the key was for the list of people. */
  const choose = (key: string): boolean => {
    const { names, at } = meant.peek()
    const name = names[at]
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (name === undefined) return false
    if (key === 'Escape') meant.value = NOBODY
    else if (key === 'Enter') address(name)
    else if (step !== undefined) meant.value = { names, at: (at + step + names.length) % names.length }
    else return false
    return true
  }
  const { names, at: chosen } = meant.value
  const isOffered = names.length > 0
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
            aria-autocomplete="list"
            aria-controls={isOffered ? list : undefined}
            aria-activedescendant={isOffered ? `${list}-${chosen}` : undefined}
            onInput={event => {
              setText(event.currentTarget.value)
              look()
            }}
            onBlur={() => {
              meant.value = NOBODY
            }}
            onKeyDown={event => {
              const { key, ctrlKey, metaKey, isComposing } = event
              if (isComposing) return
              const isSend = key === 'Enter' && (ctrlKey || metaKey)
              if (!isSend && !choose(key)) return
              event.preventDefault()
              if (isSend) void send()
            }}
          />
        )}
      </InlineForm>
      {isOffered && (
        <div role="listbox" id={list} class="choices small people" aria-label={t('comments.who')}>
          {names.map((name, at) => (
            <button
              key={name}
              type="button"
              role="option"
              tabIndex={-1}
              id={`${list}-${at}`}
              aria-selected={at === chosen}
              // Keeps the focus in the field: losing it would close the list.
              onMouseDown={event => event.preventDefault()}
              onClick={() => address(name)}
            >
              <bdi>@{name}</bdi>
            </button>
          ))}
        </div>
      )}
    </>
  )
}
