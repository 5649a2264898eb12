import { itemBefore } from '../../../item-at.ts'
import { negationOf } from '../../../languages/negation.ts'
import { onceEach } from '../../../once.ts'
import { createWordList, lookUp, type WordList, wordsOf } from '../../language/words/word-list.ts'
import type { Contrasts } from '../../read/facts/contrasts.ts'
import type { Mark, Reading, Token } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { tagStart } from '../../read/tags.ts'
import { BIT } from '../../read/tokens/traits.ts'

const NO_MARKS: readonly Mark[] = []

/** The words of a language around its negations. */
export const wordsFor = onceEach((tag: string) => {
  const {
    not = '',
    doubts = '',
    stays = '',
    warns = '',
    idle = '',
    parts = '',
    no = '',
    without = '',
    merely = '',
    degree = '',
    joins = '',
    neither = '',
    depends = '',
    remains = '',
    only = {},
    nothingBut = '',
    with: together = '',
    or = '',
    until = '',
    since = '',
    separated = '',
    describes,
    isBehind = false,
    verb,
    verbs = '',
  } = negationOf(tag)
  return {
    not: createWordList(wordsOf(not), () => true as const),
    /** The first of them: ne, не. */
    negator: wordsOf(not)[0] ?? '',
    doubts: createWordList(wordsOf(doubts), () => true as const),
    stays: createWordList(wordsOf(stays), () => true as const),
    idle: wordsOf(idle).map(phrase => phrase.split(' ')),
    parts: new Set(wordsOf(parts)),
    no: new Set(wordsOf(no)),
    without: new Set(wordsOf(without)),
    merely: wordsOf(merely),
    degree: new Set(wordsOf(degree)),
    neither: new Set(wordsOf(neither)),
    joins: new Set(wordsOf(joins)),
    depends: new Set(wordsOf(depends)),
    remains: wordsOf(remains).map(phrase => phrase.split(' ')),
    only: Object.entries(only).map(([negators, words]) => ({
      negators: new Set(wordsOf(negators)),
      words: new Set(wordsOf(words)),
    })),
    with: new Set(wordsOf(together)),
    nothingBut: wordsOf(nothingBut).map(phrase => phrase.split(' ')),
    or: wordsOf(or).map(phrase => phrase.split(' ')),
    warns: createWordList(wordsOf(warns), () => true as const),
    until: wordsOf(until),
    since: wordsOf(since),
    describes,
    isBehind,
    verb,
    verbs: new Set(wordsOf(verbs)),
    separated: wordsOf(separated).map(verb => verb.split(' ')),
  }
})

export const isNegator = ({ kind }: Mark['senses'][number]): boolean => kind === 'negator'
const isPrivative = ({ kind }: Mark['senses'][number]): boolean => kind === 'privative'

/** What negates a clause; an idiom that contains a negator has already been read as an idiom. */
export function negatorsIn(reading: Reading): readonly Mark[] {
  if (!has(reading, BIT.negator)) return NO_MARKS
  const all = reading.marks.filter(({ senses }) => senses.some(isNegator))
  return all.filter(
    mark =>
      !isNumero(mark, reading) &&
      !isPrefix(mark, reading) &&
      !isInTag(mark, reading) &&
      !isVote(mark, reading) &&
      !isOnly(mark, reading, all) &&
      !isNothingBut(mark, reading) &&
      !isIdle(mark, reading, all),
  )
}

/** "world no. 1", "order no. %s", "n°1" */
const isNumero = ({ to, end }: Mark, { text, tokens, parts }: Reading): boolean =>
  text.charAt(end) === '°' ||
  (text.startsWith('. ', end) &&
    (tokens[to]?.kind === 'digits' || parts.some(({ start }) => start === end + '. '.length)))
/** "a no-op", "the no-fly zone", "non-directory" */
const isPrefix = ({ end }: Mark, { text }: Reading): boolean => /^-\p{L}/u.test(text.slice(end, end + 2))
/** A question behind a statement, which negates nothing: "You knew it, didn't you?", "Lo sabías, ¿no?" */
const isInTag = (mark: Mark, reading: Reading): boolean => {
  const start = tagStart(reading, mark.end)
  return start !== undefined && mark.start >= start
}

/** Whether a mark begins with the answer "no". */
export const isNo = ({ from }: Mark, { tokens, language }: Reading): boolean =>
  wordsFor(language.tag).no.has(tokens[from]?.lower ?? '')

/** "161 sì e 140 no", "they voted “no”" */
function isVote(mark: Mark, reading: Reading): boolean {
  if (!isNo(mark, reading)) return false
  const { from, start, end } = mark
  const { text, tokens } = reading
  const next = text.slice(end, end + 1)
  if (/["“”„«»'‘’]/.test(text.slice(start - 1, start)) && /["“”„«»'‘’]/.test(next)) return true
  return itemBefore(tokens, from)?.kind === 'digits' && /^(?:[.,;)]|$)/.test(next)
}

/** How many words may stand between a negator and "only". */
const NEAR = 2
/** The same if the negation has a second word between them: "n'est pas seulement". */
const NEAR_SECOND = 4

/** How many words may stand between "only" and the negator at the end of a clause. */
const BEFORE = 5

/** Whether a negator negates "only": "not only", "nicht nur", "だけでなく". */
export function isMerely({ from, to }: Mark, { tokens, marks, language }: Reading): boolean {
  const { merely } = wordsFor(language.tag)
  if (language.data.verbLast && saysIn(tokens.slice(Math.max(0, from - BEFORE), from), merely)) return true
  const isSplit = marks.some(other => other.from >= to && other.from < to + NEAR_SECOND && other.senses.some(isNegator))
  return saysIn(tokens.slice(to, to + (isSplit ? NEAR_SECOND : NEAR)), merely)
}

/** Whether a text says "only". */
export const saysMerely = ({ tokens, language }: Reading): boolean => saysIn(tokens, wordsFor(language.tag).merely)

/** The same of the words of a mark. */
export const saysMerelyAt = ({ from, to }: Mark, { tokens, language }: Reading): boolean =>
  saysIn(tokens.slice(from, to), wordsFor(language.tag).merely)

/** Whether a list has a word. */
export const isIn = (words: WordList<true>, token: Token | undefined): boolean =>
  token !== undefined && lookUp(token.lower, words).length > 0

/** Negated words of degree that the target says without a negation: "not so clear" → tan claro. */
export function degreesIn(source: Reading, target: Reading): readonly Mark[] {
  if (!has(source, BIT.idiom)) return NO_MARKS
  const { degree, not } = wordsFor(source.language.tag)
  const found = source.marks.filter(
    ({ from, to, senses }) =>
      senses.some(({ kind }) => kind === 'idiom') &&
      isIn(not, source.tokens[from]) &&
      degree.has(source.tokens[to - 1]?.lower ?? ''),
  )
  if (found.length === 0) return found
  const said = wordsFor(target.language.tag).degree
  return target.tokens.some(({ lower }) => said.has(lower)) ? found : NO_MARKS
}

/** How many words may stand between "ne" and "que". */
const APART = 7

/** "Ne … que", if no "pas" is between. */
function isOnly({ from, to, end }: Mark, { text, tokens, language }: Reading, all: readonly Mark[]): boolean {
  const lower = tokens[from]?.lower ?? ''
  for (const { negators, words } of wordsFor(language.tag).only) {
    if (!negators.has(lower)) continue
    const near = tokens.slice(to, to + APART).findIndex(token => words.has(token.lower))
    const found = near < 0 ? undefined : tokens[to + near]
    if (!found || /[;:!?]|\.\s/.test(text.slice(end, found.start))) continue
    if (!all.some(other => other.from >= to && other.end <= found.start)) return true
  }
  return false
}

/** How many words of a phrase like "more than" and of what stands before it may follow a negator. */
const PHRASE = 5

/** Whether the words of one of some phrases stand at a place of a text. */
const saysAt = ({ tokens }: Reading, at: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some(words => words.every((word, offset) => tokens[at + offset]?.lower === word))

/** Whether a negation says "only" with words near it: "no hace más que", "ist nichts anderes als", 소문에 지나지 않는다. */
export function isNothingBut({ from, to }: Mark, reading: Reading): boolean {
  const { language } = reading
  const { nothingBut } = wordsFor(language.tag)
  if (nothingBut.length === 0) return false
  const [first, last] = language.data.verbLast === true ? [from - PHRASE, to] : [from, to + PHRASE]
  for (let at = Math.max(0, first); at < last; at++) if (saysAt(reading, at, nothingBut)) return true
  return false
}

/** Whether both a thing and its negation are said: "to be or not to be", "quieran o no", "chcąc nie chcąc". */
export function isEither({ from, to }: Mark, reading: Reading): boolean {
  const { tokens, language } = reading
  const before = itemBefore(tokens, from)?.lower
  if (before !== undefined && before === tokens[to]?.lower) return true
  const { or } = wordsFor(language.tag)
  return or.some(words => saysAt(reading, from - words.length, [words]))
}

/** Whether a negator means nothing after "before", "unless" and the like: "avant que les pluies ne reprennent". */
function isIdle({ from, to }: Mark, { tokens, language }: Reading, all: readonly Mark[]): boolean {
  const { idle } = wordsFor(language.tag)
  if (idle.length === 0 || all.some(other => other.from >= to && other.from < to + NEAR_SECOND)) return false
  const first = Math.max(0, from - APART)
  return tokens.slice(first, from).some((_, index) => {
    const at = first + index
    return idle.some(words => words.every((word, offset) => tokens[at + offset]?.lower === word))
  })
}

/** The negative words that a translator may use in place of a negation; "fällt … aus" counts by its first word. */
export function privativesIn(reading: Reading): readonly Mark[] {
  const marks =
    has(reading, BIT.privative) || has(reading, BIT.negator)
      ? reading.marks.filter(
          mark => mark.senses.some(isPrivative) || (mark.senses.some(isNegator) && isPart(mark, reading)),
        )
      : NO_MARKS
  const cut = separatedIn(reading)
  return cut.length === 0 ? marks : [...marks, ...cut]
}

/** How many words may stand between both parts of a verb. */
const LONGEST_CLAUSE = 14

/** What follows the last word of a clause. */
const CLAUSE_END = /^(?:$|[\s"“”»)]?[.,;:!?)]|\s(?:und|en)\s)/u

function separatedIn({ tokens, text, language }: Reading): readonly Mark[] {
  const { separated } = wordsFor(language.tag)
  if (separated.length === 0) return NO_MARKS
  return tokens.flatMap(({ lower, start }, from): readonly Mark[] => {
    const endings = separated.flatMap(([verb, last]) => (verb === lower && last !== undefined ? [last] : []))
    if (endings.length === 0) return NO_MARKS
    const found = tokens
      .slice(from + 1, from + LONGEST_CLAUSE)
      .findIndex(token => endings.includes(token.lower) && CLAUSE_END.test(text.slice(token.end, token.end + 4)))
    const last = found < 0 ? undefined : tokens[from + 1 + found]
    return last === undefined ? NO_MARKS : [{ from, to: from + 2 + found, start, end: last.end, senses: [] }]
  })
}

/** The verbs that a language negates by their own form, as if they were negators: Czech "neviděli". */
export function negatedVerbsIn(reading: Reading): readonly Mark[] {
  const { tokens, language } = reading
  const { verb, verbs } = wordsFor(language.tag)
  if (verb === undefined || !has(reading, BIT.privative)) return NO_MARKS
  return tokens.flatMap(({ lower, start, end, word }, from): readonly Mark[] =>
    (word.traits & BIT.privative) !== 0 && (verb.test(lower) || verbs.has(lower)) && !word.senses.some(isNegator)
      ? [{ from, to: from + 1, start, end, senses: word.senses }]
      : [],
  )
}

/** Whether a negator often negates only the word that it is part of: 非致死性. */
export const isPart = ({ from }: Mark, { tokens, language }: Reading): boolean => {
  const lower = tokens[from]?.lower ?? ''
  return wordsFor(language.tag).parts.has(lower)
}

/** How many words may stand between a negator and the negative word that it negates. */
const DOUBLES = 3

/** Whether a negator and the negative word after it cancel each other: "not uncommon", "not without", "never fails". */
export const isDoubled = ({ to }: Mark, reading: Reading): boolean =>
  privativesIn(reading).some(({ from }) => from >= to && from - to < DOUBLES) ||
  reading.tokens.slice(to, to + DOUBLES).some(({ lower }) => wordsFor(reading.language.tag).without.has(lower))

/** How many words after a negator "until" may stand. */
const CLAUSE = 12

/** Whether one of some words stands in a stretch of a text. */
function saysIn(tokens: readonly Token[], words: readonly string[]): boolean {
  return tokens.some(({ lower }) =>
    words.some(word => (word.startsWith('*') ? lower.endsWith(word.slice(1)) : word === lower)),
  )
}

/**
 * Whether the source says until when something is not so, and the target from when on it is: "not until May" → erst im
 * Mai.
 */
export function isSaidSince({ from, to }: Mark, source: Reading, target: Reading): boolean {
  const { verbLast, unspaced } = source.language.data
  const comesBefore = verbLast === true || unspaced === 'always'
  const clause = source.tokens.slice(comesBefore ? Math.max(0, from - CLAUSE) : to, comesBefore ? from : to + CLAUSE)
  if (!saysIn(clause, wordsFor(source.language.tag).until)) return false
  const { since } = wordsFor(target.language.tag)
  return target.language.data.unspaced === 'always'
    ? since.some(word => target.text.includes(word))
    : saysIn(target.tokens, since)
}

/** How many words after a negator the verb may stand. */
const VERB = 3

/** Whether something had not begun, and the target tells what was before it: "had not started" → avant les travaux. */
export function isSaidBefore({ to }: Mark, source: Contrasts, target: Reading): boolean {
  const hadBegun = source.sure.some(({ member, at }) => member === 'begin' && at >= to && at - to < VERB)
  return hadBegun && saysIn(target.tokens, wordsFor(target.language.tag).until)
}

/** "Warned them not to swim" and "warned them of swimming" are the same: whether both texts warn, the source before a negator. */
export function areWarned({ from }: Mark, source: Reading, target: Reading): boolean {
  const warns = ({ language }: Reading, tokens: readonly Token[]): boolean =>
    tokens.some(({ lower }) => lookUp(lower, wordsFor(language.tag).warns).length > 0)
  const isLast = source.language.data.verbLast === true
  const tokens = isLast ? source.tokens : source.tokens.slice(Math.max(0, from - CLAUSE), from)
  return warns(source, tokens) && warns(target, target.tokens)
}
