import type { Row } from '../../answers.ts'
import { t } from '../frame/i18n.ts'
import { announce, article, whole } from '../frame/state.ts'

/** Whether an error in the edition itself prevents publishing. */
const isInTheWay = ({ unit, findings }: Row): boolean =>
  unit?.state !== 'final' || findings.some(({ level, locale }) => level === 'error' && locale !== undefined)

/** When every sentence of an edition is approved and there is no error: the command that publishes it. */
export function Ready() {
  const view = article.value
  const units = view?.rows.filter(row => row.translate) ?? []
  if (!view || !whole.value || units.length === 0 || units.some(isInTheWay)) return null
  const command = `interlinear publish ${view.slug} --to ${view.to}`
  return (
    <p class="ready">
      {t('publish.ready')} <code dir="ltr">{command}</code>{' '}
      <button type="button" class="plain" onClick={() => void copy(command)}>
        {t('publish.copy')}
      </button>
    </p>
  )
}

/**
 * On an insecure origin, as on another machine of the local network, a page may not write to the clipboard: then the
 * command is selected.
 */
async function copy(command: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(command)
    announce(t('publish.copied'), 'good')
  } catch {
    const code = document.querySelector('.ready code')
    if (code) getSelection()?.selectAllChildren(code)
  }
}
