import { statIfAny } from '../../store/index.ts'

interface Kept<T> {
  readonly stamp: string
  readonly value: T
}

/** A value made from files, made again when their stamp changes; a failure is not kept, nor what has long not been asked for. */
export function memo<T>(limit: number): (key: string, stamp: string, make: () => Promise<T>) => Promise<T> {
  const kept = createShelf<Kept<Promise<T>>>(limit)
  return (key, stamp, make) => {
    const known = kept.get(key)
    if (known?.stamp === stamp) return known.value
    const value = make()
    kept.set(key, { stamp, value })
    value.catch(() => kept.get(key)?.value === value && kept.delete(key))
    return value
  }
}

export interface Shelf<T> {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => void
  readonly delete: (key: string) => void
}

/** A map of at most `limit` values: what was not asked for longest goes first. */
export function createShelf<T>(limit: number): Shelf<T> {
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

export interface Stamp {
  readonly stamp: string
  /** Of the latest change, ISO 8601. */
  readonly changed: string
  /** When a file was last touched in any way, in milliseconds: unlike the time of a change, nobody can set it back. */
  readonly touched: number
}

/**
 * Tells whether files are still those that were read: every save makes a new one or another time. Looked at in one go:
 * to be called back for each file takes many times as long.
 */
export function stampOf(paths: readonly string[]): Stamp {
  const stats = paths.map(statIfAny)
  return {
    stamp: stats.map(file => (file ? `${file.ino}:${file.mtimeMs}:${file.ctimeMs}:${file.size}` : NONE)).join(' '),
    changed: new Date(Math.max(0, ...stats.map(file => file?.mtimeMs ?? 0))).toISOString(),
    touched: Math.max(0, ...stats.map(file => file?.ctimeMs ?? 0)),
  }
}

/** The stamp of a file that is not there. */
export const NONE = '-'
