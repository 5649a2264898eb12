import type { Events } from '../../events.ts'
import { numberOf, type Row, type Sql, textOf } from '../database/sql.ts'
import type { Place, Present } from './model.ts'

/** Who is where on the page. */
export interface Presence {
  /** Records where a page is; without a place, it shows no edition. */
  readonly put: (
    who: Pick<Present, 'client' | 'name'> & { readonly account: string },
    place: Place | undefined,
  ) => Promise<void>
  readonly close: () => void
}

/**
 * In milliseconds: how long after its last sign of life a page counts as closed, and how often the pages of other
 * servers are read.
 */
const [GONE, ROUND] = [45_000, 3000]

/**
 * Tells open pages who is at which sentence, on all servers of a database. The data are kept only in the database, and
 * only for a short time.
 */
export function openPresence(sql: Sql, events: Pick<Events, 'whisper' | 'listeners'>): Presence {
  let told = new Map<string, string>()

  /** Sends an event for each edition whose people have changed since the last time. */
  async function look(): Promise<void> {
    const rows = await sql.rows('select * from @presence where seen > $1 order by name, client', [Date.now() - GONE])
    const now = Map.groupBy(rows.map(presentIn), ({ slug, locale }) => JSON.stringify([slug, locale]))
    const texts = new Map([...now].map(([edition, people]) => [edition, JSON.stringify(people)]))
    for (const edition of new Set([...told.keys(), ...texts.keys()])) {
      if (told.get(edition) === texts.get(edition)) continue
      const [slug, locale]: readonly [string, string] = JSON.parse(edition)
      events.whisper({ kind: 'presence', slug, locale, people: now.get(edition) ?? [] })
    }
    told = texts
  }

  // Nothing is sent while no page listens; what cannot be read now is read in the next round.
  const timer = setInterval(() => void (events.listeners() > 0 && look().catch(() => undefined)), ROUND)
  timer.unref()
  return {
    put: async ({ client, name, account }, place) => {
      const now = Date.now()
      await sql.rows('delete from @presence where seen < $1', [now - GONE])
      if (place) {
        const { slug, locale, key, editing } = place
        await sql.rows(
          `insert into @presence (client, account, name, slug, locale, sentence, editing, seen)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (client) do update set slug = excluded.slug, locale = excluded.locale,
             sentence = excluded.sentence, editing = excluded.editing, seen = excluded.seen
           where presence.account = excluded.account`,
          [client, account, name, slug, locale, key, editing ? 1 : 0, now],
        )
      } else {
        await sql.rows('delete from @presence where client = $1 and account = $2', [client, account])
      }
      await look()
    },
    close: () => clearInterval(timer),
  }
}

const presentIn = (row: Row): Present => ({
  client: textOf(row, 'client'),
  name: textOf(row, 'name'),
  slug: textOf(row, 'slug'),
  locale: textOf(row, 'locale'),
  key: textOf(row, 'sentence'),
  editing: numberOf(row, 'editing') === 1,
})
