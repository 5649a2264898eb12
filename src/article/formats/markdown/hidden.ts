import type { Span } from '../../../model.ts'
import { type InlineDraft, readTag } from '../../markup/tags.ts'
import type { MarkupSpan } from './masking/markup-span.ts'
import { readTemplateTag } from './masking/templates.ts'

/** Replaces markup that shows something, such as a formula, where a word might stand. */
const OBJECT = '\uFFFC'

interface MarkedText {
  readonly text: string
  readonly spans: readonly MarkupSpan[]
}

/** The spans that start inside another one. */
export function spansFrom(spans: readonly MarkupSpan[], { start, end }: Span): readonly MarkupSpan[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  const found: MarkupSpan[] = []
  for (let span = spans[low]; span && span.start < end; span = spans[++low]) found.push(span)
  return found
}

/** The inline elements that start inside a span of hidden markup. */
export const hiddenInlines = ({ text, spans }: MarkedText, within: Span): readonly InlineDraft[] =>
  spansFrom(spans, within).map(({ start, end, kind }) => ({
    start,
    end,
    ...inlineOf(text.slice(start, end), kind),
  }))

function inlineOf(markup: string, kind: MarkupSpan['kind']): Omit<InlineDraft, 'start' | 'end'> {
  switch (kind) {
    case 'template': {
      const tag = readTemplateTag(markup)
      const shows = tag.kind === 'void' && !/^\{[%#]/.test(markup)
      return { kind: tag.kind, key: `template ${tag.name}`, ...(shows && { plain: OBJECT }) }
    }
    case 'tag': {
      const tag = readTag(markup, { start: 0, end: markup.length })
      return { kind: tag?.kind ?? 'void', key: tag?.name ?? '', ...(tag?.name === 'br' && { plain: '\n' }) }
    }
    case 'attributes':
    case 'directive':
    case 'module':
      return { kind: 'void' }
    case 'expression':
      return { kind: 'void', plain: expressionShown(markup) }
    default:
      return { kind: 'void', plain: OBJECT }
  }
}

/** What an expression in braces shows: a space, nothing for a comment, else itself, like `{city}`. */
const expressionShown = (markup: string): string =>
  /^\{(["'])\s*\1\}$/.test(markup) ? ' ' : markup.startsWith('{/*') ? '' : markup
