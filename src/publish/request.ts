import type { KeyedText, Reader } from '../edition/index.ts'
import type { Article, Edition, Finding, Locale, Segment } from '../model.ts'
import type { DisclosurePolicy } from './disclosure.ts'
import type { Disclosure, Proof, ProofName, PublicationForm, Refusal } from './model.ts'

/** An edition that is to be published, with what is known of it. */
export interface Candidate {
  readonly edition: Edition
  /** What the checks say now, without what was dismissed. */
  readonly findings: readonly Finding[]
  readonly names: readonly ProofName[]
  readonly context: string
  readonly billedCharacters: number
}

/** A publication as it stands in the public folder. */
export interface Publication {
  readonly proof: Proof
  /** The published file's text. */
  readonly text: string
}

export interface PublicationPolicy extends DisclosurePolicy {
  readonly unread: 'disclose' | 'refuse'
  /** File names: the article's slug, or words of the edition's headline. */
  readonly slugs: 'source' | 'headline'
  readonly baseUrl?: string
  /** The desk's own page template, for `html`. */
  readonly template?: string
}

/** All that a run knows of one article and its publications. */
export interface PublicationRequest {
  readonly article: Article
  /** The source file's name. */
  readonly file: string
  /** As the locale files have them, with their keys. */
  readonly segments: readonly Segment[]
  readonly source: readonly KeyedText[]
  readonly reader: Reader
  readonly glossaryHash: string
  readonly as: PublicationForm
  readonly candidates: readonly Candidate[]
  readonly withdrawn: readonly Locale[]
  /** Those of this article that are in the public folder. */
  readonly published: readonly Publication[]
  /** Paths that other articles' files have. */
  readonly taken: ReadonlySet<string>
  readonly policy: PublicationPolicy
  /** ISO 8601, UTC. */
  readonly now: string
  /** Why refused editions are published all the same. */
  readonly force?: string
  /** An editor's words for a correction. */
  readonly note?: string
}

/** What became of one edition. */
export interface Published {
  readonly locale: Locale
  readonly file: string
  readonly proof: string
  readonly disclosure: Disclosure
  readonly refused?: readonly Refusal[]
}

/** What a run writes: paths below the public folder, with their text, or undefined for a file that goes. */
export interface PublicationPlan {
  readonly editions: readonly Published[]
  readonly files: ReadonlyMap<string, string | undefined>
  /** The publications of the article after the run. */
  readonly publications: readonly Publication[]
}
