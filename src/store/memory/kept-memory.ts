import { once } from '../../once.ts'
import type { Desk, DeskMemory, MemoryBook } from '../desk/index.ts'

/** A desk's translation memory that stays open between tasks. */
export interface KeptMemory extends AsyncDisposable {
  readonly desk: Desk
}

/**
 * How long the memory need not be updated from the editions, in milliseconds: equal texts are found in the database at
 * once.
 */
const FRESH = 60_000

/**
 * Opens the memory of a desk once for a long-running process, and updates it at most once a minute. Opened for each
 * article, its word index would be built each time. After a change of the glossary, which finds other names, a new
 * memory replaces it; the old one is closed when its last user is done.
 */
export function keepMemory(desk: Desk, fresh = FRESH): KeptMemory {
  let kept: Kept | undefined

  const open: MemoryBook['open'] = async reader => {
    const before = kept
    const own =
      before?.names === reader.version
        ? before
        : { names: reader.version, memory: desk.memory.open(reader), users: 0, refreshed: new Map() }
    own.users++
    kept = own
    if (before && before !== own) await closeUnused(before)
    const memory = await own.memory.catch(error => {
      // A memory that could not be opened is opened again the next time.
      if (kept === own) kept = undefined
      throw error
    })
    const leave = once(async () => {
      own.users--
      if (kept !== own) await closeUnused(own)
    })
    return {
      ...memory,
      close: () => void leave(),
      refresh: async settings => {
        // The memory for one language needs no editions of another one.
        const last = own.refreshed.get(settings.to ?? '') ?? Number.NEGATIVE_INFINITY
        if (performance.now() - last < fresh) return 0
        own.refreshed.set(settings.to ?? '', performance.now())
        return memory.refresh(settings)
      },
    }
  }
  const withMemory = (one: Desk): Desk => ({
    ...one,
    memory: { ...one.memory, open },
    locks: {
      article: async slug => keeping(await one.locks.article(slug)),
      publications: async () => keeping(await one.locks.publications()),
    },
  })
  const keeping = <T extends { readonly desk: Desk }>(lock: T): T => ({ ...lock, desk: withMemory(lock.desk) })
  return {
    desk: withMemory(desk),
    [Symbol.asyncDispose]: async () => (await kept?.memory)?.close(),
  }
}

interface Kept {
  /** The version of the finder of names. */
  readonly names: string
  readonly memory: Promise<DeskMemory>
  users: number
  /** When editions of a locale were last read. */
  readonly refreshed: Map<string, number>
}

async function closeUnused({ memory, users }: Kept): Promise<void> {
  if (users === 0) await memory.then(opened => opened.close()).catch(() => undefined)
}
