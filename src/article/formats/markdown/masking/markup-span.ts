import type { Span } from '../../../../model.ts'

/** Kinds of markup that are unknown to Markdown itself. */
export type MarkupKind =
  | 'table'
  | 'template'
  | 'attributes'
  | 'expression'
  | 'math'
  | 'tag'
  | 'module'
  | 'object'
  | 'directive'

export interface MarkupSpan extends Span {
  readonly kind: MarkupKind
}
