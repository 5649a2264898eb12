import { useComputed } from '@preact/signals'
import type { Row } from '../../answers.ts'
import { approve, objectionsTo } from '../edit/approve.ts'
import { Says } from '../elements/says.tsx'
import { stated } from '../elements/statement.ts'
import { formatList, t } from '../frame/i18n.ts'
import { question } from '../frame/state.ts'

/** Asks in the row whether to approve a sentence in spite of objections, and lists them. */
export function Question({ row }: { readonly row: Row }) {
  const asked = useComputed(() => (question.value?.key === row.key ? question.value : undefined)).value
  const objections = asked && objectionsTo(row, asked.state)
  if (!asked || !objections) return null
  const { behind, errors, comments } = objections
  return (
    <section class="ask" role="alert" aria-label={t('ask.title')}>
      <p>
        <strong>{t('ask.title')}</strong>
      </p>
      <ul>
        {behind && (
          <li>
            {t('ask.behind')} {formatList((row.evidence ?? []).map(stated))}
          </li>
        )}
        {errors.map(error => (
          <li key={`${error.code} ${error.message}`}>
            {t('ask.error')} <Says what={error} />
          </li>
        ))}
        {comments > 0 && <li>{t('ask.comments', { count: comments })}</li>}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => void approve(row, asked.state)}>
          {t('ask.yes')}
        </button>
        <button type="button" onClick={() => (question.value = undefined)}>
          {t('ask.no')}
        </button>
        <span class="quiet hint">{t('ask.keys', { key: asked.state === 'final' ? 'f' : 'a' })}</span>
      </div>
    </section>
  )
}
