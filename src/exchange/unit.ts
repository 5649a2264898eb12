import type { Locale } from '../model.ts'

/** A source text and its target as a file made elsewhere states them. */
export interface BilingualUnit {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Inline elements of both sides, where the format has them and the unit has one. */
  readonly inlines?: { readonly source: readonly string[]; readonly target: readonly string[] }
  /** Where the unit begins in its file, counted from 1. */
  readonly line?: number
}

/** A bilingual file read whole; the locales are given where the file names them. */
export interface BilingualFile {
  readonly from?: Locale
  readonly to?: Locale
  readonly units: readonly BilingualUnit[]
}
