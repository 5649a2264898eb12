import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface InlineFormProps {
  readonly label: string
  /** Only for screen readers, if the field itself shows its purpose. */
  readonly quiet?: boolean
  readonly submit: string
  /** Whether this is the main action of its place. */
  readonly main?: boolean
  readonly disabled?: boolean
  readonly onSubmit: () => void
  readonly children: (id: string) => ComponentChildren
}

/** One question on one line: a field, which gets its id, with its label and the button that submits it. */
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
