import type { Slug } from '../../model.ts'
import type { ArticleAddress } from './address.ts'

/** Shows whether something has changed since it was read. */
export interface Version {
  /** The same string as long as nothing changed. */
  readonly version: string
  /** The time of the last change, ISO 8601. */
  readonly changed: string
  /** The time of the last modification of any kind, in milliseconds. Unlike `changed`, nobody can set it back. */
  readonly touched: number
}

/** The versions of articles and editions at one time, without reading them. */
export interface Look {
  /** The version of all files of an article, without its editions. */
  readonly article: (article: ArticleAddress, file: string | undefined) => Version
  /** Undefined if there is no such edition. */
  readonly edition: (edition: ArticleAddress) => Version | undefined
  readonly glossary: () => Version
}

export interface Versions {
  /** Gives the versions of some articles, their editions, and the glossary. */
  readonly look: (slugs: readonly Slug[]) => Promise<Look>
  /** Changes if an article's file is added or removed. */
  readonly articles: () => Promise<string>
  /** Changes if an article or an edition is added to the record or removed. */
  readonly records: () => Promise<string>
  /** The article whose file changed last. */
  readonly latest: () => Promise<Slug | undefined>
}
