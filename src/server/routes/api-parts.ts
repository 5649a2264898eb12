import type { Context } from 'hono'
import type { Slug } from '../../model.ts'
import type { Places as StreamPlaces } from '../access/limits.ts'
import type { BulkChanges } from '../edits/bulk-changes.ts'
import type { Account } from '../edits/engines.ts'
import type { Matches } from '../edits/matches.ts'
import type { Writer } from '../edits/save.ts'
import type { Events } from '../events.ts'
import type { Library, Places } from '../library/model.ts'
import type { Room } from '../newsroom/room/room.ts'
import type { DeskReader } from '../views/desk.ts'
import type { Previews } from '../views/preview.ts'

/** What the API is made of. */
export interface ApiParts {
  readonly places: Places
  readonly library: Library
  readonly writer: Writer
  readonly events: Events
  readonly bulk: BulkChanges
  readonly matches: Matches
  readonly reader: DeskReader
  readonly account: Account
  readonly previews: Previews
  /** Takes an article away, for somebody. Throws an error, and takes nothing away, while readers are served one of its editions. */
  readonly remove: (slug: Slug, person: string) => Promise<void>
  /** Whether who asked may still be answered: a stream outlives the session that began it. */
  readonly isStillIn?: (context: Context) => Promise<boolean>
  /** How many streams of events each account may have open. */
  readonly streams?: StreamPlaces
  /** Where many people work: on a laptop there is none. */
  readonly room?: Pick<Room, 'commented' | 'assigned' | 'names'>
}
