import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface InlineFormProps {
  readonly label: string
  /** Only for screen readers, where the field says itself what it is for. */
  readonly quiet?: boolean
  readonly submit: string
  /** The one thing to do here. */
  readonly main?: boolean
  readonly disabled?: boolean
  readonly onSubmit: () => void
  readonly children: (id: string) => ComponentChildren
}

/** One question on one line: a field, which is given its id, with its label and the button that sends it. */
export function InlineForm({ label, quiet, submit, main, disabled, onSubmit, children }: InlineFormProps) {
  const id = useId()
  return (
    <form
      class="inline-form"
      onSubmit={event => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <label htmlFor={id}>
        {quiet ? <span class="sr">{label}</span> : label}
        {children(id)}
      </label>
      <button type="submit" class={main ? 'main' : undefined} disabled={disabled}>
        {submit}
      </button>
    </form>
  )
}
