import { openAccounts } from '../newsroom/accounts/accounts.ts'
import type { Accounts } from '../newsroom/accounts/model.ts'
import type { ProgramParts } from '../newsroom/api/parts.ts'
import { openClaims } from '../newsroom/database/claims.ts'
import { type DraftJob, openDrafts } from '../newsroom/drafting/drafts.ts'
import { openPublications } from '../newsroom/drafting/publications.ts'
import { openQueuedDrafts } from '../newsroom/drafting/queued-drafts.ts'
import { openRemove } from '../newsroom/intake/remove-article.ts'
import { openStories } from '../newsroom/intake/stories.ts'
import { openIntake } from '../newsroom/intake/take-article.ts'
import type { NewNote } from '../newsroom/room/model.ts'
import { openRoom, type Room } from '../newsroom/room/room.ts'
import type { Metrics } from '../newsroom/watch/metrics.ts'
import type { News } from '../newsroom/webhooks/model.ts'
import { openWebhooks } from '../newsroom/webhooks/store.ts'
import { openTelling, sealWebhooks, type Telling } from '../newsroom/webhooks/telling.ts'
import { openParts } from './open-parts.ts'
import type { ServeOptions } from './serve-options.ts'

/** All that a newsroom's server needs to work. */
export interface Newsroom {
  readonly parts: ProgramParts
  readonly accounts: Accounts
  readonly room: Room
  readonly telling: Telling
  /** Closes it after `shut`, which stops all requests. */
  readonly close: (shut: () => Promise<void>) => Promise<void>
}

interface Watching {
  readonly metrics: Metrics
  /** Logs unexpected errors. */
  readonly fail: (line: string) => void
}

export async function openNewsroom(options: ServeOptions, { metrics, fail }: Watching): Promise<Newsroom> {
  const { sql, seal, work, home, queue, desk } = options
  const opened = await openParts(options)
  const { events, library } = opened.parts
  const onEnd = ({ slug, to, state }: DraftJob): void => {
    metrics.draft(state)
    for (const locale of to) events.tell({ kind: 'edition', slug, locale })
  }
  const drafts = queue
    ? openQueuedDrafts({ ...opened.parts, queue, sql, desk })
    : openDrafts({ work, log: fail, onEnd })
  const stories = openStories(sql)
  const alone = openClaims(sql)
  const accounts = openAccounts(sql)
  const onTold = (note: NewNote, id: string): Promise<void> => tellOf(telling, note, id)
  const room = openRoom({ sql, accounts, events, onTold })
  const webhooks = openWebhooks(sql, seal)
  await sealWebhooks(webhooks, fail)
  const telling: Telling = openTelling({
    ...{ ...opened.parts, stories, webhooks, metrics, log: fail },
    ...{ looked: room.looked, settings: options.webhooks ?? {} },
  })
  metrics.open(events.listeners)
  return {
    ...{ accounts, room, telling },
    parts: {
      ...{ ...opened.parts, drafts, room },
      intake: openIntake({ places: options, library, stories, alone }),
      remove: openRemove({ places: options, library, stories, webhooks, alone }),
      publications: openPublications({ work, home }),
    },
    close: async shut => {
      room.close()
      events.close()
      await shut()
      await drafts.close()
      await telling.close()
      await opened.close()
    },
  }
}

/** Reports a person's notification to other systems, which may forward it. */
async function tellOf(telling: Telling, { kind: why, reason: _, ...at }: NewNote, id: string): Promise<void> {
  const news: News = { type: 'person.notified', timestamp: new Date().toISOString(), data: { why, ...at } }
  const subject = `note/${id}`
  if (await telling.webhooks.tell(news, { subject, state: id })) telling.wake()
  await telling.webhooks.forget(subject, news.type)
}
