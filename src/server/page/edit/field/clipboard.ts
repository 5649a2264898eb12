import { Fragment, Node, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { newPair, partsOfDocument } from './document.ts'
import { schema } from './schema.ts'
import { halvesIn } from './whole-elements.ts'

/** The clipboard type of chips, for pasting from one sentence of the page to another. */
const CHIPS = 'application/x-interlinear-chips'

interface Clipboard {
  /** The markup that may be pasted: that of source and target. */
  readonly allowed: () => ReadonlySet<string>
}

/** A stretch of a document as a line of its own, with only those elements that are completely in it. */
function wholeLine(content: Fragment): Node {
  const nodes: Node[] = []
  content.descendants(node => {
    if (node.isInline) nodes.push(node)
  })
  const line = (some: readonly Node[]): Node => schema.node('doc', null, [schema.node('line', null, [...some])])
  const halves = halvesIn(line(nodes))
  const names = new Map([...halves].flatMap(([pair, both]) => (both.length === 2 ? [[pair, newPair()] as const] : [])))
  return line(
    nodes.flatMap(node => {
      const { pair } = node.attrs
      if (!pair) return [node]
      const name = names.get(pair)
      return name === undefined ? [] : [schema.nodes.chip.create({ ...node.attrs, pair: name })]
    }),
  )
}

/** A stretch of the field for the clipboard: its words for other programs, and its chips for this page. */
function copy(view: EditorView, data: DataTransfer): void {
  const { from, to } = view.state.selection
  const line = wholeLine(view.state.doc.slice(from, to).content)
  data.clearData()
  data.setData(
    'text/plain',
    partsOfDocument(line)
      .map(part => (part.kind === 'text' ? part.text : part.kind === 'placeholder' ? part.written : ''))
      .join(''),
  )
  data.setData(CHIPS, JSON.stringify(line.toJSON()))
}

/** The content of the clipboard; chips only with allowed markup, wherever they were copied. */
function pasted(data: DataTransfer, allowed: ReadonlySet<string>): Slice {
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n')
  const chips = data.getData(CHIPS)
  return (chips && chipsFrom(chips, allowed)) || sliceOf(text === '' ? [] : [schema.text(text)])
}

const sliceOf = (nodes: readonly Node[]): Slice => new Slice(Fragment.from([...nodes]), 0, 0)

function chipsFrom(json: string, allowed: ReadonlySet<string>): Slice | undefined {
  try {
    const doc = Node.fromJSON(schema, JSON.parse(json))
    doc.check()
    const nodes: Node[] = []
    doc.descendants(node => {
      const known = node.isText ? node.marks.length === 0 : allowed.has(node.attrs.written)
      if (node.isInline) nodes.push(...(known ? [node] : node.isText ? [schema.text(node.text ?? '')] : []))
    })
    return sliceOf(wholeLine(Fragment.from(nodes)).firstChild?.children ?? [])
  } catch {
    return undefined
  }
}

function put(view: EditorView, data: DataTransfer, { allowed }: Clipboard): void {
  const tr = view.state.tr.replaceSelection(pasted(data, allowed()))
  view.dispatch(tr.scrollIntoView())
}

/**
 * Copying, cutting, pasting and dropping. HTML of the clipboard is never used; the content security policy forbids it
 * as well.
 */
export function clipboardEvents(clipboard: Clipboard) {
  return {
    copy: (view: EditorView, event: ClipboardEvent): boolean => {
      if (!event.clipboardData || view.state.selection.empty) return false
      event.preventDefault()
      copy(view, event.clipboardData)
      return true
    },
    cut: (view: EditorView, event: ClipboardEvent): boolean => {
      if (!event.clipboardData || view.state.selection.empty) return false
      event.preventDefault()
      copy(view, event.clipboardData)
      view.dispatch(view.state.tr.deleteSelection())
      return true
    },
    paste: (view: EditorView, event: ClipboardEvent): boolean => {
      if (!event.clipboardData) return false
      event.preventDefault()
      put(view, event.clipboardData, clipboard)
      return true
    },
    dragstart: (view: EditorView, event: DragEvent): boolean => {
      if (!event.dataTransfer || view.state.selection.empty) return false
      copy(view, event.dataTransfer)
      event.dataTransfer.effectAllowed = 'copyMove'
      view.dom.dataset.dragging = ''
      return true
    },
    dragend: (view: EditorView): boolean => {
      delete view.dom.dataset.dragging
      return false
    },
    drop: (view: EditorView, event: DragEvent): boolean => {
      event.preventDefault()
      const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
      if (!event.dataTransfer || !place) return true
      drop(view, event.dataTransfer, { at: place.pos, allowed: clipboard.allowed() })
      return true
    },
  }
}

interface Drop {
  readonly at: number
  readonly allowed: ReadonlySet<string>
}

/** Moves dragged content to its new place, and removes it from its old one if it was dragged inside of the field. */
function drop(view: EditorView, data: DataTransfer, { at, allowed }: Drop): void {
  const { from, to, empty } = view.state.selection
  const isOwn = view.dom.dataset.dragging !== undefined && !empty
  delete view.dom.dataset.dragging
  if (isOwn && from <= at && at <= to) return
  const slice = pasted(data, allowed)
  const tr = view.state.tr
  if (isOwn) tr.deleteSelection()
  const place = tr.mapping.map(at)
  tr.replace(place, place, slice)
  tr.setSelection(TextSelection.create(tr.doc, place, place + slice.size))
  view.dispatch(tr.scrollIntoView())
  view.focus()
}
