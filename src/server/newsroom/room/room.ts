import type { Edition } from '../../../model.ts'
import type { Events } from '../../events.ts'
import type { UnitAddress } from '../../library/model.ts'
import type { AssignmentRequest } from '../../requests.ts'
import type { Accounts } from '../accounts/model.ts'
import type { Sql } from '../database/sql.ts'
import type { NewNote } from './model.ts'
import { type Notes, openNotes } from './notes.ts'
import { openPresence, type Presence } from './presence.ts'

/** Presence and notifications of the people of a newsroom. */
export interface Room {
  readonly presence: Presence
  readonly notes: Notes
  /** The names that an edition can be assigned to. */
  readonly names: () => Promise<readonly string[]>
  /** Call it after a comment: the people who are named in it are notified. */
  readonly commented: (address: UnitAddress, text: string, by: string) => Promise<void>
  readonly assigned: (
    edition: Pick<Edition, 'slug' | 'locale'>,
    request: AssignmentRequest,
    by: string,
  ) => Promise<void>
  /** Call it after an edition was looked at: its assignee is notified if it is behind, or due soon. */
  readonly looked: (
    edition: Edition,
    condition: { readonly behind?: string; readonly isReady: boolean },
  ) => Promise<void>
  readonly close: () => void
}

interface RoomSetup {
  readonly sql: Sql
  readonly accounts: Accounts
  readonly events: Pick<Events, 'whisper' | 'listeners'>
  readonly onTold: (note: NewNote, id: string) => Promise<void>
}

/** How long before an edition is due its assignee is notified, in milliseconds. */
const SOON = 60 * 60_000

/** A day without a time ends at midnight. */
const timeOf = (due: string): number => Date.parse(/^\d{4}-\d\d-\d\d$/.test(due) ? `${due}T23:59` : due)

export function openRoom({ sql, accounts, events, onTold }: RoomSetup): Room {
  const notes = openNotes({ sql, accounts, events, onTold })
  const presence = openPresence(sql, events)
  return {
    ...{ notes, presence },
    names: async () => (await accounts.people()).map(({ name }) => name),
    commented: async ({ slug, locale, key }, text, by) => {
      for (const name of await notes.named(text)) {
        // Two comments in one minute may have the same text.
        const reason = JSON.stringify([slug, locale, key, text, Math.floor(Date.now() / 60_000)])
        await notes.tell({ kind: 'mention', name, slug, locale, key, by, reason })
      }
    },
    assigned: async ({ slug, locale }, { assigned: name, due }, by) => {
      if (name === '') return
      const reason = JSON.stringify([slug, locale, due])
      await notes.tell({ kind: 'assigned', name, slug, locale, by, reason, ...(due && { due }) })
    },
    looked: async ({ slug, locale, assigned: name, due }, { behind, isReady }) => {
      if (name === undefined) return
      if (behind !== undefined) {
        await notes.tell({ kind: 'behind', name, slug, locale, reason: JSON.stringify([slug, locale, behind]) })
      }
      if (due !== undefined && !isReady && timeOf(due) - Date.now() < SOON) {
        await notes.tell({ kind: 'due', name, slug, locale, due, reason: JSON.stringify([slug, locale, due]) })
      }
    },
    close: presence.close,
  }
}
