import type { Locale, SegmentKey } from './address.ts'

export type Level = 'error' | 'warning' | 'info'

/** A text to put in place of a span of the target; an empty span is a place to put it. */
export interface TextEdit {
  readonly target: readonly [start: number, end: number]
  readonly text: string
}

/** What would mend a finding. */
export interface Fix extends TextEdit {
  /** Whether nobody needs to look at it: a space, a sign, a name in a language without cases. */
  readonly safe?: true
  /** More edits that belong to it: the closing mark of a quotation with its opening one. None touches another. */
  readonly also?: readonly TextEdit[]
}

/** What is said, whatever the language: an id of `STATEMENTS`, and the values that stand in its text. */
export interface Statement {
  readonly id: string
  readonly values: Readonly<Record<string, StatementValue>>
}

/** Words as they are, a number, something that each language has its own name for, or a statement within a statement. */
export type StatementValue = string | number | NamedValue | Statement

/** What a reader's language names by itself: `es` is Spanish, español, іспанська; 12 March is `3-12`. */
export interface NamedValue {
  readonly kind: 'language' | 'unit' | 'currency' | 'day' | 'role' | 'check' | 'rank' | 'decimal'
  readonly value: string
  readonly english: string
}

/** Something a check saw. Without `locale` it is about the source itself. */
export interface Finding {
  readonly code: string
  readonly level: Level
  readonly key: SegmentKey
  readonly locale?: Locale
  readonly message: string
  /** What the message says, to be said in another language; absent where there is only the text, as of a check of one's own. */
  readonly statement?: Statement
  readonly source?: readonly [start: number, end: number]
  readonly target?: readonly [start: number, end: number]
  readonly fix?: Fix
}
