/** Sentences of two texts that translate each other; a side is empty where the other text has nothing for it. */
export interface Bead {
  /** Indexes of sentences, ascending. */
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** How sure it is, by all that the two texts say: from 0 to 1. */
  readonly score: number
  /** Whether a person should look at it: it is not sure enough, or one text lacks the sentence. */
  readonly doubtful: boolean
}
