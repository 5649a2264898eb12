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

/** An edition that is to be published, with what is known of it. */
export interface Candidate {
  readonly edition: Edition
  /** What the checks say now, without what was dismissed. */
  readonly findings: readonly Finding[]
  readonly names: readonly ProofName[]
  readonly context: string
  readonly billedCharacters: number
}

/** What a desk says about its publications. */
export interface PublicationPolicy extends DisclosurePolicy, AddressPolicy {
  /** What becomes of editions that somebody has not read all of. */
  readonly unread: 'disclose' | 'refuse'
  /** File names: the article's slug, or words of the edition's headline. */
  readonly slugs: 'source' | 'headline'
  /** The desk's own page template, for `html`. */
  readonly template?: string
  /** Where subtitles are cut, by the edition's locale. */
  readonly subtitles?: (locale: Locale) => SubtitleRules
}

/** All that a run knows of one article and its publications. */
export interface PublicationRequest {
  readonly article: Article
  /** The source file's name. */
  readonly file: string
  /** As the locale files have them, with their keys. */
  readonly segments: readonly Segment[]
  /** Those that an edition has to have. */
  readonly source: readonly KeyedText[]
  /** Reads facts and names in the article's language. */
  readonly reader: FactReader
  /** Reads facts in an edition's language. */
  readonly readerFor: (locale: Locale) => FactReader
  /** SHA-256 of glossary.yml. */
  readonly glossaryHash: string
  /** The form that is asked for; without it an edition keeps the form that it is published in. */
  readonly as?: PublicationForm
  /** The form of what is not published yet (default: the source's own). */
  readonly usualForm?: PublicationForm
  /** Without any and without one to withdraw, only the article itself is written anew beside what is published. */
  readonly candidates: readonly Candidate[]
  readonly withdrawn: readonly Locale[]
  /** Those of this article that are in the public folder; their proofs may have its name from before it was renamed. */
  readonly published: readonly Publication[]
  /** Whether a path of the public folder belongs to somebody else. */
  readonly isTaken: (path: string) => boolean
  readonly policy: PublicationPolicy
  /** ISO 8601, UTC. */
  readonly now: string
  /** Why refused editions are published all the same. */
  readonly force?: string
  /** An editor's words for a correction. */
  readonly note?: string
  /** Who forces, and who wrote `note`. */
  readonly by?: string
}

/** What became of one edition. */
export interface Published {
  readonly locale: Locale
  readonly file: string
  readonly proof: string
  readonly disclosure: Disclosure
  /** All corrections that its readers are told of. */
  readonly corrections: readonly Correction[]
  /** The last of them, where it is new. */
  readonly owed?: OwedCorrection
  readonly refused?: readonly Refusal[]
  /** How many comments on its sentences ask for something still. */
  readonly openComments: number
  /** What stands against publishing it, also where that was forced. */
  readonly objections: readonly Objection[]
}

/** A publication that gets another address: the file that readers had is no longer there. */
export interface Moved {
  readonly locale: Locale
  /** Below the public folder, as `to`. */
  readonly from: string
  readonly to: string
}

/** What a run writes: paths below the public folder, with their content, or undefined for a file that goes. */
export interface PublicationPlan {
  readonly editions: readonly Published[]
  readonly files: ReadonlyMap<string, Content | undefined>
  /** Addresses that go away, with those that take their place. */
  readonly moved: readonly Moved[]
  /** The publications of the article after the run. */
  readonly publications: readonly Publication[]
}
