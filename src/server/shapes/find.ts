import type { Locale, SegmentKey, Slug, Syntax, UnitState } from '../../model.ts'

/** A sentence that matches a search. Its texts are as a reader sees them. */
export interface FindHit {
  readonly slug: Slug
  readonly locale: Locale
  readonly from: Locale
  readonly title: string
  readonly key: SegmentKey
  readonly revision: string
  readonly source: string
  readonly target: string
  readonly inSource: readonly (readonly [start: number, end: number])[]
  readonly inTarget: readonly (readonly [start: number, end: number])[]
  readonly state: UnitState
  /** Whether a person wrote or approved it. */
  readonly human: boolean
  /** The syntax of its texts, if they are not plain text. */
  readonly syntax?: Syntax
  /** The target as in its file, before and after; absent if nothing would be replaced. */
  readonly before?: string
  readonly after?: string
}

/** A pair of texts in the translation memory. */
export interface MemoryHit {
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
  readonly inSource: FindHit['inSource']
  readonly inTarget: FindHit['inTarget']
}

/** A part of the search results, as they are found. */
export type FindPart =
  | { readonly hits: readonly FindHit[] }
  | { readonly memory: readonly MemoryHit[] }
  /** There is more than is shown. */
  | { readonly more: true }
  /** Why the search stopped. */
  | { readonly error: string }

export interface ReplaceAnswer {
  readonly applied: number
  /** Sentences that have changed since they were shown, and were skipped. */
  readonly skipped: readonly { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey }[]
  /** The change, for undo as one step. */
  readonly undo?: string
}
