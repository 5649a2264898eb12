/** The words of a list in the data files: `_` becomes a space. */
export function wordsOf(list: string): string[] {
  // A list on one line is split without a pattern, which takes a third of the time.
  const words = OTHER_SPACES.test(list)
    ? list.split(/\s+/).filter(word => word !== '')
    : list === ''
      ? []
      : list.split(' ')
  return list.includes('_') ? words.map(word => (word.includes('_') ? word.replaceAll('_', ' ') : word)) : words
}

/** Anything but one space between two words. */
const OTHER_SPACES = /[^\S ]|^ | $| {2}/

/**
 * Values by the words of the data files; a final `*` means any ending, and a first `*` any beginning. A text asks for a
 * few words of thousands, so that a value is made when a word is first asked for.
 */
export interface WordList<T> {
  readonly words: readonly string[]
  /** The value of the word at a place. */
  readonly valueAt: (place: number) => T | undefined
  readonly exact: ReadonlyMap<string, Places>
  /** By the first letters of the stem. */
  readonly stems: ReadonlyMap<string, Places>
  /** How many first letters the stems are indexed by, a bit each. */
  readonly stemLengths: number
  /** By the last letters of the ending; undefined if no word has one. */
  readonly endings: ReadonlyMap<string, Places> | undefined
  /** What may stand anywhere after the first letter of a word: `*meer*`. */
  readonly parts: readonly number[]
}

/** Places in a list; most words have one. */
type Places = number | number[]
const NO_PLACES: number[] = []

/** By how many letters stems are indexed; a shorter stem (Korean 않*) by all of its letters. */
const INDEXED = 4
/** By how many letters endings are indexed. */
const ENDING = 2
const NONE: readonly never[] = []

/** A list of words, with the value of the word at each place; one word may be there several times. */
export function createWordList<T>(words: readonly string[], make: (place: number) => T | undefined): WordList<T> {
  const exact = new Map<string, Places>()
  const stems = new Map<string, Places>()
  const endings = new Map<string, Places>()
  const parts: number[] = []
  let stemLengths = 0
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    if (!word.includes('*')) add(exact, word, place)
    else if (word.startsWith('*') && word.endsWith('*')) parts.push(place)
    else if (word.startsWith('*')) add(endings, word.slice(-ENDING), place)
    else if (word.endsWith('*')) {
      const length = Math.min(INDEXED, word.length - 1)
      stemLengths |= 1 << length
      add(stems, word.slice(0, length), place)
    } else add(exact, word, place)
  }
  const made = new Map<number, T>()
  const valueAt = (place: number): T | undefined => {
    const known = made.get(place)
    if (known !== undefined) return known
    const value = make(place)
    if (value !== undefined) made.set(place, value)
    return value
  }
  return { words, valueAt, exact, stems, stemLengths, endings: endings.size > 0 ? endings : undefined, parts }
}

function add(lists: Map<string, Places>, key: string, place: number): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, place)
  else if (typeof known === 'number') lists.set(key, [known, place])
  else known.push(place)
}

/** The values of a word: its own, then those of its stems, parts and endings. */
export function lookUp<T>(word: string, list: WordList<T>): readonly T[] {
  const { words, exact, endings, parts } = list
  const own = exact.get(word)
  let found = stemsOf(word, list)
  if (own !== undefined) found = found === undefined ? [...placesOf(own)] : [...placesOf(own), ...found]
  for (const place of parts) if (word.includes(words[place]?.slice(1, -1) ?? '', 1)) found = and(found, place)
  if (endings !== undefined) {
    for (const place of placesOf(endings.get(word.slice(-ENDING)))) {
      const ending = words[place] ?? ''
      if (word.length >= ending.length && word.endsWith(ending.slice(1))) found = and(found, place)
    }
  }
  return found === undefined ? NONE : valuesAt(found, list.valueAt)
}

/** Most words are in no list, for which no array is made. */
function and(found: number[] | undefined, place: number): number[] {
  if (found === undefined) return [place]
  found.push(place)
  return found
}

/** The values of a word itself, without those of its stems, parts and endings; undefined if it is not in the list. */
export function lookUpWhole<T>(word: string, { exact, valueAt }: WordList<T>): readonly T[] | undefined {
  const places = exact.get(word)
  return places === undefined ? undefined : valuesAt(placesOf(places), valueAt)
}

const valuesAt = <T>(places: readonly number[], valueAt: WordList<T>['valueAt']): readonly T[] =>
  places.map(valueAt).filter(value => value !== undefined)

const placesOf = (places: Places = NO_PLACES): readonly number[] => (typeof places === 'number' ? [places] : places)

/** The stems that a word begins with, in the order of their list, those of one letter last; undefined if there is none. */
function stemsOf(word: string, { words, stems, stemLengths }: WordList<unknown>): number[] | undefined {
  let found: number[] | undefined
  for (let length = Math.min(INDEXED, word.length); length > 0; length--) {
    if ((stemLengths & (1 << length)) === 0) continue
    const places = stems.get(word.slice(0, length))
    if (places === undefined) continue
    for (const place of placesOf(places)) if (beginsWith(word, words[place] ?? '')) found = and(found, place)
  }
  if (found === undefined || found.length < 2) return found
  const isLetter = (place: number): number => (words[place]?.length === 2 ? 1 : 0)
  return found.sort((one, other) => isLetter(one) - isLetter(other) || one - other)
}

/** Whether a word begins with a stem, which has a `*` behind it. */
function beginsWith(word: string, stem: string): boolean {
  const length = stem.length - 1
  if (word.length < length) return false
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== stem.charCodeAt(at)) return false
  return true
}
