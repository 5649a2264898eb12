/** Values by the words of the data files, where a final `*` means any ending. */
export interface WordList<T> {
  readonly exact: ReadonlyMap<string, readonly T[]>
  /** By the first letters of the stem. */
  readonly stems: ReadonlyMap<string, readonly Stem<T>[]>
}

interface Stem<T> {
  readonly stem: string
  readonly value: T
}

/** No stem is shorter. */
const INDEXED = 2
const NONE: readonly never[] = []

/** A list of words, each with its value; one word may have several. */
export function createWordList<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const exact = new Map<string, T[]>()
  const stems = new Map<string, Stem<T>[]>()
  for (const [word, value] of words) {
    if (word.endsWith('*')) addTo(stems, word.slice(0, INDEXED), { stem: word.slice(0, -1), value })
    else addTo(exact, word, value)
  }
  return { exact, stems }
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The values of a word: its own, then those of its stems. */
export function lookUp<T>(word: string, { exact, stems }: WordList<T>): readonly T[] {
  const own = exact.get(word) ?? NONE
  const inflected = stems.get(word.slice(0, INDEXED))?.filter(({ stem }) => word.startsWith(stem)) ?? NONE
  return inflected.length === 0 ? own : [...own, ...inflected.map(({ value }) => value)]
}
