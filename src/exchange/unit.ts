import type { InlineElement, Locale, PluralForm } from '../model.ts'

/** A source text and its target as a file made elsewhere states them. */
export interface BilingualUnit {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Inline elements of both sides, where the format has them and the unit has one. */
  readonly inlines?: { readonly source: readonly string[]; readonly target: readonly string[] }
  /** The elements around words of both sides, where the format keeps them apart and the unit has one. */
  readonly elements?: { readonly source: readonly InlineElement[]; readonly target: readonly InlineElement[] }
  /** Inline elements of the source that the file lets a target leave out. */
  readonly deletable?: readonly string[]
  /** Where the unit begins in its file, counted from 1. */
  readonly line?: number
  /** Where its target begins on that line, counted in UTF-16 units from 1, where it stands there as it is. */
  readonly column?: number
  /** Its languages, where a file has parts in several. */
  readonly from?: Locale
  readonly to?: Locale
  /** Marked in its file as unfinished: gettext's `fuzzy`. */
  readonly fuzzy?: true
  /** Whether `%s` and its like are for printf: as the file says it (`c-format`, `no-c-format`); else undefined. */
  readonly printf?: boolean
  /** Set where the texts are those of a program's interface. */
  readonly interface?: true
  /** Set where the target is one of several plural forms. */
  readonly plural?: PluralForm
  /** Set where the file has no entry for the source text at all, which is not the same as an empty one. */
  readonly absent?: true
  /** Set where the file has a text under a key that the source has not; `meant` is the key that it may stand for. */
  readonly stray?: { readonly meant?: string }
  /** The most characters that the target may have. */
  readonly longest?: number
}

/** A bilingual file read whole; the locales are given where the file names them. */
export interface BilingualFile {
  readonly from?: Locale
  readonly to?: Locale
  readonly units: readonly BilingualUnit[]
  /** Set where the file is valid and has no unit at all, not even one that is left alone. */
  readonly isEmpty?: true
}
