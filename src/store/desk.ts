import type { KeyedText } from '../edition/index.ts'
import type { InterlinearError } from '../errors.ts'
import type { Article, Content, Edition, Locale, Segment, SegmentKey, Slug } from '../model.ts'
import type { BoundaryDecision } from '../segment/index.ts'
import type { Memory, MemoryEntry, MemoryMatch, NameReader } from './memory/model.ts'
import type { FeedRecord, RecordedArticle } from './model.ts'
import type { Answer, Journal } from './runs/journal.ts'
import type { Ledger, LedgerEntry } from './runs/ledger.ts'
import type { Intent, Reservation } from './runs/reservations.ts'

/**
 * The place where articles and editions live, by what the pipeline, the page and the commands need of it: a folder of files
 * (`openFilesDesk`), or a database.
 */
export interface Desk {
  readonly articles: Articles
  readonly records: Records
  readonly sources: Sources
  readonly editions: Editions
  readonly decisions: Decisions
  readonly glossary: GlossaryFile
  readonly publications: PublicFiles
  readonly locks: Locks
  readonly books: Books
  readonly history: History
  readonly memory: MemoryBook
  readonly feeds: Feeds
  readonly versions: Versions
  /** The desk as a person writes to it: where changes are kept, they are theirs. */
  readonly as: (person: string) => Desk
  /** Throws a storage error where nothing can be written, before anything is paid for. */
  readonly ensureWritable: () => Promise<void>
  /** Tells what others change here, until it is closed. */
  readonly watch: (changed: (change: DeskChange) => void) => Watch
  readonly close: () => Promise<void>
}

/** An article, by its name and the locale of its own texts. */
export interface ArticleAddress {
  readonly slug: Slug
  readonly locale: Locale
}

/** An edition: an article in another locale. */
export interface EditionAddress extends ArticleAddress {
  readonly sourceLocale: Locale
}

/** What is known of an article's language before it is read. */
export interface ArticleLanguage {
  /** The user's word, `--from`. */
  readonly asked?: Locale | undefined
  /** The newsroom's own locale, for a text that tells nothing. */
  readonly otherwise: Locale
}

/** The articles' files, each by a name that this desk gave: a path, or a name in the database. */
export interface Articles {
  /** The files that can be articles, by slug. */
  readonly list: () => Promise<ReadonlyMap<Slug, string>>
  readonly find: (slug: Slug) => Promise<string | undefined>
  /** The file that an article is read from: the one on record while it is there, else the one of its name. */
  readonly fileOf: (article: ArticleAddress) => Promise<string | undefined>
  /** The file on record of an article that is neither there nor anywhere among the articles. */
  readonly goneFileOf: (article: ArticleAddress) => Promise<string | undefined>
  /** Throws an input error for a file that cannot be read, or whose language is contradicted. */
  readonly read: (file: string, language: ArticleLanguage) => Promise<Article>
  /** Reads a file that a user named, which need not be this desk's. */
  readonly readPath: (path: string, language: ArticleLanguage) => Promise<Article>
  /** All files of an article: its own, what an editor says about its blocks, and what it was translated from: `originals/visit.ko.txt`. */
  readonly filesOf: (article: ArticleAddress) => Promise<ReadonlyMap<string, Uint8Array>>
  /** Writes such a file; one that the desk has elsewhere is written there. */
  readonly putFile: (article: ArticleAddress, name: string, content: Uint8Array) => Promise<void>
  /** Takes a file that a user named among the articles, where it is not yet; gives its name on this desk. */
  readonly take: (path: string) => Promise<string>
  /** The file as it is: a text, or bytes where it is none; undefined where there is no such file. */
  readonly content: (file: string) => Promise<Content | undefined>
  /** Writes a file that this desk knows, or a new one by a name such as `visit.html`. Gives this desk's name for it. */
  readonly write: (file: string, content: Content) => Promise<string>
  /** The text that an article was translated from, in `asked` or where its file or its name says; undefined where there is none. */
  readonly original: (article: Article, file: string, asked?: string) => Promise<Article | undefined>
  /** Throws an input error where another file, which is still there, has the article's name: it would lose its editions. */
  readonly refuseOtherOwner: (article: Article, file: string) => Promise<void>
  /**
   * The article on record whose file is gone and whose sentences are `texts`: its file was renamed. Undefined for none, or
   * several. The texts are asked for where there is one whose file is gone.
   */
  readonly renamedFrom: (article: Article, texts: () => readonly string[]) => Promise<Slug | undefined>
  /** Gives an article on record another name: its texts, its editions and where people cut its sentences. */
  readonly rename: (from: Slug, to: ArticleAddress) => Promise<void>
  /**
   * Takes an article away with all that is its own: files, sentences, editions, cuts. What it was stays in git, or in the
   * database for ever. Throws an input error, and takes nothing away, where texts would be lost.
   */
  readonly remove: (article: RecordedArticle) => Promise<void>
}

/** Which articles and editions there are. */
export interface Records {
  /** Every article on record. `likely` is the newsroom's own locale; of articles that are `known`, no text is read. */
  readonly list: (likely: Locale, known?: ReadonlyMap<Slug, Locale>) => Promise<readonly RecordedArticle[]>
  /** The locale of an article's source texts; undefined where nothing of it is on record. */
  readonly localeOf: (slug: Slug, likely: Locale) => Promise<Locale | undefined>
  /** The locales that anything is on record in, sorted. */
  readonly locales: () => Promise<readonly Locale[]>
  /** The articles that have texts in one locale, sorted. */
  readonly slugs: (locale: Locale) => Promise<readonly Slug[]>
}

/** The texts of articles as they were last recorded. */
export interface Sources {
  /** Those that were taken out of the article since are among them. */
  readonly load: (article: ArticleAddress) => Promise<readonly KeyedText[]>
  /** To be done before an edition is saved that uses their keys. Gives whether anything changed. */
  readonly save: (article: ArticleAddress, revision: SourceRevision) => Promise<boolean>
}

export interface SourceRevision {
  readonly segments: readonly Segment[]
  readonly previous: readonly KeyedText[]
  /** Where they were read from; without it, what is on record stays. */
  readonly file?: string | undefined
}

export interface Editions {
  /** Without texts on record it has no units. */
  readonly load: (edition: EditionAddress) => Promise<Edition>
  /** The same, but throws an input error for a text that belongs to none of the `known` sentences of the article. */
  readonly loadOwn: (edition: EditionAddress, known: readonly KeyedText[]) => Promise<Edition>
  /**
   * Saves an edition that was made from `since`. What people did meanwhile is merged in, and their texts win. Gives whether
   * anything changed.
   */
  readonly save: (edition: Edition, since: Edition) => Promise<boolean>
  /**
   * Saves an edition, unless somebody has changed meanwhile what changes in it: then nothing is written, and it gives
   * undefined. Gives the edition as it stands now, which may have changes of others.
   */
  readonly replace: (edition: Edition, since: SeenEdition) => Promise<SavedEdition | undefined>
  /** Where the texts of an edition or an article stand, for messages: `locales/es/kursk-visit.json`. */
  readonly placeOf: (edition: ArticleAddress) => string
  /** The locale file of an edition or an article, as it is or would be; undefined where there is none. */
  readonly catalogOf: (edition: ArticleAddress) => Promise<string | undefined>
}

/** An edition as somebody saw it. */
export interface SeenEdition {
  readonly edition: Edition
  readonly version: string
}

export interface SavedEdition {
  readonly edition: Edition
  readonly version: Version
}

/** The splits and merges that people made in articles. */
export interface Decisions {
  readonly load: (article: ArticleAddress) => Promise<readonly BoundaryDecision[]>
  /** Gives false where these are on record already. */
  readonly save: (article: ArticleAddress, decisions: readonly BoundaryDecision[]) => Promise<boolean>
}

/** The text of glossary.yml. */
export interface GlossaryFile {
  /** Where it is, for messages; undefined where there is none. */
  readonly file: string | undefined
  /** Whether there is a text; without one, there are no terms. */
  readonly exists: () => Promise<boolean>
  readonly read: () => Promise<string>
  readonly write: (text: string) => Promise<void>
}

/** What readers are served, by paths with `/`. */
export interface PublicFiles {
  /** All paths but hidden ones, sorted. */
  readonly list: () => Promise<readonly string[]>
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Writes all of it or nothing, and gives the paths that changed; undefined is for a file that goes. */
  readonly write: (files: ReadonlyMap<string, Content | undefined>) => Promise<readonly string[]>
  /** Writes what a run that was killed has not written. */
  readonly finish: () => Promise<void>
  /** Where a path is, for messages. */
  readonly placeOf: (path: string) => string
}

/** A lock, and the desk as its holder writes to it: once the lock is lost, nothing more is written through that desk. */
export interface Lock {
  readonly desk: Desk
  readonly release: () => Promise<void>
}

/** A lock that another run has is a `locked` error that names its holder. The lock of a process that died is free. */
export interface Locks {
  readonly article: (slug: Slug) => Promise<Lock>
  /** The lock on all that readers are served. */
  readonly publications: () => Promise<Lock>
}

/** What runs were answered, and what that cost. */
export interface Books {
  readonly journal: (slug: Slug) => Promise<Journal>
  readonly ledger: Ledger
  /** Keeps answers in the journals that are open, and what they cost, together where the desk can. */
  readonly record: (answers: Answered) => Promise<void>
  /** Reserves characters of the month's budget: `grant` gets what is spent, and gives how many; it throws to refuse. */
  readonly reserve: (intent: Intent, grant: (spent: number) => number) => Promise<Reservation>
  /** What an engine billed in a month, plus what runs under way have reserved. */
  readonly spentInMonth: (intent: Pick<Intent, 'engine' | 'time'>) => Promise<number>
}

/** What an engine was paid for. */
export interface Answered {
  readonly answers: readonly { readonly slug: Slug; readonly answer: Answer }[]
  readonly entries: readonly LedgerEntry[]
  /** The journal of an article; the answers for an article without one are not kept. */
  readonly journalOf: (slug: Slug) => Journal | undefined
}

/** A text that a unit had. */
export interface PastText {
  /** ISO 8601. */
  readonly time: string
  readonly author: string
  readonly subject: string
  readonly text: string
}

/** A text of a unit that somebody replaced: until when it stood there, and who replaced it. */
export interface ReplacedText {
  readonly text: string
  /** ISO 8601. */
  readonly time: string
  readonly by: string
}

/** What was here before: the commits of git, or the changes that the database keeps. */
export interface History {
  /** The texts that a unit had in `most` revisions, newest first; undefined where no history is kept. */
  readonly ofUnit: (
    unit: ArticleAddress & { readonly key: SegmentKey },
    most: number,
  ) => Promise<readonly PastText[] | undefined>
  /** Keeps texts that are being replaced, where `ofUnit` would not have them. */
  readonly keepReplaced: (
    edition: ArticleAddress,
    texts: readonly (ReplacedText & { readonly key: SegmentKey })[],
  ) => Promise<void>
  /** The texts of a unit that were kept so, newest first. */
  readonly replaced: (unit: ArticleAddress & { readonly key: SegmentKey }) => Promise<readonly ReplacedText[]>
  /** All texts of an edition, in each of its last `most` revisions, newest first. */
  readonly texts: (edition: ArticleAddress, most: number) => Promise<readonly ReadonlyMap<SegmentKey, string>[]>
  /** The texts of an article or an edition at a revision; throws a usage error for one that is not known. */
  readonly textsAt: (revision: string, edition: ArticleAddress) => Promise<readonly KeyedText[]>
  /** The glossary as it was last committed; undefined where that is not known. */
  readonly glossaryBefore: () => Promise<string | undefined>
}

/** The translation memory, which follows the editions. */
export interface MemoryBook {
  /** Whether there is one already. */
  readonly exists: () => Promise<boolean>
  readonly open: (reader: NameReader) => Promise<DeskMemory>
  /** Removes a damaged one, where that is what an error says; gives whether it did. */
  readonly removeDamaged: (error: unknown) => Promise<boolean>
}

/** A memory that can be brought up to date with its desk. */
export interface DeskMemory extends Pick<Memory, 'fuzzy' | 'entries' | 'count' | 'close'> {
  /** The newest target of exactly these source texts, of those that have one. */
  readonly exactOf: (
    pair: { readonly from: Locale; readonly to: Locale },
    sources: readonly string[],
  ) => Promise<ReadonlyMap<string, MemoryMatch>>
  /** Keeps what was imported from a file, in the place of what was imported from it before. */
  readonly replace: (origin: string, version: string, entries: Iterable<MemoryEntry>) => Promise<void>
  /** What was imported, each with the version that it was given with. */
  readonly imported: () => Promise<ReadonlyMap<string, string>>
  /** Gives the number of editions read. */
  readonly refresh: (settings: RefreshSettings) => Promise<number>
}

export interface RefreshSettings {
  /** The locale of sources that no record names. */
  readonly sourceLocale: Locale
  /** Only editions whose texts can stand in a text in this locale; all editions where undefined. */
  readonly to?: Locale
  /** Whether editions that have not changed are read again, too. */
  readonly again?: boolean
  /** Told of an edition that cannot be read; what is known of it stays. Without this, the first one is thrown. */
  readonly onBroken?: (error: InterlinearError) => void
}

/** What a desk in a database keeps of the folders that it is brought together with: what both had in common. */
export interface CommonTexts {
  /** Another database has another one. */
  readonly identity: () => Promise<string>
  readonly load: (name: string, number: string) => Promise<unknown>
  /** Gives the number by which it is found again. */
  readonly keep: (name: string, content: unknown) => Promise<string>
}

/** What was taken of feeds. */
export interface Feeds {
  readonly load: (url: string) => Promise<FeedRecord>
  readonly save: (url: string, record: FeedRecord) => Promise<void>
}

/** Tells whether something is still what was read. */
export interface Version {
  /** The same as long as it is. */
  readonly version: string
  /** When it changed last, ISO 8601. */
  readonly changed: string
  /** When it was last touched in any way, in milliseconds. Unlike the time of a change, nobody can set it back. */
  readonly touched: number
}

/** What articles and editions are like at a moment, without reading them. */
export interface Look {
  /** Of all that an article is read from, without its editions. */
  readonly article: (article: ArticleAddress, file: string | undefined) => Version
  /** Undefined where there is no such edition. */
  readonly edition: (edition: ArticleAddress) => Version | undefined
  readonly glossary: () => Version
}

export interface Versions {
  /** Looks at some articles and their editions, and at the glossary. */
  readonly look: (slugs: readonly Slug[]) => Promise<Look>
  /** Another one when an article's file came or went. */
  readonly articles: () => Promise<string>
  /** Another one when an article or an edition came on record or went. */
  readonly records: () => Promise<string>
  /** The article whose file changed last. */
  readonly latest: () => Promise<Slug | undefined>
}

/** What changed on a desk. */
export type DeskChange =
  | ({ readonly kind: 'edition' } & ArticleAddress)
  | { readonly kind: 'article'; readonly slug: Slug }
  | { readonly kind: 'glossary' }

export interface Watch {
  readonly close: () => void
}
