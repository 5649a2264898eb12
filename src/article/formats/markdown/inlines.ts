import type { SyntaxNode } from '@lezer/common'
import { decodeHTMLStrict } from 'entities/decode'
import type { Escape, Inline, Span } from '../../../model.ts'
import { type InlineDraft, numberInlines, readTag } from '../../markup/tags.ts'
import { hiddenInlines, spansFrom } from './hidden.ts'
import type { MarkupSpan } from './masking/markup-span.ts'

/** The whole document of a node, with `\n` for line ends. */
export interface MarkdownText {
  readonly text: string
  /** The parts of it that were hidden from the parser. */
  readonly spans: readonly MarkupSpan[]
  /** The labels of its link references, folded. */
  readonly labels: ReadonlySet<string>
}

export interface MarkdownInlines {
  readonly inlines: readonly Inline[]
  readonly escapes: readonly Escape[]
}

/** Replaces markup that shows something, such as an image, where a word might stand. */
const OBJECT = '\uFFFC'
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

export const foldLabel = (label: string): string =>
  label
    .replace(/^\[|\]$/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()

interface Collected {
  readonly inlines: InlineDraft[]
  readonly escapes: Escape[]
  /** Where the marks of containers stand in continuation lines. */
  readonly quotes: Set<number>
}

/** The inline elements and escapes of a leaf of the tree within a span of the document; offsets are the document's. */
export function markdownInlines(leaf: SyntaxNode, span: Span, document: MarkdownText): MarkdownInlines {
  const collected: Collected = { inlines: [], escapes: [], quotes: new Set() }
  collectChildren(leaf, document, collected)
  const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end
  const inlines = inOrder(
    collected.inlines.filter(inside).map(inline => {
      // After a hard line break, the marks of a quotation are part of it.
      if (inline.plain !== '\n' || document.text[inline.end - 1] !== '\n') return inline
      return { ...inline, end: lineStart(document.text, inline.end, { to: span.end, quotes: collected.quotes }) }
    }),
  )
  const markup: Span[] = [...inlines, ...collected.escapes.filter(inside)].toSorted(
    (one, other) => one.start - other.start,
  )
  const breaks = softBreaks(document.text, span, { markup, quotes: collected.quotes })
  const escapes = [...collected.escapes.filter(inside), ...breaks].toSorted((one, other) => one.start - other.start)
  return { inlines: numberInlines(inlines), escapes }
}

/** The inlines in the order of the text, without those inside another one. */
function inOrder(drafts: readonly InlineDraft[]): readonly InlineDraft[] {
  let from = 0
  return drafts
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .filter(({ start, end }) => {
      if (start < from) return false
      from = end
      return true
    })
}

function collectChildren(node: SyntaxNode, document: MarkdownText, collected: Collected): void {
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, document, collected)
}

function collect(node: SyntaxNode, document: MarkdownText, collected: Collected): void {
  const { inlines, escapes, quotes } = collected
  const span = { start: node.from, end: node.to }
  const markup = document.text.slice(node.from, node.to)
  const alone = (plain?: string): void => {
    inlines.push({ ...span, kind: 'void', ...(plain !== undefined && { plain }) })
  }
  switch (node.name) {
    case 'QuoteMark':
      quotes.add(node.from)
      return
    case 'Escape':
      escapes.push({ ...span, plain: markup.slice(1) })
      return
    case 'Entity':
      escapes.push({ ...span, plain: decodeHTMLStrict(markup) })
      return
    case 'Hidden':
      inlines.push(...hiddenInlines(document, span))
      return
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
    case 'Highlight':
    case 'Insert':
    case 'Subscript':
    case 'Superscript':
      collectPair(node, document, collected)
      return
    case 'Link':
      collectLink(node, document, collected)
      return
    case 'Image':
      alone(OBJECT)
      return
    case 'InlineCode':
      alone(markup.replace(/^`+|`+$/g, '').replace(/\s+/g, ' '))
      return
    case 'Autolink':
      alone(markup.slice(1, -1))
      return
    case 'URL':
      alone(markup)
      return
    case 'HardBreak':
      alone('\n')
      return
    case 'HTMLTag': {
      const tag = readTag(markup, span)
      const plain = tag?.name === 'br' ? { plain: '\n' } : {}
      inlines.push({ ...span, kind: tag?.kind ?? 'void', key: tag?.name ?? '', ...plain })
      return
    }
    case 'Comment':
    case 'ProcessingInstruction':
      alone()
      return
    default:
      collectChildren(node, document, collected)
  }
}

/** Emphasis and the like: the first and the last mark are a pair. */
function collectPair(node: SyntaxNode, document: MarkdownText, collected: Collected): void {
  const first = node.firstChild
  const last = node.lastChild
  if (!first || !last || first.from === last.from) return
  collected.inlines.push({ start: node.from, end: first.to, kind: 'open', key: `${node.name}${node.from}` })
  for (let child = first.nextSibling; child && child.from < last.from; child = child.nextSibling) {
    collect(child, document, collected)
  }
  collected.inlines.push({ start: last.from, end: node.to, kind: 'close', key: `${node.name}${node.from}` })
}

/** A link is a pair around its text; brackets without a target are text; a footnote's mark stands alone. */
function collectLink(node: SyntaxNode, document: MarkdownText, collected: Collected): void {
  const [opening, closing] = node.getChildren('LinkMark')
  if (!opening || !closing) return
  const inner = document.text.slice(opening.to, closing.from)
  const link = linkAround(node, inner, document)
  if (/^\^\S+$/.test(inner) || (link && inner.trim() === '')) {
    collected.inlines.push({ start: node.from, end: link?.end ?? node.to, kind: 'void' })
    return
  }
  const key = `Link${node.from}`
  if (link) collected.inlines.push({ start: link.start, end: opening.to, kind: 'open', key })
  for (let child = opening.nextSibling; child && child.from < closing.from; child = child.nextSibling) {
    collect(child, document, collected)
  }
  if (!link) return
  const { end, full } = link
  collected.inlines.push({ start: closing.from, end, kind: 'close', key, ...(full && { full }) })
}

interface LinkAround extends Span {
  /** What closes it in a translation, if its text was its own label. */
  readonly full?: string
}

/**
 * A link made of a pair of brackets: `[a](/b)`, `[a][b]`, `[a]` if the document has this label; and similar markup:
 * Pandoc's `[a]{.class}` and its notes `^[a]`.
 */
function linkAround(node: SyntaxNode, inner: string, { text, spans, labels }: MarkdownText): LinkAround | undefined {
  const { from: start } = node
  const closing = node.getChildren('LinkMark')[1]?.to ?? node.to
  const label = node.getChild('LinkLabel')
  const after = spansFrom(spans, { start: node.to, end: node.to + 1 })[0]
  const attributes = after?.kind === 'attributes'
  const end = attributes ? after.end : node.to
  if (label && label.to - label.from > 2) return { start, end }
  if (node.getChild('URL') !== null || (closing < node.to && !label)) return { start, end }
  if (label || labels.has(foldLabel(inner))) {
    // Code is not translated, so it remains its own label.
    if (!hasWords(inner)) return { start, end }
    return { start, end, full: `][${inner.replace(/\s+/g, ' ')}]${text.slice(node.to, end)}` }
  }
  if (attributes) return { start, end }
  return text[start - 1] === '^' ? { start: start - 1, end } : undefined
}

/** Whether a text has letters outside of code. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/`[^`]*`/g, ''))

/** Where the text of a line begins, after its indentation and quote marks. */
function lineStart(
  text: string,
  from: number,
  { to, quotes }: { readonly to: number; readonly quotes: ReadonlySet<number> },
): number {
  let at = from
  while (at < to && (/[\t ]/.test(text[at] ?? '') || quotes.has(at))) at++
  return at
}

/** Line ends that only wrap: with the indentation and quote marks after them they read as one space. */
function softBreaks(
  text: string,
  span: Span,
  { markup, quotes }: { readonly markup: readonly Span[]; readonly quotes: ReadonlySet<number> },
): readonly Escape[] {
  const breaks: Escape[] = []
  let next = 0
  for (let at = text.indexOf('\n', span.start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1)) {
    while ((markup[next]?.end ?? at + 1) <= at) next++
    const around = markup[next]
    if (around && around.start <= at) continue
    let start = at
    while (start > span.start && /[\t ]/.test(text[start - 1] ?? '')) start--
    const end = lineStart(text, at + 1, { to: span.end, quotes })
    const unspaced = UNSPACED.test(text[start - 1] ?? '') && UNSPACED.test(text[end] ?? '')
    breaks.push({ start, end, plain: unspaced ? '' : ' ' })
  }
  return breaks
}
