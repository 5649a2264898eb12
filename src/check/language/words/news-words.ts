import { conceptWordsOf } from '../../../languages/concepts.ts'
import { onceEach } from '../../../once.ts'
import type { Language, Word } from '../model.ts'
import { lookUpBare } from './vocabulary.ts'
import { createWordList, type WordList } from './word-list.ts'

/** A listed word or phrase of news, and the concept that it means. */
export interface NewsWord {
  /** The same in every language: `refugee`. */
  readonly concept: string
  readonly words: readonly string[]
  /** Whether it only may mean the concept. */
  readonly loose: boolean
  /** How many letters are listed; of several forms that fit, the longest decides. */
  readonly letters: number
}

/** A language's words of news. */
export interface NewsWords {
  /** By the first word of their phrase. */
  readonly list: WordList<NewsWord>
  readonly concepts: ReadonlySet<string>
  /** The length of the longest word. */
  readonly longest: number
  /** What the words of texts mean, the longest forms first; filled when a text first has them. */
  readonly known: WeakMap<Word, readonly NewsWord[]>
}

/** The words of news of a language; undefined if they are not listed. */
export const newsWordsOf = onceEach((tag): NewsWords | undefined => {
  const lists = conceptWordsOf(tag)
  if (lists === undefined) return undefined
  const entries = Object.entries(lists).flatMap(([concept, list]) =>
    list.split(' ').flatMap(written => entriesOf(written, concept)),
  )
  return {
    list: createWordList(entries),
    concepts: new Set(Object.keys(lists)),
    longest: Math.max(...entries.map(([word]) => word.length)),
    known: new WeakMap(),
  }
})

/** `*unfall*` also is the whole word, or its beginning. */
function entriesOf(written: string, concept: string): readonly (readonly [string, NewsWord])[] {
  const loose = written.startsWith('~')
  const listed = loose ? written.slice(1) : written
  const words = listed.split(/[_-]/)
  const [first = ''] = words
  const entry: NewsWord = { concept, words, loose, letters: listed.replaceAll('*', '').length }
  const isPart = first.startsWith('*') && first.endsWith('*')
  return isPart
    ? [
        [first, entry],
        [first.slice(1), entry],
      ]
    : [[first, entry]]
}

/** What a word of a text means or begins to mean, the longest forms first. */
export function newsOfWord(word: Word, { list, known }: NewsWords, language: Language): readonly NewsWord[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = lookUpBare(word.lower, list, language)
  const sorted = found.length < 2 ? found : found.toSorted((one, other) => other.letters - one.letters)
  known.set(word, sorted)
  return sorted
}
