import type { Version } from '../../desk/index.ts'
import { statIfAny } from './read.ts'

/**
 * The version of files now: every save makes a new file or changes its time. All files are checked synchronously:
 * asynchronous calls for each file take many times as long.
 */
export function versionOf(paths: readonly string[]): Version {
  const stats = paths.map(statIfAny)
  return {
    version: stats.map(file => (file ? `${file.ino}:${file.mtimeMs}:${file.ctimeMs}:${file.size}` : NO_FILE)).join(' '),
    changed: new Date(Math.max(0, ...stats.map(file => file?.mtimeMs ?? 0))).toISOString(),
    touched: Math.max(0, ...stats.map(file => file?.ctimeMs ?? 0)),
  }
}

/** The version of a missing file. */
const NO_FILE = '-'

/** The version of an edition without files. */
export const ABSENT = `${NO_FILE} ${NO_FILE}`
