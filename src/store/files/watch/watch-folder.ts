import { type Dirent, type FSWatcher, readdirSync, watch } from 'node:fs'
import { join, relative } from 'node:path'

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

/**
 * The same for a folder and the folders in it, and no deeper. Node's own watch of a whole tree reads a folder again with every
 * change in it: 300 files that are written at once cost seconds.
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
      // What was written into a new folder before it was watched is told of as well.
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
