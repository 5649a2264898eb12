import type { Slug } from '../../../model.ts'
import { removeArticle } from '../../../pipeline/index.ts'
import type { Library, Places } from '../../library/model.ts'
import type { Alone } from '../database/claims.ts'
import type { WebhookStore } from '../webhooks/store.ts'
import type { Stories } from './stories.ts'

/** Takes an article away, for somebody. Throws an error while readers are served one of its editions. */
export type Remove = (slug: Slug, person: string) => Promise<void>

interface RemoveParts {
  readonly alone: Alone
  readonly places: Places
  readonly library: Library
  readonly stories: Stories
  readonly webhooks: WebhookStore
}

/** No delivery of the article is taken meanwhile; one that comes later brings it in as a new one. */
export const openRemove =
  ({ alone, places, library, stories, webhooks }: RemoveParts): Remove =>
  (slug, person) =>
    alone('stories', async () => {
      const { glossary } = await library.names()
      const { sourceLocale, editions } = await removeArticle(slug, { desk: places.desk.as(person), glossary })
      await stories.forget(slug)
      for (const locale of [sourceLocale, ...editions]) await webhooks.forgetAll(`${slug}/${locale}`)
    })
