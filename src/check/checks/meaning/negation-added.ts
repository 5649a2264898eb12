import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import { saysMember } from '../../read/facts/contrasts.ts'
import type { Mark, Reading, Token } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'
import {
  areWarned,
  isEither,
  isIn,
  isMerely,
  isNothingBut,
  isPart,
  isSaidSince,
  negatedVerbsIn,
  negatorsIn,
  privativesIn,
  saysMerely,
  wordsFor,
} from './negators.ts'

export const negationAdded: PairCheck = {
  level: 'info',
  finds: 'The target negates, and nothing in the source does.',
  why: 'It may be another way to say the same; if not, it is the opposite.',
  needs: ['negator', 'privative'],
  example: ['The bridge is open.', 'Die Brücke ist nicht offen.'],
  pair: sides => {
    const { source, target, given } = sides
    if (has(source, BIT.negator) || has(source, BIT.idiom) || !source.language.knows.has('negator')) return NOTHING
    const verbs = negatedVerbsIn(target)
    const negators = [...negatorsIn(target), ...verbs]
    const [first] = negators
    if (!first) return NOTHING
    const sayOnly = saysMerely(source) && saysMerely(target)
    const isPrivative =
      has(source, BIT.privative) && (!sayOnly || privativesIn(source).some(mark => !isOnly(mark, source)))
    if (isPrivative && !isNegatedPrivative(source, target)) return NOTHING
    const isSure =
      // Interfaces say "failed" and "invalid" in many ways.
      !given.interface &&
      // The form for 0 says none: "{{count}} articles" → لا مقالات
      !given.plural?.numbers?.includes(0) &&
      (isPrivative ||
        (isPlain({ negators, verbs, sayOnly }, target) &&
          !mayBeNegative(sides, sayOnly) &&
          !mayTurnState(sides) &&
          !areWarned(first, target, source) &&
          // "frühestens im Herbst" → nie przed jesienią
          !isSaidSince(first, target, source) &&
          !isQuoted(first, source, target)))
    const level = isSure ? { level: 'warning' as const } : {}
    return [
      { ...tell('negation-added', { words: wordsOf(target, first) }), target: [first.start, first.end], ...level },
    ]
  },
}

const wordsOf = ({ text }: Reading, { start, end }: Mark): string => text.slice(start, end)

/** How many words a negator may stand before the negative word that it negates, or behind it. */
const NEGATES = 2

/** Whether the target negates the negative word that the source says plainly: "denied it" → no lo negó. */
const isNegatedPrivative = (source: Reading, target: Reading): boolean =>
  // "Few took it for a yes" → ほとんどいなかった, 很少…不
  saysFew(source) &&
  saysFew(target) &&
  // "This is unavoidable" → no se puede evitar
  !source.tokens.some(({ lower }) => source.language.negatedWord?.test(lower)) &&
  privativesIn(target).length >= privativesIn(source).length &&
  privativesIn(target).some(({ from, to }) =>
    negatorsIn(target).some(mark => {
      // Russian "невозможно" is both.
      const between = mark.to <= from ? from - mark.to : mark.from - to
      // "sloot … niet uit"
      const isInside = mark.from > from && mark.to < to
      return isInside || (between >= 0 && between < NEGATES)
    }),
  )

/** Shorter words stand inside many others. */
const SHORTEST = 5

/** Whether the negator is a word of a title that both texts have: "Her Father Didn't Like Me". */
function isQuoted({ from }: Mark, source: Reading, { tokens }: Reading): boolean {
  const { lower = '', text = '' } = tokens[from] ?? {}
  return source.tokens.some(token => token.lower === lower) || (text.length >= SHORTEST && source.text.includes(text))
}

/** Whether a language's negative words are whole words, of which a text has few. */
const saysFew = ({ language: { data } }: Reading): boolean => data.unspaced === undefined && data.verbLast !== true

/** A longer text has several clauses, of which one may be said the other way round. */
const LONGEST = 170

/** The negations of a target, and whether it says "only" as its source does. */
interface Negations extends Record<'negators' | 'verbs', readonly Mark[]> {
  readonly sayOnly: boolean
}

const isOnly = ({ from }: Pick<Mark, 'from'>, { tokens, language }: Reading): boolean =>
  wordsFor(language.tag).merely.includes(tokens[from]?.lower ?? '')

/** Whether the only negation of a text negates its verb: "no abrirá". */
function isPlain({ negators, verbs, sayOnly }: Negations, target: Reading): boolean {
  const { not } = wordsFor(target.language.tag)
  const isNot = (mark: Mark): boolean => verbs.includes(mark) || isIn(not, target.tokens[mark.from])
  const plain = negators.filter(isNot)
  const [one] = plain
  // French "ne … pas" is one.
  const isAlone = negators.length === 1 || (target.language.tag === 'fr' && negators.length === 2)
  if (one === undefined || plain.length > 1 || !isAlone || isPart(one, target) || isMerely(one, target)) return false
  if (isNothingBut(one, target) || negators.some(mark => isEither(mark, target))) return false
  if (target.language.tag === 'fr' && negators.length < 2) return false
  return (
    target.text.length <= LONGEST &&
    !/[?？؟]/.test(target.text) &&
    !isContrasted(one, target) &&
    !describes(one, target) &&
    // Czech "nebude" is a negator and looks like a negative word.
    privativesIn(target).every(
      mark =>
        mark.start === one.start ||
        verbs.some(({ start }) => start === mark.start) ||
        (sayOnly && isOnly(mark, target)),
    )
  )
}

/** An answer, or "A, not B": what is negated is not the verb of the sentence. German "nicht" may end it. */
function isContrasted({ from, start, end }: Mark, { text, tokens, language }: Reading): boolean {
  if (/[,;:(–—-]\s*$/.test(text.slice(Math.max(0, start - 2), start))) return true
  const isAnswer = wordsFor(language.tag).no.has(tokens[from]?.lower ?? '')
  return isAnswer && /^\s*(?:[,.;:!?"”»)]|$)/.test(text.slice(end, end + 2))
}

/** Whether a negator belongs to the description of a noun: 不正确的版本 (a malformed version). */
const describes = ({ start }: Mark, { text, language }: Reading): boolean =>
  wordsFor(language.tag).describes?.test(text.slice(start, start + DESCRIPTION)) === true

/** How many letters of such a description are looked at. */
const DESCRIPTION = 12

/**
 * Whether the source has a word for which a translator may negate the opposite: "remains closed" → no abre. A target that
 * says the word itself does not: "plans to close it" → no prevé cerrarla; "only they are affected" → bara de påverkas inte.
 */
function mayBeNegative({ source, contrasts }: Pick<Sides, 'source' | 'contrasts'>, sayOnly: boolean): boolean {
  const { tokens, text, language } = source
  const { doubts } = wordsFor(language.tag)
  if (doubts.exact.size + doubts.stems.size === 0 || text.length > LONGEST || /[?？؟]/.test(text)) return true
  return tokens.some(
    (token, from) =>
      !(sayOnly && isOnly({ from }, source)) &&
      (language.negatedWord?.test(token.lower) === true || (isIn(doubts, token) && !isSaidAlike(token, contrasts()))),
  )
}

/** Whether what a word of the source says is in the target, which says nothing else of its family. */
const isSaidAlike = ({ start }: Token, [from, to]: ReturnType<Sides['contrasts']>): boolean =>
  from.sure.some(
    said =>
      said.from.start <= start &&
      start <= said.to.start &&
      !said.weak &&
      to.sure.some(({ member }) => member === said.member) &&
      to.sure.every(({ family, member }) => family !== said.family || member === said.member),
  )

/**
 * Whether the source has a verb like "keep", and the target may negate the opposite of the state: "keep it open" → do not
 * close it. A target that names the same state does not.
 */
function mayTurnState({ source, contrasts }: Pick<Sides, 'source' | 'contrasts'>): boolean {
  const { stays } = wordsFor(source.language.tag)
  const at = source.tokens.findIndex(token => isIn(stays, token))
  if (at < 0) return false
  const [from, to] = contrasts()
  return !from.sure.some(said => said.at > at && said.at - at <= STATE && saysMember(to, said))
}

/** How many words after such a verb its state may stand. */
const STATE = 6
