import type { Span } from '../../model.ts'
import { htmlEscapes } from '../html/pieces.ts'
import type { Piece } from '../model.ts'
import { jsonEscapes } from '../syntax/escapes.ts'
import { spansFrom } from './hidden.ts'
import type { MarkupSpan } from './masking/mask.ts'

/** What of a template or a component is text for readers: `{{< figure src="a.png" caption="The bridge" >}}`. */
const TEXT = /(?<=[\s{])(?:caption|alt|title|label|fig-(?:alt|cap))\s?=\s?"((?:[^"\\\n]|\\.)*)"/dg

/** The captions, titles and alternative texts within hidden markup that stands alone. */
export function hiddenTexts(
  within: Span,
  { text, spans }: { readonly text: string; readonly spans: readonly MarkupSpan[] },
): readonly Piece[] {
  return spansFrom(spans, within).flatMap(span => {
    if (span.kind !== 'template' && span.kind !== 'tag' && span.kind !== 'attributes') return []
    const markup = text.slice(span.start, span.end)
    return [...markup.matchAll(TEXT)].flatMap(({ 1: written = '', indices }): readonly Piece[] => {
      const start = span.start + (indices?.[1]?.[0] ?? 0)
      const syntax = span.kind === 'tag' ? 'attribute' : 'json'
      const escapes = syntax === 'attribute' ? htmlEscapes(written) : jsonEscapes(written)
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
