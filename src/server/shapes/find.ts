import type { Locale, SegmentKey, Slug, Syntax, UnitState } from '../../model.ts'

/** A sentence that has what was looked for. Its texts are as a reader sees them. */
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
  /** How its texts are written, where they are not plain text. */
  readonly syntax?: Syntax
  /** The target as it stands in its file, and as it would; absent where nothing would be replaced. */
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

/** A part of what was found, as the server gets through it. */
export type FindPart =
  | { readonly hits: readonly FindHit[] }
  | { readonly memory: readonly MemoryHit[] }
  /** There is more than is shown. */
  | { readonly more: true }
  /** Why it could not be looked for any further. */
  | { readonly error: string }

export interface ReplaceAnswer {
  readonly applied: number
  /** Sentences that have changed since they were seen, and were left alone. */
  readonly skipped: readonly { readonly slug: Slug; readonly locale: Locale; readonly key: SegmentKey }[]
  /** The change, to be undone as one step. */
  readonly undo?: string
}
