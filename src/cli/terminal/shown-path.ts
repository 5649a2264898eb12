import { isAbsolute, relative } from 'node:path'

/** A path as the user would write it from the current folder. */
export function shownPath(file: string, cwd: string): string {
  const short = relative(cwd, file)
  return isAbsolute(file) && !short.startsWith('..') ? short || '.' : file
}
