import type { KeyedText } from '../../edition/index.ts'
import type { Article, Content, Locale, Segment, Slug } from '../../model.ts'
import type { BoundaryDecision } from '../../segment/index.ts'
import type { RecordedArticle } from '../model.ts'
import type { ArticleAddress, ArticleLanguage } from './address.ts'

/** The articles' files. Each has a name that this desk gave: a path, or a name in the database. */
export interface Articles {
  /** The files that can be articles, by slug. */
  readonly list: () => Promise<ReadonlyMap<Slug, string>>
  readonly find: (slug: Slug) => Promise<string | undefined>
  /** The file of an article: the one on record if it exists, or else the file with the article's name. */
  readonly fileOf: (article: ArticleAddress) => Promise<string | undefined>
  /** The file on record of an article, if it does not exist and no file with the article's name does. */
  readonly goneFileOf: (article: ArticleAddress) => Promise<string | undefined>
  /** Throws an input error for a file that cannot be read, or whose language is contradictory. */
  readonly read: (file: string, language: ArticleLanguage) => Promise<Article>
  /** Reads a file that a user named; it need not be on this desk. */
  readonly readPath: (path: string, language: ArticleLanguage) => Promise<Article>
  /** All files of an article: its own, its side file about roles, and its originals: `originals/visit.ko.txt`. */
  readonly filesOf: (article: ArticleAddress) => Promise<ReadonlyMap<string, Uint8Array>>
  /** Writes such a file; if the desk has it in another folder, there. */
  readonly putFile: (article: ArticleAddress, name: string, content: Uint8Array) => Promise<void>
  /** Copies a file that a user named to the articles, unless it is there; gives its name on this desk. */
  readonly take: (path: string) => Promise<string>
  /** The content of a file: a text, or bytes for a binary format; undefined if there is no such file. */
  readonly content: (file: string) => Promise<Content | undefined>
  /** Writes a file of this desk, or a new one by a name such as `visit.html`. Gives its name on this desk. */
  readonly write: (file: string, content: Content) => Promise<string>
  /** The original of an article: `asked`, or as its file or its name says; undefined if there is none. */
  readonly original: (article: Article, file: string, asked?: string) => Promise<Article | undefined>
  /** Throws an input error if another existing file has the article's slug, since that one would lose its editions. */
  readonly refuseOtherOwner: (article: Article, file: string) => Promise<void>
  /**
   * The article on record whose file is missing and whose sentences are `texts`: its file was renamed. Undefined for
   * none or several. `texts` is called only if some file is missing.
   */
  readonly renamedFrom: (article: Article, texts: () => readonly string[]) => Promise<Slug | undefined>
  /** Renames an article on record: its texts, its editions, and the decisions on its sentences. */
  readonly rename: (from: Slug, to: ArticleAddress) => Promise<void>
  /**
   * Removes an article with all that belongs to it: files, sentences, editions, decisions. Its history stays in git, or
   * in the database. Throws an input error, and removes nothing, if texts would be lost.
   */
  readonly remove: (article: RecordedArticle) => Promise<void>
}

/** The existing articles and editions. */
export interface Records {
  /** Every article on record. `likely` is the newsroom's own locale, tried first; articles in `known` are not read. */
  readonly list: (likely: Locale, known?: ReadonlyMap<Slug, Locale>) => Promise<readonly RecordedArticle[]>
  /** The locale of an article's source text; undefined if nothing of it is on record. */
  readonly localeOf: (slug: Slug, likely: Locale) => Promise<Locale | undefined>
  /** The locales of anything on record, sorted. */
  readonly locales: () => Promise<readonly Locale[]>
  /** The articles that have texts in one locale, sorted. */
  readonly slugs: (locale: Locale) => Promise<readonly Slug[]>
}

/** The source texts of articles as last recorded. */
export interface Sources {
  /** Includes those that were removed from the article since. */
  readonly load: (article: ArticleAddress) => Promise<readonly KeyedText[]>
  /** Call it before an edition is saved that uses the keys. Gives whether anything changed. */
  readonly save: (article: ArticleAddress, revision: SourceRevision) => Promise<boolean>
}

export interface SourceRevision {
  readonly segments: readonly Segment[]
  readonly previous: readonly KeyedText[]
  /** The file of the texts; without it, the one on record stays. */
  readonly file?: string | undefined
}

/** People's decisions to split and merge sentences. */
export interface Decisions {
  readonly load: (article: ArticleAddress) => Promise<readonly BoundaryDecision[]>
  /** Gives false if these are already on record. */
  readonly save: (article: ArticleAddress, decisions: readonly BoundaryDecision[]) => Promise<boolean>
}
