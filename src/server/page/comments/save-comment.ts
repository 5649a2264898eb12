import type { Comment } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { change } from '../edit/actions.ts'
import { t } from '../frame/i18n.ts'
import { announce } from '../frame/state.ts'

export async function comment(row: Row, text: string, about?: 'source'): Promise<boolean> {
  const saved = await change(row, { kind: 'comment', text, ...(about ? { about } : {}) })
  if (saved) announce(t('notice.commented'), 'good')
  return saved !== undefined
}

/** Changes the text of the user's own comment. */
export async function reword(row: Row, { time }: Comment, text: string): Promise<boolean> {
  const saved = await change(row, { kind: 'reword', time, text })
  if (saved) announce(t('notice.commented'), 'good')
  return saved !== undefined
}

/** Resolves a comment, or reopens it. */
export async function resolve(row: Row, { author, time }: Comment, done: boolean): Promise<void> {
  if (await change(row, { kind: 'resolve', author, time, done }))
    announce(t(done ? 'notice.resolved' : 'notice.unresolved'), 'good')
}
