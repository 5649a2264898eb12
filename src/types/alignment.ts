/** Sentences of two texts that translate each other; one side is empty if the other text has no counterpart. */
export interface Bead {
  /** Indexes of sentences, ascending. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** How certain the bead is, from all evidence: 0 to 1. */
  readonly score: number
  /** Whether a person should check it: its score is low, or one text lacks the sentence. */
  readonly doubtful: boolean
}
