import { join } from 'node:path'
import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import { describeIssue, fields } from '../../schema.ts'
import { writeAtomic } from './disk/atomic.ts'
import { readTextIfAny } from './disk/read.ts'

const MarkSchema = v.strictObject({ number: v.optional(v.string()), mark: v.string() })
const FileSchema = v.strictObject({ version: v.literal(1), database: v.string(), common: fields(MarkSchema) })

/** The common state of one text in a folder and a database: the number by which the database keeps it, and its hash. */
export interface SyncMark {
  readonly number?: string | undefined
  readonly mark: string
}

/** The common state of a folder and a database at the last sync, by name. */
export interface SyncMarks {
  /** The database's identity: with another database there is no common state. */
  readonly database: string
  readonly common: Readonly<Record<string, SyncMark>>
}

/**
 * The file is beside the editions and goes into git with them, so that an older state of the folder has its own common
 * state.
 */
const fileIn = (out: string): string => join(out, '.sync.json')

/**
 * The common state that the folder has on record; undefined if it was never synced. Throws an input error for a broken
 * file.
 */
export async function loadSyncMarks(out: string): Promise<SyncMarks | undefined> {
  const file = fileIn(out)
  const text = await readTextIfAny(file)
  if (text === undefined) return undefined
  const read = v.safeParse(FileSchema, parsed(text))
  if (read.success) return read.output
  throw new InterlinearError('input', `${describeIssue(read.issues[0]).message}.`, {
    place: { file },
    hint: 'Restore it from git; without it, every text that both sides have is compared anew.',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The keys are always in the same order, so that unchanged records change no line in git. */
const lineOf = ({ number, mark }: SyncMark): string => JSON.stringify({ ...(number !== undefined && { number }), mark })

/**
 * Records the common state of folder and database, a line for each text, so that git can merge the records of two
 * people.
 */
export async function saveSyncMarks(out: string, { database, common }: SyncMarks): Promise<void> {
  const lines = Object.entries(common)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, mark]) => `    ${JSON.stringify(name)}: ${lineOf(mark)}`)
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`
  await writeAtomic(
    fileIn(out),
    `{\n  "version": 1,\n  "database": ${JSON.stringify(database)},\n  "common": ${body}\n}\n`,
  )
}
