import { useEffect } from 'preact/hooks'
import type { Note } from '../../newsroom/room/model.ts'
import { Dialog } from '../elements/dialog.tsx'
import { Sign } from '../elements/sign.tsx'
import { signOut } from './api.ts'
import { formatDue, formatNumber, formatTime, nameOf, t } from './i18n.ts'
import { markSeen, me, notes, unseen } from './newsroom.ts'
import { link } from './route.ts'
import { panel } from './state.ts'

/** The signed-in person and their notifications; nothing on a laptop. */
export function NewsroomTools() {
  if (!me.value) return null
  const count = unseen.value
  return (
    <>
      <button type="button" class="plain bell" aria-haspopup="dialog" onClick={() => (panel.value = 'notes')}>
        <Sign name="bell" />
        <span class="sr">{t('notes.open', { count })}</span>
        {count > 0 && (
          <span class="number" aria-hidden="true">
            {formatNumber(count)}
          </span>
        )}
      </button>
      <bdi class="me">{me.value.name}</bdi>
      <button type="button" class="plain" onClick={() => void signOut()}>
        {t('shell.signOut')}
      </button>
    </>
  )
}

/** The user's notifications, the latest first; opening the list marks them as seen. */
export function Notes() {
  const all = notes.value
  useEffect(() => () => void markSeen(), [])
  return (
    <Dialog title={t('notes.title')}>
      {all.length === 0 && <p class="quiet">{t('notes.none')}</p>}
      <ul class="notes">
        {all.map(note => (
          <li key={note.id} class={note.seen ? '' : 'new'}>
            <a {...addressOf(note)}>
              {t(`notes.${note.kind}`, {
                who: note.by ?? '',
                article: note.slug,
                language: nameOf(note.locale),
                time: note.due === undefined ? '' : formatDue(note.due),
              })}
            </a>{' '}
            <time dateTime={note.at}>{formatTime(note.at)}</time>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

const addressOf = ({ slug, locale, key }: Note) => {
  const place = link({ view: 'article', slug, locale, ...(key === undefined ? {} : { key }) })
  return {
    ...place,
    onClick: (event: MouseEvent) => {
      panel.value = undefined
      place.onClick(event)
    },
  }
}
