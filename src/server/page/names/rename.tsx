import { useSignal } from '@preact/signals'
import type { RenameChange } from '../../answers.ts'
import { Dialog } from '../elements/dialog.tsx'
import { InlineForm } from '../elements/form.tsx'
import { Diff, inLanguage } from '../elements/texts.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import { apply, fix, lookAhead } from './names-state.ts'

const idOf = ({ slug, key }: RenameChange): string => `${slug} ${key}`

/** Fixes a rendering once: every text it would change is shown first, and each can be left out. */
export function Rename() {
  const now = fix.value
  const to = useSignal(now?.from ?? '')
  const left = useSignal<ReadonlySet<string>>(new Set())
  const added = useSignal<ReadonlySet<string>>(new Set())
  if (!now) return null
  // What was previewed for another spelling says nothing of this one.
  const preview = now.preview?.to === to.value.trim() ? now.preview : undefined
  const changes = preview?.changes ?? []
  // The glossary says so already, and only texts are to change.
  const isListed = preview?.to === preview?.from
  // A person's own text is changed only when ticked.
  const isTicked = (change: RenameChange): boolean =>
    change.human ? added.value.has(idOf(change)) : !left.value.has(idOf(change))
  const ticked = changes.filter(isTicked)
  const toggle = (change: RenameChange): void => {
    const set = change.human ? added : left
    set.value = set.value.symmetricDifference(new Set([idOf(change)]))
  }
  return (
    <Dialog title={t('rename.title', { name: now.source, locale: nameOf(now.locale) })}>
      <InlineForm
        label={t('rename.to')}
        submit={t('rename.preview')}
        main
        disabled={to.value.trim() === ''}
        onSubmit={() => void lookAhead(to.value.trim())}
      >
        {id => (
          <input
            id={id}
            data-first
            required
            {...inLanguage(now.locale)}
            value={to.value}
            maxLength={200}
            onInput={event => {
              to.value = event.currentTarget.value
            }}
          />
        )}
      </InlineForm>
      {preview && (
        <>
          <p role="status">{changes.length > 0 ? t('rename.count', { count: changes.length }) : t('rename.none')}</p>
          <ul class="changes">
            {changes.map(change => (
              <li key={idOf(change)}>
                <label class="check">
                  <input type="checkbox" checked={isTicked(change)} onChange={() => toggle(change)} />
                  <bdi>
                    {change.slug} {change.key}
                  </bdi>
                  {change.human && <span class="tag">{t('rename.human')}</span>}
                </label>
                <Diff before={change.before} after={change.after} locale={now.locale} syntax={change.syntax} />
              </li>
            ))}
          </ul>
          {!(isListed && changes.length === 0) && (
            <div class="actions">
              <button
                type="button"
                class={ticked.length > 0 ? 'main' : undefined}
                disabled={isListed && ticked.length === 0}
                onClick={() => apply(new Set(ticked.map(idOf)))}
              >
                {ticked.length === 0 && !isListed
                  ? t('rename.glossaryOnly')
                  : t(isListed ? 'rename.applyTexts' : 'rename.apply', { count: ticked.length })}
              </button>
            </div>
          )}
        </>
      )}
    </Dialog>
  )
}
