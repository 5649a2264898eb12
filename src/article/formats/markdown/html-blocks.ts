import type { SyntaxNode } from '@lezer/common'
import type { Inline, Locale, Span } from '../../../model.ts'
import { type InlineDraft, numberInlines } from '../../markup/tags.ts'
import type { Evidence, Piece } from '../../model.ts'
import { htmlPieces } from '../html/article-pieces.ts'
import { isPhrasing } from '../html/runs.ts'
import { tokensOf } from '../html/tokens.ts'
import { hiddenInlines } from './hidden.ts'
import type { MarkupSpan } from './masking/markup-span.ts'
import { MASK } from './masking/mask.ts'

interface MarkedText {
  readonly text: string
  readonly masked: string
  readonly spans: readonly MarkupSpan[]
  readonly locale: Locale
  /** Whether what tags enclose is Markdown, too. */
  readonly isMdx: boolean
}

/** Code within the text of an element of MDX, where `<style>` is no tag. */
const CODE = /`[^`\n]{1,400}`/g

/** The texts of a block of HTML, which is not Markdown: `<figcaption>The bridge</figcaption>`. */
export function htmlBlockPieces(
  node: SyntaxNode,
  around: Evidence | undefined,
  document: MarkedText,
): readonly Piece[] {
  const { from, to } = node
  const own = withoutQuoteMarks(node, document.masked.slice(from, to))
  const html = document.isMdx ? own.replace(CODE, code => MASK.repeat(code.length)) : own
  return htmlPieces(html, tokensOf(html), { locale: document.locale }).flatMap(
    ({ element: _, within: __, linked: ___, ...found }) => {
      const start = from + found.start
      const end = from + found.end
      const whole = hiddenInlines(document, { start, end }).filter(draft => draft.end <= end)
      const hidden = whole.map(draft => shifted(draft, -start))
      const inlines = withHidden(found.inlines ?? [], hidden)
      const given = found.given ?? around
      const { inlines: _inlines, escapes: written = [], ...rest } = found
      // A line end inside markup is not part of the text.
      const escapes = written.filter(one => !inlines.some(other => one.start < other.end && other.start < one.end))
      const piece: Piece = {
        ...rest,
        start,
        end,
        text: document.text.slice(start, end),
        ...(given && { given }),
        ...(inlines.length > 0 && { inlines }),
        ...(escapes.length > 0 && { escapes }),
      }
      // A fence right after a closing tag is part of the block: `</div>` and `:::`.
      return saysSomething(piece) && !/^:{3,}$/.test(piece.text) ? [piece] : []
    },
  )
}

const LINE_TAG = /^<([a-z][a-z0-9]*)(?:\s[^<>]*)?>/i
/** Elements whose content is not Markdown, or that are separate objects. */
const CLOSED =
  /^(?:script|style|pre|textarea|template|svg|math|select|button|video|audio|object|iframe|canvas|noscript|map|picture|img|input|meter|progress)$/i
const BLOCK_INSIDE =
  /<\/?(?:p|div|section|figure|figcaption|table|tr|td|ul|ol|li|h[1-6]|blockquote|img|picture|video)\b/i

/** Whether a block begins with an inline tag and contains nothing else: `<em>` with Markdown after it. */
export function opensLine(node: SyntaxNode, { masked }: Pick<MarkedText, 'masked'>): boolean {
  const html = masked.slice(node.from, node.to)
  const name = LINE_TAG.exec(html)?.[1] ?? ''
  if (!isPhrasing(name.toLowerCase()) || CLOSED.test(name) || BLOCK_INSIDE.test(html)) return false
  return node.getChildren('QuoteMark').length === 0
}

const shifted = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

/** A block of HTML without the quote marks of a quotation around it. */
function withoutQuoteMarks(node: SyntaxNode, html: string): string {
  let text = html
  for (const { from } of node.getChildren('QuoteMark')) {
    const at = from - node.from
    text = `${text.slice(0, at)} ${text.slice(at + 1)}`
  }
  return text
}

/** The inlines of a text and those that were hidden from its parser, numbered together. */
function withHidden(inlines: readonly Inline[], hidden: readonly InlineDraft[]): readonly Inline[] {
  const apart = hidden.filter(({ start, end }) => !inlines.some(inline => inline.start < end && start < inline.end))
  if (apart.length === 0) return inlines
  const drafts = inlines.map(({ id, pair, ...inline }): InlineDraft => {
    return { ...inline, key: `pair ${Math.min(id, pair ?? id)}` }
  })
  return numberInlines([...drafts, ...apart])
}

/** Whether there is anything to read besides markup and objects. */
export function saysSomething({ text, inlines = [] }: Pick<Piece, 'text' | 'inlines'>): boolean {
  let from = 0
  for (const { start, end } of inlines) {
    if (text.slice(from, start).trim() !== '') return true
    from = end
  }
  return text.slice(from).trim() !== ''
}
