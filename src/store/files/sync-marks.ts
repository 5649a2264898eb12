import { join } from 'node:path'
import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import { describeIssue, fields } from '../../schema.ts'
import { writeAtomic } from './disk/atomic.ts'
import { readTextIfAny } from './disk/read.ts'

const MarkSchema = v.strictObject({ number: v.optional(v.string()), mark: v.string() })
const FileSchema = v.strictObject({ version: v.literal(1), database: v.string(), common: fields(MarkSchema) })

/** What a folder and a database had in common of one text: the number that the database keeps it by, and its sum. */
export interface SyncMark {
  readonly number?: string | undefined
  readonly mark: string
}

/** What a folder and a database had in common when they were last brought together, by name. */
export interface SyncMarks {
  /** The database's identity: with another one there is nothing in common yet. */
  readonly database: string
  readonly common: Readonly<Record<string, SyncMark>>
}

/** Beside the editions, so that it goes into git with them: an older state of the folder has its own, older file. */
const fileIn = (out: string): string => join(out, '.sync.json')

/** What the folder has noted; undefined where it was never brought together with a database. Throws an input error for a broken file. */
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

/** The keys always stand in the same order, whoever made the mark: what has not changed gives no line in git. */
const lineOf = ({ number, mark }: SyncMark): string => JSON.stringify({ ...(number !== undefined && { number }), mark })

/** Notes what folder and database have in common now, a line for each text, so that git merges what two people noted. */
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
