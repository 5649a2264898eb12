import type { ComponentChildren } from 'preact'

interface CheckBoxProps {
  readonly checked: boolean
  readonly set: (checked: boolean) => void
  readonly children: ComponentChildren
}

/** A check box with its label after it. */
export const CheckBox = ({ checked, set, children }: CheckBoxProps) => (
  <label class="check">
    <input type="checkbox" checked={checked} onChange={event => set(event.currentTarget.checked)} />
    {children}
  </label>
)
