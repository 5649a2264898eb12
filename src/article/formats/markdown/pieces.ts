import type { SyntaxNode, Tree } from '@lezer/common'
import type { Locale, Role, Span } from '../../../model.ts'
import type { Evidence, Piece } from '../../model.ts'
import { boundBrackets, boundMarks, boundTables } from './bounds.ts'
import { chunkPieces } from './chunk-options.ts'
import { MARKDOWN, MDX, MDX_WITHOUT_HTML_BLOCKS, WITHOUT_HTML_BLOCKS } from './grammar.ts'
import { spansFrom } from './hidden.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { htmlBlockPieces, opensLine, saysSomething } from './html-blocks.ts'
import { foldLabel, type MarkdownText, markdownInlines } from './inlines.ts'
import { type Lines, toLines } from './line-ends.ts'
import { gridCells } from './masking/grid.ts'
import type { MarkupSpan } from './masking/markup-span.ts'
import { maskMarkup } from './masking/mask.ts'

interface Context extends MarkdownText {
  readonly source: string
  readonly base: number
  readonly lines: Lines
  readonly locale: Locale
  /** The text without the markup that was hidden from the parser. */
  readonly masked: string
  /** Whether what tags enclose is Markdown, too. */
  readonly isMdx: boolean
}

/** The texts of Markdown that begins at `base`, in order, with the roles that their markup shows. */
export function markdownPieces(source: string, base: number, locale: Locale): readonly Piece[] {
  const lines = toLines(source.slice(base))
  const { text } = lines
  const { text: masked, spans } = maskMarkup(text)
  const grammar = spans.some(span => isMdx(text, span)) ? MDX : MARKDOWN
  const tree = grammar.parse(boundMarks(boundBrackets(boundTables(masked))))
  const labels = labelsOf(tree, text)
  const context: Context = { source, base, lines, locale, text, masked, spans, labels, isMdx: grammar === MDX }
  const pieces = leavesOf(tree).flatMap(leaf => piecesOf(leaf, context))
  return apart(pieces).map(piece => placed(piece, context))
}

/** The pieces in the order of the file; of two that overlap, as after a tag that is never closed, the first. */
function apart(pieces: readonly Piece[]): readonly Piece[] {
  let from = 0
  return pieces
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < from) return false
      from = end
      return true
    })
}

/**
 * Whether markup only exists in MDX: an import or export, or a component or an expression in a tag that begins a line.
 */
const isMdx = (text: string, { start, end, kind }: MarkupSpan): boolean =>
  kind === 'module' ||
  (kind === 'tag' &&
    /(?:^|\n)[\t ]{0,40}$/.test(text.slice(Math.max(start - 41, 0), start)) &&
    /^<\/?[A-Z]|=\{/.test(text.slice(start, end)))

/** The same piece with the offsets of the file, whose line ends may be longer. */
function placed(piece: Piece, { source, base, lines }: Context): Piece {
  const at = (offset: number): number => base + lines.offsetOf(offset)
  const start = at(piece.start)
  const end = at(piece.end)
  const place = <T extends Span>(part: T): T => ({
    ...part,
    start: at(piece.start + part.start) - start,
    end: at(piece.start + part.end) - start,
  })
  const { inlines, escapes } = piece
  return {
    ...piece,
    start,
    end,
    text: source.slice(start, end),
    ...(inlines && { inlines: inlines.map(place) }),
    ...(escapes && { escapes: escapes.map(place) }),
  }
}

function labelsOf(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  tree.iterate({
    enter: node => {
      const label = node.name === 'LinkReference' ? node.node.getChild('LinkLabel') : null
      if (label) labels.add(foldLabel(text.slice(label.from, label.to)))
    },
  })
  return labels
}

const LEAF = /^(?:Paragraph|Task|TableCell|CalloutTitle|(?:ATX|Setext)Heading\d|HTMLBlock|Markup|FencedCode)$/

/** Leaves that may contain nothing to read. */
const WITHOUT_TEXT = /^(?:HTMLBlock|Markup|FencedCode)$/

interface Leaf {
  readonly node: SyntaxNode
  readonly given?: Evidence
}

/** The nodes with text, in order, with the role that their surroundings show. */
function leavesOf(tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = []
  const around: string[] = []
  let headlines = 0
  let isFirst = true
  tree.iterate({
    enter: node => {
      if (!LEAF.test(node.name)) {
        around.push(node.name)
        return true
      }
      const level = Number(/\d$/.exec(node.name)?.[0])
      const isHeadline = (level === 1 || (level > 1 && isFirst)) && headlines++ === 0
      const given = givenRole(node.name, around, isHeadline)
      if (!WITHOUT_TEXT.test(node.name)) isFirst = false
      leaves.push({ node: node.node, ...(given && { given }) })
      return false
    },
    leave: node => {
      if (!LEAF.test(node.name)) around.pop()
    },
  })
  return leaves
}

function givenRole(name: string, around: readonly string[], isHeadline: boolean): Evidence | undefined {
  const role = (role: Role, evidence: string): Evidence => ({ role, evidence })
  if (/Heading/.test(name)) return isHeadline ? role('headline', 'the first heading') : role('subhead', 'a heading')
  if (name === 'CalloutTitle') return role('subhead', 'the title of a note')
  if (name === 'TableCell') return role('paragraph', 'a cell of a table')
  if (around.includes('ListItem')) return role('list-item', 'an item of a list')
  return around.includes('Blockquote') ? role('quote', 'a block quotation') : undefined
}

/** The text of a leaf, without the marks of its heading or task, and without attributes at its end. */
function textSpan(node: SyntaxNode, { text, spans }: Context): Span {
  let start = node.from
  let end = node.to
  for (const name of ['HeaderMark', 'TaskMarker']) {
    for (const mark of node.getChildren(name)) {
      if (mark.from === node.from) start = mark.to
      else end = mark.from
    }
  }
  const inside = spansFrom(spans, { start, end }).filter(({ kind }) => kind === 'attributes')
  for (let last = inside.length - 1; last >= -1; last--) {
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--
    const attributes = inside[last]
    if (!attributes || attributes.end !== end || /\S/.test(text[attributes.start - 1] ?? ' ')) break
    end = attributes.start
  }
  while (start < end && /\s/.test(text[start] ?? '')) start++
  return { start, end }
}

function piecesOf({ node, given }: Leaf, context: Context): readonly Piece[] {
  const span = { start: node.from, end: node.to }
  if (node.name === 'HTMLBlock') return htmlPiecesOf(node, given, context)
  if (node.name === 'Markup') return textsOfHidden(span, context)
  if (node.name === 'FencedCode') return chunkPieces(node, context.text)
  const piece = pieceOf(node, textSpan(node, context), context)
  if (saysSomething(piece)) return [{ ...piece, ...(given && { given }) }]
  const pictures = node.getChildren('Image').flatMap(image => captionsOf(image, context))
  return [...pictures, ...textsOfHidden(span, context)].toSorted((one, other) => one.start - other.start)
}

/** The texts in hidden markup that stands alone, and the cells of drawn tables. */
const textsOfHidden = (within: Span, context: Context): readonly Piece[] =>
  hiddenTexts(within, context).flatMap(piece => {
    const cells = gridCells(context.text, piece)
    return cells?.flatMap(cell => cellPieces(cell, context)) ?? [piece]
  })

function cellPieces({ start, end }: Span, { text, locale }: Context): readonly Piece[] {
  const given: Evidence = { role: 'paragraph', evidence: 'a cell of a table' }
  return markdownPieces(text.slice(start, end), 0, locale).map(piece => ({
    ...piece,
    start: piece.start + start,
    end: piece.end + start,
    given,
  }))
}

/** The texts of a block of HTML, which in MDX and on lines that begin with an inline tag are Markdown. */
function htmlPiecesOf(node: SyntaxNode, given: Evidence | undefined, context: Context): readonly Piece[] {
  if (opensLine(node, context)) return markdownInside({ start: node.from, end: node.to }, given, context)
  const pieces = htmlBlockPieces(node, given, context)
  if (!context.isMdx) return pieces
  return pieces.flatMap(piece =>
    piece.syntax === 'html' && piece.translate !== false ? markdownInside(piece, piece.given, context) : [piece],
  )
}

function markdownInside(
  { start: from, end: to }: Span,
  around: Evidence | undefined,
  context: Context,
): readonly Piece[] {
  const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })
  const spans = spansFrom(context.spans, { start: from, end: to }).map(span => moved(span, -from))
  const masked = context.masked.slice(from, to)
  const inside: Context = { ...context, text: context.text.slice(from, to), masked, spans }
  const grammar = context.isMdx ? MDX_WITHOUT_HTML_BLOCKS : WITHOUT_HTML_BLOCKS
  return leavesOf(grammar.parse(boundMarks(boundBrackets(masked))))
    .flatMap(leaf => piecesOf(leaf, inside))
    .map(piece => ({ ...moved(piece, from), ...(!piece.given && around && { given: around }) }))
}

/** The alternative text and the title of a picture that stands alone. */
function captionsOf(image: SyntaxNode, context: Context): readonly Piece[] {
  const [opening, closing] = image.getChildren('LinkMark')
  if (opening && closing && isOwnLabel(image, context.text.slice(opening.to, closing.from), context)) {
    const span = { start: image.from, end: image.to }
    const text = context.text.slice(opening.to, closing.from)
    const given: Evidence = { role: 'caption', evidence: 'the alternative text of a picture' }
    const marks = [
      { id: 0, kind: 'open', pair: 1, start: 0, end: opening.to - image.from },
      {
        id: 1,
        kind: 'close',
        pair: 0,
        start: closing.from - image.from,
        end: image.to - image.from,
        full: `][${text}]`,
      },
    ] as const
    const piece = {
      ...span,
      text: context.text.slice(span.start, span.end),
      inlines: marks,
      syntax: 'markdown',
    } as const
    return saysSomething(piece) ? [{ ...piece, given }] : []
  }
  const title = image.getChild('LinkTitle')
  const spans = [
    ...(opening && closing ? [{ start: opening.to, end: closing.from, what: 'alternative text' }] : []),
    ...(title ? [{ start: title.from + 1, end: title.to - 1, what: 'title' }] : []),
  ]
  return spans.flatMap(({ what, ...span }) => {
    const piece = pieceOf(image, span, context)
    const given: Evidence = { role: 'caption', evidence: `the ${what} of a picture` }
    return saysSomething(piece) ? [{ ...piece, given }] : []
  })
}

/** Whether the alternative text of a picture is the label of its address: `![the map]`, `![the map][]`. */
function isOwnLabel(image: SyntaxNode, text: string, { labels }: Context): boolean {
  const label = image.getChild('LinkLabel')
  return image.getChild('URL') === null && (!label || label.to - label.from <= 2) && labels.has(foldLabel(text))
}

function pieceOf(node: SyntaxNode, span: Span, context: Context): Piece {
  const { inlines, escapes } = markdownInlines(node, span, context)
  const place = <T extends Span>(part: T): T => ({
    ...part,
    start: part.start - span.start,
    end: part.end - span.start,
  })
  return {
    ...span,
    text: context.text.slice(span.start, span.end),
    ...(inlines.length > 0 && { inlines: inlines.map(place) }),
    ...(escapes.length > 0 && { escapes: escapes.map(place) }),
    syntax: 'markdown',
  }
}
