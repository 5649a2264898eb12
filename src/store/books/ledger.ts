import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import { codeOf, readTextIfAny } from '../files/disk/read.ts'

/**
 * One line of the ledger: what was sent to an engine, and what its server said that it billed. All lines of a run have
 * the same `run`. They are written as answers come, so that a killed run is in the ledger too.
 */
export interface LedgerEntry {
  readonly run: string
  /** ISO 8601, UTC. */
  readonly time: string
  readonly engine: string
  readonly slug?: Slug
  readonly locale?: Locale
  readonly requests?: number
  readonly texts?: number
  readonly characters?: number
  readonly billedCharacters?: number
}

export interface Ledger {
  readonly append: (entries: readonly LedgerEntry[]) => Promise<void>
  /** All entries, in the order they were written; lines that cannot be read are skipped. */
  readonly entries: () => Promise<readonly LedgerEntry[]>
}

/** Opens `<folder>/ledger.jsonl`. */
export function openLedger(folder: string): Ledger {
  const path = join(folder, 'ledger.jsonl')
  return {
    append: async entries => {
      if (entries.length === 0) return
      const lines = entries.map(entry => `${JSON.stringify(entry)}\n`).join('')
      try {
        appendTo(path, lines)
      } catch (cause) {
        throw new InterlinearError('storage', `cannot write the ledger ${path}.`, { cause })
      }
    },
    entries: async () => {
      const text = (await readTextIfAny(path)) ?? ''
      return text.split('\n').flatMap(readEntry)
    },
  }
}

/** Appends to a file. Its folder is made only if it is missing, since that takes longer than to append. */
function appendTo(path: string, lines: string): void {
  try {
    appendFileSync(path, lines)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    appendFileSync(path, lines)
  }
}

function readEntry(line: string): readonly LedgerEntry[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as LedgerEntry]
  } catch {
    return []
  }
}

/** Sums over some entries. */
export interface Spending {
  readonly requests: number
  readonly texts: number
  readonly characters: number
  readonly billedCharacters: number
}

const NOTHING: Spending = { requests: 0, texts: 0, characters: 0, billedCharacters: 0 }

/** Sums the entries of each month, engine, locale or run, in order of first appearance. */
export function spendingBy(
  entries: readonly LedgerEntry[],
  part: (entry: LedgerEntry) => string | undefined,
): ReadonlyMap<string, Spending> {
  const sums = new Map<string, Spending>()
  for (const entry of entries) {
    const key = part(entry)
    if (key === undefined) continue
    const before = sums.get(key) ?? NOTHING
    sums.set(key, {
      requests: before.requests + (entry.requests ?? 0),
      texts: before.texts + (entry.texts ?? 0),
      characters: before.characters + (entry.characters ?? 0),
      billedCharacters: before.billedCharacters + (entry.billedCharacters ?? 0),
    })
  }
  return sums
}

/** The calendar month of an entry, in UTC: `2026-11`. */
export const monthOf = ({ time }: Pick<LedgerEntry, 'time'>): string => time.slice(0, 7)

/** The characters that an engine, or the engines of a chain, billed in the month of `time`. */
export function billedInMonth(entries: readonly LedgerEntry[], engine: string, time: string): number {
  const engines = engine.split(',')
  const own = entries.filter(entry => engines.includes(entry.engine))
  return spendingBy(own, monthOf).get(monthOf({ time }))?.billedCharacters ?? 0
}
