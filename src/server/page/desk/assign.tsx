import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { CheckBox } from '../elements/check-box.tsx'
import { Dialog } from '../elements/dialog.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import { panel } from '../frame/state.ts'
import { assign, assigning, namesKnown } from './assigning.ts'
import { articles } from './desk-state.ts'
import { dueOf, fieldsOf } from './due.ts'

/** A dialog for the assignee and due time of an article's editions. */
export function Assign() {
  const asked = assigning.value
  const article = articles.value.find(({ slug }) => slug === asked?.slug)
  const first = article?.editions.find(({ locale }) => locale === asked?.locales[0])
  const who = useSignal(first?.assigned ?? '')
  const { day, time } = fieldsOf(first?.due ?? '')
  const [onDay, atTime] = [useSignal(day), useSignal(time)]
  const locales = useSignal<readonly string[]>(asked?.locales ?? [])
  const list = useId()
  if (!asked || !article) return null
  const save = async (values: { readonly assigned: string; readonly due: string }): Promise<void> => {
    if (await assign({ slug: asked.slug, locales: locales.value }, values)) panel.value = undefined
  }
  return (
    <Dialog title={t('assign.title')}>
      <form
        class="assign"
        onSubmit={event => {
          event.preventDefault()
          void save({ assigned: who.value.trim(), due: dueOf(onDay.value, atTime.value) })
        }}
      >
        <p>{article.title}</p>
        <label>
          {t('assign.who')}
          <input
            list={list}
            data-first
            value={who.value}
            maxLength={200}
            dir="auto"
            autocomplete="off"
            onInput={event => {
              who.value = event.currentTarget.value
            }}
          />
        </label>
        <datalist id={list}>
          {namesKnown().map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div class="when">
          <label>
            {t('assign.day')}
            <input
              type="date"
              value={onDay.value}
              onInput={event => {
                onDay.value = event.currentTarget.value
              }}
            />
          </label>
          <label>
            {t('assign.time')}
            <input
              type="time"
              disabled={onDay.value === ''}
              value={atTime.value}
              onInput={event => {
                atTime.value = event.currentTarget.value
              }}
            />
          </label>
        </div>
        <fieldset class="choices">
          <legend>{t('assign.editions')}</legend>
          {article.editions.map(({ locale }) => (
            <CheckBox
              key={locale}
              checked={locales.value.includes(locale)}
              set={() => {
                locales.value = [...new Set(locales.value).symmetricDifference(new Set([locale]))]
              }}
            >
              {nameOf(locale)}
            </CheckBox>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit" class="main" disabled={locales.value.length === 0}>
            {t('assign.save')}
          </button>
          <button
            type="button"
            disabled={locales.value.length === 0}
            onClick={() => void save({ assigned: '', due: '' })}
          >
            {t('assign.clear')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
