import type { Fix } from '../../../model.ts'
import { asOneEdit } from '../../../text-edits.ts'
import { t } from '../frame/i18n.ts'
import { to } from '../frame/state.ts'
import { inLanguage } from './texts.tsx'

/** Visible characters in place of invisible ones. */
const VISIBLE: Readonly<Record<string, string>> = { ' ': '␣', '\u00a0': '⍽', '\u202f': '⍽' }

interface FixButtonProps {
  /** The text that the fix is for. */
  readonly text: string
  readonly fix: Fix
  readonly onClick: () => void
}

/** A button that applies a fix, and shows the text before and after. */
export function FixButton({ text, fix, onClick }: FixButtonProps) {
  const { target, text: put } = asOneEdit(text, fix)
  const shown = (words: string): string =>
    /\p{L}|\p{N}/u.test(words) ? words : words.replace(/[ \u00a0\u202f]/g, sign => VISIBLE[sign] ?? sign)
  const [before, after] = [shown(text.slice(...target)), shown(put)]
  return (
    <button type="button" data-fix onMouseDown={event => event.preventDefault()} onClick={onClick}>
      {t('findings.fix')}{' '}
      <bdi {...inLanguage(to.value)}>
        {before && <del>{before}</del>} {after && <ins>{after}</ins>}
      </bdi>
    </button>
  )
}
