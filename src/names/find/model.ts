import type { Mention, Term } from '../../model.ts'

/** A form that the glossary lists, and how it is listed. */
export interface Listed {
  readonly term: Term
  readonly kind: Exclude<Mention['kind'], 'unlisted'>
  /** The correct form it stands for: itself, or for a misspelling the nearest one. */
  readonly stands: string
  /** For a form in another language than the glossary's: the source form or alias that it renders. */
  readonly renders?: string
  /** For a surname that the glossary lists in the full name alone: the given name that stands before it. */
  readonly given?: string
}
