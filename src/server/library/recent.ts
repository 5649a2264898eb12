/** A map that keeps the most recently used values. */
export interface Recent<T> {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
  readonly delete: (key: string) => void
}

/** A map of at most `limit` values: the least recently used one is dropped first. */
export function createRecent<T>(limit: number): Recent<T> {
  const kept = new Map<string, T>()
  return {
    get: key => {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set: (key, value) => {
      kept.delete(key)
      kept.set(key, value)
      const oldest = kept.keys().next().value
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
    },
    delete: key => void kept.delete(key),
  }
}

interface Made<T> {
  readonly version: string
  readonly value: Promise<T>
}

/** Gives the value of a key for a version of its files; makes it again for another version. */
export type MakeOnce<T> = (key: string, version: string, make: () => Promise<T>) => Promise<T>

/** Keeps at most `limit` values made from files. A failure is not kept. */
export function createMakeOnce<T>(limit: number): MakeOnce<T> {
  const kept = createRecent<Made<T>>(limit)
  return (key, version, make) => {
    const known = kept.get(key)
    if (known?.version === version) return known.value
    const value = make()
    kept.set(key, { version, value })
    value.catch(() => kept.get(key)?.value === value && kept.delete(key))
    return value
  }
}
