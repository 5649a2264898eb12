import { Schema } from 'prosemirror-model'
import type { TextPiece } from '../../markup/pieces.ts'

/** The markup of a chip in the field, and its look. */
export interface ChipAttrs {
  readonly kind: Exclude<TextPiece['kind'], 'text' | 'sign'>
  readonly written: string
  /** The same for the two halves of an element; empty for a single chip. */
  readonly pair: string
  readonly label: string
  readonly name: string
}

/**
 * A text of one line with chips. A character that is written otherwise than it reads has a mark with its written form.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'line' },
    line: { content: 'inline*', whitespace: 'pre', toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    chip: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: false,
      attrs: { kind: {}, written: {}, pair: { default: '' }, label: {}, name: {} },
      leafText: node => (node.attrs.kind === 'placeholder' ? node.attrs.written : ''),
      toDOM: ({ attrs: { kind, written, label, name } }) => [
        'span',
        { class: `markup ${kind}`, role: 'img', 'aria-label': name, title: written, 'data-label': label },
      ],
    },
  },
  marks: {
    sign: {
      attrs: { written: {}, plain: {} },
      inclusive: false,
      toDOM: ({ attrs }) => ['span', { class: 'sign', title: attrs.written }, 0],
    },
  },
})
