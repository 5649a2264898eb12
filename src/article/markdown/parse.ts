import type { SyntaxNode, Tree } from '@lezer/common'
import { GFM, parser } from '@lezer/markdown'
import type { Inline, Role, Span } from '../../model.ts'
import type { ParseArticle } from '../parse.ts'
import type { Evidence } from '../roles/evidence.ts'
import { finishArticle, type Piece } from '../roles/finish.ts'
import { readFrontMatter } from '../text/front-matter.ts'
import { boundMarks } from './bounds.ts'
import { foldLabel, type MarkdownText, markdownInlines } from './inlines.ts'
import { type Lines, toLines } from './line-ends.ts'

const MARKDOWN = parser.configure(GFM)

/** Reads a Markdown article (CommonMark and GitHub's extensions) with or without front matter. */
export const parseMarkdown: ParseArticle = (source, options) => {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const frontMatter = readFrontMatter(source, start, options.file ?? options.slug)
  const pieces = markdownPieces(source, frontMatter?.end ?? start)
  return finishArticle({ source, format: 'markdown', pieces, ...(frontMatter && { frontMatter }) }, options)
}

interface Context extends MarkdownText {
  readonly source: string
  readonly base: number
  readonly lines: Lines
}

function markdownPieces(source: string, base: number): readonly Piece[] {
  const lines = toLines(source.slice(base))
  const tree = MARKDOWN.parse(boundMarks(lines.text))
  const context: Context = { source, base, lines, text: lines.text, labels: labelsOf(tree, lines.text) }
  return leavesOf(tree).flatMap(leaf => piecesOf(leaf, context))
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

const LEAF = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading\d)$/

interface Leaf {
  readonly node: SyntaxNode
  readonly given?: Evidence
}

/** The nodes that hold text, in order, with the role that what is around them speaks for. */
function leavesOf(tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = []
  const around: string[] = []
  let headlines = 0
  tree.iterate({
    enter: node => {
      if (!LEAF.test(node.name)) {
        around.push(node.name)
        return true
      }
      const level = Number(/\d$/.exec(node.name)?.[0])
      const isHeadline = (level === 1 || (level > 1 && leaves.length === 0)) && headlines++ === 0
      const given = givenRole(node.name, around, isHeadline)
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
  if (name === 'TableCell') return role('paragraph', 'a cell of a table')
  if (around.includes('ListItem')) return role('list-item', 'an item of a list')
  return around.includes('Blockquote') ? role('quote', 'a block quotation') : undefined
}

/** The text of a leaf, without the marks of its heading, task or footnote. */
function textSpan(node: SyntaxNode, text: string): Span {
  let start = node.from
  let end = node.to
  for (const name of ['HeaderMark', 'TaskMarker']) {
    for (const mark of node.getChildren(name)) {
      if (mark.from === node.from) start = mark.to
      else end = mark.from
    }
  }
  const footnote = /^\[\^[^\]\s]+\]:/.exec(text.slice(start, start + 100))
  if (footnote) start += footnote[0].length
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function piecesOf({ node, given }: Leaf, context: Context): readonly Piece[] {
  const piece = pieceOf(node, textSpan(node, context.text), context)
  if (saysSomething(piece)) return [{ ...piece, ...(given && { given }) }]
  return node.getChildren('Image').flatMap(image => captionsOf(image, context))
}

/** The alternative text and the title of a picture that stands alone. */
function captionsOf(image: SyntaxNode, context: Context): readonly Piece[] {
  const [opening, closing] = image.getChildren('LinkMark')
  const title = image.getChild('LinkTitle')
  const spans = [
    ...(opening && closing ? [{ start: opening.to, end: closing.from, what: 'alternative text' }] : []),
    ...(title ? [{ start: title.from + 1, end: title.to - 1, what: 'title' }] : []),
  ]
  return spans.flatMap(({ what, ...span }) => {
    const piece = pieceOf(image, span, context)
    const given: Evidence = { role: 'caption', evidence: `the ${what} of a picture` }
    return piece.text.trim() === '' ? [] : [{ ...piece, given }]
  })
}

function pieceOf(node: SyntaxNode, span: Span, context: Context): Piece {
  const { inlines, escapes } = markdownInlines(node, span, context)
  const at = (offset: number): number => context.base + context.lines.offsetOf(offset)
  const start = at(span.start)
  const end = at(span.end)
  const place = <T extends Span>(part: T): T => ({ ...part, start: at(part.start) - start, end: at(part.end) - start })
  return {
    start,
    end,
    text: context.source.slice(start, end),
    ...(inlines.length > 0 && { inlines: inlines.map(place) }),
    ...(escapes.length > 0 && { escapes: escapes.map(place) }),
    syntax: 'markdown',
  }
}

/** Whether there is anything to read beside markup and objects. */
function saysSomething({
  text,
  inlines = [],
}: {
  readonly text: string
  readonly inlines?: readonly Inline[]
}): boolean {
  let from = 0
  for (const { start, end } of inlines) {
    if (text.slice(from, start).trim() !== '') return true
    from = end
  }
  return text.slice(from).trim() !== ''
}
