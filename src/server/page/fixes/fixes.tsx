import { useSignal } from '@preact/signals'
import { CheckBox } from '../elements/check-box.tsx'
import { checkName } from '../elements/check-name.ts'
import { Dialog } from '../elements/dialog.tsx'
import { placeName } from '../elements/place-name.ts'
import { Diff } from '../elements/texts.tsx'
import { t } from '../frame/i18n.ts'
import { to } from '../frame/state.ts'
import { fixAll, fixed, fixKind } from './fixes-state.ts'

/** All fixes of one kind in the edition: each sentence is shown first, and can be left out. */
export function Fixes() {
  const left = useSignal<ReadonlySet<string>>(new Set())
  const all = fixed.value
  const chosen = all.filter(({ row }) => !left.value.has(row.key))
  return (
    <Dialog title={checkName(fixKind.value)}>
      <div class="actions">
        <button type="button" onClick={() => (left.value = new Set())}>
          {t('find.all')}
        </button>
        <button type="button" onClick={() => (left.value = new Set(all.map(({ row }) => row.key)))}>
          {t('find.none')}
        </button>
      </div>
      <ul class="changes">
        {all.map(({ row, after }) => (
          <li key={row.key}>
            <CheckBox
              checked={!left.value.has(row.key)}
              set={() => {
                left.value = left.value.symmetricDifference(new Set([row.key]))
              }}
            >
              <bdi>{placeName(row.key)}</bdi>
            </CheckBox>
            <Diff before={row.unit?.target ?? ''} after={after} locale={to.value} syntax={row.syntax} />
          </li>
        ))}
      </ul>
      <div class="actions apply">
        <button type="button" class="main" disabled={chosen.length === 0} onClick={() => void fixAll(chosen)}>
          {t('rename.applyTexts', { count: chosen.length })}
        </button>
      </div>
    </Dialog>
  )
}
