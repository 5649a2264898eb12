import {
  type KeyedText,
  mergeCatalogs,
  mergeReviews,
  readSource,
  recordedSegments,
  writeSource,
} from '../../edition/index.ts'
import type { Locale, Slug } from '../../model.ts'
import type { BoundaryDecision } from '../../segment/index.ts'
import type { ArticleAddress, Desk } from '../../store/index.ts'
import type { SyncRun } from './model.ts'
import { syncEdition } from './sync-edition.ts'
import { whileLocked } from './while-locked.ts'
import { keepNotes, sumOfBytes, syncCopies } from './whole-texts.ts'

/** An article on one or both sides. */
export interface SyncedArticle {
  readonly slug: Slug
  readonly locale: Locale
  readonly editions: readonly Locale[]
}

/**
 * Syncs an article with all that belongs to it: files, sentences, decisions, and editions. An article that is the same
 * on both sides is not locked.
 */
export async function syncArticle(article: SyncedArticle, run: SyncRun): Promise<void> {
  if (!run.dryRun && !isNew(article, run) && !(await hasNews(article, run))) return
  await whileLocked(
    { part: 'article', name: article.slug },
    { run, lock: ({ locks }) => locks.article(article.slug) },
    async locked => {
      await syncParts(article, locked)
      await keepNotes(locked)
    },
  )
}

/** Whether an article with editions was never synced; then there is no need to look for changes first. */
const isNew = ({ slug, locale, editions }: SyncedArticle, { marks }: SyncRun): boolean =>
  editions.length > 0 && !marks.has(`sources/${locale}/${slug}`)

/** Whether anything of an article would be written or stored. */
async function hasNews(article: SyncedArticle, run: SyncRun): Promise<boolean> {
  let isNews = false
  const found = (): void => {
    isNews = true
  }
  await syncParts(article, { ...run, dryRun: true, told: found, lacksNote: found })
  return isNews
}

async function syncParts({ slug, locale, editions }: SyncedArticle, run: SyncRun): Promise<void> {
  const own = { slug, locale }
  await syncFiles(own, run)
  await syncSource(own, run)
  await syncDecisions(own, run)
  for (const edition of editions) await syncEdition({ slug, locale: edition, sourceLocale: locale }, run)
}

async function syncFiles(own: ArticleAddress, run: SyncRun): Promise<void> {
  const { folder, database } = run.sides
  const [files, rows] = [await folder.articles.filesOf(own), await database.articles.filesOf(own)]
  for (const name of new Set([...files.keys(), ...rows.keys()])) {
    await syncCopies<Uint8Array>(
      { key: `articles/${name}`, part: 'article', name, folder: files.get(name), database: rows.get(name) },
      { sumOf: sumOfBytes, write: (side, bytes) => run.sides[side].articles.putFile(own, name, bytes) },
      run,
    )
  }
}

type Source = readonly KeyedText[]

const sumOfSource = (source: Source): string => {
  const { catalog, review } = filesOf(source)
  return sumOfBytes(`${catalog}\n${review}`)
}

async function syncSource(own: ArticleAddress, run: SyncRun): Promise<void> {
  const load = async ({ sources }: Desk): Promise<Source | undefined> => {
    const texts = await sources.load(own)
    return texts.length === 0 ? undefined : texts
  }
  await syncCopies<Source>(
    {
      key: `sources/${own.locale}/${own.slug}`,
      part: 'source',
      name: own.slug,
      folder: await load(run.sides.folder),
      database: await load(run.sides.database),
    },
    {
      sumOf: sumOfSource,
      merge: async ({ base = [], folder, database }) => mergedSource({ base, ours: database, theirs: folder }),
      write: async (side, source) => {
        const desk = run.sides[side]
        const file = await desk.articles.fileOf(own)
        await desk.sources.save(own, { segments: recordedSegments(source), previous: source, file })
      },
    },
    run,
  )
}

/** The sentences as in the two files of a source. */
const filesOf = (source: Source) => writeSource(recordedSegments(source), source)

/** Merged sentence by sentence, like branches of git; if both sides changed a sentence, the database's is kept. */
function mergedSource(sides: { readonly base: Source; readonly ours: Source; readonly theirs: Source }): Source {
  const [base, ours, theirs] = [filesOf(sides.base), filesOf(sides.ours), filesOf(sides.theirs)]
  const file = 'source.json'
  const catalogs = { base: base.catalog, ours: ours.catalog, theirs: theirs.catalog }
  const reviews = { base: base.review, ours: ours.review, theirs: theirs.review }
  return readSource({ catalog: mergeCatalogs(catalogs, file).settled, review: mergeReviews(reviews, file), file })
}

type Decisions = readonly BoundaryDecision[]

async function syncDecisions(own: ArticleAddress, run: SyncRun): Promise<void> {
  const load = async ({ decisions }: Desk): Promise<Decisions | undefined> => {
    const found = await decisions.load(own)
    return found.length === 0 ? undefined : found
  }
  await syncCopies<Decisions>(
    {
      key: `decisions/${own.locale}/${own.slug}`,
      part: 'decisions',
      name: own.slug,
      folder: await load(run.sides.folder),
      database: await load(run.sides.database),
    },
    {
      sumOf: decisions => sumOfBytes(JSON.stringify(decisions)),
      merge: async ({ base = [], folder, database }) => mergedDecisions({ base, folder, database }),
      write: async (side, decisions) => void (await run.sides[side].decisions.save(own, decisions)),
    },
    run,
  )
}

/** The decisions of both sides, without those that one side has undone. */
function mergedDecisions(all: { base: Decisions; folder: Decisions; database: Decisions }): Decisions {
  const names = (decisions: Decisions) => new Set(decisions.map(one => JSON.stringify(one)))
  const [base, folder, database] = [names(all.base), names(all.folder), names(all.database)]
  const isTakenBack = (name: string): boolean => base.has(name) && !(folder.has(name) && database.has(name))
  const both = new Map([...all.database, ...all.folder].map(one => [JSON.stringify(one), one]))
  return [...both].flatMap(([name, one]) => (isTakenBack(name) ? [] : [one]))
}
