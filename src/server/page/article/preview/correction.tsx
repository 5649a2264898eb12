import { useId, useState } from 'preact/hooks'
import type { ArticleView, CorrectionView, PreviewView } from '../../../answers.ts'
import { inLanguage } from '../../elements/texts.tsx'
import { messageOf, writeCorrection } from '../../frame/api.ts'
import { formatTime, t } from '../../frame/i18n.ts'

interface CorrectionProps {
  readonly view: Pick<ArticleView, 'slug' | 'to'>
  readonly correction: CorrectionView
  /** Called with the preview that has the new note. */
  readonly onWritten: (preview: PreviewView) => void
}

/** The correction note for readers: the draft, or an editor's words, to be changed and approved here. */
export function Correction({ view, correction, onWritten }: CorrectionProps) {
  const { draft, note, owed, by, decided, outdated } = correction
  const [text, setText] = useState(note)
  const [problem, setProblem] = useState('')
  const id = useId()
  const isDecided = by !== undefined && text === note
  const approve = async (event: Event): Promise<void> => {
    event.preventDefault()
    await writeCorrection(view, { draft, text: text.trim() }).then(onWritten, error => setProblem(messageOf(error)))
  }
  return (
    <form class="correction" onSubmit={event => void approve(event)}>
      <label htmlFor={id}>{t(owed ? 'correction.owed' : 'correction.told')}</label>
      <textarea
        id={id}
        rows={3}
        required
        maxLength={2000}
        {...inLanguage(view.to)}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {by === undefined ? t('correction.drafted') : t('correction.decided', { by, time: formatTime(decided ?? '') })}
      </p>
      {outdated && (
        <p class="quiet">
          {t('correction.outdated', { by: outdated.by, time: formatTime(outdated.time) })}{' '}
          <q {...inLanguage(view.to)}>{outdated.text}</q>
        </p>
      )}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" disabled={isDecided || text.trim() === ''}>
          {t('correction.approve')}
        </button>
        {text !== draft && (
          <button type="button" class="plain" onClick={() => setText(draft)}>
            {t('correction.draft')}
          </button>
        )}
      </div>
    </form>
  )
}
