import type { Hold, UnitState } from '../../model.ts'

/** A former text of a unit: from a git commit, one that was replaced on this page, or the machine's. */
export type HistoryEntry =
  | {
      readonly kind: 'commit'
      readonly target: string
      readonly time: string
      readonly author: string
      readonly subject: string
    }
  /** Suggested when the source changed, and not taken. */
  | { readonly kind: 'offered'; readonly target: string; readonly time: string; readonly author: string }
  | { readonly kind: 'here'; readonly target: string; readonly time: string; readonly author: string }
  | { readonly kind: 'machine'; readonly target: string }

export interface HistoryView {
  /**
   * Whether the edition is in a git repository. Without one only this server and the review file have earlier texts.
   */
  readonly git: boolean
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
}

/** Words that an engine is sent, or a hold that it must give back unchanged: a name, a placeholder, or markup. */
export interface JobPiece {
  readonly text: string
  readonly held?: Hold['kind']
}

/** The request to an engine: the text with its holds, and the context of the whole article. */
export interface JobView {
  readonly pieces: readonly JobPiece[]
  readonly context: string
}

export interface MatchView {
  readonly source: string
  readonly target: string
  /** 0 to 100. */
  readonly score: number
  /** Its origin: an article and its locale, or a file. */
  readonly origin: string
  /** Its state in its edition, and when a person last changed or read it, if known. */
  readonly state?: UnitState
  readonly time?: string
}
