import { conceptWordsOf } from '../../../languages/concepts.ts'
import { onceEach } from '../../../once.ts'
import type { Language, NewsWord, Word } from '../model.ts'
import { lookUpBare } from './vocabulary.ts'
import { FACT } from './word-facts.ts'
import { createWordList, type WordList } from './word-list.ts'

/** A language's words of news. */
export interface NewsWords {
  /** By the first word of their phrase. */
  readonly list: WordList<NewsWord>
  readonly concepts: ReadonlySet<string>
  /** The length of the longest word. */
  readonly longest: number
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
  return { list: createWordList(entries), concepts: new Set(Object.keys(lists)), longest }
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
export function newsOfWord(word: Word, news: NewsWords, language: Language): readonly NewsWord[] {
  if (word.news === undefined) {
    word.news = lookedUp(word, news, language)
    if (word.news.length === 0) word.facts |= FACT.newsless
  }
  return word.news
}

function lookedUp({ lower }: Word, { list }: NewsWords, language: Language): readonly NewsWord[] {
  const found = lookUpBare(lower, list, language)
  return found.length < 2 ? found : found.toSorted((one, other) => other.letters - one.letters)
}
