import type { Version } from '../../desk/index.ts'
import { statIfAny } from './read.ts'

/**
 * What files are like now: every save makes a new file, or gives it another time. Asks the disk at once and not in turns: to
 * be called back for each file takes many times as long.
 */
export function versionOf(paths: readonly string[]): Version {
  const stats = paths.map(statIfAny)
  return {
    version: stats.map(file => (file ? `${file.ino}:${file.mtimeMs}:${file.ctimeMs}:${file.size}` : NO_FILE)).join(' '),
    changed: new Date(Math.max(0, ...stats.map(file => file?.mtimeMs ?? 0))).toISOString(),
    touched: Math.max(0, ...stats.map(file => file?.ctimeMs ?? 0)),
  }
}

/** The version of a file that is not there. */
const NO_FILE = '-'

/** The version of an edition that has neither file. */
export const ABSENT = `${NO_FILE} ${NO_FILE}`
