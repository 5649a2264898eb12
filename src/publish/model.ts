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

/** In what form an edition is published: its source's own, a page of ours, or a ninjs item. */
export type PublicationForm = 'source' | 'html' | 'ninjs'

// ── What readers are told ───────────────────────────────────────────────────────────────────────────────────────

/** What people did with an edition, from nothing to the approval of every sentence by one of them. */
export type ReadLevel = 'unread' | 'partlyRead' | 'read' | 'approved'

/** Who made the texts; `unknown` where nothing says it of some: they came from other tools, were written into the file, or replace a machine's. */
export type Maker = 'machine' | 'people' | 'unknown'

/** What readers and machines are told about how an edition was made. */
export interface Disclosure {
  /** `original` for the article itself, which is no translation. */
  readonly made: Maker | 'original'
  readonly level: ReadLevel | 'original'
  /** A sentence or two in the edition's language, or in English where the language has no wording. */
  readonly sentence: string
  /** The locale of `sentence`. */
  readonly locale: Locale
  /** How many units have a reading of their present text on record, and of how many. */
  readonly read: number
  readonly units: number
  /** Who approved every unit, or answers for it by the desk's config. */
  readonly editor?: string
  /** Who translated, where people did. */
  readonly translators?: readonly string[]
  /** IPTC's digital source type, as the last part of its address. */
  readonly digitalSourceType?: string
  /** The value of the W3C draft's meta element `ai-disclosure`. */
  readonly aiDisclosure?: 'ai-autonomous' | 'ai-assisted' | 'none'
  /** Whether search engines are asked to leave the edition out: nobody has read it. */
  readonly noindex: boolean
  /** Whether the sentence is shown to readers, by the desk's policy. */
  readonly shown: boolean
  /** Why this level was given, for a person to read. */
  readonly rule: string
}

/** One version of an article that readers can open. */
export interface Alternate {
  readonly locale: Locale
  readonly href: string
}

/** What was corrected after an edition was published, as its readers are told. */
export interface Correction {
  /** ISO 8601, UTC. */
  readonly date: string
  readonly rank: Rank
  readonly keys: readonly SegmentKey[]
  readonly note: string
  /** The drafted note, where an editor wrote another one. */
  readonly draft?: string
  /** Who wrote the note or approved the draft, and when; absent where nobody has. */
  readonly by?: string
  readonly decided?: string
}

/** A correction that readers are told with the next run. */
export interface OwedCorrection {
  readonly rank: Rank
  readonly keys: readonly SegmentKey[]
  /** The drafted note: both texts of each sentence, in the edition's language. */
  readonly draft: string
  /** An editor's words about other texts than these, which are not used. */
  readonly outdated?: CorrectionNote
}

/** Where a publication stands among the versions of its article. */
export interface Links {
  /** Its own address; relative where the desk has no base address. */
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

/** What stands around the text of a publication. */
export interface Frame extends Links {
  readonly slug: Slug
  readonly locale: Locale
  /** The headline. */
  readonly title: string
  readonly description?: string
  /** When readers got this text, and the first one. ISO 8601, UTC. */
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

/** The same, to be told in any language. */
export interface Objection extends Refusal {
  readonly statement: Statement
}

// ── The record of a publication ─────────────────────────────────────────────────────────────────────────────────

/** One unit as it was published. */
export interface ProofUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
  /** How both are written, where they are not plain text. */
  readonly syntax?: Syntax
  readonly state: Unit['state']
  readonly origin: Unit['origin']
  /** The engine of the machine's text, and what it made it with. */
  readonly engine?: string
  readonly settings?: EngineSettings
  readonly sourceHash: string
  readonly targetHash: string
  /** Of the machine's text, where a machine made one. */
  readonly machineHash?: string
  readonly repairs?: readonly string[]
  readonly reads: readonly Reading[]
}

/** One name of the glossary in the article, and how often the edition has each form of it. */
export interface ProofName {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly use: string
  readonly mentions: number
  readonly found: Readonly<Record<string, number>>
}

/** The record by which a publication can be defended; `docs/proof.md` describes it. */
export interface Proof {
  readonly version: 1
  readonly slug: Slug
  readonly locale: Locale
  readonly sourceLocale: Locale
  /** The language of the story that the source itself was translated from. */
  readonly originalLocale?: Locale
  readonly as: PublicationForm
  /** When readers got the text, the notes and the disclosure that they have, and when the first ones. ISO 8601, UTC. */
  readonly published: string
  readonly firstPublished: string
  /** The source file as it was: its name, its format, and the SHA-256 of its text in UTF-8, or of its bytes where it is no text. */
  readonly source: { readonly file: string; readonly format: Format; readonly hash: string }
  /** Published files, relative to the public folder, with their SHA-256. */
  readonly files: Readonly<Record<string, string>>
  readonly title: string
  /** What the article is about: its deck, else its first paragraph. */
  readonly description?: string
  /** Its links when it was written last. */
  readonly links: Links
  readonly disclosure: Disclosure
  readonly forced?: { readonly reason: string; readonly by?: string; readonly refusals: readonly Refusal[] }
  /** The SHA-256 of glossary.yml, and its names in the article. */
  readonly glossary: { readonly hash: string; readonly names: readonly ProofName[] }
  /** What an engine was told beside the sentences. */
  readonly context: string
  readonly billedCharacters: number
  readonly units: readonly ProofUnit[]
  readonly findings: readonly Finding[]
  readonly dismissed: readonly (Dismissal & { readonly key: SegmentKey })[]
  readonly corrections: readonly Correction[]
  /** SHA-256 of all of the above. */
  readonly seal: string
}

/** A publication as it stands in the public folder. */
export interface Publication {
  readonly proof: Proof
  /** The published file's text; empty where it is no text. */
  readonly text: string
  /** The published file, where it is no text. */
  readonly bytes?: Uint8Array
}
