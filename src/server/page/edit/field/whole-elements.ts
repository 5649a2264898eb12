import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import { Mapping } from 'prosemirror-transform'

/** A half of an element in a document. */
interface Half {
  readonly at: number
  readonly node: Node
}

/** The halves of elements, by element. */
export function halvesIn(doc: Node): ReadonlyMap<string, readonly Half[]> {
  const halves = new Map<string, Half[]>()
  doc.descendants((node, at) => {
    const { pair } = node.attrs
    if (pair) halves.set(pair, [...(halves.get(pair) ?? []), { at, node }])
  })
  return halves
}

const isWhole = (halves: readonly Half[] = []): boolean =>
  halves.length === 2 && halves[0]?.node.attrs.kind === 'open' && halves[1]?.node.attrs.kind === 'close'

/** Whether every element of a document has both halves, and none crosses another. */
export function isNested(doc: Node): boolean {
  if (![...halvesIn(doc).values()].every(isWhole)) return false
  const open: string[] = []
  let nested = true
  doc.descendants(({ attrs: { kind, pair } }) => {
    if (kind === 'open') open.push(pair)
    if (kind === 'close' && open.pop() !== pair) nested = false
  })
  return nested
}

/** Whether a change removed words together with a half of an element: then the element is kept. */
function tookWords(transactions: readonly Transaction[], half: Half): boolean {
  let at = half.at
  for (const { steps, docs } of transactions) {
    for (const [index, step] of steps.entries()) {
      let words = false
      const map = step.getMap()
      map.forEach((start, end) => {
        if (start <= at && at < end) words = docs[index]?.textBetween(start, end, '', '').trim() !== ''
      })
      if (map.mapResult(at).deletedAfter) return words
      at = map.map(at)
    }
  }
  return false
}

/**
 * Keeps elements complete. Deleting only one tag deletes the element and keeps its words. Deleting words with one tag
 * puts the tag back at that place. A tag that is left alone in any other way is removed.
 */
export const wholeElements = new Plugin({
  appendTransaction: (transactions, before, now) => {
    if (!transactions.some(({ docChanged }) => docChanged) || isNested(now.doc)) return undefined
    const tr = now.tr
    restore(tr, { transactions, before })
    if (!isNested(tr.doc)) dropBroken(tr)
    return tr.docChanged ? tr : undefined
  },
})

interface Change {
  readonly transactions: readonly Transaction[]
  readonly before: EditorState
}

/** Restores halves that were removed together with words. */
function restore(tr: Transaction, { transactions, before }: Change): void {
  const mapping = new Mapping(transactions.flatMap(({ mapping: { maps } }) => maps))
  const old = halvesIn(before.doc)
  for (const [pair, halves] of halvesIn(tr.doc)) {
    const [left] = halves
    const lost = old.get(pair)?.find(({ node }) => node.attrs.kind !== left?.node.attrs.kind)
    if (halves.length !== 1 || !left || !lost || !tookWords(transactions, lost)) continue
    const caret = tr.selection.head
    const at = tr.mapping.map(mapping.map(lost.at, lost.node.attrs.kind === 'open' ? -1 : 1))
    tr.insert(at, lost.node)
    // Text that replaces a link's last words stays inside of the link.
    if (lost.node.attrs.kind === 'close' && at === caret) tr.setSelection(TextSelection.create(tr.doc, caret))
  }
}

/** Removes incomplete elements. */
function dropBroken(tr: Transaction): void {
  const drop = (halves: readonly Half[]): void => {
    for (const { at } of [...halves].reverse()) tr.delete(at, at + 1)
  }
  for (;;) {
    const broken = [...halvesIn(tr.doc).values()].find(halves => !isWhole(halves)) ?? crossing(tr.doc)
    if (!broken) return
    drop(broken)
  }
}

/** The first element that ends outside of the one that it begins in. */
function crossing(doc: Node): readonly Half[] | undefined {
  const all = halvesIn(doc)
  const open: string[] = []
  let found: readonly Half[] | undefined
  doc.descendants(({ attrs: { kind, pair } }) => {
    if (found) return
    if (kind === 'open') open.push(pair)
    if (kind === 'close' && open.pop() !== pair) found = all.get(pair)
  })
  return found
}
