import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Row } from '../../answers.ts'
import { edit, markRead, setState, undo } from '../edit/actions.ts'
import { approve } from '../edit/approve.ts'
import { undoOf } from '../edit/undoable.ts'
import { t } from '../frame/i18n.ts'
import { isUnread } from '../frame/state.ts'

type Next = 'edit' | 'accept' | 'approve' | 'read' | undefined

/** The next step for a sentence, whose button is the main one. There is none if it is approved and read. */
function nextFor(row: Row): Next {
  const { state, target } = row.unit ?? {}
  if (!target) return 'edit'
  if (state !== 'reviewed' && state !== 'final') return 'accept'
  if (row.stale !== undefined) return undefined
  if (isUnread(row)) return 'read'
  return state === 'reviewed' ? 'approve' : undefined
}

/** The actions on a sentence in its present state. */
export function Hands({ row }: { readonly row: Row }) {
  const { state, target } = row.unit ?? {}
  const isApproved = state === 'reviewed' || state === 'final'
  // A stale sentence can be confirmed once more.
  const isBehind = row.stale !== undefined
  const last = undoOf(row)
  const next = nextFor(row)
  const main = (name: Next): string | undefined => (next === name ? 'main' : undefined)
  const box = useRef<HTMLDivElement>(null)
  // A pressed button may be disabled by its action: then the sentence gets the focus, which would otherwise be lost.
  useLayoutEffect(() => {
    const pressed = box.current?.querySelector('button:disabled:focus')
    if (pressed) document.getElementById(`unit-${row.key}`)?.focus({ preventScroll: true })
  })
  return (
    <div class="actions hands" ref={box}>
      <span class="group">
        <button
          type="button"
          class={main('accept')}
          title={t('means.accept')}
          disabled={!target || state === 'final' || (state === 'reviewed' && !isBehind)}
          onClick={() => void approve(row, 'reviewed')}
        >
          {t('unit.accept')}
        </button>
        <button
          type="button"
          class={main('approve')}
          title={t('means.approve')}
          disabled={!target || (state === 'final' && !isBehind)}
          onClick={() => void approve(row, 'final')}
        >
          {t('unit.approve')}
        </button>
        <button
          type="button"
          class={main('read')}
          title={t('means.seen')}
          disabled={!target || isBehind}
          onClick={() => markRead(row)}
        >
          {t('unit.seen')}
        </button>
      </span>
      <span class="group">
        <button type="button" class={main('edit')} onClick={() => edit(row)}>
          {t('unit.editShort')}
        </button>
        {isApproved && (
          <button type="button" title={t('means.takeBack')} onClick={() => void setState('translated', row)}>
            {t('unit.takeBack')}
          </button>
        )}
        <button type="button" disabled={!last} onClick={() => void undo()}>
          {last ? t('unit.undoIt', { what: t(`undo.${last.what}`) }) : t('unit.undo')}
        </button>
      </span>
    </div>
  )
}
