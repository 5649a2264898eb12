import type { Slug } from '../../../model.ts'
import { removeArticle } from '../../../pipeline/index.ts'
import type { Library, Places } from '../../library/model.ts'
import type { Alone } from '../database/claims.ts'
import type { WebhookStore } from '../webhooks/store.ts'
import type { Stories } from './stories.ts'

/** Removes an article for a person. Throws an error while one of its editions is published. */
export type Remove = (slug: Slug, person: string) => Promise<void>

interface RemoveParts {
  readonly alone: Alone
  readonly places: Places
  readonly library: Library
  readonly stories: Stories
  readonly webhooks: WebhookStore
}

/** No delivery of the article is stored meanwhile; a later one creates it again. */
export const openRemove =
  ({ alone, places, library, stories, webhooks }: RemoveParts): Remove =>
  (slug, person) =>
    alone('stories', async () => {
      const { glossary } = await library.names()
      const { sourceLocale, editions } = await removeArticle(slug, { desk: places.desk.as(person), glossary })
      await stories.forget(slug)
      for (const locale of [sourceLocale, ...editions]) await webhooks.forgetAll(`${slug}/${locale}`)
    })
