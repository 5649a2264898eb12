import { hash } from 'node:crypto'
import { appendFileSync, closeSync, fdatasync, mkdirSync, openSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, Job, Locale, Slug } from '../../model.ts'
import { writeAtomic } from '../files/disk/atomic.ts'
import { codeOf } from '../files/disk/read.ts'

/**
 * The answers that a run was given for one article, written down as they come. A run that is killed, refused or
 * interrupted has paid for its answers: the next run finds them here. It is cleared when the editions are written.
 */
export interface Journal {
  readonly isEmpty: () => boolean
  /** The answer to a job of an earlier run, by the job's fingerprint. */
  readonly answered: (fingerprint: string) => Delivery | undefined
  /** Resolves when the answers are in the file, so that they outlive the process. A power cut may cost the last ones. */
  readonly record: (answers: readonly Answer[]) => Promise<void>
  /** Removes the answers for editions in some locales; to be called when they stand in the editions. */
  readonly clear: (locales: readonly Locale[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** The locale that an answer is for; the id of a job is `<slug>/<locale>/<key>`. */
export const localeOf = ({ id }: Pick<Delivery, 'id'>): Locale => id.split('/')[1] ?? ''

export interface Answer {
  readonly fingerprint: string
  readonly delivery: Delivery
}

/**
 * The same for jobs that an engine answers alike: of its name and settings, what it is told for the locale, the two locales,
 * and the text with its holds.
 */
export function fingerprintOf(
  { from, to, pieces, plain }: Job,
  { name, settings, toldFor }: Pick<Engine, 'name' | 'settings' | 'toldFor'>,
): string {
  const told = toldFor?.(to) ?? ''
  return hash(
    'sha256',
    JSON.stringify([name, settings, from, to, pieces, plain, ...(told === '' ? [] : [told])]),
    'base64url',
  ).slice(0, 32)
}

/**
 * Opens `<folder>/journal/<slug>.jsonl`. Each line is a CRC-32 in hex, a space, and an answer in JSON. A line that a crash
 * cut short does not match its CRC and is left out.
 */
export async function openJournal(folder: string, slug: Slug): Promise<Journal> {
  const path = join(folder, 'journal', `${slug}.jsonl`)
  const written = await readWritten(path)
  const answers = new Map<string, Delivery>()
  for (const line of written.split('\n')) {
    const answer = readLine(line)
    if (answer) answers.set(answer.fingerprint, answer.delivery)
  }
  const append = appender(path, written === '' || written.endsWith('\n') ? '' : '\n')
  return {
    isEmpty: () => answers.size === 0,
    answered: fingerprint => answers.get(fingerprint),
    record: async recorded => {
      if (recorded.length === 0) return
      append.write(recorded.map(writeLine).join(''))
      for (const { fingerprint, delivery } of recorded) answers.set(fingerprint, delivery)
    },
    clear: async locales => {
      for (const [fingerprint, delivery] of answers)
        if (locales.includes(localeOf(delivery))) answers.delete(fingerprint)
      await append.close()
      // What a run was answered for other locales is still owed to its next run.
      const left = [...answers].map(([fingerprint, delivery]) => writeLine({ fingerprint, delivery })).join('')
      await (left === '' ? rm(path, { force: true }) : writeAtomic(path, left))
    },
    close: append.close,
  }
}

/** A crash may have left half a character: the line that has it does not match its CRC. */
async function readWritten(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return ''
    throw new InterlinearError('storage', `the journal cannot be read (${codeOf(cause)}).`, {
      place: { file: path },
      hint: 'Answers in it are paid for: make it readable, or delete it to ask the engine again.',
      cause,
    })
  }
}

const sum = (text: string): string => crc32(text).toString(16).padStart(8, '0')

const writeLine = (answer: Answer): string => {
  const text = JSON.stringify(answer)
  return `${sum(text)} ${text}\n`
}

function readLine(line: string): Answer | undefined {
  const text = line.slice(9)
  return text !== '' && line.slice(0, 8) === sum(text) ? (JSON.parse(text) as Answer) : undefined
}

/** Appends to a file and syncs it afterwards. Writes are synchronous: handing them to another thread takes longer. */
function appender(path: string, start: string) {
  let file: number | undefined
  let before = start
  let syncing: Promise<void> | undefined

  const sync = async (file: number): Promise<void> => {
    // A disk that cannot sync will refuse the next write.
    await datasync(file).catch(() => {})
    syncing = undefined
  }
  return {
    write: (text: string): void => {
      try {
        file ??= openFile(path)
        appendFileSync(file, before + text)
        before = ''
        syncing ??= sync(file)
      } catch (cause) {
        // The last line may be cut short.
        before = '\n'
        throw new InterlinearError('storage', `cannot write the journal ${path}.`, { cause })
      }
    },
    close: async (): Promise<void> => {
      await syncing
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

const datasync = promisify(fdatasync)

function openFile(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  return openSync(path, 'a')
}
