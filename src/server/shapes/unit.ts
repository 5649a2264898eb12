import type { Hold, UnitState } from '../../model.ts'

/** A text that a unit had: since a commit of git, until it was changed on this page, or as the machine made it. */
export type HistoryEntry =
  | {
      readonly kind: 'commit'
      readonly target: string
      readonly time: string
      readonly author: string
      readonly subject: string
    }
  /** Offered when the source changed, and not taken. */
  | { readonly kind: 'offered'; readonly target: string; readonly time: string; readonly author: string }
  | { readonly kind: 'here'; readonly target: string; readonly time: string; readonly author: string }
  | { readonly kind: 'machine'; readonly target: string }

export interface HistoryView {
  /** Whether the edition is in a git repository. Without one there is only what this server and the review file know. */
  readonly git: boolean
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
}

/** Words that an engine is sent, or what it must give back as it is: a name, a placeholder, or markup. */
export interface JobPiece {
  readonly text: string
  readonly held?: Hold['kind']
}

/** What an engine is sent: the text with its protected parts, and the context of the whole article. */
export interface JobView {
  readonly pieces: readonly JobPiece[]
  readonly context: string
}

export interface MatchView {
  readonly source: string
  readonly target: string
  /** 0 to 100. */
  readonly score: number
  /** Where it is from: an article and its locale, or a file. */
  readonly origin: string
  /** What it was in its edition, and when a person last dealt with it, where that is known. */
  readonly state?: UnitState
  readonly time?: string
}
