import { statIfAny } from '../../store/index.ts'

/** Tells whether files are still those that were read: every save makes a new file, or gives it another time. */
export interface FilesVersion {
  /** The same as long as the files are. */
  readonly version: string
  /** When the latest of them changed, ISO 8601. */
  readonly changed: string
  /** When one of them was last touched in any way, in milliseconds. Unlike the time of a change, nobody can set it back. */
  readonly touched: number
}

/** Asks the disk at once and not in turns: to be called back for each file takes many times as long. */
export function versionOf(paths: readonly string[]): FilesVersion {
  const stats = paths.map(statIfAny)
  return {
    version: stats.map(file => (file ? `${file.ino}:${file.mtimeMs}:${file.ctimeMs}:${file.size}` : NO_FILE)).join(' '),
    changed: new Date(Math.max(0, ...stats.map(file => file?.mtimeMs ?? 0))).toISOString(),
    touched: Math.max(0, ...stats.map(file => file?.ctimeMs ?? 0)),
  }
}

/** The version of a file that is not there. */
export const NO_FILE = '-'
