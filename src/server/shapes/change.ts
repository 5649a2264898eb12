import type { Locale, SegmentKey, Slug, Statement, Syntax, UnitState } from '../../model.ts'
import type { Row } from './article.ts'

/** The answer to a change: the row as it is now. With status 409, somebody else had changed it before. */
export interface RowAnswer {
  readonly row: Row
  /** What the person who asked can take back there now. */
  readonly undo?: UndoView
}

/** The last change of a sentence, where the person who asks has made it on this page. */
export interface UndoView {
  /** Another text, or the state that it was given; `translated` took an approval back. */
  readonly what: 'text' | UnitState
  /** The unit that the change led to: another one has nothing to undo. */
  readonly revision: string
  /** ISO 8601. */
  readonly time: string
}

/** What a person can take back in an edition, by sentence. */
export type UndoViews = Readonly<Record<SegmentKey, UndoView>>

export interface ConflictAnswer extends RowAnswer {
  readonly error: 'conflict'
}

/** A change of many sentences that its author can undo as one step. */
export interface BulkView {
  readonly id: string
  readonly kind: 'replace' | 'rename' | 'glossary' | 'fix' | 'approve' | 'split' | 'merge'
  /** The article, where it is about one alone. */
  readonly slug?: Slug
  /** The language, where it is about one alone. */
  readonly locale?: Locale
  /** Whether the glossary was changed with it. */
  readonly glossary?: boolean
  /** What was replaced by what; of fixes, the check; of a split or a merge, the sentence; of the glossary, the words. */
  readonly from: string
  readonly to: string
  readonly count: number
  /** ISO 8601. */
  readonly time: string
}

/** A sentence was split or merged: the key of the sentence that stands there now. */
export interface CutAnswer {
  readonly key: SegmentKey
  /** The change, to be undone as one step. */
  readonly undo?: string
}

/** What a split would make of a sentence and its translations. */
export interface CutPreview {
  readonly source: readonly string[]
  readonly editions: readonly {
    readonly locale: Locale
    readonly target: string
    readonly syntax?: Syntax
    /** Where the second half would begin; absent where the text stays whole with the first. */
    readonly at?: number
  }[]
}

export interface UndoAnswer {
  readonly undone: number
  /** Sentences that have changed since, and stay as they are. */
  readonly left: number
  /** What became of the glossary, where the step had changed it. */
  readonly glossary?: 'restored' | 'kept'
}

export interface ErrorAnswer {
  readonly error: string
  readonly message: string
  readonly statement?: Statement
}
