import type { Affixes } from '../../languages/model.ts'
import type { Span } from '../../model.ts'
import { bare, CharClass, classOf, type Folded, isBoundary, isCapitalised, isSmall } from './fold.ts'
import { type Entry, type Lexicon, lexiconOver, NO_AFFIXES, type Shelf } from './form-lookup.ts'

/** A lexicon that can tell for a word alone whether a form may begin in it. */
export interface WordLexicon<T> extends Lexicon<T> {
  readonly mayBeginIn: (word: Folded) => boolean
}

/**
 * A lexicon of many forms: its time grows with the text, not with the forms, and forms are sorted in only when texts
 * need them.
 */
export function createLexicon<T>(entries: Iterable<Entry<T>>, affixes: Affixes = NO_AFFIXES): WordLexicon<T> {
  const all = newNode<T>()
  /** The forms that may match without a capital in the text. */
  const small = newNode<T>()
  for (const entry of entries) {
    const key = bare(entry.form)
    if (key === '') continue
    all.waiting.push({ key, entry })
    if (entry.anyCase || !isCapitalised(entry.form)) small.waiting.push({ key, entry })
  }
  const prefixes = affixes.prefixes.map(bare)
  const firsts = firstUnits([...all.waiting, ...small.waiting])
  const rootAt = ({ original, at }: Folded, start: number): Node<T> =>
    isSmall(original.charCodeAt(at?.[start] ?? start)) ? small : all
  const startsIn = (folded: Folded, { start, end }: Span, found: number[]): void => {
    const { text } = folded
    let before: number = start === 0 ? CharClass.none : classOf(text.charCodeAt(start - 1))
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const here = classOf(unit)
      const edge = at === 0 || isBoundary(before, here)
      before = here
      if (!edge) continue
      if (firsts[unit & LOW] === 1 && openNode(rootAt(folded, at), 0).has(unit)) found.push(at)
      for (const prefix of prefixes) if (text.startsWith(prefix, at)) found.push(at + prefix.length)
    }
  }
  const starts = (folded: Folded, words?: readonly Span[]): readonly number[] => {
    const found: number[] = []
    // In a text of which units have moved, words have other places.
    const isEven = words !== undefined && folded.at === undefined
    if (isEven) for (const word of words) startsIn(folded, word, found)
    else startsIn(folded, { start: 0, end: folded.text.length }, found)
    return prefixes.length > 0 ? found.sort((a, b) => a - b) : found
  }
  return {
    ...lexiconOver({ starts, at: (folded, start) => shelvesAt(rootAt(folded, start), folded.text, start) }, affixes),
    mayBeginIn: word => starts(word).some(start => mayBegin(rootAt(word, start), word.text, start)),
  }
}

/** Whether a form begins at an offset of a word, or could if the word continued. */
function mayBegin<T>(root: Node<T>, word: string, start: number): boolean {
  let node: Node<T> | undefined = root
  for (let at = start; node; at++) {
    if (at >= word.length) return true
    const next: Map<number, Node<T>> = openNode(node, at - start)
    const { shared }: Node<T> = node
    if (word.length - at <= shared.length) return shared.startsWith(word.slice(at))
    if (!word.startsWith(shared, at)) return false
    at += shared.length
    if (node.shelf) return true
    node = next.get(word.charCodeAt(at))
  }
  return false
}

const LOW = 0xff

/** 1 for the lower byte of each unit that a form begins with: this test is enough for most words of a text. */
function firstUnits(forms: readonly Waiting<unknown>[]): Uint8Array {
  const firsts = new Uint8Array(LOW + 1)
  for (const { key } of forms) firsts[key.charCodeAt(0) & LOW] = 1
  return firsts
}

/** The forms with the same first `depth` units; longer ones are sorted in when the next unit is needed. */
interface Node<T> {
  /** The next units that all of them have in common: ` trump` after `donald`. */
  shared: string
  /** The form that ends there. */
  shelf: Shelf<T> | undefined
  /** Longer forms, by their next unit. */
  next: Map<number, Node<T>> | undefined
  waiting: Waiting<T>[]
}

interface Waiting<T> {
  readonly key: string
  readonly entry: Entry<T>
}

const newNode = <T>(): Node<T> => ({ shared: '', shelf: undefined, next: undefined, waiting: [] })

/** Sorts the waiting forms of a node by the unit in which they differ. */
function openNode<T>(node: Node<T>, depth: number): Map<number, Node<T>> {
  if (node.next) return node.next
  const next = new Map<number, Node<T>>()
  const ending: Entry<T>[] = []
  // A root is entered by single units.
  node.shared = depth > 0 ? sharedAmong(node.waiting, depth) : ''
  const parting = depth + node.shared.length
  for (const form of node.waiting) {
    if (form.key.length === parting) {
      ending.push(form.entry)
      node.shelf = { key: form.key, entries: ending }
      continue
    }
    const unit = form.key.charCodeAt(parting)
    const child = next.get(unit) ?? newNode<T>()
    next.set(unit, child)
    child.waiting.push(form)
  }
  node.waiting = []
  node.next = next
  return next
}

/** The common units of forms with the same beginning, from an offset on. */
function sharedAmong([first, ...others]: readonly Waiting<unknown>[], from: number): string {
  const key = first?.key ?? ''
  let to = key.length
  for (const other of others) while (!other.key.startsWith(key.slice(from, to), from)) to--
  return key.slice(from, to)
}

/** Most places of a text have no form: they share this list. */
const NOTHING: readonly never[] = []

function shelvesAt<T>(root: Node<T>, text: string, start: number): readonly Shelf<T>[] {
  let found: Shelf<T>[] | undefined
  let node: Node<T> | undefined = root
  for (let at = start; node; at++) {
    // The last form of its branch is compared as a whole.
    const only: Waiting<T> | undefined = node.waiting.length === 1 ? node.waiting[0] : undefined
    if (only) {
      if (text.startsWith(only.key, start)) {
        found ??= []
        found.push({ key: only.key, entries: [only.entry] })
      }
      break
    }
    const next: Map<number, Node<T>> = openNode(node, at - start)
    if (!text.startsWith(node.shared, at)) break
    at += node.shared.length
    if (node.shelf) {
      found ??= []
      found.push(node.shelf)
    }
    node = at < text.length ? next.get(text.charCodeAt(at)) : undefined
  }
  return found ?? NOTHING
}
