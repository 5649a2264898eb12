import type { Reading, Token } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { FACT } from '../words/word-facts.ts'
import { familyOfTag, fitsByGroups } from './letter-fits.ts'
import { fitsFrom } from './spelling.ts'
import { isInLoanPhrase, isLoan, isPart, isStrange, isWithinMarks, means } from './strange-words.ts'

/** Shorter words look like words of any language, and longer ones like none. */
const [SHORTEST, LONGEST] = [4, 40]
/** From how good a fit of its frequent groups of letters on a word is looked at. */
const LIKELY = 4

/**
 * By how much the letters of a word must fit the source's language better: with letters side by side that its own language
 * never has, and without; in each of these, a word that the lists of the source's language have, and any other.
 */
interface Limits {
  readonly strange: readonly [listed: number, unlisted: number]
  readonly plain: readonly [listed: number, unlisted: number]
  readonly capital: number
}

/** Languages borrow from English above all, and more of its words each year. */
const OF_ENGLISH: Limits = { strange: [8, 14], plain: [10, 13], capital: 14 }
const OF_OTHERS: Limits = { strange: [8, 8], plain: [8, 11], capital: 8 }
/** English itself has words of many languages, spelt as there. */
const IN_ENGLISH: Limits = { strange: [8, 8], plain: [10, 14], capital: 10 }

const limitsFor = (from: Language, to: Language): Limits =>
  from.tag === 'en' ? OF_ENGLISH : to.tag === 'en' ? IN_ENGLISH : OF_OTHERS

/**
 * The first word in small letters of the source that stands in the target, perhaps with an ending behind an apostrophe or
 * with a capital, although its letters show that it is no word of the target's language: "drought'u" in Turkish.
 */
export function sourceWord(source: Reading, target: Reading): Token | undefined {
  const { language } = target
  const isOfProgram = target.parts.some(({ kind }) => kind === 'printf' || kind === 'identifier')
  if (isOfProgram || !familyOfTag(language.tag).includes(source.language.tag)) return undefined
  const limits = limitsFor(source.language, language)
  const left = candidatesIn(source, target).filter(({ lower }) => source.text.includes(lower))
  return left.find(candidate => isLeft(candidate, { source, target, limits }))?.token
}

/** A word that may be one of the source's language; `lower` is without what stands behind an apostrophe. */
interface Candidate {
  readonly token: Token
  readonly lower: string
}

const NO_CANDIDATES: readonly Candidate[] = []

function candidatesIn(source: Reading, target: Reading): readonly Candidate[] {
  const likenessOf = fitsByGroups(source.language.tag, target)
  let found: Candidate[] | undefined
  for (const [at, token] of target.tokens.entries()) {
    const { kind, facts, text, word } = token
    if (kind !== 'word' || (facts & FACT.common) !== 0 || text.length < SHORTEST) continue
    const isCapital = (facts & FACT.capital) !== 0
    if (isCapital && (at === 0 || text.length < SHORTEST_CAPITAL)) continue
    if (!isStrange(word, target.language) && (isCapital || likenessOf(word) < LIKELY)) continue
    const [lower = ''] = token.lower.split("'")
    if (lower.length > LONGEST) continue
    found ??= []
    found.push({ token, lower })
  }
  return found ?? NO_CANDIDATES
}

/** A shorter word with a capital may be a name. */
const SHORTEST_CAPITAL = 5

interface Pair {
  readonly source: Reading
  readonly target: Reading
  readonly limits: Limits
}

function isLeft({ token, lower }: Candidate, { source, target, limits }: Pair): boolean {
  const { language, text, tokens } = target
  if (means(token.word, language) || isLoan(lower, language)) return false
  if (isPart(token, text) || isWithinMarks(token, text) || isInLoanPhrase(token, target)) return false
  const said = source.tokens.find(one => one.lower === lower && one.text === lower && !isPart(one, source.text))
  // A word that is strange in English as well comes from elsewhere: "shuhada".
  if (said === undefined || (limits === OF_ENGLISH && isStrange(said.word, source.language))) return false
  const by = fitsFrom(lower, source.language.tag, language.tag)
  if ((token.facts & FACT.capital) !== 0) return by >= limits.capital && isAlone(tokens.indexOf(token), tokens)
  const [listed, unlisted] = isStrange(token.word, language) ? limits.strange : limits.plain
  return by >= (isListed(said.word, source.language) ? listed : unlisted)
}

/** Whether no other word with a capital stands beside a word: "the City of Light" has several. */
function isAlone(at: number, tokens: readonly Token[]): boolean {
  const isCapital = (token: Token | undefined): boolean => token !== undefined && (token.facts & FACT.capital) !== 0
  return !isCapital(tokens[at - 1]) && !isCapital(tokens[at + 1])
}

const isListed = (word: Word, language: Language): boolean => word.common || means(word, language)
