import type { InlineElement, Locale, PluralForm } from '../model.ts'

/** A source text and its target in a bilingual file. */
export interface BilingualUnit {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Inline elements of both sides, if the format has them and the unit has any. */
  readonly inlines?: { readonly source: readonly string[]; readonly target: readonly string[] }
  /** The elements around words of both sides, if the format tells them apart and the unit has any. */
  readonly elements?: { readonly source: readonly InlineElement[]; readonly target: readonly InlineElement[] }
  /** Inline elements of the source that a target may omit. */
  readonly deletable?: readonly string[]
  /** The line where the unit begins in its file, counted from 1. */
  readonly line?: number
  /** The column of its target on that line, in UTF-16 units from 1, if the target is written there unchanged. */
  readonly column?: number
  /** Its languages, if parts of a file have different ones. */
  readonly from?: Locale
  readonly to?: Locale
  /** Marked in its file as unfinished: gettext's `fuzzy`. */
  readonly fuzzy?: true
  /** Whether `%s` and the like are for printf, if the file says it (`c-format`, `no-c-format`). */
  readonly printf?: boolean
  /** Set if the texts are from a program's interface. */
  readonly interface?: true
  /** Set if the target is one of several plural forms. */
  readonly plural?: PluralForm
  /** Set if the file has no entry for the source text at all, as opposed to an empty one. */
  readonly absent?: true
  /** Set if the file has a text under a key that the source lacks; `meant` is the key that was probably intended. */
  readonly stray?: { readonly meant?: string }
  /** The most characters that the target may have. */
  readonly longest?: number
}

/** A bilingual file that was read completely; with its locales, if the file names them. */
export interface BilingualFile {
  readonly from?: Locale
  readonly to?: Locale
  readonly units: readonly BilingualUnit[]
  /** Set if the file is valid and has no units at all, not even skipped ones. */
  readonly isEmpty?: true
}
