import { conceptWordsOf } from '../../../languages/concepts.ts'
import { onceEach } from '../../../once.ts'
import type { Language, NewsWord, Word } from '../model.ts'
import { lookUpBare } from './vocabulary.ts'
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
  const entries = Object.entries(lists).flatMap(([concept, list]) =>
    list.split(' ').flatMap(written => entriesOf(written, concept)),
  )
  return {
    list: createWordList(entries),
    concepts: new Set(Object.keys(lists)),
    longest: Math.max(...entries.map(([word]) => word.length)),
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
export function newsOfWord(word: Word, news: NewsWords, language: Language): readonly NewsWord[] {
  word.news ??= lookedUp(word, news, language)
  return word.news
}

function lookedUp({ lower }: Word, { list }: NewsWords, language: Language): readonly NewsWord[] {
  const found = lookUpBare(lower, list, language)
  return found.length < 2 ? found : found.toSorted((one, other) => other.letters - one.letters)
}
