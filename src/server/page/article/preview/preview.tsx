import { useEffect, useState } from 'preact/hooks'
import type { ArticleView, PreviewView, Row } from '../../../answers.ts'
import { Dialog } from '../../elements/dialog.tsx'
import { placeName } from '../../elements/place-name.ts'
import { Says } from '../../elements/says.tsx'
import { inLanguage } from '../../elements/texts.tsx'
import { loadPreview, messageOf } from '../../frame/api.ts'
import { formatNumber, t } from '../../frame/i18n.ts'
import { link } from '../../frame/route.ts'
import { article, panel } from '../../frame/state.ts'
import { Correction } from './correction.tsx'

/** The publication beside the current sentence; updated when that is saved. */
export function PreviewBeside({ row }: { readonly row: Row }) {
  const view = article.value
  const [page, setPage] = useState('')
  const [problem, setProblem] = useState('')
  useEffect(() => {
    if (!view) return
    let current = true
    loadPreview(view.slug, view.to).then(
      preview => current && setPage(preview.page),
      error => current && setProblem(messageOf(error)),
    )
    return () => {
      current = false
    }
  }, [view?.slug, view?.to, row.unit?.revision])
  if (problem !== '') return <p class="problem">{problem}</p>
  if (page === '') return <p class="quiet">{t('article.loading')}</p>
  // The place is part of the address, since the page in the frame runs no script.
  return <iframe class="beside" title={t('preview.page')} src={`${page}#${encodeURIComponent(row.block)}`} sandbox="" />
}

/** The place of a sentence: a click closes the dialog and goes there. */
function placeOf({ slug, to }: ArticleView, key: string) {
  const place = link({ view: 'article', slug, locale: to, key })
  return {
    ...place,
    onClick: (event: MouseEvent) => {
      panel.value = undefined
      place.onClick(event)
    },
  }
}

/** The edition as readers would get it, with its disclosure and the reasons against publishing it. */
export function Preview() {
  const view = article.value
  const [preview, setPreview] = useState<PreviewView>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    if (!view) return
    loadPreview(view.slug, view.to).then(setPreview, error => setProblem(messageOf(error)))
  }, [view?.slug, view?.to])
  if (!view) return null
  return (
    <Dialog title={t('preview.title')}>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!preview && problem === '' && <p class="empty">{t('article.loading')}</p>}
      {preview && (
        <div class="preview">
          <p {...inLanguage(view.to)}>{preview.sentence}</p>
          <p class="quiet">
            {t('article.read', { read: formatNumber(preview.read), count: preview.units })}
            {preview.noindex && ` · ${t('preview.noindex')}`}
          </p>
          {preview.comments > 0 && <p class="quiet">{t('ask.comments', { count: preview.comments })}</p>}
          {preview.read < preview.units && <p class="quiet">{t('preview.approvedUnread')}</p>}
          {preview.refusals.length > 0 && (
            <>
              <h3>{t('preview.refused')}</h3>
              <ul>
                {preview.refusals.map(refusal => (
                  <li key={`${refusal.key} ${refusal.message}`}>
                    {refusal.key !== undefined && (
                      <a class="key" {...placeOf(view, refusal.key)}>
                        <bdi>{placeName(refusal.key)}</bdi>
                      </a>
                    )}{' '}
                    <Says what={refusal} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {preview.correction && (
            <Correction
              key={`${preview.correction.draft} ${preview.correction.decided}`}
              view={view}
              correction={preview.correction}
              onWritten={setPreview}
            />
          )}
          <iframe title={t('preview.page')} src={preview.page} sandbox="" />
        </div>
      )}
    </Dialog>
  )
}
