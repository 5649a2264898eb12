import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface MenuProps {
  readonly label: string
  readonly children: ComponentChildren
}

/** A box that opens below its label; Escape, a click outside and moving the focus outside close it. */
export function Menu({ label, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const isOpen = useSignal(false)
  const close = (): void => {
    isOpen.value = false
  }
  useEffect(() => {
    if (!isOpen.value) return
    const look = ({ target }: Event): void => {
      if (target instanceof Node && !box.current?.contains(target)) close()
    }
    for (const kind of ['pointerdown', 'focusin']) document.addEventListener(kind, look)
    return () => {
      for (const kind of ['pointerdown', 'focusin']) document.removeEventListener(kind, look)
    }
  }, [isOpen.value])
  return (
    <details
      ref={box}
      class="menu"
      open={isOpen.value}
      onToggle={event => {
        isOpen.value = event.currentTarget.open
      }}
      // Before a dialog opens, the focus is put where it can return to.
      onClickCapture={event => {
        if (!(event.target instanceof Element) || !event.target.closest('[data-closes]')) return
        box.current?.querySelector('summary')?.focus()
        close()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen.peek()) return
        event.preventDefault()
        close()
        box.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>{label}</summary>
      {children}
    </details>
  )
}
