import type { Span } from '../../../model.ts'
import type { NewsWord } from '../../language/model.ts'
import { type NewsWords, newsOfWord, newsWordsOf } from '../../language/words/news-words.ts'
import { isPhraseWord } from '../../language/words/phrase-word.ts'
import { FACT } from '../../language/words/word-facts.ts'
import { lookUpWhole } from '../../language/words/word-list.ts'
import type { Reading, Token } from '../model.ts'

/** A concept of news that a text certainly says, and its first place: "refugees" → refugee. */
export interface Subject extends Span {
  readonly concept: string
}

/** What a text is about, by its words of news. */
export interface Subjects {
  /** The concepts that it certainly says, each once. */
  readonly sure: readonly Subject[]
  /** The concepts that it says or may say, each once: so few that a list is the fastest set. */
  readonly may: readonly string[]
  /** The concepts that its language has words for. */
  readonly known: ReadonlySet<string>
}

const NONE: Subjects = { sure: [], may: [], known: new Set() }

/** What a text is about; nothing if its language's words of news are not listed. */
export function subjectsIn(reading: Reading): Subjects {
  const news = newsWordsOf(reading.language.tag)
  if (news === undefined) return NONE
  const found = reading.language.data.unspaced === 'always' ? inUnspaced(reading, news) : inWords(reading, news)
  const sure: Subject[] = []
  const may: string[] = []
  for (const { concept, loose, start, end } of found) {
    if (!may.includes(concept)) may.push(concept)
    if (!loose && !says(concept, sure)) sure.push({ concept, start, end })
  }
  return { sure, may, known: news.concepts }
}

/** Whether one of some subjects from a place on is a concept. */
function says(concept: string, said: readonly Pick<Subject, 'concept'>[], from = 0): boolean {
  for (let at = from; at < said.length; at++) if (said[at]?.concept === concept) return true
  return false
}

/** Whether the words of news of a text's language are listed. */
export const knowsSubjects = ({ language }: Reading): boolean => newsWordsOf(language.tag) !== undefined

interface Found extends Span, Pick<NewsWord, 'concept' | 'loose'> {}

function inWords({ tokens, language }: Reading, news: NewsWords): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    // Most words mean nothing in news.
    if (token === undefined || (token.facts & FACT.newsless) !== 0) continue
    const all = newsOfWord(token.word, news, language)
    if (all.length > 0) addMeant(all, tokens, { at, found })
  }
  return found
}

/** Adds the concepts of a word or of a phrase that begins with it, each by its longest form. */
function addMeant(
  all: readonly NewsWord[],
  tokens: readonly Token[],
  { at, found }: { readonly at: number; readonly found: Found[] },
): void {
  const before = found.length
  for (const { concept, words, loose } of all) {
    const last = words.length === 1 ? tokens[at] : lastOf(words, tokens, at)
    if (last !== undefined && !says(concept, found, before))
      found.push({ concept, loose, start: tokens[at]?.start ?? 0, end: last.end })
  }
}

/** The last token of a phrase that begins at a token; undefined if it does not stand there. */
function lastOf(words: readonly string[], tokens: readonly Token[], at: number): Token | undefined {
  for (let index = 1; index < words.length; index++) {
    if (!isPhraseWord(words[index] ?? '', tokens[at + index])) return undefined
  }
  return tokens[at + words.length - 1]
}

/**
 * The longest listed word at each place, unless it is inside of a longer one that begins earlier: 人質 in 日本人質, also if
 * 日本人 is listed.
 */
function inUnspaced({ text, language: { vocabulary } }: Reading, { list, longest }: NewsWords): readonly Found[] {
  const found: Found[] = []
  let covered = 0
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const word = text.slice(start, start + length)
      const means = lookUpWhole(word, list)
      if (means === undefined && (length < 2 || !vocabulary.has(word))) continue
      const end = start + length
      if (end > covered) for (const { concept, loose } of means ?? []) found.push({ concept, loose, start, end })
      covered = Math.max(covered, end)
      break
    }
  }
  return found
}
