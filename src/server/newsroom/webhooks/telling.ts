import { blockListOf } from '../../access/addresses.ts'
import type { Events } from '../../events.ts'
import type { Library, Places } from '../../library/model.ts'
import type { Stories } from '../intake/stories.ts'
import type { Metrics } from '../watch/metrics.ts'
import { openDeliverer, RETRIES } from './deliver.ts'
import { openNews } from './news.ts'
import { openSender, type Sender } from './send.ts'
import type { WebhookStore } from './store.ts'

/** Reports events to other systems. */
export interface Telling {
  readonly webhooks: WebhookStore
  readonly sender: Sender
  readonly wake: () => void
  /** Compares one article now, after a change that is not visible in its files. */
  readonly look: (slug: string) => void
  readonly close: () => Promise<void>
}

interface TellingSetup extends Pick<Parameters<typeof openNews>[0], 'looked'> {
  readonly webhooks: WebhookStore
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

const OTHER_KEY =
  'their secrets were sealed with another key. Give this server that key, or remove them and add them again.'

/** Encrypts the secrets of all webhooks, and logs if some were encrypted with another key. */
export async function sealWebhooks(webhooks: WebhookStore, log: TellingSetup['log']): Promise<void> {
  const strange = await webhooks.sealAll()
  if (strange > 0) log(`webhooks: ${strange} of them get no message: ${OTHER_KEY}`)
}

export function openTelling({ webhooks, settings, metrics, log, ...desk }: TellingSetup): Telling {
  const { allowed = [], retries = RETRIES, patience = PATIENCE } = settings
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
