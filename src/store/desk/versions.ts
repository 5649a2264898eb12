import type { Slug } from '../../model.ts'
import type { ArticleAddress } from './address.ts'

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
