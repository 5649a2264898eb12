/** The words of a list in the data files: `_` becomes a space. */
export const wordsOf = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => (word.includes('_') ? word.replaceAll('_', ' ') : word))

/** Values by the words of the data files; a final `*` means any ending, and a first `*` any beginning. */
export interface WordList<T> {
  readonly exact: ReadonlyMap<string, readonly T[]>
  /** By the first letters of the stem. */
  readonly stems: ReadonlyMap<string, readonly PlacedStem<T>[]>
  /** By the last letters of the ending; undefined if no word has one. */
  readonly endings: ReadonlyMap<string, readonly Stem<T>[]> | undefined
  /** What may stand anywhere after the first letter of a word: `*meer*`. */
  readonly parts: readonly Stem<T>[]
}

interface Stem<T> {
  readonly stem: string
  readonly value: T
}

/** A stem, and its place among all: the values of a word have the order of the list, those of one letter last. */
interface PlacedStem<T> extends Stem<T> {
  readonly place: number
}

/** By how many letters stems are indexed; a shorter stem (Korean 않*) by all of its letters. */
const INDEXED = 4
/** By how many letters endings are indexed. */
const ENDING = 2
const NONE: readonly never[] = []

/** A list of words, each with its value; one word may have several. */
export function createWordList<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const exact = new Map<string, T[]>()
  const stems = new Map<string, PlacedStem<T>[]>()
  const endings = new Map<string, Stem<T>[]>()
  const parts: Stem<T>[] = []
  let place = 0
  for (const [word, value] of words) {
    if (!word.includes('*')) addTo(exact, word, value)
    else if (word.startsWith('*') && word.endsWith('*')) parts.push({ stem: word.slice(1, -1), value })
    else if (word.startsWith('*')) addTo(endings, word.slice(-ENDING), { stem: word.slice(1), value })
    else if (word.endsWith('*')) addStem(stems, { stem: word.slice(0, -1), value, place: place++ })
    else addTo(exact, word, value)
  }
  return { exact, stems, endings: endings.size > 0 ? endings : undefined, parts }
}

function addStem<T>(stems: Map<string, PlacedStem<T>[]>, { stem, value, place }: PlacedStem<T>): void {
  addTo(stems, stem.slice(0, INDEXED), { stem, value, place: stem.length > 1 ? place : Number.POSITIVE_INFINITY })
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The values of a word: its own, then those of its stems, parts and endings. */
export function lookUp<T>(word: string, { exact, stems, endings, parts }: WordList<T>): readonly T[] {
  const own = exact.get(word) ?? NONE
  const begins = stemsOf(word, stems)
  let found = begins === undefined ? undefined : [...own, ...begins.map(({ value }) => value)]
  for (const { stem, value } of parts) {
    if (!word.includes(stem, 1)) continue
    found ??= [...own]
    found.push(value)
  }
  if (endings === undefined) return found ?? own
  for (const { stem, value } of endings.get(word.slice(-ENDING)) ?? NONE) {
    if (word.length <= stem.length || !word.endsWith(stem)) continue
    found ??= [...own]
    found.push(value)
  }
  return found ?? own
}

/** The stems that a word begins with, in the order of their list. */
function stemsOf<T>(word: string, stems: WordList<T>['stems']): readonly PlacedStem<T>[] | undefined {
  let found: PlacedStem<T>[] | undefined
  for (let length = Math.min(INDEXED, word.length); length > 0; length--) {
    for (const stem of stems.get(word.slice(0, length)) ?? NONE) {
      if (!word.startsWith(stem.stem)) continue
      found ??= []
      found.push(stem)
    }
  }
  return found === undefined || found.length === 1 ? found : found.sort((one, other) => compare(one.place, other.place))
}

/** Subtracting infinite places would give no number. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)
