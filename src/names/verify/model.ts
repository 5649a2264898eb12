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
  /** The locale of the source; the glossary's where undefined. */
  readonly from?: Locale
  /** With it, the report tells a name that another one has replaced from a name that is missing. */
  readonly glossary?: Glossary
}

/** The locale that a pair's source is written in. */
export const sourceLocaleOf = ({ from, glossary }: Pick<NamePair, 'from' | 'glossary'>): Locale =>
  from ?? glossary?.sourceLocale ?? 'en'

/** What is wrong about one mention, and where in the target. */
export interface Issue {
  readonly code: NameCode
  readonly level?: Level
  readonly mention: Mention
  readonly wanted: string
  readonly span?: Span
  readonly found?: string
}

/** What stands in the target for a mention. */
export interface Placed {
  readonly mention: Mention
  readonly text: string
  readonly right: boolean
}

/** What became of the names of a source in its target. */
export interface Comparison {
  readonly issues: readonly Issue[]
  /** The mentions that have a counterpart, right or probable. */
  readonly placed: readonly Placed[]
}

/** A way to render a term: as a whole, or as one of its source forms. */
export interface Right {
  readonly term: Term
  /** The source form it renders; undefined where the glossary lists it for any form. */
  readonly renders?: string
  readonly derived?: boolean
}

/** A right rendering found in a target. */
export interface RightSpan extends Span {
  readonly text: string
  readonly rights: readonly Right[]
}

/** What is looked for in a target, once for all lost mentions that are written alike. */
export interface Search {
  /** The first of them. */
  readonly mention: Mention
  readonly term: Term
  readonly wanted: string
  readonly pair: NamePair
  readonly target: TargetText
  /** Words of the target that other names have. */
  readonly taken: Taken
  /** How many adjectives of the target render adjectives of the source, and so do not stand for the name. */
  readonly owed: number
}
