import type { KeyedText } from '../../edition/index.ts'
import type { Article, Content, Locale, Segment, Slug } from '../../model.ts'
import type { BoundaryDecision } from '../../segment/index.ts'
import type { RecordedArticle } from '../model.ts'
import type { ArticleAddress, ArticleLanguage } from './address.ts'

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

/** The splits and merges that people made in articles. */
export interface Decisions {
  readonly load: (article: ArticleAddress) => Promise<readonly BoundaryDecision[]>
  /** Gives false where these are on record already. */
  readonly save: (article: ArticleAddress, decisions: readonly BoundaryDecision[]) => Promise<boolean>
}
