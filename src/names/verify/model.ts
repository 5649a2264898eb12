import type { Glossary, Level, Locale, Mention, Span, Term } from '../../model.ts'
import type { Taken } from '../text/taken.ts'
import type { TargetText } from '../text/target-words.ts'
import type { NameCode } from './codes.ts'

/** A source, its mentions, and its target in a locale. */
export interface NamePair {
  readonly source: string
  readonly mentions: readonly Mention[]
  readonly target: string
  readonly locale: Locale
  /** The locale of the source; by default the glossary's. */
  readonly from?: Locale
  /** With it, a name that was replaced by another one is told from a missing name. */
  readonly glossary?: Glossary
}

/** The locale of a pair's source. */
export const sourceLocaleOf = ({ from, glossary }: Pick<NamePair, 'from' | 'glossary'>): Locale =>
  from ?? glossary?.sourceLocale ?? 'en'

/** What is wrong about one mention, and its place in the target. */
export interface Issue {
  readonly code: NameCode
  readonly level?: Level
  readonly mention: Mention
  readonly wanted: string
  readonly span?: Span
  readonly found?: string
}

/** The counterpart of a mention in the target. */
export interface Placed {
  readonly mention: Mention
  readonly text: string
  readonly right: boolean
}

/** The comparison of the names of a source with its target. */
export interface Comparison {
  readonly issues: readonly Issue[]
  /** The mentions with a counterpart, right or probable. */
  readonly placed: readonly Placed[]
}

/** A rendering of a term: of the term as a whole, or of one of its source forms. */
export interface Right {
  readonly term: Term
  /** The source form that it renders; undefined if the glossary lists it for any form. */
  readonly renders?: string
  readonly derived?: boolean
}

/** A right rendering found in a target. */
export interface RightSpan extends Span {
  readonly text: string
  readonly rights: readonly Right[]
}

/** The data for a search in a target, once for all equal lost mentions. */
export interface Search {
  /** The first of them. */
  readonly mention: Mention
  readonly term: Term
  readonly wanted: string
  readonly pair: NamePair
  readonly target: TargetText
  /** Words of the target that other names have taken. */
  readonly taken: Taken
  /** How many adjectives of the target render adjectives of the source, and so do not count for the name. */
  readonly owed: number
}
