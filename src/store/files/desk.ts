import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openJournal } from '../books/journal.ts'
import { type Ledger, openLedger } from '../books/ledger.ts'
import { reserve, spentInMonth } from '../books/reservations.ts'
import type { Answered, ArticleAddress, Desk, Editions, Lock, Version, Versions } from '../desk/index.ts'
import { acquireLock } from '../locks/article-lock.ts'
import { loadMemoryCode, memoryFile } from '../memory/lazy.ts'
import { exactMatches, refreshMemory } from '../memory/sync.ts'
import { articleFiles, putArticleFile } from './article/article-files.ts'
import {
  articleFile,
  goneFile,
  ownerPath,
  refuseOtherOwner,
  renameArticle,
  renamedFrom,
} from './article/article-owner.ts'
import { findArticle, listArticles, readArticle, readArticleFile, rolesPath } from './article/articles.ts'
import { decisionsPath, loadDecisions, saveDecisions } from './article/decisions.ts'
import { openOriginal } from './article/original.ts'
import { removeArticleFiles } from './article/remove-article.ts'
import { listRecorded, recordedLocale } from './article/source-locale.ts'
import { ensureWritable, writeAtomic } from './disk/atomic.ts'
import { readText, readTextIfAny, statIfAny } from './disk/read.ts'
import { ABSENT, versionOf } from './disk/version.ts'
import { editionPaths, listLocales, listSlugs } from './edition-paths.ts'
import { loadEdition, loadOwnEdition, loadSource, saveEdition, saveEditionIf, saveSource } from './editions.ts'
import { loadFeed, saveFeed } from './feeds.ts'
import { findingsIn } from './findings.ts'
import { filesHistory } from './history.ts'
import { publicFolder } from './public.ts'
import { watchDesk } from './watch/watch-desk.ts'

/** The folders of a desk, as absolute paths. */
export interface DeskPlaces {
  /** The folder of the locale files. */
  readonly out: string
  /** The folder of the source articles. */
  readonly seeds: string
  /**
   * The folder of journal, locks, ledger, translation memory, findings and replaced texts. It can be deleted: no edition
   * is in it.
   */
  readonly state: string
  readonly glossary: string | undefined
  /** The folder of publications. */
  readonly public: string
}

/** Opens a desk of files. Nothing is read or created before it is needed. */
export function openFilesDesk(places: DeskPlaces): Desk {
  const { out, state, glossary } = places
  const ledger = openLedger(state)
  const desk: Desk = {
    articles: filesArticles(places),
    records: {
      list: (likely, known) => listRecorded(out, likely, known),
      localeOf: (slug, likely) => recordedLocale(out, slug, likely),
      locales: () => listLocales(out),
      slugs: locale => listSlugs(out, locale),
    },
    sources: {
      load: article => loadSource({ out, ...article }),
      save: async (article, { segments, previous, file }) =>
        (await saveSource(
          { out, ...article, file: file === undefined ? undefined : ownerPath(out, file) },
          segments,
          previous,
        )) > 0,
    },
    editions: filesEditions(out),
    decisions: {
      load: article => loadDecisions({ out, ...article }),
      save: (article, decisions) => saveDecisions({ out, ...article }, decisions),
    },
    glossary: {
      file: glossary,
      exists: async () => glossary !== undefined && existsSync(glossary),
      read: () => readText(glossaryIn(glossary)),
      write: async text => void (await writeAtomic(glossaryIn(glossary), text)),
    },
    publications: publicFolder(places.public),
    locks: {
      article: async slug => lockOf(await acquireLock(state, slug), desk),
      publications: async () => lockOf(await acquireLock(join(state, 'public'), 'public'), desk),
    },
    books: {
      journal: slug => openJournal(state, slug),
      ledger,
      record: answered => recordAnswers(answered, ledger),
      reserve: (intent, grant) => reserve(state, intent, grant),
      spentInMonth: intent => spentInMonth(state, intent),
    },
    history: filesHistory(places),
    memory: filesMemory(places),
    feeds: { load: url => loadFeed(state, url), save: (url, record) => saveFeed(state, url, record) },
    findings: findingsIn(state),
    versions: filesVersions(places),
    as: () => desk,
    ensureWritable: () => ensureWritable(out),
    watch: changed => watchDesk(places, changed),
    close: async () => {},
  }
  return desk
}

async function recordAnswers({ answers, entries, journalOf }: Answered, ledger: Ledger): Promise<void> {
  const bySlug = [...Map.groupBy(answers, ({ slug }) => slug)]
  const kept = bySlug.map(([slug, own]) => journalOf(slug)?.record(own.map(({ answer }) => answer)))
  await Promise.all([...kept, ledger.append(entries)])
}

const glossaryIn = (file: string | undefined): string => {
  if (file === undefined) throw new Error('a desk without a glossary was asked for its text')
  return file
}

const lockOf = ({ release }: { readonly release: () => void }, desk: Desk): Lock => ({
  desk,
  release: async () => release(),
})

function filesArticles({ out, seeds }: DeskPlaces): Desk['articles'] {
  return {
    list: () => listArticles(seeds),
    find: slug => findArticle(seeds, slug),
    fileOf: article => articleFile({ out, ...article }, seeds),
    goneFileOf: article => goneFile({ out, ...article }, seeds),
    read: (file, language) => readArticle(file, { ...language, out }),
    readPath: (path, language) => readArticle(path, { ...language, out }),
    filesOf: article => articleFiles({ out, ...article }, seeds),
    putFile: (article, name, content) => putArticleFile({ out, ...article }, seeds, { name, content }),
    // The file stays where it is: the record has its path.
    take: async path => path,
    content: async given => {
      const file = resolve(seeds, given)
      return statIfAny(file) ? (await readArticleFile(file)).content : undefined
    },
    write: async (given, content) => {
      const file = resolve(seeds, given)
      await mkdir(seeds, { recursive: true })
      await writeAtomic(file, content)
      return file
    },
    original: (article, file, asked) => openOriginal(article, file, { out, ...(asked !== undefined && { asked }) }),
    refuseOtherOwner: (article, file) => refuseOtherOwner(article, file, out),
    renamedFrom: (article, texts) => renamedFrom(article, texts, out),
    rename: (from, { slug, locale }) => renameArticle(from, slug, { out, locale }),
    remove: article => removeArticleFiles(article, { out, seeds }),
  }
}

function filesEditions(out: string): Editions {
  const versionIn = ({ slug, locale }: ArticleAddress): Version =>
    versionOf(Object.values(editionPaths(out, locale, slug)))
  return {
    load: address => loadEdition({ out, ...address }),
    loadOwn: (address, known) => loadOwnEdition({ out, ...address }, known),
    save: async (edition, since) => (await saveEdition(out, edition, since)) > 0,
    replace: async (edition, { version }) => {
      let now = versionIn(edition)
      const isSaved = await saveEditionIf(out, edition, {
        before: async () => versionIn(edition).version === version,
        after: async () => {
          now = versionIn(edition)
        },
      })
      return isSaved ? { edition, version: now } : undefined
    },
    placeOf: ({ slug, locale }) => editionPaths(out, locale, slug).catalog,
    catalogOf: ({ slug, locale }) => readTextIfAny(editionPaths(out, locale, slug).catalog),
  }
}

function filesMemory({ out, state }: DeskPlaces): Desk['memory'] {
  const file = memoryFile(state)
  return {
    exists: async () => existsSync(file),
    open: async reader => {
      const memory = (await loadMemoryCode()).openMemory(file, reader)
      return {
        ...memory,
        exactOf: async (pair, sources) => exactMatches(memory, pair, sources),
        replace: async (origin, version, entries) => memory.replace(origin, version, entries),
        imported: async () => memory.versions('file:'),
        refresh: settings => refreshMemory(memory, { out, ...settings }),
      }
    },
    removeDamaged: async error => (await loadMemoryCode()).removeDamaged(file, error),
  }
}

function filesVersions({ out, seeds, glossary }: DeskPlaces): Versions {
  return {
    look: async () => ({
      article: ({ slug, locale }, file) => {
        const own = [...Object.values(editionPaths(out, locale, slug)), decisionsPath({ out, slug, locale })]
        return versionOf(file === undefined ? own : [...own, file, rolesPath(file)])
      },
      edition: ({ slug, locale }) => {
        const found = versionOf(Object.values(editionPaths(out, locale, slug)))
        return found.version === ABSENT ? undefined : found
      },
      glossary: () => versionOf(glossary === undefined ? [] : [glossary]),
    }),
    articles: async () => versionOf([seeds]).version,
    records: async () => versionOf([out, ...(await listLocales(out)).map(locale => join(out, locale))]).version,
    latest: async () => {
      const times = [...(await listArticles(seeds))].map(([slug, file]) => ({
        slug,
        changed: versionOf([file]).changed,
      }))
      const latest = times.reduce((last, { changed }) => (changed > last ? changed : last), '')
      return times.find(({ changed }) => changed === latest)?.slug
    },
  }
}
