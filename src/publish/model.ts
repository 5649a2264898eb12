import type { Rank } from '../edition/index.ts'
import type {
  CorrectionNote,
  Dismissal,
  EngineSettings,
  Finding,
  Format,
  Locale,
  Reading,
  SegmentKey,
  Slug,
  Statement,
  Syntax,
  Unit,
} from '../model.ts'

/** The form of a publication: its source's own, a page in our own form, or a ninjs item. */
export type PublicationForm = 'source' | 'html' | 'ninjs'

// ── Disclosure ───────────────────────────────────────────────────────────────────────────────────────────────────

/** How much of an edition people have read, from nothing to the approval of every sentence by one of them. */
export type ReadLevel = 'unread' | 'partlyRead' | 'read' | 'approved'

/**
 * Who made the texts; `unknown` if that is not on record for some of them: they were imported, were written into the
 * file, or replace a machine's.
 */
export type Maker = 'machine' | 'people' | 'unknown'

/** What readers and machines are told about how an edition was made. */
export interface Disclosure {
  /** `original` for the article itself, which is no translation. */
  readonly made: Maker | 'original'
  readonly level: ReadLevel | 'original'
  /** One or two sentences in the edition's language, or in English if the language has no wording. */
  readonly sentence: string
  /** The locale of `sentence`. */
  readonly locale: Locale
  /** The number of units with a reading of their present text on record, and the number of all units. */
  readonly read: number
  readonly units: number
  /** The person who approved every unit, or who is responsible by the desk's config. */
  readonly editor?: string
  /** The translators, if people translated. */
  readonly translators?: readonly string[]
  /** IPTC's digital source type, as the last part of its address. */
  readonly digitalSourceType?: string
  /** The value of the meta element `ai-disclosure` of the W3C draft. */
  readonly aiDisclosure?: 'ai-autonomous' | 'ai-assisted' | 'none'
  /** Whether search engines are asked not to list the edition, since nobody has read it. */
  readonly noindex: boolean
  /** Whether the sentence is shown to readers, by the desk's policy. */
  readonly shown: boolean
  /** The reason for this level, for people to read. */
  readonly rule: string
}

/** One version of an article that readers can open. */
export interface Alternate {
  readonly locale: Locale
  readonly href: string
}

/** A correction of a published edition, as its readers are told. */
export interface Correction {
  /** ISO 8601, UTC. */
  readonly date: string
  readonly rank: Rank
  readonly keys: readonly SegmentKey[]
  readonly note: string
  /** The drafted note, if an editor wrote another one. */
  readonly draft?: string
  /** Who wrote the note or approved the draft, and when; absent if nobody has. */
  readonly by?: string
  readonly decided?: string
}

/** A correction that the next run will tell readers of. */
export interface OwedCorrection {
  readonly rank: Rank
  readonly keys: readonly SegmentKey[]
  /** The drafted note: both texts of each sentence, in the edition's language. */
  readonly draft: string
  /** An editor's words for a correction of other texts, which are not used. */
  readonly outdated?: CorrectionNote
}

/** The links of a publication to the versions of its article. */
export interface Links {
  /** Its own address; relative if the desk has no base address. */
  readonly href: string
  /** All versions that search engines may list, the original first. */
  readonly alternates: readonly Alternate[]
  /** The article that this is a translation of. */
  readonly original: Alternate
  /** The story that the article itself is a translation of. */
  readonly basedOn?: { readonly locale?: Locale; readonly href: string }
  /** A C2PA manifest of the file, by the desk's config. */
  readonly manifest?: string
}

/** All of a publication except the article's text. */
export interface Frame extends Links {
  readonly slug: Slug
  readonly locale: Locale
  /** The headline. */
  readonly title: string
  readonly description?: string
  /** When this text was published, and when the first one was. ISO 8601, UTC. */
  readonly published: string
  readonly firstPublished: string
  readonly disclosure: Disclosure
  readonly corrections: readonly Correction[]
}

/** Why an edition is not published, with the place. */
export interface Refusal {
  readonly code: 'missing' | 'stale' | 'finding' | 'unread'
  readonly key?: SegmentKey
  readonly message: string
}

/** The same, with a statement for translation into any language. */
export interface Objection extends Refusal {
  readonly statement: Statement
}

// ── The record of a publication ─────────────────────────────────────────────────────────────────────────────────

/** One unit as it was published. */
export interface ProofUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
  /** The syntax of both texts, if they are not plain text. */
  readonly syntax?: Syntax
  readonly state: Unit['state']
  readonly origin: Unit['origin']
  /** The engine of the machine's text, and its settings. */
  readonly engine?: string
  readonly settings?: EngineSettings
  readonly sourceHash: string
  readonly targetHash: string
  /** The hash of the machine's text, if there is one. */
  readonly machineHash?: string
  readonly repairs?: readonly string[]
  readonly reads: readonly Reading[]
}

/** One glossary name of the article, and how often the edition has each of its forms. */
export interface ProofName {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly use: string
  readonly mentions: number
  readonly found: Readonly<Record<string, number>>
}

/** The record by which a publication can be defended; see `docs/proof.md`. */
export interface Proof {
  readonly version: 1
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
  /** The language of the story that the source itself was translated from. */
  readonly originalLocale?: Locale
  readonly as: PublicationForm
  /** When the present text, notes and disclosure were published, and when the first ones were. ISO 8601, UTC. */
  readonly published: string
  readonly firstPublished: string
  /** The source file: its name, its format, and the SHA-256 of its text in UTF-8, or of its bytes if it is binary. */
  readonly source: { readonly file: string; readonly format: Format; readonly hash: string }
  /** Published files, relative to the public folder, with their SHA-256. */
  readonly files: Readonly<Record<string, string>>
  readonly title: string
  /** The description of the article: its deck, or else its first paragraph. */
  readonly description?: string
  /** Its links when it was last written. */
  readonly links: Links
  readonly disclosure: Disclosure
  readonly forced?: { readonly reason: string; readonly by?: string; readonly refusals: readonly Refusal[] }
  /** The SHA-256 of glossary.yml, and its names in the article. */
  readonly glossary: { readonly hash: string; readonly names: readonly ProofName[] }
  /** The context that an engine got with the sentences. */
  readonly context: string
  readonly billedCharacters: number
  readonly units: readonly ProofUnit[]
  readonly findings: readonly Finding[]
  readonly dismissed: readonly (Dismissal & { readonly key: SegmentKey })[]
  readonly corrections: readonly Correction[]
  /** SHA-256 of all of the above. */
  readonly seal: string
}

/** A publication as it is in the public folder. */
export interface Publication {
  readonly proof: Proof
  /** The published file's text; empty if it is binary. */
  readonly text: string
  /** The published file, if it is binary. */
  readonly bytes?: Uint8Array
}
