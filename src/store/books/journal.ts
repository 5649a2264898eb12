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
 * The answers of engines for one article, written down as they come. They are paid for, so a run that was killed,
 * refused or aborted leaves them to the next run. They are cleared when the editions are saved.
 */
export interface Journal {
  readonly isEmpty: () => boolean
  /** The answer to a job that an earlier run got, by the job's fingerprint. */
  readonly answered: (fingerprint: string) => Delivery | undefined
  /**
   * Resolves when the answers are in the file, so that they survive the process. A power cut may lose the last ones.
   */
  readonly record: (answers: readonly Answer[]) => Promise<void>
  /** Removes the answers for some locales. Call it when they are in the saved editions. */
  readonly clear: (locales: readonly Locale[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** The locale of an answer; the id of a job is `<slug>/<locale>/<key>`. */
export const localeOf = ({ id }: Pick<Delivery, 'id'>): Locale => id.split('/')[1] ?? ''

export interface Answer {
  readonly fingerprint: string
  readonly delivery: Delivery
}

/**
 * A hash that is equal for jobs with the same answer: of the engine's name and settings, what it is sent for the
 * locale, both locales, and the text with its holds.
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
 * Opens `<folder>/journal/<slug>.jsonl`. Each line is a CRC-32 in hex, a space, and an answer in JSON. A line that a
 * crash cut short does not match its CRC and is ignored.
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
      // Answers for other locales are kept for their next run.
      const left = [...answers].map(([fingerprint, delivery]) => writeLine({ fingerprint, delivery })).join('')
      await (left === '' ? rm(path, { force: true }) : writeAtomic(path, left))
    },
    close: append.close,
  }
}

/**
 * Reads the file as UTF-8 without errors: a crash may have left half a character, and its line does not match its CRC.
 */
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

/** Appends to a file and syncs it afterwards. Writes are synchronous: another thread would take longer. */
function appender(path: string, start: string) {
  let file: number | undefined
  let before = start
  let syncing: Promise<void> | undefined

  const sync = async (file: number): Promise<void> => {
    // If the disk cannot sync, the next write throws.
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
        // The last line may be cut short, so a new line begins first.
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
