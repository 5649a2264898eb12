import { computed, signal } from '@preact/signals'
import { editsOf, withEdits } from '../../../text-edits.ts'
import type { Row } from '../../answers.ts'
import { readAgain } from '../article/opening.ts'
import { announceBulk } from '../edit/bulk.ts'
import { fixTexts, messageOf } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { announce, article, panel } from '../frame/state.ts'

/** A sentence with its text after a fix. */
export interface FixedRow {
  readonly row: Row
  readonly after: string
}

/** The kind of finding that is being fixed in the whole edition. */
export const fixKind = signal('')

/** The sentences of the edition with a fix for this kind of finding. */
export function fixable(code: string, rows: readonly Row[]): readonly FixedRow[] {
  return rows.flatMap((row): FixedRow[] => {
    const fix = row.findings.find(each => each.code === code && each.locale !== undefined && each.fix)?.fix
    const target = row.unit?.target ?? ''
    if (!fix || target === '') return []
    const after = withEdits(target, editsOf(fix))
    return after === target ? [] : [{ row, after }]
  })
}

export const fixed = computed(() => fixable(fixKind.value, article.value?.rows ?? []))

export function startFixing(code: string): void {
  fixKind.value = code
  panel.value = 'fixes'
}

/** Fixes the selected sentences in one step. */
export async function fixAll(chosen: readonly FixedRow[]): Promise<void> {
  const view = article.peek()
  if (!view || chosen.length === 0) return
  try {
    const answer = await fixTexts(view, {
      code: fixKind.peek(),
      changes: chosen.map(({ row, after }) => ({ key: row.key, revision: row.unit?.revision ?? '', target: after })),
    })
    panel.value = undefined
    announceBulk(t('find.done', { count: answer.applied }), answer, readAgain)
    await readAgain()
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}
