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
  readonly stems: ReadonlyMap<string, readonly Stem<T>[]>
  /** By the last letters of the ending; undefined if no word has one. */
  readonly endings: ReadonlyMap<string, readonly Stem<T>[]> | undefined
  /** What may stand anywhere after the first letter of a word: `*meer*`. */
  readonly parts: readonly Stem<T>[]
}

interface Stem<T> {
  readonly stem: string
  readonly value: T
}

/** By how many letters stems are indexed; a stem of one letter (Korean 않*) by that letter. */
const INDEXED = 2
const NONE: readonly never[] = []

/** A list of words, each with its value; one word may have several. */
export function createWordList<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const exact = new Map<string, T[]>()
  const stems = new Map<string, Stem<T>[]>()
  const endings = new Map<string, Stem<T>[]>()
  const parts: Stem<T>[] = []
  for (const [word, value] of words) {
    if (word.startsWith('*') && word.endsWith('*')) parts.push({ stem: word.slice(1, -1), value })
    else if (word.startsWith('*')) addTo(endings, word.slice(-INDEXED), { stem: word.slice(1), value })
    else if (word.endsWith('*')) addTo(stems, word.slice(0, -1).slice(0, INDEXED), { stem: word.slice(0, -1), value })
    else addTo(exact, word, value)
  }
  return { exact, stems, endings: endings.size > 0 ? endings : undefined, parts }
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The values of a word: its own, then those of its stems, parts and endings. */
export function lookUp<T>(word: string, { exact, stems, endings, parts }: WordList<T>): readonly T[] {
  const own = exact.get(word) ?? NONE
  let found: T[] | undefined
  for (let length = Math.min(INDEXED, word.length); length > 0; length--) {
    for (const { stem, value } of stems.get(word.slice(0, length)) ?? NONE) {
      if (!word.startsWith(stem)) continue
      found ??= [...own]
      found.push(value)
    }
  }
  for (const { stem, value } of parts) {
    if (!word.includes(stem, 1)) continue
    found ??= [...own]
    found.push(value)
  }
  if (endings === undefined) return found ?? own
  for (const { stem, value } of endings.get(word.slice(-INDEXED)) ?? NONE) {
    if (word.length <= stem.length || !word.endsWith(stem)) continue
    found ??= [...own]
    found.push(value)
  }
  return found ?? own
}
