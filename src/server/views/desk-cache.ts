import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InterlinearError } from '../../errors.ts'
import type { Slug } from '../../model.ts'
import { readTextIfAny, writeAtomic } from '../../store/index.ts'
import type { DeskArticle } from '../answers.ts'
import type { Look } from '../library/library.ts'
import { stampOf } from '../library/stamps.ts'

/** What was found out about articles, kept until a file that it was made from changes. */
export interface Figures {
  readonly get: (slug: Slug, look: Look) => DeskArticle | undefined
  readonly set: (slug: Slug, look: Look, article: DeskArticle) => void
  /** Forgets articles that are no longer there. */
  readonly retain: (slugs: readonly Slug[]) => void
  /** Writes what is new to disk now, instead of in a while. */
  readonly flush: () => Promise<void>
}

type Entry = readonly [stamp: string, article: DeskArticle]

/** How long what is new waits for more of it, in milliseconds. */
const DELAY = 4000

/**
 * Figures that outlive the process, in a file of `folder`, good for one state of our own code and one `setup` (what the
 * configuration says); without a folder they are kept in memory only. A file that is gone, broken or another version's
 * costs the time to find everything out again, and nothing else.
 */
export async function openFigures(folder: string | undefined, setup: string): Promise<Figures> {
  const file = folder === undefined ? undefined : join(folder, 'desk.json')
  const version = hash(`${codeStamp()}\n${setup}`)
  const entries = new Map(file === undefined ? [] : await load(file, version))
  let timer: ReturnType<typeof setTimeout> | undefined

  async function flush(): Promise<void> {
    if (timer === undefined || file === undefined) return
    clearTimeout(timer)
    timer = undefined
    const body = JSON.stringify({ version, entries: Object.fromEntries(entries) })
    // What cannot be kept is found out again.
    await writeAtomic(file, `${hash(body)}\n${body}\n`).catch(() => {})
  }

  return {
    get: (slug, { stamp }) => {
      const known = entries.get(slug)
      return known?.[0] === stamp ? known[1] : undefined
    },
    set: (slug, { stamp, settled }, article) => {
      // A file that changes twice within a tick of its clock could look as if it had not.
      if (!settled) return
      entries.set(slug, [stamp, article])
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
    // Whole, and written by this very code: it has the shape that this code gives it.
    const kept: { readonly version: string; readonly entries: Readonly<Record<Slug, Entry>> } = JSON.parse(body)
    return kept.version === version ? Object.entries(kept.entries) : []
  } catch (error) {
    if (error instanceof InterlinearError) return []
    throw error
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Changes with our own code, the libraries beside it and the runtime: whatever could make another figure of the same files. */
function codeStamp(): string {
  // This file is two folders below src in a clone, and one below dist in the package.
  const root = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../..' : '..', import.meta.url))
  const ours = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  // Where npm says what it installed: beside a clone's code, or around the package.
  const installed = ['../node_modules/.package-lock.json', '../../.package-lock.json']
  const { stamp } = stampOf([...ours, ...installed].map(path => join(root, path)))
  return [process.version, process.versions.icu, ...ours, stamp].join('\n')
}
