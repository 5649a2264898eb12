import type { Locale, SegmentKey, Slug, UnitState } from '../model.ts'

/** Markup or a placeholder in a text, which a translator moves but does not write. */
export interface Code {
  /** Equal for the opening and the closing code; a code of a target has the id of the same code in the source. */
  readonly id: string
  readonly kind: 'open' | 'close' | 'void'
  /** Its text: `<b>`, `](https://example.org)`, `%s`. Empty if a file does not have it. */
  readonly data: string
  /** Set for a placeholder, which is also text: a person may have typed it. */
  readonly placeholder?: true
}

/** A text as a reader sees it, with its codes. */
export type CodedText = readonly (string | Code)[]

export interface ExchangeNote {
  readonly kind: 'role' | 'change' | 'finding' | 'comment'
  readonly text: string
  readonly author?: string
}

/** A name in a sentence with its rendering. */
export interface ExchangeTerm {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly note?: string
}

/** A translation to choose: from the memory, or the machine's beside a person's text. */
export interface ExchangeMatch<Text = CodedText> {
  readonly source: Text
  readonly target: Text
  readonly origin: 'memory' | 'machine' | 'person'
  /**
   * For a match from the memory its origin: article, locale, state and date, for the translator's choice. For a
   * person's text, the person.
   */
  readonly place?: string
  /** In percent. */
  readonly quality: number
}

/** Hashes of a unit at its export, which show whether somebody changed it there or here. */
export interface ExchangeHashes {
  readonly source?: string
  readonly target?: string
}

/** A unit of an edition for other tools. */
export interface ExchangeUnit {
  readonly key: SegmentKey
  readonly source: CodedText
  /** Empty if there is no translation yet. */
  readonly target: CodedText
  /** Both texts as in locale files, for formats without codes. */
  readonly written: { readonly source: string; readonly target: string }
  readonly hashes: Required<ExchangeHashes>
  readonly state: UnitState
  readonly notes: readonly ExchangeNote[]
  readonly terms: readonly ExchangeTerm[]
  readonly matches: readonly ExchangeMatch[]
  /** The most characters that the target may have. */
  readonly longest?: number
}

/** An edition for other tools. */
export interface ExchangeEdition {
  readonly slug: Slug
  readonly from: Locale
  readonly to: Locale
  readonly units: readonly ExchangeUnit[]
}

/** A unit from another tool. */
export interface ReceivedUnit {
  /** The article, if the file names it. */
  readonly slug?: Slug
  /** The unit's id in the file: a key, if we wrote it. */
  readonly key: string
  readonly line?: number
  readonly source: CodedText
  readonly target: CodedText
  /** The target as in the file, if the file has texts as in locale files and not as a reader sees them. */
  readonly written?: string
  readonly hashes: ExchangeHashes
  readonly notes: readonly ReceivedNote[]
  /** Marked as unfinished by the tool. */
  readonly fuzzy?: true
}

export interface ReceivedNote {
  readonly text: string
  readonly author?: string
}

/** A file from another tool. */
export interface ReceivedFile {
  readonly from?: Locale
  readonly to?: Locale
  readonly units: readonly ReceivedUnit[]
}

/** The person who imports the file, and the time, for comments by the import. */
export interface ImportStamp {
  readonly author: string
  /** ISO 8601, UTC. */
  readonly time: string
}

/** The name of our own notes, hashes and properties in files of other tools. */
export const OWN = 'interlinear'
