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

/** What the API needs. */
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
  /** Removes an article for a person. Throws an error, and removes nothing, while one of its editions is published. */
  readonly remove: (slug: Slug, person: string) => Promise<void>
  /** Whether a caller may still be answered: a stream may last longer than its session. */
  readonly isStillIn?: (context: Context) => Promise<boolean>
  /** How many streams of events each account may have open. */
  readonly streams?: StreamPlaces
  /** For a newsroom of several people; on a laptop there is none. */
  readonly room?: Pick<Room, 'commented' | 'assigned' | 'names'>
}
