import { useSignal } from '@preact/signals'
import type { RenameChange, RenamePreview } from '../../answers.ts'
import { Dialog } from '../elements/dialog.tsx'
import { InlineForm } from '../elements/form.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatNumber, nameOf, t } from '../frame/i18n.ts'
import { apply, busy, type Fix, fix, lookAhead } from './names-state.ts'
import { RenamedArticles } from './renamed-articles.tsx'

const idOf = ({ slug, key }: RenameChange): string => `${slug} ${key}`

/** Fixes a rendering once: every text it would change is shown first, by article, and each can be left out. */
export function Rename() {
  const now = fix.value
  const to = useSignal(now?.from ?? '')
  if (!now) return null
  // What was previewed for another spelling says nothing of this one.
  const preview = now.preview?.to === to.value.trim() ? now.preview : undefined
  return (
    <Dialog title={t('rename.title', { name: now.source, locale: nameOf(now.locale) })}>
      <InlineForm
        label={t('rename.to')}
        submit={t('rename.preview')}
        main
        disabled={to.value.trim() === '' || busy.value}
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
      {busy.value && <progress aria-label={t('find.running')} />}
      {preview && <Choices key={preview.to} now={now} preview={preview} />}
    </Dialog>
  )
}

/** The forms that a field has, one between commas. */
const formsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,،、，\n]/)
      .map(form => form.trim())
      .filter(form => form !== ''),
  ),
]

/** What to change: the new inflected forms, and the texts. */
function Choices({ now, preview }: { readonly now: Fix; readonly preview: RenamePreview }) {
  const { changes, forms } = preview
  // A person's own text is changed only when ticked.
  const ticked = useSignal<ReadonlySet<string>>(new Set(changes.filter(({ human }) => !human).map(idOf)))
  const listed = useSignal(forms.join(', '))
  // The glossary says so already, and only texts are to change.
  const isListed = preview.to === preview.from
  const chosen = changes.filter(change => ticked.value.has(idOf(change)))
  const tick = (some: readonly RenameChange[], on: boolean): void => {
    const ids = new Set(some.map(idOf))
    ticked.value = on ? ticked.peek().union(ids) : ticked.peek().difference(ids)
  }
  return (
    <>
      <p role="status">
        {changes.length > 0 ? t('rename.count', { count: changes.length }) : t('rename.none')}
        {chosen.length < changes.length && ` · ${t('rename.ticked', { ticked: formatNumber(chosen.length) })}`}
      </p>
      {!isListed && (
        <label class="forms-field">
          {t('rename.forms')}
          <textarea
            rows={2}
            {...inLanguage(now.locale)}
            value={listed.value}
            onInput={event => {
              listed.value = event.currentTarget.value
            }}
          />
        </label>
      )}
      {changes.length > 1 && (
        <div class="actions">
          <button type="button" onClick={() => tick(changes, true)}>
            {t('find.all')}
          </button>
          <button type="button" onClick={() => tick(changes, false)}>
            {t('find.none')}
          </button>
        </div>
      )}
      <RenamedArticles
        changes={changes}
        locale={now.locale}
        isTicked={change => ticked.value.has(idOf(change))}
        tick={tick}
      />
      {!(isListed && changes.length === 0) && (
        <div class="actions apply">
          <button
            type="button"
            class={chosen.length > 0 ? 'main' : undefined}
            disabled={busy.value || (isListed && chosen.length === 0)}
            onClick={() => void apply(chosen, formsIn(listed.value))}
          >
            {chosen.length === 0 && !isListed
              ? t('rename.glossaryOnly')
              : t(isListed ? 'rename.applyTexts' : 'rename.apply', { count: chosen.length })}
          </button>
        </div>
      )}
    </>
  )
}
