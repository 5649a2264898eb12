/**
 * What readers of an edition are told, in its language. Each sentence can stand alone; a name in braces is replaced by
 * its value: `{editor}`.
 */
export interface PublicationWords {
  readonly byMachine: string
  readonly byPeople: string
  /** Nobody has read the translation. */
  readonly unread: string
  /** Somebody has read `{read}` of `{units}` sentences. */
  readonly partlyRead: string
  /** Somebody has read every sentence. */
  readonly read: string
  /** Somebody has read every sentence, and `{editor}` approved them all. */
  readonly approved: string
  /** The text of the link to the original article. */
  readonly original: string
  /** The heading of the links to the other editions. */
  readonly otherLanguages: string
  /** The heading of the corrections since the edition was first published. */
  readonly corrections: string
  /** A correction with both texts, `{before}` and `{after}`, in the language's quotation marks. */
  readonly corrected: string
  /** A correction whose right text is not yet known: `{before}` alone. */
  readonly withdrawn: string
}
