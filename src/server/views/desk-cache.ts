import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InterlinearError } from '../../errors.ts'
import type { Slug } from '../../model.ts'
import { filesVersion, readTextIfAny, writeAtomic } from '../../store/index.ts'
import type { DeskArticle } from '../answers.ts'
import type { ArticleFiles } from '../library/model.ts'

/** The desk's data on articles, kept until a file that they depend on changes. */
export interface DeskCache {
  readonly get: (slug: Slug, files: ArticleFiles) => DeskArticle | undefined
  readonly set: (slug: Slug, files: ArticleFiles, article: DeskArticle) => void
  /** Forgets all other articles. */
  readonly retain: (slugs: readonly Slug[]) => void
  /** Writes new data to disk now. */
  readonly flush: () => Promise<void>
}

type Entry = readonly [version: string, article: DeskArticle]

/** How long the cache waits for more before it is written, in milliseconds. */
const DELAY = 4000

/**
 * Opens the cache in a file of `folder`; without a folder it is only in memory. The file is valid for one version of
 * our own code and one `setup` (settings of the config). If it is missing or broken, the data are computed again.
 */
export async function openDeskCache(folder: string | undefined, setup: string): Promise<DeskCache> {
  const file = folder === undefined ? undefined : join(folder, 'desk.json')
  const version = hash(`${codeVersion()}\n${setup}`)
  const entries = new Map(file === undefined ? [] : await load(file, version))
  let timer: ReturnType<typeof setTimeout> | undefined

  async function flush(): Promise<void> {
    if (timer === undefined || file === undefined) return
    clearTimeout(timer)
    timer = undefined
    const body = JSON.stringify({ version, entries: Object.fromEntries(entries) })
    // What cannot be written is computed again.
    await writeAtomic(file, `${hash(body)}\n${body}\n`).catch(() => {})
  }

  return {
    get: (slug, { version }) => {
      const known = entries.get(slug)
      return known?.[0] === version ? known[1] : undefined
    },
    set: (slug, { version, settled }, article) => {
      // A file that changes twice within one tick of the disk's clock could have the same version.
      if (!settled) return
      entries.set(slug, [version, article])
      timer ??= setTimeout(flush, DELAY).unref()
    },
    retain: slugs => {
      const there = new Set(slugs)
      for (const slug of entries.keys()) if (!there.has(slug)) entries.delete(slug)
    },
    flush,
  }
}

async function load(file: string, version: string): Promise<readonly (readonly [Slug, Entry])[]> {
  try {
    const [sum, body = ''] = ((await readTextIfAny(file)) ?? '').split('\n')
    if (sum !== hash(body)) return []
    // The hash shows that it is complete, and the version that this code wrote it, so that it has the shape of this
    // code.
    const kept: { readonly version: string; readonly entries: Readonly<Record<Slug, Entry>> } = JSON.parse(body)
    return kept.version === version ? Object.entries(kept.entries) : []
  } catch (error) {
    if (error instanceof InterlinearError) return []
    throw error
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Changes with our own code, the installed libraries and the runtime, since each may change the counts. */
function codeVersion(): string {
  // This file is two folders below src in a clone, and one below dist in the package.
  const root = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../..' : '..', import.meta.url))
  const ours = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  // Where npm lists what it installed: beside a clone's code, or around the package.
  const installed = ['../node_modules/.package-lock.json', '../../.package-lock.json']
  const { version } = filesVersion([...ours, ...installed].map(path => join(root, path)))
  return [process.version, process.versions.icu, ...ours, version].join('\n')
}
