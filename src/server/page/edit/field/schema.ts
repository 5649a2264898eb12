import { Schema } from 'prosemirror-model'

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
