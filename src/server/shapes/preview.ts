import type { SegmentKey, Statement } from '../../model.ts'

/** What an edition would be as a publication. */
export interface PreviewView {
  /** The address of the page as readers would get it. */
  readonly page: string
  /** What they would be told of how it was made. */
  readonly sentence: string
  /** How many of the article's sentences somebody has read in this language. */
  readonly read: number
  readonly units: number
  readonly noindex: boolean
  /** How many comments on its sentences ask for something still. */
  readonly comments: number
  /** What stands against publishing it. */
  readonly refusals: readonly {
    readonly key?: SegmentKey
    readonly message: string
    readonly statement: Statement
  }[]
  /** The correction that they would be told of, else the last one that they were told of. */
  readonly correction?: CorrectionView
}

export interface CorrectionView {
  /** Whether it would be told with the next run; the others have been told. */
  readonly owed: boolean
  readonly draft: string
  readonly note: string
  /** Who wrote the note or approved the draft, and when; absent where nobody has. */
  readonly by?: string
  readonly decided?: string
  /** Words that somebody wrote for other texts than these. */
  readonly outdated?: { readonly text: string; readonly by: string; readonly time: string }
}
