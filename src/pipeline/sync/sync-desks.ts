import { InterlinearError } from '../../errors.ts'
import type { Locale, Slug } from '../../model.ts'
import { parseGlossary } from '../../names/index.ts'
import type { Desk, SyncMarks } from '../../store/index.ts'
import type { SyncRun } from './model.ts'
import { type SyncedArticle, syncArticle } from './sync-article.ts'
import { whileLocked } from './while-locked.ts'
import { keepNotes, sumOfBytes, syncCopies } from './whole-texts.ts'

interface SyncSettings extends Omit<SyncRun, 'marks' | 'notes'> {
  /** The common states that the folder has on record; undefined if it was never synced. */
  readonly noted: SyncMarks | undefined
  /** The newsroom's own locale. */
  readonly likely: Locale
  /** Merges three texts line by line; undefined if lines conflict. */
  readonly mergeLines: (texts: { base: string; ours: string; theirs: string }) => Promise<string | undefined>
  /** Stores the folder's record from time to time, so that after a killed run only the rest must be compared. */
  readonly keep: (marks: SyncMarks) => Promise<void>
}

/**
 * Syncs a desk of files and a desk in a database, both ways, and writes nothing if they are the same. Changes of one
 * side are copied to the other; editions are merged unit by unit. No text of a person is lost.
 */
export async function syncDesks({ noted, likely, mergeLines, keep, ...settings }: SyncSettings): Promise<void> {
  const identity = await settings.common.identity()
  const marks = new Map(noted?.database === identity ? Object.entries(noted.common) : [])
  const run: SyncRun = { ...settings, marks, notes: new Map() }
  const before = JSON.stringify([...marks])
  let written = before
  const keepMarks = async (): Promise<void> => {
    const now = JSON.stringify([...marks])
    if (now === written || run.dryRun) return
    written = now
    await keep({ database: identity, common: Object.fromEntries(marks) })
  }
  await syncGlossary(run, mergeLines)
  await keepNotes(run)
  let kept = performance.now()
  for (const article of await articlesOf(run, likely)) {
    await syncArticle(article, run)
    if (performance.now() - kept < PAUSE) continue
    await keepMarks()
    kept = performance.now()
  }
  await whileLocked(
    { part: 'publication', name: 'public' },
    { run, lock: ({ locks }) => locks.publications() },
    syncPublications,
  )
  await keepNotes(run)
  await keepMarks()
}

/** How often the folder's record is stored, in milliseconds. */
const PAUSE = 1000

async function syncGlossary(run: SyncRun, mergeLines: SyncSettings['mergeLines']): Promise<void> {
  const textOf = async ({ glossary }: Desk): Promise<string | undefined> =>
    (await glossary.exists()) ? glossary.read() : undefined
  await syncCopies<string>(
    {
      key: 'glossary.yml',
      part: 'glossary',
      name: 'glossary.yml',
      folder: await textOf(run.sides.folder),
      database: await textOf(run.sides.database),
    },
    {
      sumOf: sumOfBytes,
      merge: async ({ base, folder, database }) => {
        if (base === undefined) return undefined
        const merged = await mergeLines({ base, ours: database, theirs: folder })
        return merged !== undefined && isGlossary(merged) ? merged : undefined
      },
      write: (side, text) => run.sides[side].glossary.write(text),
    },
    run,
  )
}

function isGlossary(text: string): boolean {
  try {
    parseGlossary(text, 'glossary.yml')
    return true
  } catch (error) {
    if (error instanceof InterlinearError) return false
    throw error
  }
}

/** Every article of one or both sides; one with different languages on the two sides is a conflict. */
async function articlesOf(run: SyncRun, likely: Locale): Promise<readonly SyncedArticle[]> {
  const { folder, database } = run.sides
  const [files, rows] = [await recordsOf(folder, likely), await recordsOf(database, likely)]
  const slugs = [...new Set([...files.keys(), ...rows.keys()])].sort()
  return slugs.flatMap((slug): readonly SyncedArticle[] => {
    const [one, other] = [files.get(slug), rows.get(slug)]
    if (one?.locale !== undefined && other?.locale !== undefined && one.locale !== other.locale) {
      const message = `it is in ${one.locale} in the folder, and in ${other.locale} in the database`
      run.told({ part: 'article', name: slug, action: 'conflict', message })
      return []
    }
    const editions = [...new Set([...(one?.editions ?? []), ...(other?.editions ?? [])])].sort()
    return [{ slug, locale: one?.locale ?? other?.locale ?? likely, editions }]
  })
}

interface Recorded {
  /** Undefined for an article that is only a file so far. */
  readonly locale: Locale | undefined
  readonly editions: readonly Locale[]
}

async function recordsOf(desk: Desk, likely: Locale): Promise<ReadonlyMap<Slug, Recorded>> {
  const recorded = await desk.records.list(likely)
  const known = recorded.map(({ slug, sourceLocale: locale, editions }) => [slug, { locale, editions }] as const)
  const unrecorded = [...(await desk.articles.list()).keys()].map(
    slug => [slug, { locale: undefined, editions: [] }] as const,
  )
  return new Map<Slug, Recorded>([...unrecorded, ...known])
}

async function syncPublications(run: SyncRun): Promise<void> {
  const { folder, database } = run.sides
  const names = new Set([...(await folder.publications.list()), ...(await database.publications.list())])
  for (const path of [...run.marks.keys()].filter(key => key.startsWith(PUBLIC))) names.add(path.slice(PUBLIC.length))
  for (const name of [...names].sort()) {
    const copyOf = ({ publications }: Desk): Promise<Uint8Array | undefined> => publications.read(name)
    await syncCopies<Uint8Array>(
      {
        key: `${PUBLIC}${name}`,
        part: 'publication',
        name,
        folder: await copyOf(folder),
        database: await copyOf(database),
      },
      {
        sumOf: sumOfBytes,
        write: async (side, bytes) => void (await run.sides[side].publications.write(new Map([[name, bytes]]))),
        remove: async side => void (await run.sides[side].publications.write(new Map([[name, undefined]]))),
      },
      run,
    )
  }
}

const PUBLIC = 'public/'
