import type { Row } from '../../../answers.ts'
import type { CutRequest } from '../../../requests.ts'
import { activate } from '../../edit/actions.ts'
import { cutSentence, messageOf, undoBulk } from '../../frame/api.ts'
import { t } from '../../frame/i18n.ts'
import { announce, article } from '../../frame/state.ts'
import { openArticle } from '../opening.ts'

/** Splits or merges a sentence in the article and all its editions. */
export async function cut(row: Row, request: CutRequest): Promise<void> {
  const view = article.peek()
  if (!view) return
  try {
    const { key, undo: id } = await cutSentence(view.slug, row.key, request)
    await openArticle(view.slug, view.to)
    activate(key)
    const act = id === undefined ? undefined : { label: t('unit.undo'), run: () => void takeCutBack(id, row.key) }
    announce(t(`cut.${request.kind}Done`), 'good', act)
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}

/** Undoes a split or a merge, and restores the texts of all editions. */
export async function takeCutBack(id: string, key: string): Promise<void> {
  const view = article.peek()
  try {
    const { left } = await undoBulk(id)
    announce(t(left > 0 ? 'cut.changedSince' : 'cut.undone'), left > 0 ? 'bad' : 'good')
    if (!view) return
    await openArticle(view.slug, view.to)
    activate(key)
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}
