import { onceEach } from '../../../once.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { askedOnce } from '../words/asked-once.ts'
import { newsOfWord, newsWordsOf } from '../words/news-words.ts'
import { FACT } from '../words/word-facts.ts'
import { isOddIn, type Look, lookOf } from './spelling.ts'

/** Shorter words look like words of any language. */
const SHORTEST = 4

/** By how much its letters must fit another language better: right words of the news hardly ever reach it. */
const CLEAR = 11

/** Languages whose right texts have too many words of other languages, or that are spelt as these are. */
const BORROWS: ReadonlySet<string> = new Set(['vi'])

/** A word of a text, and the other language that its letters show. */
export interface StrangeWord extends Look {
  readonly token: Token
}

/**
 * The first word in small letters that its letters show to be of another language: Dutch "verzamelaar" in German. Words
 * of the source do not count here, and neither do words between quotation marks.
 */
export function strangeWord(source: Reading, target: Reading): StrangeWord | undefined {
  const { language, tokens, text } = target
  if (BORROWS.has(language.tag)) return undefined
  const isStrange = strangeIn(language.tag)
  for (const token of tokens) {
    if ((token.facts & FACT.common) !== 0 || !isStrange(token.word) || means(token.word, language)) continue
    if (isLoan(token.lower, language) || isPart(token, text) || isWithinMarks(token, text)) continue
    if (source.tokens.some(({ lower }) => isSaid(lower, token.lower))) continue
    const look = lookOf(token.lower, language.tag)
    if (look !== undefined && look.by >= CLEAR) return { ...look, token }
  }
  return undefined
}

/** Whether a source has a word too, perhaps with an ending: "multicast" → Polish "multicastu". */
const isSaid = (said: string, word: string): boolean => said.length >= SHORTEST && word.startsWith(said)

/** A shorter beginning or end of a word says too little. */
const SHORTEST_LOAN = 5
const LONGEST_ENDING = 4

/** Whether a word is borrowed, or made of such a word: "smartphonů", "ciberbullying". */
function isLoan(lower: string, { loans }: Language): boolean {
  if (loans.has(lower)) return true
  for (let at = 1; at <= lower.length - SHORTEST_LOAN; at++) {
    if (loans.has(lower.slice(at)) || (at <= LONGEST_ENDING && loans.has(lower.slice(0, -at)))) return true
  }
  return false
}

/** Whether a word in small letters has letters side by side that no known word of its language has. */
const strangeIn = onceEach((tag: string) =>
  askedOnce(
    'strange',
    ({ kind, text, lower }) => kind === 'word' && text === lower && text.length >= SHORTEST && isOddIn(tag, lower),
  ),
)

/** Whether a language lists a word. */
export function means(word: Word, language: Language): boolean {
  const { senses, concepts, contrasts, lower } = word
  if (senses.length > 0 || concepts.length > 0 || language.dangling.has(lower)) return true
  if (contrasts.some(({ loose }) => !loose)) return true
  const news = newsWordsOf(language.tag)
  return news !== undefined && newsOfWord(word, news, language).some(({ loose }) => !loose)
}

/** Whether a word is a part of a compound, an address or a tag. */
const isPart = ({ start, end }: Token, text: string): boolean =>
  /[-@/.#_'’\\$%&=+]$/.test(text.slice(0, start)) || /^(?:[-@/_=+(]|\.\p{L})/u.test(text.slice(end))

/** Whether a word stands in brackets or between quotation marks. */
const isWithinMarks = ({ start, end }: Token, text: string): boolean =>
  /["'“«„‘`»([（「『《‹][^"'”»“’`)\]）」』》›]{0,80}$/u.test(text.slice(Math.max(0, start - 81), start)) &&
  /^[^"'“«„‘`([（「『《‹]{0,80}["'”»“’`«)\]）」』》›]/u.test(text.slice(end, end + 81))
