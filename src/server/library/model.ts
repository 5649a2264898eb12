import type { OwnCheck } from '../../check/index.ts'
import type { Config } from '../../config.ts'
import type { FactReaders } from '../../edition/index.ts'
import type { HouseStyle } from '../../house-style.ts'
import type { Edition, Glossary, Locale, SegmentKey, Slug } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import type { ComparedOriginal, ProofreadEdition } from '../../pipeline/index.ts'
import type { Exceptions } from '../../segment/index.ts'
import type { Desk, Version } from '../../store/index.ts'
import type { Outline, Source } from './outline.ts'

/** The desk that the page shows, and settings of the config. */
export interface Places {
  readonly desk: Desk
  /** The folder for state of the page and of engines. */
  readonly state?: string
  /** Words after which a sentence always ends, or never, by locale. */
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** The levels of checks. */
  readonly check?: Config['check']
  /** The house style. */
  readonly style?: HouseStyle | undefined
  /** How editions are published, for the preview. */
  readonly publish?: Config['publish']
  /** The limits of subtitles. */
  readonly subtitles?: Config['subtitles']
  /** The newsroom's own checks, which run after ours. */
  readonly own?: readonly OwnCheck[]
}

export interface Names {
  readonly glossary: Glossary
  readonly finder: Finder
}

export interface StoredEdition {
  readonly edition: Edition
  /** The version of the files that it was read from. */
  readonly version: string
  readonly changed: string
}

/** The state of the files of an article and its editions, without reading them. */
export interface ArticleFiles {
  /** The locales of the article's editions. */
  readonly locales: readonly Locale[]
  /** The same string as long as all files of the article and its editions are unchanged. */
  readonly version: string
  /** The time of the latest change, ISO 8601. */
  readonly changed: string
  /** Whether they are unchanged for so long that their next change will give another version. */
  readonly settled: boolean
}

/** Reads articles, editions and the glossary; each is read again only if its file has changed. */
export interface Library {
  readonly names: () => Promise<Names>
  readonly slugs: () => Promise<readonly Slug[]>
  /** The article whose file changed last. */
  readonly latest: () => Promise<Slug | undefined>
  /** The locales of all articles' editions. */
  readonly locales: () => Promise<readonly Locale[]>
  /** The locales of one article's editions. */
  readonly localesOf: (slug: Slug) => Promise<readonly Locale[]>
  readonly outline: (slug: Slug) => Promise<Outline>
  /** An article compared with its original; undefined if it has none. */
  readonly original: (slug: Slug) => Promise<ComparedOriginal | undefined>
  readonly source: (slug: Slug) => Promise<Source>
  /** Throws an input error if the article has no edition in this locale. */
  readonly edition: (slug: Slug, locale: Locale) => Promise<StoredEdition>
  readonly checked: (source: Source, edition: Edition) => Promise<ProofreadEdition>
  /** The readers of facts and names for an article and its edition in a locale. */
  readonly readers: (locale: Locale, source: Pick<Source, 'readers' | 'locale'>) => Promise<FactReaders>
  /** The state of these articles' files. */
  readonly articleFiles: (slugs: readonly Slug[]) => Promise<(slug: Slug) => ArticleFiles>
  /** Whether an edition is as this server last wrote it. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
  /** Call it when an edition has been written, so that it need not be read again. */
  readonly keep: (edition: Edition, version: Version) => void
}

/** Identifies an edition. */
export interface EditionAt {
  readonly slug: Slug
  readonly locale: Locale
}

/** Identifies a sentence of an edition. */
export interface UnitAddress extends EditionAt {
  readonly key: SegmentKey
}
