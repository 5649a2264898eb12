import type { SubtitleRules } from '../../article/index.ts'
import type { FactReader, KeyedText } from '../../edition/index.ts'
import type { Article, Content, Edition, Finding, Locale, Segment } from '../../model.ts'
import type {
  Correction,
  Disclosure,
  Objection,
  OwedCorrection,
  ProofName,
  Publication,
  PublicationForm,
  Refusal,
} from '../model.ts'
import type { DisclosurePolicy } from './disclosure.ts'
import type { AddressPolicy } from './links.ts'

/** An edition to publish, with its findings, names and cost. */
export interface Candidate {
  readonly edition: Edition
  /** The present findings, without dismissed ones. */
  readonly findings: readonly Finding[]
  readonly names: readonly ProofName[]
  readonly context: string
  readonly billedCharacters: number
}

/** The desk's settings for publications. */
export interface PublicationPolicy extends DisclosurePolicy, AddressPolicy {
  /** How to treat editions that are not completely read. */
  readonly unread: 'disclose' | 'refuse'
  /** File names: the article's slug, or words of the edition's headline. */
  readonly slugs: 'source' | 'headline'
  /** The desk's own page template, for `html`. */
  readonly template?: string
  /** The rules for cutting subtitles, by the edition's locale. */
  readonly subtitles?: (locale: Locale) => SubtitleRules
}

/** All that a run needs of one article and its publications. */
export interface PublicationRequest {
  readonly article: Article
  /** The source file's name. */
  readonly file: string
  /** With the texts as in locale files, and with their keys. */
  readonly segments: readonly Segment[]
  /** Those that an edition must have. */
  readonly source: readonly KeyedText[]
  /** Reads facts and names in the article's language. */
  readonly reader: FactReader
  /** Reads facts in an edition's language. */
  readonly readerFor: (locale: Locale) => FactReader
  /** SHA-256 of glossary.yml. */
  readonly glossaryHash: string
  /** The requested form; without it an edition keeps the form that it is published in. */
  readonly as?: PublicationForm
  /** The form of new publications (default: the source's own). */
  readonly usualForm?: PublicationForm
  /** If there are none, and none to withdraw, only the article itself is written again beside what is published. */
  readonly candidates: readonly Candidate[]
  readonly withdrawn: readonly Locale[]
  /** The publications of this article in the public folder; their proofs may have its former slug. */
  readonly published: readonly Publication[]
  /** Whether a path of the public folder belongs to something else. */
  readonly isTaken: (path: string) => boolean
  readonly policy: PublicationPolicy
  /** ISO 8601, UTC. */
  readonly now: string
  /** The reason to publish refused editions all the same. */
  readonly force?: string
  /** An editor's words for a correction. */
  readonly note?: string
  /** The person who forces, or who wrote `note`. */
  readonly by?: string
}

/** The result for one edition. */
export interface Published {
  readonly locale: Locale
  readonly file: string
  readonly proof: string
  readonly disclosure: Disclosure
  /** All corrections that its readers are told of. */
  readonly corrections: readonly Correction[]
  /** The last of them, if it is new. */
  readonly owed?: OwedCorrection
  readonly refused?: readonly Refusal[]
  /** The number of unresolved comments on its sentences. */
  readonly openComments: number
  /** The reasons against publishing it, even if that was forced. */
  readonly objections: readonly Objection[]
}

/** A publication with a new address: its former file is removed. */
export interface Moved {
  readonly locale: Locale
  /** Below the public folder, like `to`. */
  readonly from: string
  readonly to: string
}

/** The files that a run writes: paths below the public folder with their content, or undefined for a file to remove. */
export interface PublicationPlan {
  readonly editions: readonly Published[]
  readonly files: ReadonlyMap<string, Content | undefined>
  /** Addresses that are removed, with their replacements. */
  readonly moved: readonly Moved[]
  /** The publications of the article after the run. */
  readonly publications: readonly Publication[]
}
