import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../frame/i18n.ts'
import { panel } from '../frame/state.ts'

interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
}

/**
 * A modal dialog: the browser keeps the focus inside, closes it on Escape and returns the focus. The focus starts at
 * the element with `data-first`.
 */
export function Dialog({ title, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  // Opened at once, and not a frame later: an Escape in between would be lost.
  useLayoutEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const close = (): void => {
    panel.value = undefined
  }
  return (
    <dialog ref={box} aria-labelledby="dialog-title" onClose={close} closedby="any">
      <div class="dialog">
        <div class="head">
          <h2 id="dialog-title">{title}</h2>
          <button type="button" class="plain" onClick={close}>
            {t('shell.close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
