import type { Row } from '../../answers.ts'
import { edit, markRead, setState, undo } from '../edit/actions.ts'
import { approve } from '../edit/approve.ts'
import { undoOf } from '../edit/undoable.ts'
import { t } from '../frame/i18n.ts'

/** What can be done to a sentence as it is. */
export function Hands({ row }: { readonly row: Row }) {
  const { state, target } = row.unit ?? {}
  const isApproved = state === 'reviewed' || state === 'final'
  const last = undoOf(row)
  return (
    <div class="actions">
      <button
        type="button"
        class="main"
        disabled={!target || state === 'final'}
        onClick={() => void approve(row, 'reviewed')}
      >
        {t('unit.accept')}
      </button>
      <button type="button" disabled={!target} onClick={() => void approve(row, 'final')}>
        {t('unit.approve')}
      </button>
      {isApproved && (
        <button type="button" onClick={() => void setState('translated', row)}>
          {t('unit.takeBack')}
        </button>
      )}
      <button type="button" disabled={!target || row.stale !== undefined} onClick={() => markRead(row)}>
        {t('unit.seen')}
      </button>
      <button type="button" onClick={() => edit(row)}>
        {t('unit.editShort')}
      </button>
      <button type="button" disabled={!last} onClick={() => void undo()}>
        {last ? t('unit.undoIt', { what: t(`undo.${last.what}`) }) : t('unit.undo')}
      </button>
    </div>
  )
}
