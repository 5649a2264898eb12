import { basename, dirname, sep } from 'node:path'
import { slugOf } from '../../../article/index.ts'
import type { Locale } from '../../../model.ts'
import type { DeskChange, Watch } from '../../desk/index.ts'
import { watchFolder, watchTwoLevels } from './watch-folder.ts'

interface Watched {
  readonly out: string
  readonly seeds: string
  readonly glossary: string | undefined
}

/** Reports changes in the folders of a desk. A folder that cannot be watched is left out. */
export function watchDesk({ out, seeds, glossary }: Watched, changed: (change: DeskChange) => void): Watch {
  const tell = (change: DeskChange | undefined): void => change && changed(change)
  const watchers = [
    watchTwoLevels(out, path => tell(editionChange(path))),
    watchFolder(seeds, path => tell(articleChange(path)), false),
    ...(glossary === undefined
      ? []
      : [
          watchFolder(
            dirname(glossary),
            path => tell(path === basename(glossary) ? { kind: 'glossary' } : undefined),
            false,
          ),
        ]),
  ]
  return {
    close: () => {
      for (const watcher of watchers) watcher?.close()
    },
  }
}

function editionChange(path: string): DeskChange | undefined {
  const [locale, file, ...rest]: readonly (Locale | undefined)[] = path.split(sep)
  const [, slug, kind] = /^([^.].*?)\.(review\.yml|json|segments\.yml)$/.exec(file ?? '') ?? []
  if (!locale || !slug || rest.length > 0) return undefined
  return kind === 'segments.yml' ? { kind: 'article', slug } : { kind: 'edition', slug, locale }
}

function articleChange(path: string): DeskChange | undefined {
  if (path.includes(sep) || path.startsWith('.')) return undefined
  try {
    return { kind: 'article', slug: slugOf(path.replace(/\.roles\.yml$/, '.txt')) }
  } catch {
    return undefined
  }
}
