import { slugOf } from '../../article/index.ts'
import type { FeedWork, Outcome, Work } from '../../queue/index.ts'
import { shownAddress } from '../feed/fetch-feed.ts'
import { takeFeed } from '../feed/take-feed.ts'
import { serverBusy } from './faults.ts'
import type { WorkPlace } from './model.ts'
import { openUrgencies } from './urgency.ts'

/** Requests a feed, and adds drafts of its new and changed stories. */
export async function performFeed({ url, to }: FeedWork, place: WorkPlace, signal: AbortSignal): Promise<Outcome> {
  const { desk } = await place.workspace()
  const { taken, kept, waitMs } = await takeFeed(url, desk, signal)
  for (const name of kept) place.note(`${shownAddress(url)}: ${name} was changed here and stays`)
  if (waitMs !== undefined) return serverBusy(waitMs / 1000)
  const slugs = taken.map(slugOf)
  const urgencyOf = slugs.length > 0 ? await openUrgencies(desk) : () => 'new' as const
  const drafts = slugs.flatMap(slug =>
    to.map((locale): Work => ({ kind: 'draft', slug, locale, urgency: urgencyOf(slug) })),
  )
  await place.add(drafts)
  return { kind: 'done', said: `${slugs.length} stories new or changed`, companions: [] }
}
