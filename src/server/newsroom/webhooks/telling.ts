import { blockListOf } from '../../access/addresses.ts'
import type { Events } from '../../events.ts'
import type { Library, Places } from '../../library/model.ts'
import type { Sql } from '../database/sql.ts'
import type { Stories } from '../intake/stories.ts'
import type { Metrics } from '../watch/metrics.ts'
import { openDeliverer, RETRIES } from './deliver.ts'
import { openNews } from './news.ts'
import { openSender, type Sender } from './send.ts'
import { openWebhooks, type WebhookStore } from './store.ts'

/** Tells other systems of what happens. */
export interface Telling {
  readonly webhooks: WebhookStore
  readonly sender: Sender
  readonly wake: () => void
  /** Looks at one article now, for what its files do not tell. */
  readonly look: (slug: string) => void
  readonly close: () => Promise<void>
}

interface TellingSetup extends Pick<Parameters<typeof openNews>[0], 'looked'> {
  readonly sql: Sql
  readonly library: Library
  readonly places: Pick<Places, 'desk'>
  readonly events: Pick<Events, 'listen'>
  readonly stories: Stories
  readonly metrics: Pick<Metrics, 'delivery'>
  readonly log: (line: string) => void
  readonly settings: {
    readonly allowed?: readonly string[]
    readonly retries?: readonly number[]
    readonly patience?: number
  }
}

const PATIENCE = 15_000

export function openTelling({ sql, settings, metrics, log, ...desk }: TellingSetup): Telling {
  const { allowed = [], retries = RETRIES, patience = PATIENCE } = settings
  const webhooks = openWebhooks(sql)
  const sender = openSender({ allowed: blockListOf(allowed, '--webhooks-to'), patience })
  const { wake, close } = openDeliverer({ store: webhooks, sender, retries, metrics, log })
  const news = openNews({ ...desk, store: webhooks, wake, log })
  return {
    ...{ webhooks, sender, wake, look: news.look },
    close: async () => {
      await news.close()
      await close()
    },
  }
}
