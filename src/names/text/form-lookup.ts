import type { Affixes } from '../../languages/model.ts'
import type { Span } from '../../model.ts'
import { bare, CharClass, classOf, type Folded, isBoundary, visible } from './fold.ts'

export interface Entry<T> {
  readonly form: string
  readonly value: T
  /** Whether a form that begins with a capital may also match without one. */
  readonly anyCase?: boolean
}

/** A form found in a text: its span without affixes, and the end of its suffix. */
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

/** The words of the text that match entries: they differ from these only in case and accents. */
export interface Found<T> extends Pick<Hit<T>, 'text' | 'prefix' | 'suffix'> {
  readonly alike: readonly Entry<T>[]
}

/** Whether an entry may match these words. */
export type Accept<T> = (entry: Entry<T>, found: Found<T>) => boolean

/** Forms looked up in a text: leftmost, longest, without overlaps. */
export interface Lexicon<T> {
  /** If the words are given in which forms may begin, the rest of the text is not looked at. */
  readonly scan: (text: Folded, accept?: Accept<T>, beginnings?: readonly Span[]) => readonly Hit<T>[]
}

/** The entries of one folded form. */
export interface Shelf<T> {
  readonly key: string
  readonly entries: readonly Entry<T>[]
}

/** How the forms of a lexicon are looked up. */
interface Lookup<T> {
  /** Folded offsets at which forms may begin, ascending. */
  readonly starts: (folded: Folded, beginnings?: readonly Span[]) => readonly number[]
  /** The forms at a folded offset, shortest first. */
  readonly at: (folded: Folded, start: number) => readonly Shelf<T>[]
}

export const NO_AFFIXES: Affixes = { prefixes: [], suffixes: [] }

/** A lexicon with this look-up. */
export function lexiconOver<T>(lookup: Lookup<T>, { prefixes, suffixes }: Affixes): Lexicon<T> {
  // Longest first: 에서 before 에.
  const endings = ['', ...suffixes.toSorted((a, b) => b.length - a.length)]
  const beginnings: Beginnings = { all: new Set(prefixes.map(bare)), longest: longestOf(prefixes.map(bare)) }
  return {
    scan(folded, accept, words) {
      const hits: Hit<T>[] = []
      let next = 0
      for (const start of lookup.starts(folded, words)) {
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

/** The prefix before an offset in its word, or empty; undefined if no name may begin there. */
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
export const isEdge = (text: string, at: number): boolean =>
  at === 0 || at >= text.length || isBoundary(classOf(text.charCodeAt(at - 1)), classOf(text.charCodeAt(at)))

interface Place {
  readonly folded: Folded
  readonly start: number
  readonly prefix: string
  readonly endings: readonly string[]
}

/** A form with the longest ending of its word for which an entry is accepted; `next` is where the search continues. */
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

/** The end of the character before a folded offset, without hidden or invisible characters after it. */
function endOf({ original, at }: Folded, to: number): number {
  let end = (at?.[to - 1] ?? to - 1) + 1
  // Combining marks belong to the character before them.
  while (end < original.length && isMark(original, end)) end++
  return end
}

const isMark = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === CharClass.letter && /\p{M}/u.test(text.charAt(at))

/** A lexicon of few forms, which are searched for in the text one by one. */
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
  // A single form may match wherever a word may begin.
  const at = (text: string, start: number): readonly Shelf<T>[] =>
    sorted.length === 1 ? sorted : sorted.filter(({ key }) => text.startsWith(key, start))
  return lexiconOver({ starts, at: ({ text }, start) => at(text, start) }, affixes)
}
