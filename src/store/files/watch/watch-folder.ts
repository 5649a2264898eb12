import { type Dirent, type FSWatcher, readdirSync, watch } from 'node:fs'
import { join, relative } from 'node:path'

/** Calls `onChange` with the relative path of each change in a folder. Undefined if the folder cannot be watched. */
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

/**
 * The same for a folder and its direct subfolders. Node's own recursive watch reads a folder again at every change in
 * it: writing 300 files at once costs seconds.
 */
export function watchTwoLevels(folder: string, onChange: (path: string) => void): Pick<FSWatcher, 'close'> {
  const inner = new Map<string, Pick<FSWatcher, 'close'>>()
  const enter = (name: string): void => {
    const watcher = inner.has(name)
      ? undefined
      : watchFolder(join(folder, name), file => onChange(join(name, file)), false)
    if (watcher) inner.set(name, watcher)
  }
  const enterNew = (): void => {
    const names = foldersIn(folder)
    for (const name of names) enter(name)
    for (const [name, watcher] of inner) {
      if (names.includes(name)) continue
      watcher.close()
      inner.delete(name)
    }
  }
  const outer = watchFolder(
    folder,
    name => {
      // Files that were written into a new folder before it was watched are reported as well.
      const isNew = !inner.has(name)
      enterNew()
      if (isNew && inner.has(name)) for (const file of filesIn(join(folder, name))) onChange(join(name, file))
      onChange(name)
    },
    false,
  )
  enterNew()
  return {
    close: () => {
      outer?.close()
      for (const watcher of inner.values()) watcher.close()
    },
  }
}

const foldersIn = (folder: string): readonly string[] => entriesOf(folder, entry => entry.isDirectory())
const filesIn = (folder: string): readonly string[] => entriesOf(folder, entry => entry.isFile())

function entriesOf(folder: string, fits: (entry: Dirent) => boolean): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(fits)
      .map(({ name }) => name)
  } catch {
    return []
  }
}
