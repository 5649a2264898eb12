import type { Slug } from '../../model.ts'
import { removeArticle } from '../../pipeline/index.ts'
import { createBulkChanges } from '../edits/bulk-changes.ts'
import type { Account } from '../edits/engines.ts'
import { openMatches } from '../edits/matches.ts'
import { openWriter } from '../edits/save.ts'
import { openEvents } from '../events.ts'
import { openLibrary } from '../library/library.ts'
import type { Places } from '../library/model.ts'
import { readAhead } from '../library/read-ahead.ts'
import type { ApiParts } from '../routes/api-parts.ts'
import { createDeskReader } from '../views/desk.ts'
import { openDeskCache } from '../views/desk-cache.ts'
import { openPreviews } from '../views/preview.ts'

export interface OpenParts {
  readonly parts: ApiParts
  /** Call it when there are no more requests. */
  readonly close: () => Promise<void>
}

/** Opens the parts of the API: the folders, and cached data from the last time. */
export async function openParts(options: Places & Omit<Account, 'books' | 'home'>): Promise<OpenParts> {
  const { exceptions, check, style } = options
  const library = openLibrary(options)
  void readAhead(library)
  const matches = openMatches({ library, places: options })
  const writer = openWriter({ library, desk: options.desk, now: () => new Date() })
  // With custom checks, the cache is not used: it is unknown when they would find something else.
  const kept = options.own?.length ? undefined : options.state
  const cache = await openDeskCache(kept, JSON.stringify([exceptions, check, style]))
  const parts = {
    ...{ library, writer, matches },
    bulk: createBulkChanges(writer),
    places: options,
    account: { ...options, books: options.desk.books, ...(options.state !== undefined && { home: options.state }) },
    events: openEvents(options.desk, writer),
    reader: createDeskReader({ library, places: options, cache }),
    previews: openPreviews(),
    remove: async (slug: Slug, person: string) => {
      const { glossary } = await library.names()
      await removeArticle(slug, { desk: options.desk.as(person), glossary })
    },
  }
  return {
    parts,
    close: async () => {
      await cache.flush()
      await matches.close()
    },
  }
}
