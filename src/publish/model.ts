import type { Rank } from '../edition/index.ts'
import type { Dismissal, Finding, Locale, Reading, SegmentKey, Slug, Unit } from '../model.ts'

/** What people did with an edition, from nothing to an approval by an editor who answers for it. */
export type ReadLevel = 'machine' | 'partlyRead' | 'read' | 'approved' | 'people' | 'peopleApproved'

/** What readers and machines are told about how an edition was made. */
export interface Disclosure {
  /** `original` for the article itself, which is no translation. */
  readonly level: ReadLevel | 'original'
  /** One sentence in the edition's language, or in English where the language has no wording. */
  readonly sentence: string
  /** The locale of `sentence`. */
  readonly locale: Locale
  /** How many units a person has read, and of how many. */
  readonly read: number
  readonly units: number
  /** Who approved the edition and answers for it. */
  readonly editor?: string
  /** IPTC's digital source type, as the last part of its address. */
  readonly digitalSourceType: string
  /** The value of the W3C draft's meta element `ai-disclosure`. */
  readonly aiDisclosure: 'ai-autonomous' | 'ai-assisted' | 'none'
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
}

/** What stands around the text of a publication. */
export interface Frame {
  readonly slug: Slug
  readonly locale: Locale
  readonly direction: 'ltr' | 'rtl'
  /** Its own address; relative where the desk has no base address. */
  readonly href: string
  /** All versions that search engines may list, this one included, the original first. */
  readonly alternates: readonly Alternate[]
  /** The article that this is a translation of. */
  readonly original: Alternate
  /** The story that the article itself is a translation of. */
  readonly basedOn?: { readonly locale?: Locale; readonly href?: string }
  readonly disclosure: Disclosure
  readonly corrections: readonly Correction[]
}

/** Why an edition is not published, with the place. */
export interface Refusal {
  readonly code: 'missing' | 'stale' | 'finding' | 'unread'
  readonly key?: SegmentKey
  readonly message: string
}

/** One unit as it was published. */
export interface ProofUnit {
  readonly key: SegmentKey
  readonly source: string
  readonly target: string
  readonly state: Unit['state']
  readonly origin: Unit['origin']
  readonly engine?: string
  readonly sourceHash: string
  readonly targetHash: string
  /** Of the machine's text, where a machine made one. */
  readonly machineHash?: string
  readonly repairs?: readonly string[]
  readonly reads: readonly Reading[]
}

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
  /** The story that the source itself was translated from. */
  readonly originalLocale?: Locale
  readonly as: PublicationForm
  /** When its text was published in this state, and when first; a run that changes only links leaves both. ISO 8601, UTC. */
  readonly published: string
  readonly firstPublished: string
  /** SHA-256 of the source file as it was. */
  readonly source: { readonly file: string; readonly hash: string }
  /** Published files, relative to the public folder, with their SHA-256. */
  readonly files: Readonly<Record<string, string>>
  readonly title: string
  /** Its links when it was written last. */
  readonly links: Pick<Frame, 'href' | 'alternates' | 'original' | 'basedOn'>
  readonly disclosure: Disclosure
  readonly forced?: { readonly reason: string; readonly refusals: readonly Refusal[] }
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

/** In what form an edition is published: its source's own, a page of ours, or a ninjs item. */
export type PublicationForm = 'source' | 'html' | 'ninjs'
