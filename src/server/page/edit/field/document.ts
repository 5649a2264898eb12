import type { Node } from 'prosemirror-model'
import type { ReadWritten } from '../../../../article/syntax/written.ts'
import type { Syntax } from '../../../../model.ts'
import { numbersOf } from '../../markup/elements.ts'
import { labelOf } from '../../markup/label.ts'
import { isChip, piecesIn, type TextPiece } from '../../markup/pieces.ts'
import { type Part, writeParts } from '../../markup/write.ts'
import { schema } from './schema.ts'

/** The syntax of a field's texts, and the source whose markup they should have. */
export interface FieldTexts {
  readonly source: readonly TextPiece[]
  readonly syntax?: Syntax | undefined
  readonly read?: ReadWritten | undefined
}

let pairs = 0
/** A unique name for the two halves of one element. */
export const newPair = (): string => `e${++pairs}`

/** The chip for a piece of markup. */
export function chipOf(piece: TextPiece, { pair = '', opening, number }: ChipLook = {}): Node {
  const { kind, written } = piece
  const { label, name } = labelOf(piece, opening, number)
  return schema.nodes.chip.create({ kind, written, pair, label, name })
}

interface ChipLook {
  readonly pair?: string
  readonly opening?: string | undefined
  readonly number?: number | undefined
}

/** A text as a document: words, characters with their own writing, and chips. */
export function documentOf(text: string, { read, source }: FieldTexts): Node {
  const pieces = piecesIn(read ? read(text) : { text })
  const numbers = numbersOf(pieces, source)
  const names = new Map<number | undefined, { readonly pair: string; readonly opening: string }>()
  const nodes = pieces.map(piece => {
    const { kind, written, plain } = piece
    if (kind === 'text') return schema.text(written)
    if (kind === 'sign')
      return plain === '' ? undefined : schema.text(plain, [schema.marks.sign.create({ written, plain })])
    if (kind === 'open') names.set(piece.pair, { pair: newPair(), opening: written })
    const element = kind === 'open' || kind === 'close' ? names.get(piece.pair) : undefined
    return chipOf(piece, { ...element, number: numbers.get(piece) })
  })
  return schema.node('doc', null, [
    schema.node(
      'line',
      null,
      nodes.filter(node => node !== undefined),
    ),
  ])
}

/** The words, characters and chips of a document. */
export const partsOfDocument = (doc: Node): readonly Part[] => (doc.firstChild?.children ?? []).flatMap(partsOfNode)

function partsOfNode(node: Node): readonly Part[] {
  if (!node.isText) return [node.attrs as Part]
  const { written, plain } = node.marks[0]?.attrs ?? {}
  const text = node.text ?? ''
  const count = written === undefined ? 0 : text.length / plain.length
  // Adjacent copies of a character are one stretch; if it was edited, it is escaped again.
  if (count === 0 || text !== plain.repeat(count)) return [{ kind: 'text', text }]
  return Array.from({ length: count }, () => ({ kind: 'text', text: plain, written }))
}

/** The text of a document. */
export const textOf = (doc: Node, { syntax, read }: FieldTexts): string =>
  writeParts(partsOfDocument(doc), { syntax, read })

/** The place in a document of an offset of its text; inside of a chip, the place before it. */
export function placeOf(doc: Node, offset: number, texts: FieldTexts): number {
  const text = textOf(doc, texts)
  let place = 1
  for (const piece of piecesIn(texts.read ? texts.read(text) : { text })) {
    if (offset < piece.end || piece.end === text.length) {
      const within = Math.min(Math.max(offset - piece.start, 0), piece.plain.length)
      if (!isChip(piece)) return Math.min(place + within, doc.content.size - 1)
      return offset >= piece.end ? place + 1 : place
    }
    place += isChip(piece) ? 1 : piece.plain.length
  }
  return Math.min(place, doc.content.size - 1)
}
