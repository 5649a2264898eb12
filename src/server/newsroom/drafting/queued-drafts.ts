import type { Locale, Slug } from '../../../model.ts'
import { openUrgencies } from '../../../pipeline/index.ts'
import type { Failed, Work as QueuedWork, WorkQueue } from '../../../queue/index.ts'
import type { Desk } from '../../../store/index.ts'
import type { DeskReader } from '../../views/desk.ts'
import { newId } from '../accounts/secrets.ts'
import { numberOf, type Row, type Sql, textOf } from '../database/sql.ts'
import type { DraftJob, Drafts } from './drafts.ts'

interface QueuedSetup {
  readonly queue: Pick<WorkQueue, 'add' | 'ofArticle' | 'failed'>
  readonly sql: Sql
  readonly desk: Pick<Desk, 'publications'>
  readonly reader: Pick<DeskReader, 'one'>
}

/** How long requests for drafts are remembered, in milliseconds. */
const KEPT = 30 * 86_400_000

/** Leaves drafts to the workers of the newsroom; every server knows their state. */
export function openQueuedDrafts({ queue, sql, desk, reader }: QueuedSetup): Drafts {
  const find = async (id: string): Promise<DraftJob | undefined> => {
    const [row] = await sql.rows('select * from @drafts where id = $1', [id])
    return row && (await stateNow(askedIn(row), { queue, reader }))
  }
  return {
    ask: async ({ slug, to, by, event }) => {
      const known = event === undefined ? undefined : await find(event)
      if (known && known.state !== 'failed') return known
      const urgency = (await openUrgencies(desk))(slug)
      const asked = Date.now()
      const id = event ?? newId(asked)
      // If the server stops before the draft is recorded, the same request finds the work in the queue.
      await queue.add(to.map((locale): QueuedWork => ({ kind: 'draft', slug, locale, urgency })))
      await sql.rows('delete from @drafts where asked < $1', [asked - KEPT])
      await sql.rows(
        `insert into @drafts (id, slug, locales, asked, person) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set asked = excluded.asked, person = excluded.person`,
        [id, slug, JSON.stringify(to), asked, by],
      )
      return jobOf({ id, slug, to, asked, by }, { state: 'waiting', editions: [] })
    },
    find,
    close: async () => {},
  }
}

interface AskedDraft {
  readonly id: string
  readonly slug: Slug
  readonly to: readonly Locale[]
  readonly asked: number
  readonly by: string
}

const askedIn = (row: Row): AskedDraft => ({
  id: textOf(row, 'id'),
  slug: textOf(row, 'slug'),
  to: JSON.parse(textOf(row, 'locales')),
  asked: numberOf(row, 'asked'),
  by: textOf(row, 'person'),
})

const jobOf = (
  { asked, ...draft }: AskedDraft,
  now: Pick<DraftJob, 'state' | 'editions'> & { readonly message?: string },
): DraftJob => ({ ...draft, asked: new Date(asked).toISOString(), ...now })

const isFor = (work: QueuedWork, { slug, to }: AskedDraft): boolean =>
  work.kind === 'draft' && work.slug === slug && to.includes(work.locale)

/** The state of a draft: waiting or in hand as long as one of its editions is, and failed if one has failed. */
async function stateNow(
  draft: AskedDraft,
  { queue, reader }: Pick<QueuedSetup, 'queue' | 'reader'>,
): Promise<DraftJob> {
  const open = (await queue.ofArticle(draft.slug)).filter(({ work }) => isFor(work, draft))
  if (open.length > 0) {
    return jobOf(draft, { state: open.some(({ isInHand }) => isInHand) ? 'running' : 'waiting', editions: [] })
  }
  const failed = (await queue.failed()).filter(
    ({ work, time }: Failed) => isFor(work, draft) && Date.parse(time) >= draft.asked,
  )
  const { editions } = await reader.one(draft.slug)
  const shown = editions
    .filter(({ locale }) => draft.to.includes(locale))
    .map(({ locale, units, states, findings }) => ({ locale, segments: units, failed: states.initial, findings }))
  const [first] = failed
  return first
    ? jobOf(draft, { state: 'failed', editions: shown, message: first.reason })
    : jobOf(draft, { state: 'done', editions: shown })
}
