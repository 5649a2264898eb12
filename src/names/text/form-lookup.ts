import type { Affixes } from '../../languages/model.ts'
import { bare, CharClass, classOf, type Folded, isBoundary, isCapitalised, isSmall, visible } from './fold.ts'

export interface Entry<T> {
  readonly form: string
  readonly value: T
  /** Whether a form that begins with a capital may also be read where the text has none. */
  readonly anyCase?: boolean
}

/** A form found in a text: its span without affixes, and where its suffix ends. */
export interface Hit<T> {
  readonly start: number
  readonly end: number
  readonly tail: number
  readonly text: string
  readonly prefix: string
  readonly suffix: string
  /** Every accepted entry of the same length at this place. */
  readonly entries: readonly Entry<T>[]
}

/** The words in which entries may be read: they differ from these, which are alike when folded, in case and accents only. */
export interface Found<T> extends Pick<Hit<T>, 'text' | 'prefix' | 'suffix'> {
  readonly alike: readonly Entry<T>[]
}

/** Whether an entry may be read in these words. */
export type Accept<T> = (entry: Entry<T>, found: Found<T>) => boolean

/** Forms looked up in a text: leftmost, longest, without overlaps. */
export interface Lexicon<T> {
  readonly scan: (text: Folded, accept?: Accept<T>) => readonly Hit<T>[]
}

/** A lexicon that tells of a word alone whether a form may begin in it. */
export interface WordLexicon<T> extends Lexicon<T> {
  readonly mayBeginIn: (word: Folded) => boolean
}

/** The entries of one folded form. */
interface Shelf<T> {
  readonly key: string
  readonly entries: readonly Entry<T>[]
}

/** How the forms of a lexicon are looked up. */
interface Lookup<T> {
  /** Folded offsets at which forms may stand, ascending. */
  readonly starts: (folded: Folded) => readonly number[]
  /** The forms that stand at a folded offset, shortest first. */
  readonly at: (folded: Folded, start: number) => readonly Shelf<T>[]
}

const NO_AFFIXES: Affixes = { prefixes: [], suffixes: [] }

/** A lexicon over a way to look its forms up. */
function lexiconOver<T>(lookup: Lookup<T>, { prefixes, suffixes }: Affixes): Lexicon<T> {
  // Longest first: 에서 before 에.
  const endings = ['', ...suffixes.toSorted((a, b) => b.length - a.length)]
  const beginnings: Beginnings = { all: new Set(prefixes.map(bare)), longest: longestOf(prefixes.map(bare)) }
  return {
    scan(folded, accept) {
      const hits: Hit<T>[] = []
      let next = 0
      for (const start of lookup.starts(folded)) {
        if (start < next) continue
        const shelves = lookup.at(folded, start)
        const prefix = shelves.length > 0 ? prefixBefore(folded.text, start, beginnings) : undefined
        if (prefix === undefined) continue
        for (let index = shelves.length - 1; index >= 0; index--) {
          const shelf = shelves[index]
          const hit = shelf && readShelf(shelf, { folded, start, prefix, endings }, accept)
          if (!hit) continue
          hits.push(hit.hit)
          next = hit.next
          break
        }
      }
      return hits
    },
  }
}

interface Beginnings {
  readonly all: ReadonlySet<string>
  readonly longest: number
}

const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => text.length))

/** What stands before an offset in its word: nothing, or one of the prefixes; undefined where no name may begin. */
function prefixBefore(text: string, start: number, { all, longest }: Beginnings): string | undefined {
  if (isEdge(text, start)) return ''
  for (let from = start - 1; from >= start - longest; from--) {
    if (!isEdge(text, from)) continue
    const before = text.slice(from, start)
    return all.has(before) ? before : undefined
  }
  return undefined
}

/** Whether a word may begin or end at an offset. */
const isEdge = (text: string, at: number): boolean =>
  at === 0 || at >= text.length || isBoundary(classOf(text.charCodeAt(at - 1)), classOf(text.charCodeAt(at)))

interface Place {
  readonly folded: Folded
  readonly start: number
  readonly prefix: string
  readonly endings: readonly string[]
}

/** A form with the longest ending that its word has, in which an entry may be read; `next` is where the search goes on. */
function readShelf<T>({ key, entries }: Shelf<T>, { folded, start, prefix, endings }: Place, accept?: Accept<T>) {
  const to = start + key.length
  for (const suffix of endings) {
    const next = to + suffix.length
    if (!folded.text.startsWith(suffix, to) || !isEdge(folded.text, next)) continue
    const from = folded.at?.[start] ?? start
    const end = endOf(folded, to)
    const found = { text: visible(folded, { start: from, end }), prefix, suffix, alike: entries }
    const accepted = accept ? entries.filter(entry => accept(entry, found)) : entries
    if (accepted.length === 0) continue
    const tail = suffix === '' ? end : endOf(folded, next)
    return { hit: { start: from, end, tail, text: found.text, prefix, suffix, entries: accepted }, next }
  }
  return undefined
}

/** The end of the character before a folded offset: what is hidden or invisible behind it is left outside. */
function endOf({ original, at }: Folded, to: number): number {
  let end = (at?.[to - 1] ?? to - 1) + 1
  // Combining marks belong to the character before them.
  while (end < original.length && isMark(original, end)) end++
  return end
}

const isMark = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === CharClass.letter && /\p{M}/u.test(text.charAt(at))

/** A lexicon of many forms: its time grows with the text, not with the forms, and forms are sorted in as texts ask for them. */
export function createLexicon<T>(entries: Iterable<Entry<T>>, affixes: Affixes = NO_AFFIXES): WordLexicon<T> {
  const all = newNode<T>()
  /** The forms that may be read where the text has no capital. */
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
  const starts = (folded: Folded): readonly number[] => {
    const { text } = folded
    const found: number[] = []
    let before: number = CharClass.none
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const here = classOf(unit)
      const edge = at === 0 || isBoundary(before, here)
      before = here
      if (!edge) continue
      if (firsts[unit & LOW] === 1 && openNode(rootAt(folded, at), 0).has(unit)) found.push(at)
      for (const prefix of prefixes) if (text.startsWith(prefix, at)) found.push(at + prefix.length)
    }
    return prefixes.length > 0 ? found.sort((a, b) => a - b) : found
  }
  return {
    ...lexiconOver({ starts, at: (folded, start) => shelvesAt(rootAt(folded, start), folded.text, start) }, affixes),
    mayBeginIn: word => starts(word).some(start => mayBegin(rootAt(word, start), word.text, start)),
  }
}

/** Whether a form stands at an offset of a word, or would where the word went on. */
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

/** 1 for the lower byte of each unit that a form begins with: most words of a text are told by it. */
function firstUnits(forms: readonly Waiting<unknown>[]): Uint8Array {
  const firsts = new Uint8Array(LOW + 1)
  for (const { key } of forms) firsts[key.charCodeAt(0) & LOW] = 1
  return firsts
}

/** The forms that begin alike, up to `depth` units; those that go on wait until somebody asks for the next unit. */
interface Node<T> {
  /** What all of them have next, up to where they part: ` trump` behind `donald`. */
  shared: string
  /** The form that ends there. */
  shelf: Shelf<T> | undefined
  /** Those that go on, by their next unit. */
  next: Map<number, Node<T>> | undefined
  waiting: Waiting<T>[]
}

interface Waiting<T> {
  readonly key: string
  readonly entry: Entry<T>
}

const newNode = <T>(): Node<T> => ({ shared: '', shelf: undefined, next: undefined, waiting: [] })

/** Sorts the waiting forms of a node by the unit in which they part. */
function openNode<T>(node: Node<T>, depth: number): Map<number, Node<T>> {
  if (node.next) return node.next
  const next = new Map<number, Node<T>>()
  const ending: Entry<T>[] = []
  // A root is asked for single units.
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

/** What forms that begin alike all have from an offset on. */
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

/** A lexicon of few forms, which are looked for in the text one by one. */
export function createShortLexicon<T>(entries: Iterable<Entry<T>>, affixes: Affixes = NO_AFFIXES): Lexicon<T> {
  const shelves = new Map<string, Entry<T>[]>()
  for (const entry of entries) {
    const key = bare(entry.form)
    const known = shelves.get(key)
    if (known) known.push(entry)
    else if (key !== '') shelves.set(key, [entry])
  }
  const sorted = [...shelves]
    .map(([key, alike]) => ({ key, entries: alike }))
    .sort((a, b) => a.key.length - b.key.length)
  const starts = ({ text }: Folded): readonly number[] => {
    const found: number[] = []
    for (const { key } of sorted) {
      for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) found.push(at)
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found
  }
  // Where there is one form, it stands wherever something may begin.
  const at = (text: string, start: number): readonly Shelf<T>[] =>
    sorted.length === 1 ? sorted : sorted.filter(({ key }) => text.startsWith(key, start))
  return lexiconOver({ starts, at: ({ text }, start) => at(text, start) }, affixes)
}
