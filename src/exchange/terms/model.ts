import type { Locale } from '../../model.ts'

/** One concept of a term list made elsewhere: its words in each language, the preferred one first. */
export type TermConcept = Readonly<Record<Locale, readonly string[]>>
