import type { Mention, Term } from '../../model.ts'

/** A form that the glossary lists, and how it is listed. */
export interface Listed {
  readonly term: Term
  readonly kind: Exclude<Mention['kind'], 'unlisted'>
  /** The correct form that it means: itself, or for a misspelling the most similar one. */
  readonly stands: string
  /** For a form in another language than the glossary's: the source form or alias that it renders. */
  readonly renders?: string
  /** For a surname that is listed only in the full name: the given name before it. */
  readonly given?: string
}
