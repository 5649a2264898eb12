import type { Desk, DeskMemory, MemoryBook } from '../desk.ts'

/** A desk whose translation memory stays open from one piece of work to the next. */
export interface KeptMemory extends AsyncDisposable {
  readonly desk: Desk
}

/** How long what was read of the editions is new enough, in milliseconds: texts that are the same are found in the database. */
const FRESH = 60_000

/**
 * Opens the memory of a desk once for a process that lives long, and brings it up to date once a minute at most. Opened for
 * each article, its index of words would be made again for each.
 */
export function keepMemory(desk: Desk, fresh = FRESH): KeptMemory {
  let kept: { readonly names: string; readonly memory: Promise<DeskMemory>; refreshed: number } | undefined

  const open: MemoryBook['open'] = async reader => {
    if (kept?.names !== reader.version) {
      const before = kept
      kept = { names: reader.version, memory: desk.memory.open(reader), refreshed: Number.NEGATIVE_INFINITY }
      await before?.memory.then(memory => memory.close())
    }
    const own = kept
    const memory = await own.memory
    return {
      ...memory,
      close: () => {},
      refresh: async settings => {
        if (performance.now() - own.refreshed < fresh) return 0
        own.refreshed = performance.now()
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
