import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Command, EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { TextElement } from '../../markup/elements.ts'
import type { OpenField } from '../open-field.ts'
import { clipboardEvents } from './clipboard.ts'
import { chipOf, documentOf, type FieldTexts, newPair, placeOf, textOf } from './document.ts'
import { schema } from './schema.ts'
import { halvesIn, isNested, wholeElements } from './whole-elements.ts'

export interface ChipFieldSetup extends FieldTexts {
  /** The element that becomes the field. */
  readonly element: HTMLElement
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  /** Called with the field's text whenever it changes. */
  readonly onText: (text: string) => void
}

/** A field with markup as chips. */
export interface ChipField extends OpenField {
  /** The text of the field. */
  readonly text: () => string
  /** Replaces the text, as an undoable step. */
  readonly setText: (text: string) => void
  readonly close: () => void
}

/** Keys that the page handles itself during editing. */
const isPageKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Escape' || altKey || (key === 'Enter' && (ctrlKey || metaKey))

export function openChipField(setup: ChipFieldSetup): ChipField {
  const { element, onText } = setup
  let text = setup.text
  const state = EditorState.create({ doc: documentOf(text, setup), plugins: [keymap(KEYS), history(), wholeElements] })
  const clipboard = clipboardEvents({ allowed: () => markupOf(setup, text) })
  const view = new EditorView(
    { mount: element },
    {
      state,
      attributes: setup.attributes,
      handleClickOn: (_, __, ___, at, event) => selectElement(view, at, event),
      handleDOMEvents: { ...clipboard, keydown: (_, event) => isPageKey(event) },
      dispatchTransaction: tr => {
        view.updateState(view.state.apply(tr))
        if (!tr.docChanged) return
        text = textOf(view.state.doc, setup)
        onText(text)
      },
    },
  )
  view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)))
  view.focus()
  return { text: () => text, close: () => view.destroy(), ...actsOn(view, setup) }
}

/** The markup in the source or in a text. */
const markupOf = ({ source, read }: FieldTexts, text: string): ReadonlySet<string> => {
  const own = documentOf(text, { source, read })
  const written = new Set(source.map(piece => piece.written))
  own.descendants(node => {
    if (!node.isText && node.isInline) written.add(node.attrs.written)
  })
  return written
}

function actsOn(view: EditorView, setup: FieldTexts): Omit<ChipField, 'text' | 'close'> {
  const act = (tr: Transaction): void => {
    view.dispatch(tr.scrollIntoView())
    view.focus()
  }
  const setText = (text: string): void => {
    const next = documentOf(text, setup)
    const { doc, tr } = view.state
    const start = doc.content.findDiffStart(next.content)
    const end = doc.content.findDiffEnd(next.content)
    if (start === null || end === null) return
    const overlap = start - Math.min(end.a, end.b)
    const [a, b] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b]
    view.dispatch(tr.replace(start, a, next.slice(start, b)))
  }
  return {
    setText,
    wordsBefore: () => view.state.doc.textBetween(1, view.state.selection.from, '', '\ufffc'),
    insert: words => act(view.state.tr.insertText(words)),
    insertElement: (element, number) => act(withElement(view.state, element, number)),
    edit: ({ target: [start, end], text }) => {
      const now = textOf(view.state.doc, setup)
      setText(now.slice(0, start) + text + now.slice(end))
      view.focus()
    },
    select: (start, end) => {
      const { doc, tr } = view.state
      act(tr.setSelection(TextSelection.create(doc, placeOf(doc, start, setup), placeOf(doc, end, setup))))
    },
  }
}

/** Puts an element around the selection; if that would cross another element, or nothing is selected, at the cursor. */
function withElement({ tr, selection, doc }: EditorState, { open, close }: TextElement, number?: number): Transaction {
  const pair = close ? newPair() : ''
  const first = chipOf(open, { pair, number })
  if (!close) return tr.replaceSelectionWith(first, false)
  const last = chipOf(close, { pair, number, opening: open.written })
  const { from, to } = selection
  const around = tr.insert(to, last).insert(from, first)
  if (isNested(around.doc)) return around.setSelection(TextSelection.create(around.doc, from + 1, to + 1))
  const at = selection.head
  const apart = EditorState.create({ doc }).tr.insert(at, [first, last])
  return apart.setSelection(TextSelection.create(apart.doc, at + 1))
}

/** A click on a chip selects its whole element, so that it is moved or cut as one. */
function selectElement(view: EditorView, at: number, event: MouseEvent): boolean {
  const chip = view.state.doc.nodeAt(at)
  if (chip?.type !== schema.nodes.chip || event.button !== 0) return false
  const places = (halvesIn(view.state.doc).get(chip.attrs.pair) ?? [{ at }]).map(half => half.at)
  const { doc, tr } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(doc, Math.min(...places), Math.max(...places) + 1)))
  return true
}

/** Deletes the selection, or else the chip beside the cursor; letters are deleted by the browser. */
const deleteBeside =
  (side: -1 | 1): Command =>
  ({ selection, tr }, dispatch) => {
    const { empty, $head, head } = selection
    if (!empty) {
      dispatch?.(tr.deleteSelection().scrollIntoView())
      return true
    }
    const beside = side === -1 ? $head.nodeBefore : $head.nodeAfter
    if (beside?.type !== schema.nodes.chip) return false
    dispatch?.(tr.delete(Math.min(head, head + side), Math.max(head, head + side)).scrollIntoView())
    return true
  }

const newLine: Command = ({ tr }, dispatch) => {
  dispatch?.(tr.insertText('\n').scrollIntoView())
  return true
}

const selectAll: Command = ({ tr, doc }, dispatch) => {
  dispatch?.(tr.setSelection(TextSelection.create(doc, 1, doc.content.size - 1)))
  return true
}

const KEYS: Readonly<Record<string, Command>> = {
  Backspace: deleteBeside(-1),
  'Mod-Backspace': deleteBeside(-1),
  Delete: deleteBeside(1),
  'Mod-Delete': deleteBeside(1),
  Enter: newLine,
  'Shift-Enter': newLine,
  'Mod-a': selectAll,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
}
