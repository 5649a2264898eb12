import { useEffect } from 'preact/hooks'
import { t } from '../frame/i18n.ts'
import { panel } from '../frame/state.ts'
import { lookAtSelection, picked, startName } from './picked-words.ts'

/** A button beside selected words of a text, which adds them to the glossary. */
export function Picked() {
  useEffect(() => {
    document.addEventListener('selectionchange', lookAtSelection)
    return () => document.removeEventListener('selectionchange', lookAtSelection)
  }, [])
  const now = picked.value
  if (!now || panel.value) return null
  return (
    <button
      type="button"
      class="picked"
      style={{ left: `${Math.min(now.left, innerWidth - 200)}px`, top: `${now.top + 6}px` }}
      // Keeps the words selected.
      onMouseDown={event => event.preventDefault()}
      onClick={() => startName(now)}
    >
      {t('newName.open')}
    </button>
  )
}
