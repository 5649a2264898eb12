import { FAMILIES } from '../../../languages/contrasts.ts'
import { listOf } from '../../../languages/word-lists.ts'
import type { Span } from '../../../model.ts'
import { tell } from '../../../say.ts'
import { FACT } from '../../language/words/word-facts.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { Contrasts } from '../../read/facts/contrasts.ts'
import type { Mark, Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'
import { isTurnedTwice, turnedIn } from './contrasts.ts'
import {
  areWarned,
  degreesIn,
  isDoubled,
  isIn,
  isMerely,
  isNegator,
  isNo,
  isPart,
  isSaidBefore,
  isSaidSince,
  negatedVerbsIn,
  negatorsIn,
  privativesIn,
  saysMerely,
  saysMerelyAt,
  wordsFor,
} from './negators.ts'
import { standsFor } from './replaced-negation.ts'
import { secondLost } from './second-negation.ts'

const wordsOf = ({ text }: Reading, { start, end }: Mark): string => text.slice(start, end)

export const negationLost: PairCheck = {
  level: 'warning',
  finds: 'The source negates, and nothing in the target does.',
  why: 'Without "not" it is the opposite.',
  needs: ['negator', 'idiom'],
  example: ['Today, this is not the case.', 'Dies ist heute der Fall.'],
  pair: ({ source, target, given, contrasts }) => {
    const isWithout = keepsWithout(source, target)
    if (!isWithout && negatesSomehow(target)) return secondOf(source, target, given.interface)
    // "Not only A but B" → A and B; a target with "only" lost its "not".
    const plain = [...negatorsIn(source), ...degreesIn(source, target)].filter(
      mark =>
        !isPart(mark, source) &&
        (!isMerely(mark, source) || saysMerely(target)) &&
        !(isWithout && saysWithout(mark, source)),
    )
    const [first] = plain.filter(mark => !isKept(mark, source, target) && !isTakenBack(mark, source))
    if (!first) return NOTHING
    // A privative that the source has as well ("unable") does not replace its "not".
    const own = ownPrivativesIn(source).filter(mark => !isMerely(first, source) || !saysMerelyAt(mark, source))
    if (standsFor(first, own, replacementsOf(first, source, target), { source, target })) return NOTHING
    if (!target.language.knows.has('negator') || target.text.trim() === '') return NOTHING
    // "Not uncommon" → häufig
    const isBoth = plain.some(mark => saysWithout(mark, source)) && plain.some(mark => !saysWithout(mark, source))
    // "Not a day goes by without a strike" → every day has one
    if (isBoth && !isWithout) return NOTHING
    // The Japanese "denied that he had not" is "denied that he had": what stands behind a negation there governs it.
    const maySayOne = source.language.data.verbLast === true || privativesIn(target).length === 0
    if (!isWithout && plain.some(mark => isDoubled(mark, source)) && maySayOne) return NOTHING
    if (
      isSaidSince(first, source, target) ||
      isSaidBefore(first, contrasts()[0], target) ||
      isFirstTime(first, contrasts()) ||
      areWarned(first, source, target) ||
      saysZero(target) ||
      asks(first, source, target)
    )
      return NOTHING
    if (turnedIn(...contrasts()).some(one => isTurnedTwice(one, source, target))) return NOTHING
    if (isOpposite(first, source, contrasts())) return NOTHING
    const isSaidOtherwise = plain.every(mark => saysWithout(mark, source)) && lacksWith(target)
    return [
      {
        ...tell('negation-lost', { words: wordsOf(source, first) }),
        source: [first.start, first.end],
        // Interfaces say "could not" in many ways: failed, échec, 失败.
        ...(given.interface || isSaidOtherwise ? { level: 'info' as const } : {}),
      },
    ]
  },
}

/** Whether a language has a word for "with", and the text has none. */
const lacksWith = ({ tokens, language }: Reading): boolean => {
  const words = wordsFor(language.tag).with
  return words.size > 0 && !tokens.some(({ lower }) => words.has(lower))
}

/** Whether the target says the opposite of the word that is negated, also where this may mean more: "do not close" → offen lassen. */
function isOpposite(
  { to }: Mark,
  { tokens }: Reading,
  [source, target]: readonly [source: Contrasts, target: Contrasts],
): boolean {
  const negated = tokens[to]?.word.contrasts.filter(({ words }) => words.length === 1) ?? []
  return target.sure.some(
    said =>
      FAMILIES[said.family]?.members.split(' ').length === 2 &&
      !source.sure.some(({ family, member }) => family === said.family && member === said.member) &&
      negated.some(({ family, member }) => family === said.family && member !== said.member),
  )
}

/** The second of two negations, if the target has only one. */
function secondOf(source: Reading, target: Reading, isInterface: boolean | undefined): readonly Seen[] {
  const second = isInterface ? undefined : secondLost(source, target)
  if (second === undefined) return NOTHING
  const { start, end } = second
  return [{ ...tell('negation-lost', { words: wordsOf(source, second) }), source: [start, end] }]
}

/** Whether a negator says "without". */
const saysWithout = ({ from }: Mark, { tokens, language }: Reading): boolean =>
  wordsFor(language.tag).without.has(tokens[from]?.lower ?? '')

/**
 * Whether the only negations of the target are "without", and the source says it as often: then they stand for no other
 * negation of the source. "Never sold it without a prescription" → lo había vendido sin receta.
 */
function keepsWithout(source: Reading, target: Reading): boolean {
  if (has(target, BIT.idiom) || !has(target, BIT.negator)) return false
  const marks = target.marks.filter(mark => mark.senses.some(isNegator))
  if (!marks.every(mark => saysWithout(mark, target))) return false
  return source.marks.filter(mark => saysWithout(mark, source)).length >= marks.length
}

/** Whether a text has a negator, or one in an idiom: "nada más", "non seulement". */
function negatesSomehow(target: Reading): boolean {
  if (!has(target, BIT.negator) && !has(target, BIT.idiom)) return false
  const isSpaced = target.language.data.unspaced === undefined
  return target.marks.some(
    mark =>
      (mark.senses.some(isNegator) && !isPart(mark, target)) ||
      // "Sin embargo" opens many sentences, and "non plus" stands beside a negation.
      (isSpaced &&
        (mark.from > 0 || asksFirst(mark, target)) &&
        !isNo(mark, target) &&
        mark.senses.some(({ kind }) => kind === 'idiom') &&
        target.tokens.slice(mark.from, mark.to).some(({ word }) => word.senses.some(isNegator))),
  )
}

/** Whether a negated question opens a text: "Isn't it time to go?" Behind a statement, the same words are a tag. */
const asksFirst = ({ to }: Mark, { tokens, language }: Reading): boolean =>
  listOf(language.data.tagEnds ?? '').includes(tokens[to - 1]?.lower ?? '') && tokens[to] !== undefined

/** Whether something had never been, and the target says that it is for the first time: "never shown before" → erstmals. */
function isFirstTime({ from }: Mark, [source, target]: ReturnType<Sides['contrasts']>): boolean {
  const isNever = source.sure.some(({ member, at }) => member === 'never' && at === from)
  return isNever && target.sure.some(({ member }) => member === 'firstOne')
}

/** "Neither side scored" → 0:0 */
const saysZero = ({ tokens }: Reading): boolean =>
  tokens.some(({ kind, text }) => kind === 'digits' && /^[0:.–-]+$/.test(text))

/** A question that expects a yes has its negator among the first words: "Isn't it time?" */
const FIRST_WORDS = 4

const asks = ({ from }: Mark, source: Reading, target: Reading): boolean =>
  from < FIRST_WORDS && isQuestion(source.text) && isQuestion(target.text)
const isQuestion = (text: string): boolean => /[?？؟]["”»“」]?$/u.test(text)

/**
 * The negative words of a source besides its negations. Russian "невозможно" is both, and a Czech verb is negated
 * together with what it negates: "nesdělují žádné".
 */
function ownPrivativesIn(reading: Reading): readonly Mark[] {
  const verbs = negatedVerbsIn(reading)
  return privativesIn(reading).filter(
    ({ from, senses }) => !senses.some(isNegator) && !verbs.some(verb => verb.from === from),
  )
}

/** The negative words that may replace a negation; "only" does not replace the "not" of "not only". */
function replacementsOf(negator: Mark, source: Reading, target: Reading): readonly Mark[] {
  const all = privativesIn(target)
  return isMerely(negator, source) ? all.filter(mark => !saysMerelyAt(mark, target)) : all
}

/** How many words after a negator a word may stand that cancels the negation. */
const CLAUSE = 12

/**
 * Whether the negation is cancelled: "Nowhere will it be more difficult than here" says that it is the most difficult
 * here.
 */
function isTakenBack({ to, end }: Mark, { text, tokens, language }: Reading): boolean {
  if (language.exceptions.size === 0) return false
  const word = tokens
    .slice(to, to + CLAUSE)
    .find(
      ({ lower }, index) =>
        language.exceptions.has(lower) || language.exceptions.has(`${lower} ${tokens[to + index + 1]?.lower}`),
    )
  // "Mr. Smith" ends no sentence.
  return word !== undefined && !/[;:!?]|(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2})\./u.test(text.slice(end, word.start))
}

/** Whether a keyword stands in the target unchanged: "one of all, none, own" → "eines von all, none, own". */
const isKept = ({ from }: Mark, source: Reading, target: Reading): boolean => {
  const word = source.tokens[from]?.lower
  return target.tokens.some(({ lower }) => lower === word) && target.language.locale !== source.language.locale
}

/** Whether a word after a negative one makes it right alone; `*ти` means every word with that ending: нічого робити. */
const isExcused = (word: string, unless: ReadonlySet<string>): boolean =>
  unless.has(word) || [...unless].some(end => end.startsWith('*') && word.endsWith(end.slice(1)))

/** What remains of a fixed phrase that lost its negator: "тем менее", but not "чем выше, тем менее". */
function remainsIn({ tokens, language }: Reading): Span | undefined {
  const { remains, not } = wordsFor(language.tag)
  for (const words of remains) {
    const [first] = words
    const at = tokens.findIndex(
      ({ lower }, index) => lower === first && words.every((word, offset) => tokens[index + offset]?.lower === word),
    )
    if (at < 0 || isIn(not, tokens[at - 1])) continue
    if (tokens.slice(0, at).some(({ lower }) => language.exceptions.has(lower))) continue
    const { start = 0 } = tokens[at] ?? {}
    return { start, end: tokens[at + words.length - 1]?.end ?? start }
  }
  return undefined
}

/** Fewer words than this are a label: "нічого робити". */
const SENTENCE = 4

export const negationBroken: PairCheck = {
  level: 'warning',
  finds: 'A negative word is without the negated verb that its language needs.',
  why: 'Russian and Polish negate twice; one half alone means nothing.',
  example: ['it has never fallen out', 'они никогда выпадали'],
  pair: ({ target, given }) => {
    const { concord } = target.language
    const remains = remainsIn(target)
    if (remains) {
      const words = target.text.slice(remains.start, remains.end)
      const partner = wordsFor(target.language.tag).negator
      return [{ ...tell('negation-broken', { words, partner }), target: [remains.start, remains.end] }]
    }
    if (!concord || (target.facts & FACT.concords) === 0) return NOTHING
    const at = target.tokens.findIndex(({ facts }) => (facts & FACT.concords) !== 0)
    const word = target.tokens[at]
    // "Nothing" as the label of a choice is not a sentence.
    if (!word || target.tokens.length < (given.interface ? SENTENCE : 2)) return NOTHING
    if (isExcused(target.tokens[at + 1]?.lower ?? '', concord.unless)) return NOTHING
    // Spanish "ni" may open a sentence: "Ni él lo sabe".
    if (concord.with.has(word.lower) && /(?:^|[.!?:;«"“¿¡(])\s*$/.test(target.text.slice(0, word.start))) return NOTHING
    if (target.tokens.some(({ lower }, index) => index !== at && concord.with.has(lower))) return NOTHING
    // "Never, never," she said.
    if (target.tokens[at + 1]?.lower === word.lower) return NOTHING
    const [partner = ''] = concord.with
    // Messages omit their verb: "Нищо ново", "z żadnej innej".
    const asLabel = given.interface ? { level: 'info' as const } : {}
    return [{ ...tell('negation-broken', { words: word.text, partner }), target: [word.start, word.end], ...asLabel }]
  },
}
