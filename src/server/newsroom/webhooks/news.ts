import PQueue from 'p-queue'
import { InterlinearError } from '../../../errors.ts'
import type { Edition, Locale, Slug } from '../../../model.ts'
import { loadProofOf } from '../../../store/index.ts'
import type { ServerEvent } from '../../answers.ts'
import type { Events } from '../../events.ts'
import type { Library, Places } from '../../library/model.ts'
import type { Stories } from '../intake/stories.ts'
import { conditionsOf } from './conditions.ts'
import { EVENT_TYPES, type EventType, type News } from './model.ts'
import type { WebhookStore } from './store.ts'

/** Compares editions with the states that were reported, and sends events. */
export interface NewsDesk {
  /** Compares one article now; call it after a change that is not visible in files. */
  readonly look: (slug: Slug) => void
  readonly close: () => Promise<void>
}

interface NewsSetup {
  /** Called for each edition that was compared. */
  readonly looked?: (
    edition: Edition,
    condition: { readonly behind?: string; readonly isReady: boolean },
  ) => Promise<void>
  readonly library: Library
  readonly places: Pick<Places, 'desk'>
  readonly events: Pick<Events, 'listen'>
  readonly stories: Stories
  readonly store: WebhookStore
  readonly wake: () => void
  readonly log: (line: string) => void
}

/** How often all editions are compared, since other processes publish too, in milliseconds. */
const ROUND = 5 * 60_000

/**
 * Compares each edition with its last reported state. So it does not matter who drafted, edited or published it, and
 * changes while the server was away are reported when it is back.
 */
export function openNews(setup: NewsSetup): NewsDesk {
  const { events, log } = setup
  const queue = new PQueue({ concurrency: 1 })
  const waiting = new Set<Slug>()
  const closed = new AbortController()
  const enqueue = (name: Slug, work: () => Promise<void>): void => {
    if (waiting.has(name) || closed.signal.aborted) return
    waiting.add(name)
    void queue.add(async () => {
      waiting.delete(name)
      if (closed.signal.aborted) return
      await work().catch(error => {
        // An error is shown on the page.
        if (!(error instanceof InterlinearError)) log(`webhooks: ${String(error)}`)
      })
    })
  }
  const look = (slug: Slug): void => enqueue(slug, () => lookAt(slug, setup))
  const all = (): void =>
    enqueue('', async () => {
      await lookAtNames(setup)
      await begin(setup, log)
      for (const slug of await setup.library.slugs()) look(slug)
    })
  const stop = events.listen((event: ServerEvent) => {
    if (event.kind === 'unit' || event.kind === 'edition' || event.kind === 'article') look(event.slug)
    if (event.kind === 'glossary') enqueue('', () => lookAtNames(setup))
  })
  all()
  const timer = setInterval(all, ROUND)
  timer.unref()
  return {
    look,
    close: async () => {
      closed.abort()
      clearInterval(timer)
      stop()
      queue.clear()
      await queue.onIdle()
    },
  }
}

const BEGUN = 'begun'

/** Records the states of all editions at the first start, so that earlier changes are not reported. */
async function begin(setup: NewsSetup, log: NewsSetup['log']): Promise<void> {
  const { library, store } = setup
  if ((await store.toldOf('')).has(BEGUN)) return
  for (const slug of await library.slugs()) {
    await lookAt(slug, setup, 'silently').catch(error => {
      if (!(error instanceof InterlinearError)) log(`webhooks: ${String(error)}`)
    })
  }
  await store.note('', BEGUN, 'yes')
}

async function lookAt(
  slug: Slug,
  { library, places, stories, store, wake, looked }: NewsSetup,
  how: 'aloud' | 'silently' = 'aloud',
): Promise<void> {
  const { segments, locale: own } = await library.outline(slug)
  const story = await stories.findBySlug(slug)
  const sent = story && { id: story.id, revision: story.revision }
  for (const locale of await library.localesOf(slug)) {
    if (locale === own) continue
    const { edition } = await library.edition(slug, locale)
    const proof = await loadProofOf(places.desk.publications, slug, locale)
    const conditions = conditionsOf(segments, edition, proof)
    const behind = conditions['edition.behind']
    if (how === 'aloud') {
      await looked?.(edition, { isReady: 'edition.approved' in conditions, ...(behind !== undefined && { behind }) })
    }
    const subject = `${slug}/${locale}`
    const told = await store.toldOf(subject)
    for (const type of EDITION_EVENTS) {
      const state = conditions[type]
      if (state === told.get(type)) continue
      // An edition that was behind and is so again is reported again, even for the same sentence.
      if (state === undefined) await store.forget(subject, type)
      else if (how === 'silently') await store.note(subject, type, state)
      else {
        const news: News = { type, timestamp: new Date().toISOString(), data: { slug, locale, ...sent } }
        if (await store.tell(news, { subject, state })) wake()
      }
    }
  }
}

const EDITION_EVENTS: readonly EventType[] = EVENT_TYPES.filter(type => type.startsWith('edition.'))

/** Compares the rendering of every name in each locale with the reported one. */
async function lookAtNames({ library, store, wake }: NewsSetup): Promise<void> {
  const before = await store.known('name.changed')
  const { glossary } = await library.names()
  const now = new Map(
    glossary.terms.flatMap(({ id, translations }) =>
      Object.entries(translations).map(([locale, { use }]) => [`${id}/${locale}`, use] as const),
    ),
  )
  for (const [subject, use] of now) {
    if (before.get(subject) === use) continue
    const news = nameNews(subject, before.get(subject), use)
    // A new name is not a changed one.
    if (!before.has(subject)) await store.note(subject, 'name.changed', use)
    else if (await store.tell(news, { subject, state: use })) wake()
  }
}

function nameNews(subject: string, from: string | undefined, to: string): News {
  const at = subject.lastIndexOf('/')
  const [term, locale]: readonly [string, Locale] = [subject.slice(0, at), subject.slice(at + 1)]
  return {
    type: 'name.changed',
    timestamp: new Date().toISOString(),
    data: { term, locale, to, ...(from !== undefined && { from }) },
  }
}
