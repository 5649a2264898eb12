import type { Locale, SegmentKey } from './address.ts'

export type Level = 'error' | 'warning' | 'info'

/** A text to put in place of a span of the target; an empty span inserts. */
export interface TextEdit {
  readonly target: readonly [start: number, end: number]
  readonly text: string
}

/** An edit that would correct a finding. */
export interface Fix extends TextEdit {
  /** Whether no person needs to check it: a space, a sign, a name in a language without cases. */
  readonly safe?: true
  /** More edits that belong to it: the closing quotation mark with the opening one. They never overlap or touch. */
  readonly also?: readonly TextEdit[]
}

/** A message independent of language: an id of `STATEMENTS`, and the values for its text. */
export interface Statement {
  readonly id: string
  readonly values: Readonly<Record<string, StatementValue>>
}

/** A text used unchanged, a number, a value that each language names itself, or a statement inside of a statement. */
export type StatementValue = string | number | NamedValue | Statement

/** A value that each language names itself: `es` is Spanish, español, іспанська; `3-12` is 12 March. */
export interface NamedValue {
  readonly kind: 'language' | 'unit' | 'currency' | 'day' | 'role' | 'check' | 'rank' | 'decimal'
  readonly value: string
  readonly english: string
}

/** A problem that a check found. Without `locale` it is about the source itself. */
export interface Finding {
  readonly code: string
  readonly level: Level
  readonly key: SegmentKey
  readonly locale?: Locale
  readonly message: string
  /** The message for translation into other languages; absent if there is only the text, as from a custom check. */
  readonly statement?: Statement
  readonly source?: readonly [start: number, end: number]
  readonly target?: readonly [start: number, end: number]
  readonly fix?: Fix
}
