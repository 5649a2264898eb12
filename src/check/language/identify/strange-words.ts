import type { Reading, Token } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { askedOnce } from '../words/asked-once.ts'
import { newsOfWord, newsWordsOf } from '../words/news-words.ts'
import { FACT } from '../words/word-facts.ts'
import { fitsByGroups } from './letter-fits.ts'
import { isOddIn, type Look, lookOf } from './spelling.ts'

/** Shorter words look like words of any language, and longer ones like none. */
const [SHORTEST, LONGEST] = [4, 40]
/** A word of a third language, which the source does not have, must be longer. */
const SHORTEST_OF_THIRD = 5

/** By how much its letters must fit another language better: right words of the news hardly ever reach it. */
const CLEAR = 8.5
/** The same for a word with a capital, and for one that may be borrowed, since the source has a word of its origin. */
const CLEAR_OF_NAMES = 14
const CLEAR_OF_AKIN = 12

/** Languages whose right texts have too many words of other languages, or that are spelt as these are. */
const BORROWS: ReadonlySet<string> = new Set(['vi'])

/** A word of a text, and the other language that its letters show. */
export interface StrangeWord extends Look {
  readonly token: Token
}

/**
 * The first word that its letters show to be of another language: Dutch "verzamelaar" in German. Names and words of the
 * source do not count here, and neither do words between quotation marks.
 */
export function strangeWord(source: Reading, target: Reading): StrangeWord | undefined {
  const { language, tokens, text } = target
  if (BORROWS.has(language.tag)) return undefined
  const first = tokens[0]
  for (const token of strangeTokens(target)) {
    if (token.text.length < SHORTEST_OF_THIRD || means(token.word, language)) continue
    if (isLoan(token.lower, language) || isPart(token, text) || isWithinMarks(token, text)) continue
    if (source.tokens.some(({ lower }) => isSaid(lower, token.lower))) continue
    const isSmall = token.text === token.lower
    if (!isSmall && (token === first || language.data.nounCapitals || mayBeName(token, source, target))) continue
    const look = lookOf(token.lower, language.tag)
    if (look === undefined || look.by < CLEAR) continue
    const mayBeBorrowed = source.tokens.some(({ word }) => isAkin(word, token.word))
    if (look.by >= (isSmall ? (mayBeBorrowed ? CLEAR_OF_AKIN : CLEAR) : CLEAR_OF_NAMES)) return { ...look, token }
  }
  return undefined
}

/**
 * Whether a word with a capital may be a name: it has letters from a to z only, stands beside another such word or at
 * the beginning of a sentence, or the source has a name for which it may stand.
 */
function mayBeName({ text, lower, start, end, word }: Token, source: Reading, target: Reading): boolean {
  const [before, after] = [target.text.slice(Math.max(0, start - LONGEST), start), target.text.slice(end, end + 2)]
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || /^[a-z]+$/.test(lower)) return true
  if (!/\p{Ll},? $/u.test(before) || /(?<=\P{L})(?<!\p{L})\p{Lu}\S* $/u.test(before) || /^ \p{Lu}/u.test(after))
    return true
  const kept = new Set(target.tokens.map(one => one.word.nameKey))
  return source.tokens.some(
    (one, at) =>
      one.text !== one.lower && (one.word.nameKey === word.nameKey || (at > 0 && !kept.has(one.word.nameKey))),
  )
}

/** Whether a source has a word too, perhaps with an ending: "multicast" → Polish "multicastu". */
export const isSaid = (said: string, word: string): boolean => said.length >= SHORTEST && word.startsWith(said)

/** A shorter beginning or end of a word says too little. */
const SHORTEST_LOAN = 5
const LONGEST_ENDING = 4

/** Whether a word is borrowed, or made of such a word: "smartphonů", "ciberbullying". */
export function isLoan(lower: string, { loans }: Language): boolean {
  if (loans.has(lower)) return true
  for (let at = 1; at <= lower.length - SHORTEST_LOAN; at++) {
    if (loans.has(lower.slice(at)) || (at <= LONGEST_ENDING && loans.has(lower.slice(0, -at)))) return true
  }
  return false
}

/** Whether a word and the one before or behind it are a phrase that newspapers have borrowed: "smart working". */
export function isInLoanPhrase({ start, end }: Token, { text, language: { loanPhrases } }: Reading): boolean {
  const before = /(?<!\p{L})\p{L}+(?=[ -]$)/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
  const behind = /^[ -](\p{L}+)/u.exec(text.slice(end, end + LONGEST))?.[1] ?? ''
  const word = text.slice(start, end).toLowerCase()
  return loanPhrases.has(`${before} ${word}`.toLowerCase()) || loanPhrases.has(`${word} ${behind}`.toLowerCase())
}

/** Whether a word has letters side by side that no known word of its language has. */
export const isStrange = askedOnce(
  'strange',
  ({ kind, text: { length }, lower }, { tag }) =>
    kind === 'word' && length >= SHORTEST && length <= LONGEST && isOddIn(tag, lower),
)

/** From how good a fit of its frequent groups of letters on a word is likely to be of the source's language. */
const LIKELY = 5

/** Languages that have thousands of words in common with English, spelt alike. */
const LIKE_ENGLISH: ReadonlySet<string> = new Set(['nl', 'de', 'da', 'nb', 'sv'])

/** Whether a word may be one of both languages, since its letters do not show another one: "weekend" in Dutch. */
export const looksOwn = (word: Word, source: Reading, target: Reading): boolean =>
  LIKE_ENGLISH.has(target.language.tag) &&
  !isStrange(word, target.language) &&
  fitsByGroups(source.language.tag, target)(word) < LIKELY

/** Whether a word is of common origin with one of the source: "commodities", Turkish "performans". */
export const isAkin = (said: Word, word: Word): boolean => word.cognate !== '' && said.cognate === word.cognate

const NO_TOKENS: readonly Token[] = []

/** The words of a text that are none of its language's commonest and have letters side by side that it never has. */
function strangeTokens({ tokens, language }: Reading): readonly Token[] {
  let found: Token[] | undefined
  for (const token of tokens) {
    if ((token.facts & FACT.common) !== 0 || !isStrange(token.word, language)) continue
    found ??= []
    found.push(token)
  }
  return found ?? NO_TOKENS
}

/** Whether a language lists a word. */
export function means(word: Word, language: Language): boolean {
  const { senses, concepts, contrasts, lower } = word
  if (senses.length > 0 || concepts.length > 0 || language.dangling.has(lower)) return true
  if (contrasts.some(({ loose }) => !loose)) return true
  const news = newsWordsOf(language.tag)
  return news !== undefined && newsOfWord(word, news, language).some(({ loose }) => !loose)
}

/** Whether a word is a part of a compound, an address or a tag. */
export const isPart = ({ start, end }: Token, text: string): boolean =>
  /[-@/.#_'’\\$%&=+]/.test(text.charAt(start - 1)) || /^(?:[-@/_=+(]|\.\p{L}| {2})/u.test(text.slice(end, end + 3))

/** What opens and closes around a word, as far as they may be from it. */
const AROUND: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // Swedish and Finnish open with the closing mark.
  [/["'“”«„‘`»「『《‹][^"'”»“’`」』》›]{0,80}$/u, /^[^"'“«„‘`「『《‹]{0,80}["'”»“’`«」』》›]/u],
  [/[([（][^)\]）]{0,80}$/u, /^[^([（]{0,80}[)\]）]/u],
]

/** An apostrophe inside a word is no quotation mark: "dell'inverno". */
const ELISION = /(?<=\p{L})['’](?=\p{L})/gu

/** Whether a word stands in brackets or between quotation marks. */
export function isWithinMarks({ start, end }: Token, text: string): boolean {
  const before = text.slice(Math.max(0, start - 81), start).replace(ELISION, '')
  const after = text.slice(end, end + 81).replace(ELISION, '')
  return AROUND.some(([opens, closes]) => opens.test(before) && closes.test(after))
}
