import { useEffect } from 'preact/hooks'
import type { BulkView } from '../../answers.ts'
import { checkName } from '../elements/check-name.ts'
import { Dialog } from '../elements/dialog.tsx'
import { formatNumber, formatTime, nameOf, t } from '../frame/i18n.ts'
import { panel } from '../frame/state.ts'
import { readSteps, steps, takeStepBack } from './steps.ts'

interface ListProps {
  readonly steps: readonly BulkView[]
  readonly takeBack: (step: BulkView) => void
}

/** Steps over many sentences, each with a button that undoes all of it. */
export function StepList({ steps, takeBack }: ListProps) {
  return (
    <ul class="undoable">
      {steps.map(step => (
        <li key={step.id}>
          <What step={step} /> <Where step={step} /> · <time dateTime={step.time}>{formatTime(step.time)}</time>{' '}
          <button type="button" class="plain small" onClick={() => takeBack(step)}>
            {t('unit.undo')}
            <span class="sr">
              {' '}
              <What step={step} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What was done. */
function What({ step: { kind, from, to } }: { readonly step: BulkView }) {
  if (kind === 'replace' || kind === 'rename') {
    return (
      <>
        <bdi>{from === '' ? '∅' : from}</bdi> → <bdi>{to === '' ? '∅' : to}</bdi>
      </>
    )
  }
  if (kind === 'approve') return <>{t('steps.approve')}</>
  return (
    <>
      {t(`steps.${kind}`)} <bdi>{kind === 'fix' ? checkName(from) : from}</bdi>
    </>
  )
}

/** In which texts, and how many. */
function Where({ step: { slug, locale, count, glossary } }: { readonly step: BulkView }) {
  const parts = [
    ...(slug === undefined ? [] : [<bdi key="slug">{slug}</bdi>]),
    ...(locale === undefined ? [] : [nameOf(locale)]),
    ...(count === 0 ? [] : [t('find.inSentences', { count, number: formatNumber(count) })]),
    ...(glossary ? [t('steps.inGlossary')] : []),
  ]
  return <span class="quiet">{parts.map(part => [' · ', part])}</span>
}

/** All undoable steps of the user, also those from before a reload. */
export function Steps() {
  useEffect(() => void readSteps(), [])
  // A notice would be hidden behind a dialog.
  const takeBack = (step: BulkView): void => {
    panel.value = undefined
    void takeStepBack(step)
  }
  return (
    <Dialog title={t('steps.title')}>
      {steps.value.length === 0 ? (
        <p class="quiet">{t('steps.none')}</p>
      ) : (
        <StepList steps={steps.value} takeBack={takeBack} />
      )}
    </Dialog>
  )
}
