import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { fromCatalog } from '../edition/index.ts'
import { InterlinearError } from '../errors.ts'
import type { SegmentKey } from '../model.ts'
import type { HistoryEntry } from './schemas.ts'

const run = promisify(execFile)
const MAX_COMMITS = 30

/** The texts that a unit had in git, newest first, each where it began; empty outside of a repository. */
export async function historyOf(catalog: string, key: SegmentKey): Promise<readonly HistoryEntry[]> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', dirname(catalog), ...args], { maxBuffer: 64 << 20 })
    return stdout
  }
  const format = ['%H', '%aI', '%an', '%s'].join('%x1f')
  // Only commits that left a text to show: one may have taken the file away.
  const log = await git('log', `-n${MAX_COMMITS}`, '--diff-filter=AM', `--format=${format}`, '--', catalog).catch(
    () => '',
  )
  const commits = log.split('\n').filter(Boolean)
  const texts = await Promise.all(
    commits.map(async (line): Promise<HistoryEntry | undefined> => {
      const [hash = '', time = '', author = '', subject = ''] = line.split('\x1f')
      const target = textIn(await git('show', `${hash}:./${basename(catalog)}`), key, catalog)
      return target === undefined ? undefined : { time, author, subject, target }
    }),
  )
  const known = texts.filter(entry => entry !== undefined)
  // Of commits in a row with the same text, the oldest is the one that wrote it.
  return known.filter((entry, index) => known[index + 1]?.target !== entry.target)
}

function textIn(catalog: string, key: SegmentKey, file: string): string | undefined {
  try {
    return fromCatalog(catalog, file).get(key)
  } catch (error) {
    if (error instanceof InterlinearError) return undefined
    throw error
  }
}
