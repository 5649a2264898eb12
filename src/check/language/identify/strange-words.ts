import type { Reading, Token } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { askedOnce } from '../words/asked-once.ts'
import { newsOfWord, newsWordsOf } from '../words/news-words.ts'
import { FACT } from '../words/word-facts.ts'
import { familyOfTag, fitsByGroups } from './nearest-language.ts'
import { fitsOther, isOddIn, type Look, lookOf } from './spelling.ts'

/** Shorter words look like words of any language, and longer ones like none. */
const [SHORTEST, LONGEST] = [4, 40]
/** A word of a third language, which the source does not have, must be longer. */
const SHORTEST_OF_THIRD = 5

/** By how much its letters must fit another language better: right words of the news hardly ever reach it. */
const CLEAR = 9
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
  if (!/\p{Ll},? $/u.test(before) || /(?<!\p{L})\p{Lu}\S* $/u.test(before) || /^ \p{Lu}/u.test(after)) return true
  const kept = new Set(target.tokens.map(one => one.word.nameKey))
  return source.tokens.some(
    (one, at) =>
      one.text !== one.lower && (one.word.nameKey === word.nameKey || (at > 0 && !kept.has(one.word.nameKey))),
  )
}

/** By how much its letters must fit the source's language better, if the word stands there as well. */
const CLEAR_OF_SOURCE = 8
/** The same for a word whose letters the target's language may have side by side, and for its frequent groups alone. */
const CLEAR_WITHOUT_ODD = 13
const LIKELY = 5

/**
 * The first everyday word of the source that stands in the target in small letters, perhaps with an ending behind an
 * apostrophe, although its letters show that it is no word of the target's language: "drought'u" in Turkish.
 */
export function sourceWord(source: Reading, target: Reading): Token | undefined {
  const { language, text } = target
  const isOfProgram = target.parts.some(({ kind }) => kind === 'printf' || kind === 'identifier')
  if (isOfProgram || !familyOfTag(language.tag).includes(source.language.tag)) return undefined
  const isLeft = ({ token, lower }: Candidate, least: number): boolean => {
    if (means(token.word, language) || isLoan(lower, language)) return false
    if (isPart(token, text) || isWithinMarks(token, text)) return false
    const said = source.tokens.find(one => one.lower === lower && one.text === lower && !isPart(one, source.text))
    if (said === undefined || !isEveryday(said.word, source.language)) return false
    return (fitsOther(lower, source.language.tag, language.tag) ?? 0) >= least
  }
  const theirs = source.language.tag
  const left = candidatesIn(target, theirs).filter(({ lower }) => source.text.includes(lower))
  const found =
    left.find(one => isStrange(one.token.word, language) && isLeft(one, CLEAR_OF_SOURCE)) ??
    left.find(one => one.isLikely && isLeft(one, CLEAR_WITHOUT_ODD))
  return found?.token
}

/** A word in small letters that may be one of the source's language; `lower` is without what stands behind an apostrophe. */
interface Candidate {
  readonly token: Token
  readonly lower: string
  /** Whether its frequent groups of letters show it. */
  readonly isLikely: boolean
}

const NO_CANDIDATES: readonly Candidate[] = []

function candidatesIn(target: Reading, theirs: string): readonly Candidate[] {
  const likenessOf = fitsByGroups(theirs, target)
  let found: Candidate[] | undefined
  for (const token of target.tokens) {
    const { kind, facts, text, word } = token
    if (kind !== 'word' || (facts & (FACT.capital | FACT.common)) !== 0 || text.length < SHORTEST) continue
    const isLikely = likenessOf(word) >= LIKELY
    if ((!isLikely && !isStrange(word, target.language)) || text !== token.lower) continue
    const [lower = ''] = text.split("'")
    if (lower.length > LONGEST) continue
    found ??= []
    found.push({ token, lower, isLikely })
  }
  return found ?? NO_CANDIDATES
}

const isEveryday = (word: Word, language: Language): boolean => word.common || means(word, language)

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

/** Whether a word has letters side by side that no known word of its language has. */
export const isStrange = askedOnce(
  'strange',
  ({ kind, text: { length }, lower }, { tag }) =>
    kind === 'word' && length >= SHORTEST && length <= LONGEST && isOddIn(tag, lower),
)

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

/** Whether a word stands in brackets or between quotation marks. */
export function isWithinMarks({ start, end }: Token, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 81), start), text.slice(end, end + 81)]
  return AROUND.some(([opens, closes]) => opens.test(before) && closes.test(after))
}
