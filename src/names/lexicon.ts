import { bare, CharClass, classOf, type Folded, isBoundary } from './fold.ts'

/** Letters that a language writes together with a name, in folded form. */
export interface Affixes {
  /** Before a name, as the Arabic conjunction and preposition in وبموسكو. */
  readonly prefixes: readonly string[]
  /** After a name, as the Korean particle in 키이우에서. */
  readonly suffixes: readonly string[]
}

export interface Entry<T> {
  readonly form: string
  readonly value: T
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

/** Whether an entry may be read in these words, which differ from its form at most in case, accents and spacing. */
export type Accept<T> = (entry: Entry<T>, found: Pick<Hit<T>, 'text' | 'prefix' | 'suffix'>) => boolean

/** Many forms looked up in one pass: leftmost, longest, without overlaps. Time grows with the text, not with the forms. */
export interface Lexicon<T> {
  readonly scan: (text: Folded, accept?: Accept<T>) => readonly Hit<T>[]
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  readonly entries: Entry<T>[]
}

/** A stretch of the folded text, behind a prefix. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly prefix: string
}

const NO_AFFIXES: Affixes = { prefixes: [], suffixes: [] }

function grow<T>(entries: Iterable<Entry<T>>): Node<T> {
  const root: Node<T> = { next: new Map(), entries: [] }
  for (const entry of entries) {
    let node = root
    for (const unit of unitsOf(bare(entry.form))) {
      const known = node.next.get(unit)
      const next: Node<T> = known ?? { next: new Map(), entries: [] }
      if (!known) node.next.set(unit, next)
      node = next
    }
    if (node !== root) node.entries.push(entry)
  }
  return root
}

/** Builds a lexicon of forms. */
export function createLexicon<T>(entries: Iterable<Entry<T>>, affixes: Affixes = NO_AFFIXES): Lexicon<T> {
  const root = grow(entries)
  const prefixes = grow(affixes.prefixes.map(form => ({ form, value: form })))
  // Longest first: 에서 before 에.
  const suffixes = ['', ...affixes.suffixes.toSorted((a, b) => b.length - a.length)].map(text => ({
    text,
    units: unitsOf(text),
  }))

  return {
    scan(folded, accept = () => true) {
      const { classes, at, units, original: text } = folded
      const hits: Hit<T>[] = []
      let behind: readonly number[] = []
      let wordStart = 0
      for (let index = 0; index < folded.length; ) {
        const edge = index === 0 || isBoundary(classes[index - 1] ?? 0, classes[index] ?? 0)
        if (edge) {
          wordStart = index
          behind = prefixEnds(index)
        }
        const hit = edge
          ? longestAt(index, '')
          : behind.includes(index)
            ? longestAt(index, textOf(wordStart, index))
            : undefined
        if (hit) {
          hits.push(hit.hit)
          index = hit.next
          wordStart = index
          behind = []
        } else index++
      }
      return hits

      function textOf(from: number, to: number): string {
        return String.fromCharCode(...units.subarray(from, to))
      }

      /** Where a name may begin behind the prefixes that a word begins with. */
      function prefixEnds(from: number): readonly number[] {
        let node = prefixes.next.get(units[from] ?? 0)
        if (!node) return NONE
        const ends: number[] = []
        for (let index = from + 1; node; index++) {
          if (node.entries.length > 0) ends.push(index)
          node = node.next.get(units[index] ?? 0)
        }
        return ends
      }

      function longestAt(from: number, prefix: string): { readonly hit: Hit<T>; readonly next: number } | undefined {
        let best: { readonly hit: Hit<T>; readonly next: number } | undefined
        let node: Node<T> | undefined = root
        for (let index = from; node; ) {
          if (node.entries.length > 0) best = hitBetween({ from, to: index, prefix }, node.entries) ?? best
          if (index >= folded.length) break
          node = node.next.get(units[index] ?? 0)
          index++
        }
        return best
      }

      function hitBetween({ from, to, prefix }: Stretch, candidates: readonly Entry<T>[]) {
        for (const suffix of suffixes) {
          const tail = to + suffix.units.length
          if (suffix.units.some((unit, index) => units[to + index] !== unit)) continue
          if (tail < folded.length && !isBoundary(classes[tail - 1] ?? 0, classes[tail] ?? 0)) continue
          const start = at[from] ?? 0
          const end = endOf(to)
          const found = { text: text.slice(start, end), prefix, suffix: suffix.text }
          const accepted = candidates.filter(entry => accept(entry, found))
          if (accepted.length === 0) continue
          return { hit: { start, end, tail: endOf(tail), ...found, entries: accepted }, next: tail }
        }
        return undefined
      }

      /** The end of the character before a folded offset: what is hidden or invisible behind it is left outside. */
      function endOf(to: number): number {
        const last = at[to - 1] ?? 0
        let end = last + 1
        // Combining marks belong to the character before them.
        while (end < text.length && classOf(text.charCodeAt(end)) === CharClass.letter && MARK.test(text.charAt(end)))
          end++
        return end
      }
    },
  }
}

const NONE: readonly number[] = []
const MARK = /\p{M}/u
const unitsOf = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
