import { type FSWatcher, watch } from 'node:fs'
import { relative } from 'node:path'

/** Calls `onChange` with the path, from the folder, of what changed in it. Undefined where the folder cannot be watched. */
export function watchFolder(
  folder: string,
  onChange: (path: string) => void,
  recursive = true,
): Pick<FSWatcher, 'close'> | undefined {
  try {
    const watcher = watch(folder, { recursive }, (_, path) => {
      if (path !== null) onChange(relative('.', path))
    })
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return undefined
  }
}
