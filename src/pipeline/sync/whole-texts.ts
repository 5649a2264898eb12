import { hash } from 'node:crypto'
import type { SyncChange, SyncedPart, SyncRun } from './model.ts'

/** A text or a file on both sides; undefined if a side lacks it. */
export interface TwoCopies<T> {
  /** Its name in the folder's record: `editions/es/visit`. */
  readonly key: string
  readonly part: SyncedPart
  /** Its name for people. */
  readonly name: string
  readonly folder: T | undefined
  readonly database: T | undefined
}

/** How copies of one kind are compared, merged and written. */
export interface CopyKind<T> {
  readonly sumOf: (copy: T) => string
  /** Gives undefined if the two cannot be merged. `base` is the common state, if known. */
  readonly merge?: (copies: {
    readonly base: T | undefined
    readonly folder: T
    readonly database: T
  }) => Promise<T | undefined>
  readonly write: (side: 'folder' | 'database', copy: T) => Promise<void>
  /** Removes it if the other side removed it; without this function, it stays. */
  readonly remove?: (side: 'folder' | 'database') => Promise<void>
}

/**
 * Syncs the two copies of a text: a change of one side is copied to the other. Changes of both are merged; if that is
 * impossible, it is a conflict, and nothing is written. The common state is recorded.
 */
export async function syncCopies<T>(copies: TwoCopies<T>, kind: CopyKind<T>, run: SyncRun): Promise<void> {
  const { key, part, name, folder, database } = copies
  const tell = (change: Omit<SyncChange, 'part' | 'name'>): void => run.told({ part, name, ...change })
  const mark = run.marks.get(key)?.mark
  const [ours, theirs] = [folder, database].map(copy => (copy === undefined ? undefined : kind.sumOf(copy)))
  if (ours === theirs) {
    if (folder !== undefined && ours !== undefined && ours !== mark) note(folder, ours)
    if (folder === undefined && mark !== undefined) {
      if (run.dryRun) run.lacksNote?.()
      else run.marks.delete(key)
    }
    return
  }

  /** Records a text that both sides now have. */
  function note(copy: T, sum: string): void {
    if (run.dryRun) run.lacksNote?.()
    else run.notes.set(key, { mark: sum, ...(kind.merge && { content: copy }) })
  }
  async function put(side: 'folder' | 'database', copy: T): Promise<void> {
    tell({ action: side })
    if (run.dryRun) return
    await kind.write(side, copy)
    note(copy, kind.sumOf(copy))
  }

  if (folder === undefined || database === undefined) {
    const [copy, lacking] = folder === undefined ? [database, 'folder' as const] : [folder, 'database' as const]
    if (copy === undefined) return
    if (mark === undefined) return put(lacking, copy)
    const isUnchanged = kind.sumOf(copy) === mark
    if (!kind.remove || !isUnchanged) {
      return tell({ action: 'gone', message: `it was taken away in the ${lacking}, and stays on the other side` })
    }
    const side = lacking === 'folder' ? 'database' : 'folder'
    tell({ action: side, message: 'it was taken away' })
    if (run.dryRun) return
    await kind.remove(side)
    run.marks.delete(key)
    return
  }
  if (ours === mark) return put('folder', database)
  if (theirs === mark) return put('database', folder)
  const merged = await kind.merge?.({ base: await baseOf<T>(key, run), folder, database })
  if (merged === undefined) {
    if (run.prefer === 'folder') return put('database', folder)
    if (run.prefer === 'database') return put('folder', database)
    return tell({ action: 'conflict', message: 'both sides changed it' })
  }
  const sum = kind.sumOf(merged)
  tell({ action: sum === ours ? 'database' : sum === theirs ? 'folder' : 'both' })
  if (run.dryRun) return
  if (sum !== ours) await kind.write('folder', merged)
  if (sum !== theirs) await kind.write('database', merged)
  note(merged, sum)
}

/** Stores the recorded common states, all at once. */
export async function keepNotes({ notes, marks, common }: SyncRun): Promise<void> {
  const texts = [...notes].flatMap(([key, { content }]) => (content === undefined ? [] : [[key, content] as const]))
  const numbers = texts.length === 0 ? new Map<string, string>() : await common.keep(new Map(texts))
  for (const [key, { mark }] of notes) {
    const number = numbers.get(key)
    marks.set(key, { mark, ...(number !== undefined && { number }) })
  }
  notes.clear()
}

/** The common state at the last sync; undefined if it is unknown. */
export async function baseOf<T>(key: string, { marks, common }: SyncRun): Promise<T | undefined> {
  const number = marks.get(key)?.number
  return number === undefined ? undefined : ((await common.load(key, number)) as T | undefined)
}

/** The hash of a file or a text. */
export const sumOfBytes = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex').slice(0, 16)
