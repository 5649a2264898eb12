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
  const entries: (readonly [string, NewsWord])[] = []
  let longest = 0
  for (const [concept, list] of Object.entries(lists)) {
    for (const written of list.split(' ')) {
      const entry = newsWordOf(written, concept)
      const [first = ''] = entry.words
      longest = Math.max(longest, first.length)
      entries.push([first, entry])
      // `*unfall*` also is the whole word, or its beginning.
      if (first.startsWith('*') && first.endsWith('*')) entries.push([first.slice(1), entry])
    }
  }
  return { list: createWordList(entries), concepts: new Set(Object.keys(lists)), longest, known: new WeakMap() }
})

function newsWordOf(written: string, concept: string): NewsWord {
  const loose = written.startsWith('~')
  const listed = loose ? written.slice(1) : written
  // Most are one word with no asterisk, which takes longer to split than to test.
  const words = BETWEEN.test(listed) ? listed.split(BETWEEN) : [listed]
  return { concept, words, loose, letters: listed.includes('*') ? listed.replaceAll('*', '').length : listed.length }
}

const BETWEEN = /[_-]/

/** What a word of a text means or begins to mean, the longest forms first. */
export function newsOfWord(word: Word, { list, known }: NewsWords, language: Language): readonly NewsWord[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = lookUpBare(word.lower, list, language)
  const sorted = found.length < 2 ? found : found.toSorted((one, other) => other.letters - one.letters)
  known.set(word, sorted)
  return sorted
}
