import { itemBefore } from '../../../../item-at.ts'
import { checkDataOf } from '../../../../languages/check.ts'
import { onceEach } from '../../../../once.ts'
import { isPhraseWord } from '../../../language/words/phrase-word.ts'
import { wordsOf } from '../../../language/words/word-list.ts'
import type { Reading, Token } from '../../../read/model.ts'
import type { NumberFact } from '../../model.ts'
import { type Score, saysBehind, scoresIn } from '../scores.ts'
import { NO_NUMBERS, onlyOpen, type Text, type Way } from './model.ts'

/** The minutes at which a part of a game ends. */
const ENDS: readonly number[] = [45, 90, 105, 120]

/** Whether the other text counts the minutes to the end: "two minutes from time" → 88e minute, 후반 43분. */
export const byMinutesLeft: Way = (number, own, other) => {
  if (!isMinute(number, own.reading)) return undefined
  const left = other.numbers.find(
    each =>
      isMinute(each, other.reading) &&
      [number.value, ...number.also].some(minute => ENDS.includes(minute + each.value)),
  )
  return left && [left]
}

/** The minute of a game at which its second half begins. */
const HALF = 45

/** Whether one text counts a minute from the beginning of the second half: "94th minute" → 49 minutos do segundo tempo. */
export const byHalf: Way = (number, own, other) => {
  const [isHere, isThere] = [speaksOfHalf(own.reading), speaksOfHalf(other.reading)]
  if (!(isHere || isThere) || !isMinute(number, own.reading)) return undefined
  return onlyOpen(
    other,
    each =>
      isMinute(each, other.reading) &&
      ((isThere && each.value + HALF === number.value) || (isHere && number.value + HALF === each.value)),
  )
}

const speaksOfHalf = ({ text, language }: Reading): boolean => {
  if (language.secondHalf.size === 0) return false
  const lower = text.toLowerCase()
  return language.secondHalf.values().some(words => lower.includes(words))
}

/** Whether a number is a minute of a game: "88th minute", "88'", "el minuto 88". */
const isMinute = ({ unit, from, to, end }: NumberFact, { text, tokens }: Reading): boolean =>
  unit === 'minute' ||
  /^['’′]/.test(text.slice(end)) ||
  isWordOfMinute(itemBefore(tokens, from)) ||
  isWordOfMinute(tokens[to]) ||
  isWordOfMinute(tokens[to + 1])

const isWordOfMinute = (token: Token | undefined): boolean =>
  token?.word.senses.some(sense => sense.kind === 'unit' && sense.id === 'minute') === true

/** Whether a number belongs to the result of sets that both texts list: "in straight sets: 6-4, 6-2" → 2:0 (6:4, 6:2). */
export const bySets: Way = (number, own) => {
  const scores = scoresIn(own.numbers, own.reading)
  const result = scores.find(score => score.includes(number))
  if (result === undefined) return undefined
  const sets = scores.filter(score => score !== result && !score.includes(number))
  return sets.length >= 2 && countOf(sets, isWon) === result[0].value && countOf(sets, isLost) === result[1].value
    ? NO_NUMBERS
    : undefined
}

/** Whether the other text says by how many goals the side was behind that had none: "two goals down" → 0:2. */
export const byGoalsBehind: Way = (number, own, other) => {
  const score = scoresIn(own.numbers, own.reading).find(each => each.includes(number))
  if (score === undefined || Math.min(score[0].value, score[1].value) > 0) return undefined
  const behind = score[0].value + score[1].value
  const said = other.numbers.find(({ value, counts }) => value === behind && counts)
  const isSaid = said !== undefined && (saysBehind(score, own.reading) || saysBehind([said, said], other.reading))
  return isSaid ? [said] : undefined
}

/** How many players of one side are on the field at a time, before and after some were sent off. */
const PLAYERS: readonly number[] = [9, 10, 11]

/** Whether a number counts the players that are left, and the other text says that one was sent off: "a red card" → 10 Mann. */
export const byPlayersLeft: Way = ({ value, unit, currency, percent, month, clock }, own, other) => {
  if (!PLAYERS.includes(value) || percent || month || clock !== undefined) return undefined
  if (unit !== undefined || currency !== undefined) return undefined
  const isSaid =
    saysOneOf(other, sentOffOf) || (saysOneOf(other, expelledOf) && (isAboutGame(own) || isAboutGame(other)))
  return isSaid ? NO_NUMBERS : undefined
}

/** Members of families that texts about games say. */
const OF_GAMES: ReadonlySet<string> = new Set(['win', 'lose', 'player', 'coach', 'referee', 'goalkeeper', 'football'])

const isAboutGame = ({ numbers, reading }: Text): boolean =>
  scoresIn(numbers, reading).length > 0 ||
  reading.tokens.some(({ word }) => word.contrasts.some(({ member }) => OF_GAMES.has(member)))

/** Whether a number belongs to a win by one goal that the other text says in words: "1-0" → por la mínima. */
export const byNarrowWin: Way = (number, own, other) => {
  const score = scoresIn(own.numbers, own.reading).find(each => each.includes(number))
  if (score === undefined || Math.abs(score[0].value - score[1].value) !== 1) return undefined
  return saysOneOf(other, narrowOf) ? NO_NUMBERS : undefined
}

type PhrasesOf = (tag: string) => readonly (readonly string[])[]

const phrasesOf = (words = ''): readonly (readonly string[])[] => wordsOf(words).map(phrase => phrase.split(' '))
const sentOffOf: PhrasesOf = onceEach((tag: string) => phrasesOf(checkDataOf(tag)?.sentOff))
const expelledOf: PhrasesOf = onceEach((tag: string) => phrasesOf(checkDataOf(tag)?.expelled))
const narrowOf: PhrasesOf = onceEach((tag: string) => phrasesOf(checkDataOf(tag)?.narrow))

/** Whether a text says one of some phrases of its language. */
function saysOneOf({ reading: { tokens, language } }: Text, of: PhrasesOf): boolean {
  const phrases = of(language.tag)
  return tokens.some((_, at) =>
    phrases.some(words => words.every((word, offset) => isPhraseWord(word, tokens[at + offset]))),
  )
}

/**
 * Whether the other text has a score that looks like a time of day: 10-14 → 10:14. Many languages give the loser's points
 * first: "lost the set 25-19" → 19:25.
 */
export const byScoreOnClock: Way = (number, own, other) => {
  const [time, scored, said] =
    number.clock === undefined
      ? [other.numbers.find(({ clock }) => clock !== undefined), scoresIn(own.numbers, own.reading), number]
      : [number, scoresIn(other.numbers, other.reading), undefined]
  if (time?.clock === undefined) return undefined
  const [hours, minutes] = [Math.floor(time.clock / 60), time.clock % 60]
  const isSaid = scored.some(score => {
    if (said !== undefined && !score.includes(said)) return false
    const [one, two] = score
    const isTurned = one.value === minutes && two.value === hours
    return (one.value === hours && two.value === minutes) || (isTurned && [own, other].every(saysLost))
  })
  return isSaid ? NO_NUMBERS : undefined
}

const saysLost = ({ reading }: Text): boolean =>
  reading.tokens.some(({ word }) => word.contrasts.some(({ member }) => member === 'lose'))

const isWon = ([one, other]: Score): boolean => one.value > other.value
const isLost = ([one, other]: Score): boolean => one.value < other.value
const countOf = (scores: readonly Score[], fits: (score: Score) => boolean): number => scores.filter(fits).length
