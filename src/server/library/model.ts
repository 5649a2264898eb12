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

/** The desk that the page shows, and what is set in the config. */
export interface Places {
  readonly desk: Desk
  /** The folder where the page and engines keep what they know, for the next start. */
  readonly state?: string
  /** Words after which a sentence ends always, or never, by locale. */
  readonly exceptions?: Readonly<Record<Locale, Exceptions>>
  /** The levels of checks. */
  readonly check?: Config['check']
  /** How the house writes. */
  readonly style?: HouseStyle | undefined
  /** How editions are published, for the preview. */
  readonly publish?: Config['publish']
  /** How much of a text subtitles may have. */
  readonly subtitles?: Config['subtitles']
  /** The newsroom's own checks, run after ours. */
  readonly own?: readonly OwnCheck[]
}

export interface Names {
  readonly glossary: Glossary
  readonly finder: Finder
}

export interface StoredEdition {
  readonly edition: Edition
  /** Of what it was read from. */
  readonly version: string
  readonly changed: string
}

/** What an article and its editions are like at a moment, without reading them. */
export interface ArticleFiles {
  /** The locales that the article has editions in. */
  readonly locales: readonly Locale[]
  /** The same as long as all files are that the article and its editions are shown from. */
  readonly version: string
  /** When the latest of them changed, ISO 8601. */
  readonly changed: string
  /** Whether nobody has touched them for so long that their next change will give another version. */
  readonly settled: boolean
}

/** Reads articles, editions and the glossary; each is read again only when its file has changed. */
export interface Library {
  readonly names: () => Promise<Names>
  readonly slugs: () => Promise<readonly Slug[]>
  /** The article whose file changed last. */
  readonly latest: () => Promise<Slug | undefined>
  /** The locales that any article has editions in. */
  readonly locales: () => Promise<readonly Locale[]>
  /** The locales that one article has editions in. */
  readonly localesOf: (slug: Slug) => Promise<readonly Locale[]>
  readonly outline: (slug: Slug) => Promise<Outline>
  /** An article beside the text that it was translated from; undefined where it has none. */
  readonly original: (slug: Slug) => Promise<ComparedOriginal | undefined>
  readonly source: (slug: Slug) => Promise<Source>
  /** Throws an input error when the article has no edition in this locale. */
  readonly edition: (slug: Slug, locale: Locale) => Promise<StoredEdition>
  readonly checked: (source: Source, edition: Edition) => Promise<ProofreadEdition>
  /** How to read an article and its edition in a locale for facts and names. */
  readonly readers: (locale: Locale, source: Pick<Source, 'readers' | 'locale'>) => Promise<FactReaders>
  /** What these articles' files are like. */
  readonly articleFiles: (slugs: readonly Slug[]) => Promise<(slug: Slug) => ArticleFiles>
  /** Whether an edition is as this server last wrote it. */
  readonly wrote: (slug: Slug, locale: Locale) => Promise<boolean>
  /** To be called when an edition has been written: it need not be read again. */
  readonly keep: (edition: Edition, version: Version) => void
}

/** Which edition. */
export interface EditionAt {
  readonly slug: Slug
  readonly locale: Locale
}

/** Where one sentence of an edition is. */
export interface UnitAddress extends EditionAt {
  readonly key: SegmentKey
}
