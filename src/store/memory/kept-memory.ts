import { once } from '../../once.ts'
import type { Desk, DeskMemory, MemoryBook } from '../desk/index.ts'

/** A desk whose translation memory stays open from one piece of work to the next. */
export interface KeptMemory extends AsyncDisposable {
  readonly desk: Desk
}

/** How long what was read of the editions is new enough, in milliseconds: texts that are the same are found in the database. */
const FRESH = 60_000

/**
 * Opens the memory of a desk once for a process that lives long, and brings it up to date once a minute at most. Opened for
 * each article, its index of words would be made again for each. One that reads other names, as after a change of the
 * glossary, takes its place; the old one is closed when nobody uses it any more.
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
      // What could not be opened is opened anew the next time.
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
        // Editions in one language say nothing of those in another.
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
  /** The version of what reads names. */
  readonly names: string
  readonly memory: Promise<DeskMemory>
  users: number
  /** When editions of a locale were read last. */
  readonly refreshed: Map<string, number>
}

async function closeUnused({ memory, users }: Kept): Promise<void> {
  if (users === 0) await memory.then(opened => opened.close()).catch(() => undefined)
}
