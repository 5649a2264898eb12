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
  const firsts: string[] = []
  const written: string[] = []
  const concepts: string[] = []
  const repeated = new Set<number>()
  let longest = 0
  for (const [concept, list] of Object.entries(lists)) {
    for (const word of list.split(' ')) {
      const first = firstOf(word)
      longest = Math.max(longest, first.length)
      written.push(word)
      concepts.push(concept)
      firsts.push(first)
      // `*unfall*` also is the whole word, or its beginning.
      if (first.startsWith('*') && first.endsWith('*')) {
        repeated.add(firsts.length)
        firsts.push(first.slice(1))
        written.push(word)
        concepts.push(concept)
      }
    }
  }
  const list = createWordList(firsts, (place): NewsWord | undefined =>
    repeated.has(place) ? list.valueAt(place - 1) : newsWordOf(written[place] ?? '', concepts[place] ?? ''),
  )
  return { list, concepts: new Set(Object.keys(lists)), longest }
})

/** The first word of a phrase. */
function firstOf(written: string): string {
  const listed = written.startsWith('~') ? written.slice(1) : written
  const end = listed.search(BETWEEN)
  return end < 0 ? listed : listed.slice(0, end)
}

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
