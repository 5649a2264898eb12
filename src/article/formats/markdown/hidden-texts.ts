import type { Span, Syntax } from '../../../model.ts'
import type { Evidence, Piece } from '../../model.ts'
import { jsonEscapes } from '../../syntax/escapes.ts'
import { htmlEscapes } from '../html/pieces.ts'
import { spansFrom } from './hidden.ts'
import type { MarkupSpan } from './masking/markup-span.ts'

/** Texts for readers in a template or a component: `{{< figure src="a.png" caption="The bridge" >}}`. */
const TEXT =
  /(?<=[\s{])(?:caption|alt|title|subtitle|heading|label|tagline|description|summary|aria-label|fig-(?:alt|cap))\s?=\s?(?:"((?:[^"\\\n]|\\.)*)"|'([^'\\\n]*)')(?=[\s}/>]|$)/dg

const TABLE: Evidence = { role: 'boilerplate', evidence: 'a table whose columns are held by spaces' }

/**
 * The captions, titles and alternative texts in hidden markup that stands alone, and whole tables, which are kept
 * unchanged.
 */
export function hiddenTexts(
  within: Span,
  { text, spans }: { readonly text: string; readonly spans: readonly MarkupSpan[] },
): readonly Piece[] {
  return spansFrom(spans, within).flatMap(span => {
    if (span.kind === 'table') return [{ ...tableSpan(text, span), given: TABLE }]
    if (span.kind !== 'template' && span.kind !== 'tag' && span.kind !== 'attributes') return []
    const markup = text.slice(span.start, span.end)
    return [...markup.matchAll(TEXT)].flatMap(({ 1: double, 2: single = '', indices }): readonly Piece[] => {
      const written = double ?? single
      const start = span.start + (indices?.[double === undefined ? 2 : 1]?.[0] ?? 0)
      const syntax = syntaxOf(span.kind, double === undefined)
      const escapes = span.kind === 'tag' ? htmlEscapes(written) : syntax === 'json' ? jsonEscapes(written) : []
      if (!escapes || written !== written.trim() || !/\p{L}/u.test(written) || /\{[{%]/.test(written)) return []
      return [
        {
          start,
          end: start + written.length,
          text: written,
          given: { role: 'caption', evidence: 'a text within a template' },
          ...(escapes.length > 0 && { escapes }),
          syntax,
        },
      ]
    })
  })
}

/** A table without the spaces before its first line. */
function tableSpan(text: string, { start, end }: Span): Piece {
  const whole = text.slice(start, end)
  const own = whole.trim()
  const from = start + whole.indexOf(own)
  return { start: from, end: from + own.length, text: own }
}

/** The syntax of a text inside its quotation marks; single quotes outside HTML have no escapes. */
function syntaxOf(kind: MarkupSpan['kind'], isSingle: boolean): Syntax {
  if (kind === 'tag') return isSingle ? 'attribute-single' : 'attribute'
  return isSingle ? 'literal' : 'json'
}
