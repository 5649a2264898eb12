import type { Locale, SegmentKey, Slug, UnitState } from '../model.ts'

/** Markup or a placeholder in a text: something that a translator moves, and does not write. */
export interface Code {
  /** The same for what opens and what closes; a code of a target has the id of its counterpart in the source. */
  readonly id: string
  readonly kind: 'open' | 'close' | 'void'
  /** What it says in the text: `<b>`, `](https://example.org)`, `%s`. Empty where a file does not say it. */
  readonly data: string
  /** Set for a placeholder, which is text as well: a person may have typed it. */
  readonly placeholder?: true
}

/** A text as a reader sees it, with its codes in place. */
export type CodedText = readonly (string | Code)[]

export interface ExchangeNote {
  readonly kind: 'role' | 'change' | 'finding' | 'comment'
  readonly text: string
  readonly author?: string
}

/** A name of a sentence with its rendering. */
export interface ExchangeTerm {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly note?: string
}

/** A translation to choose from: of the memory, or what the machine made where a person's text stands. */
export interface ExchangeMatch<Text = CodedText> {
  readonly source: Text
  readonly target: Text
  readonly origin: 'memory' | 'machine' | 'person'
  /** Of the memory's, where it is from: article, locale, state and date, by which a translator chooses among several. Of a person's, who it is. */
  readonly place?: string
  /** In percent. */
  readonly quality: number
}

/** What a text was when it was written to a file, so that it can be told whether somebody changed it there, or here. */
export interface ExchangeHashes {
  readonly source?: string
  readonly target?: string
}

/** A unit of an edition as other tools get it. */
export interface ExchangeUnit {
  readonly key: SegmentKey
  readonly source: CodedText
  /** Empty where there is no translation yet. */
  readonly target: CodedText
  /** Both texts as locale files have them, for formats without codes. */
  readonly written: { readonly source: string; readonly target: string }
  readonly hashes: Required<ExchangeHashes>
  readonly state: UnitState
  readonly notes: readonly ExchangeNote[]
  readonly terms: readonly ExchangeTerm[]
  readonly matches: readonly ExchangeMatch[]
  /** The most characters that the target may have. */
  readonly longest?: number
}

/** An edition as other tools get it. */
export interface ExchangeEdition {
  readonly slug: Slug
  readonly from: Locale
  readonly to: Locale
  readonly units: readonly ExchangeUnit[]
}

/** A unit that came from another tool. */
export interface ReceivedUnit {
  /** The article, where the file names it. */
  readonly slug?: Slug
  /** The id that the file gives the unit: a key, if it was written here. */
  readonly key: string
  readonly line?: number
  readonly source: CodedText
  readonly target: CodedText
  /** The target as the file has it, where its texts are as locale files have them, and not as a reader sees them. */
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

/** A file that came from another tool. */
export interface ReceivedFile {
  readonly from?: Locale
  readonly to?: Locale
  readonly units: readonly ReceivedUnit[]
}

/** Who takes the file in, and when: for the comments that an import leaves. */
export interface ImportStamp {
  readonly author: string
  /** ISO 8601, UTC. */
  readonly time: string
}

/** The name that our own notes, hashes and properties carry in files of other tools. */
export const OWN = 'interlinear'
