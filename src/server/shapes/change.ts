import type { Locale, SegmentKey, Slug, Statement, Syntax, UnitState } from '../../model.ts'
import type { Row } from './article.ts'

/** The answer to a change: the present row. With status 409, somebody else had changed it before. */
export interface RowAnswer {
  readonly row: Row
  /** What the person can now undo there. */
  readonly undo?: UndoView
}

/** The last change of a sentence, if this person made it on this page. */
export interface UndoView {
  /** The text, or the state that was set; `translated` withdrew an approval. */
  readonly what: 'text' | UnitState
  /** The revision after the change: for another one nothing can be undone. */
  readonly revision: string
  /** ISO 8601. */
  readonly time: string
}

/** The changes of an edition that a person can undo, by sentence. */
export type UndoViews = Readonly<Record<SegmentKey, UndoView>>

export interface ConflictAnswer extends RowAnswer {
  readonly error: 'conflict'
}

/** A change of many sentences that its author can undo as one step. */
export interface BulkView {
  readonly id: string
  readonly kind: 'replace' | 'rename' | 'glossary' | 'fix' | 'approve' | 'split' | 'merge'
  /** The article, if it is about only one. */
  readonly slug?: Slug
  /** The language, if it is about only one. */
  readonly locale?: Locale
  /** Whether the glossary was changed with it. */
  readonly glossary?: boolean
  /**
   * The replaced words and their replacement; for fixes, the check; for a split or a merge, the sentence; for the
   * glossary, the words.
   */
  readonly from: string
  readonly to: string
  readonly count: number
  /** ISO 8601. */
  readonly time: string
}

/** The answer to a split or a merge: the key of the resulting sentence. */
export interface CutAnswer {
  readonly key: SegmentKey
  /** The change, for undo as one step. */
  readonly undo?: string
}

/** The result of a split for a sentence and its translations. */
export interface CutPreview {
  readonly source: readonly string[]
  readonly editions: readonly {
    readonly locale: Locale
    readonly target: string
    readonly syntax?: Syntax
    /** Where the second half would begin; absent if the text stays whole with the first. */
    readonly at?: number
  }[]
}

export interface UndoAnswer {
  readonly undone: number
  /** Sentences that have changed since, and stay as they are. */
  readonly left: number
  /** What happened to the glossary, if the step had changed it. */
  readonly glossary?: 'restored' | 'kept'
}

export interface ErrorAnswer {
  readonly error: string
  readonly message: string
  readonly statement?: Statement
}
