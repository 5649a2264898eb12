import { tell } from '../../../say.ts'
import { FACT } from '../../language/words/word-facts.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import type { Mark, Reading } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { tagStart } from '../../read/tags.ts'
import { isTurnedTwice, turnedIn } from './contrasts.ts'

/** What negates a clause; an idiom that contains a negator has already been read as an idiom. */
const negatorsIn = (reading: Reading): readonly Mark[] =>
  has(reading, 'negator')
    ? reading.marks.filter(
        mark =>
          mark.senses.some(isNegator) &&
          !isNumero(mark, reading) &&
          !isPrefix(mark, reading) &&
          !isInTag(mark, reading),
      )
    : NO_MARKS
const NO_MARKS: readonly Mark[] = []
/** "world no. 1" */
const isNumero = ({ to, end }: Mark, { text, tokens }: Reading): boolean =>
  tokens[to]?.kind === 'digits' && text.startsWith('. ', end)
/** "a no-op", "the no-fly zone", "non-directory" */
const isPrefix = ({ end }: Mark, { text }: Reading): boolean => /^-\p{L}/u.test(text.slice(end, end + 2))
/** A question behind a statement, which negates nothing: "You knew it, didn't you?", "Lo sabías, ¿no?" */
const isInTag = (mark: Mark, reading: Reading): boolean => {
  const start = tagStart(reading, mark.end)
  return start !== undefined && mark.start >= start
}
const isNegator = ({ kind }: Mark['senses'][number]): boolean => kind === 'negator'
const wordsOf = ({ text }: Reading, { start, end }: Mark): string => text.slice(start, end)

export const negationLost: PairCheck = {
  level: 'warning',
  finds: 'The source negates, and nothing in the target does.',
  why: 'Without "not" it is the opposite.',
  needs: ['negator'],
  example: ['Today, this is not the case.', 'Dies ist heute der Fall.'],
  pair: ({ source, target, given, contrasts }) => {
    if (has(target, 'negator')) return NOTHING
    const [first] = negatorsIn(source).filter(mark => !isKept(mark, source, target) && !isTakenBack(mark, source))
    if (!first) return NOTHING
    // A privative that the source has as well ("unable") does not replace its "not".
    if (standsFor(first, privativesIn(source), privativesIn(target), { source, target })) return NOTHING
    if (!target.language.knows.has('negator') || target.text.trim() === '') return NOTHING
    // "Not uncommon" → häufig
    if (isDoubled(first, source) && privativesIn(target).length === 0) return NOTHING
    if (turnedIn(...contrasts()).some(one => isTurnedTwice(one, source, target))) return NOTHING
    return [
      {
        ...tell('negation-lost', { words: wordsOf(source, first) }),
        source: [first.start, first.end],
        // Interfaces say "could not" in many ways: failed, échec, 失败.
        ...(given.interface ? { level: 'info' as const } : {}),
      },
    ]
  },
}

const privativesIn = (reading: Reading): readonly Mark[] =>
  has(reading, 'privative')
    ? reading.marks.filter(({ senses }) => senses.some(({ kind }) => kind === 'privative'))
    : NO_MARKS

/** How far a negation and the word that replaces it may be apart in their sentences, as a fraction of the sentence. */
const REACH = 0.3

/** In a short text, a privative can replace nothing else. */
const SHORT = 60

/** Whether the target has one privative more than the source, at about the place of the negation. */
function standsFor(
  negator: Mark,
  before: readonly Mark[],
  after: readonly Mark[],
  { source, target }: Pick<Sides, 'source' | 'target'>,
): boolean {
  // Czech and Turkish negate their verbs like this in any position: "never to stop" → nepřestane.
  const { data, negatedWord } = target.language
  if (data.negatedWords?.verbs && negatedWord) {
    const verbs = target.tokens.filter(({ lower }) => negatedWord.test(lower)).length
    if (verbs >= negatorsIn(source).length) return true
  }
  if (after.length <= before.length) return false
  if (source.text.length < SHORT) return true
  const at = negator.start / source.text.length
  // "Will not attend the premiere" → 上映会を欠席する
  const isLastVerb = (place: number): boolean => data.verbLast === true && place >= 1 - REACH
  return after.some(({ start }) => {
    const place = start / target.text.length
    return Math.abs(place - at) <= REACH || isLastVerb(place)
  })
}

/** Whether a negator and the negative word after it cancel each other: "not uncommon", "not impossible". */
const isDoubled = ({ to }: Mark, reading: Reading): boolean =>
  privativesIn(reading).some(({ from }) => from >= to && from - to < 2)

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

export const negationAdded: PairCheck = {
  level: 'info',
  finds: 'The target negates, and nothing in the source does.',
  why: 'It may be another way to say the same; if not, it is the opposite.',
  needs: ['negator'],
  example: ['This is the case.', 'Dies ist nicht der Fall.'],
  pair: ({ source, target }) => {
    const [first] = negatorsIn(target)
    if (!first || !source.language.knows.has('negator')) return NOTHING
    if (has(source, 'negator') || has(source, 'idiom')) return NOTHING
    if (has(source, 'privative') && !isNegatedPrivative(source, target)) return NOTHING
    const level = has(source, 'privative') ? { level: 'warning' as const } : {}
    return [
      { ...tell('negation-added', { words: wordsOf(target, first) }), target: [first.start, first.end], ...level },
    ]
  },
}

/** How many words a negator may stand before the negative word that it negates, or behind it. */
const NEGATES = 2

/** Whether the target negates the negative word that the source says plainly: "denied it" → no lo negó. */
const isNegatedPrivative = (source: Reading, target: Reading): boolean =>
  // "Few took it for a yes" → ほとんどいなかった, 很少…不
  target.language.data.unspaced === undefined &&
  target.language.data.verbLast !== true &&
  // "This is unavoidable" → no se puede evitar
  !source.tokens.some(({ lower }) => source.language.negatedWord?.test(lower)) &&
  privativesIn(target).length >= privativesIn(source).length &&
  privativesIn(target).some(({ from, to }) =>
    negatorsIn(target).some(mark => {
      // Russian "невозможно" is both.
      const between = mark.to <= from ? from - mark.to : mark.from - to
      return between >= 0 && between < NEGATES
    }),
  )

/** Whether a word after a negative one makes it right alone; `*ти` means every word with that ending: нічого робити. */
const isExcused = (word: string, unless: ReadonlySet<string>): boolean =>
  unless.has(word) || [...unless].some(end => end.startsWith('*') && word.endsWith(end.slice(1)))

/** Fewer words than this are a label: "нічого робити". */
const SENTENCE = 4

export const negationBroken: PairCheck = {
  level: 'warning',
  finds: 'A negative word is without the negated verb that its language needs.',
  why: 'Russian and Polish negate twice; one half alone means nothing.',
  example: ['it has never fallen out', 'они никогда выпадали'],
  pair: ({ target, given }) => {
    const { concord } = target.language
    if (!concord || (target.facts & FACT.concords) === 0) return NOTHING
    const at = target.tokens.findIndex(({ facts }) => (facts & FACT.concords) !== 0)
    const word = target.tokens[at]
    // "Nothing" as the label of a choice is not a sentence.
    if (!word || target.tokens.length < (given.interface ? SENTENCE : 2)) return NOTHING
    if (isExcused(target.tokens[at + 1]?.lower ?? '', concord.unless)) return NOTHING
    // Spanish "ni" may open a sentence: "Ni él lo sabe".
    if (concord.with.has(word.lower) && /(?:^|[.!?:;«"“¿¡(])\s*$/.test(target.text.slice(0, word.start))) return NOTHING
    if (target.tokens.some(({ lower }, index) => index !== at && concord.with.has(lower))) return NOTHING
    const [partner = ''] = concord.with
    // Messages omit their verb: "Нищо ново", "z żadnej innej".
    const asLabel = given.interface ? { level: 'info' as const } : {}
    return [{ ...tell('negation-broken', { words: word.text, partner }), target: [word.start, word.end], ...asLabel }]
  },
}
