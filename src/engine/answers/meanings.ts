import { once } from '../../once.ts'
import { MEANINGS, type Meanings, type Side } from './words/meanings.ts'

/** What a text says of what must not be turned into its opposite. */
export type Meaning = Side | 'former'

/** A text and its words: letters alone, small. */
interface Worded {
  readonly text: string
  readonly words: readonly string[]
}

/** Finds the meanings that stand in a text; undefined where its language is not listed. */
export type FindMeanings = (text: Worded, locale: string) => ReadonlySet<Meaning> | undefined

/** Each language's words are sorted when the first text in it comes. */
export function openMeanings(): FindMeanings {
  const lists = new Map(Object.entries(MEANINGS).map(([language, words]) => [language, once(() => sorted(words))]))
  return (text, locale) => {
    const list = lists.get(locale.split('-')[0] ?? locale)
    return list && foundIn(text, list())
  }
}

/** A list's words by how they are looked up. */
interface Sorted {
  readonly whole: ReadonlyMap<string, readonly Listed[]>
  /** Beginnings of words (`aument*`), by their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly Listed[]>
  /** Endings of words (`*던`), by their last letter. */
  readonly endings: ReadonlyMap<string, readonly Listed[]>
  /** Phrases and what stands in a certain place only, by their first word: `no_less_than`, `(?<!no_)más_de`. */
  readonly phrases: ReadonlyMap<string, readonly Listed[]>
}

interface Listed {
  readonly meaning: Meaning
  readonly letters: string
  /** For phrases. */
  readonly pattern?: RegExp
}

/** Beginnings are looked up by so many letters, and those of one letter by that: `꺾*`. */
const FIRST = 2

function sorted(meanings: Meanings): Sorted {
  const kinds = Map.groupBy(
    Object.entries(meanings).flatMap(([meaning, words]) =>
      words.split(' ').map(word => ({ word, meaning: meaning as Meaning })),
    ),
    ({ word }) => kindOf(word),
  )
  const by = (kind: Kind, keyOf: (letters: string) => string): ReadonlyMap<string, readonly Listed[]> =>
    Map.groupBy(
      (kinds.get(kind) ?? []).map(({ word, meaning }) => listed(word, meaning, kind)),
      ({ letters }) => keyOf(letters),
    )
  return {
    whole: by('whole', letters => letters),
    beginnings: by('beginning', letters => letters.slice(0, FIRST)),
    endings: by('ending', letters => letters.slice(-1)),
    phrases: by('phrase', letters => letters),
  }
}

type Kind = 'whole' | 'beginning' | 'ending' | 'phrase'

function kindOf(word: string): Kind {
  if (/^\p{L}+$/u.test(word)) return 'whole'
  if (/^\p{L}+\*$/u.test(word)) return 'beginning'
  return /^\*\p{L}+$/u.test(word) ? 'ending' : 'phrase'
}

function listed(word: string, meaning: Meaning, kind: Kind): Listed {
  if (kind !== 'phrase') return { meaning, letters: word.replace('*', '') }
  const letters = /^(?:\(\?<!\p{L}+_\))?(\p{L}+)(?![\p{L}*])/u.exec(word)?.[1]
  if (letters === undefined) throw new RangeError(`a phrase begins with a whole word, found "${word}"`)
  const pattern = word.replaceAll('_', '\\s+').replaceAll('*', '\\p{L}*')
  return { meaning, letters, pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu') }
}

function foundIn({ text, words }: Worded, { whole, beginnings, endings, phrases }: Sorted): ReadonlySet<Meaning> {
  const found = new Set<Meaning>()
  for (const word of words) {
    for (const { meaning } of whole.get(word) ?? NONE) found.add(meaning)
    for (const { meaning } of beginnings.get(word.slice(0, 1)) ?? NONE) found.add(meaning)
    for (const { meaning, letters } of beginnings.get(word.slice(0, FIRST)) ?? NONE) {
      if (word.startsWith(letters)) found.add(meaning)
    }
    for (const { meaning, letters } of endings.get(word.slice(-1)) ?? NONE) {
      if (word.endsWith(letters)) found.add(meaning)
    }
    for (const { meaning, pattern } of phrases.get(word) ?? NONE) {
      if (!found.has(meaning) && pattern?.test(text)) found.add(meaning)
    }
  }
  return found
}

const NONE: readonly Listed[] = []
