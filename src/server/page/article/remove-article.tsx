import { useEffect, useState } from 'preact/hooks'
import type { RemovalView } from '../../answers.ts'
import { Dialog } from '../elements/dialog.tsx'
import { getRemoval, messageOf, removeArticle } from '../frame/api.ts'
import { formatList, formatNumber, nameOf, t } from '../frame/i18n.ts'
import { me } from '../frame/newsroom.ts'
import { go, route } from '../frame/route.ts'
import { announce, panel } from '../frame/state.ts'

/** Whether the user may remove articles: on a laptop everybody may, in a newsroom only administrators. */
export const mayRemove = (): boolean => !me.value || me.value.role === 'admin'

/** Asks whether to remove the article on the screen. */
export function startRemoving(): void {
  panel.value = 'remove'
}

/** Lists what is removed together with an article, and removes it after a confirmation. */
export function RemoveArticle() {
  const now = route.value
  const slug = 'slug' in now ? now.slug : ''
  const [view, setView] = useState<RemovalView>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    getRemoval(slug).then(setView, error => setProblem(messageOf(error)))
  }, [slug])
  const remove = async (): Promise<void> => {
    try {
      await removeArticle(slug)
      panel.value = undefined
      go({ view: 'desk' })
      announce(t('remove.done', { slug }), 'good')
    } catch (error) {
      setProblem(messageOf(error))
    }
  }
  return (
    <Dialog title={t('remove.title', { slug })}>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!view && problem === '' && <p class="quiet">{t('changes.loading')}</p>}
      {view && <WhatGoes view={view} />}
      {view && view.published.length === 0 && (
        <div class="actions">
          <button type="button" onClick={() => void remove()}>
            {t('remove.yes')}
          </button>
        </div>
      )}
    </Dialog>
  )
}

function WhatGoes({ view: { file, editions, published } }: { readonly view: RemovalView }) {
  return (
    <>
      {published.length > 0 && <p>{t('remove.published', { locales: formatList(published.map(nameOf)) })}</p>}
      <p>{t('remove.goes')}</p>
      <ul>
        {file !== undefined && (
          <li>
            {t('remove.file')} <bdi class="key">{file}</bdi>
          </li>
        )}
        {editions.map(({ locale, texts, byPeople, comments }) => (
          <li key={locale}>
            {[
              `${nameOf(locale)}: ${t('remove.texts', { count: texts })}`,
              ...(byPeople > 0 ? [t('remove.byPeople', { number: formatNumber(byPeople) })] : []),
              ...(comments > 0 ? [t('unit.comments', { count: comments })] : []),
            ].join(' · ')}
          </li>
        ))}
      </ul>
      <p class="quiet">{t('remove.kept')}</p>
    </>
  )
}
