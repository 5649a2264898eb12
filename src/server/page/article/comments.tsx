import { signal } from '@preact/signals'
import type { Row } from '../../answers.ts'
import { comment } from '../edit/actions.ts'
import { InlineForm } from '../elements/form.tsx'
import { formatTime, t } from '../frame/i18n.ts'

/** Comments being written, by sentence: going elsewhere loses none. */
const unsent = signal<ReadonlyMap<string, string>>(new Map())

/** What people say to each other about a sentence. */
export function Comments({ row }: { readonly row: Row }) {
  const text = unsent.value.get(row.key) ?? ''
  const setText = (value: string): void => {
    unsent.value = new Map(unsent.peek()).set(row.key, value)
  }
  if (!row.unit) return null
  const submit = async (): Promise<void> => {
    if (text.trim() !== '' && (await comment(row, text))) setText('')
  }
  return (
    <section>
      <h3>{t('comments.title')}</h3>
      <ul class="comments">
        {row.unit.comments.map(({ author, time, text: said }) => (
          <li key={time + said}>
            <p class="quiet">
              <bdi>{author}</bdi> · <time dateTime={time}>{formatTime(time)}</time>
            </p>
            <p dir="auto">{said}</p>
          </li>
        ))}
      </ul>
      <InlineForm label={t('comments.add')} quiet submit={t('comments.send')} onSubmit={submit}>
        {id => (
          <textarea
            id={id}
            data-comment
            rows={1}
            dir="auto"
            placeholder={t('comments.add')}
            maxLength={2000}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        )}
      </InlineForm>
    </section>
  )
}
