import type { SegmentKey, Statement } from '../../model.ts'

/** An edition as a publication. */
export interface PreviewView {
  /** The address of the page as readers would get it. */
  readonly page: string
  /** The disclosure for readers. */
  readonly sentence: string
  /** How many of the article's sentences somebody has read in this language. */
  readonly read: number
  readonly units: number
  readonly noindex: boolean
  /** The number of unresolved comments on its sentences. */
  readonly comments: number
  /** The reasons against publishing it. */
  readonly refusals: readonly {
    readonly key?: SegmentKey
    readonly message: string
    readonly statement: Statement
  }[]
  /** The correction that readers would be told of, or else the last published one. */
  readonly correction?: CorrectionView
}

export interface CorrectionView {
  /** Whether the next run would publish it; others are published already. */
  readonly owed: boolean
  readonly draft: string
  readonly note: string
  /** Who wrote the note or approved the draft, and when; absent if nobody has. */
  readonly by?: string
  readonly decided?: string
  /** A note that somebody wrote for other texts than these. */
  readonly outdated?: { readonly text: string; readonly by: string; readonly time: string }
}
