import { itemBefore } from '../../../../item-at.ts'
import { type Place, unlikeness } from '../../../../languages/name-likeness.ts'
import { sourceLanguageOf } from '../../../../languages/names.ts'
import { isEastAsian } from '../../../../languages/script.ts'
import { latinOf } from '../../../../languages/sound.ts'
import { once, onceEachWord } from '../../../../once.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { isSaying } from '../../../read/quotes/attributions.ts'
import { has } from '../../../read/reading.ts'
import { BIT } from '../../../read/tokens/traits.ts'
import { isNoName } from '../no-name.ts'
import { gazetteerOf } from '../places/gazetteer.ts'

/** A name that sounds like nothing in the target, and the name that the target has in its place, if it shows one. */
export interface LostName {
  readonly from: Token
  readonly to: Token
  readonly came?: readonly [first: Token, last: Token]
}

/** Names that sound alike differ in a smaller part of their letters. */
const MOST_UNLIKE = 0.3
/** A shorter name is too much like others. */
const FEWEST_LETTERS = 4
const MOST_NAMES = 3
/** Of a list only the first are compared. */
const MOST_RUNS = 8

/** Words in a row with a capital, as indexes of tokens, half-open. */
type Run = readonly [from: number, to: number]

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && (token.facts & FACT.proper) !== 0

/** Whether only a space is between two tokens. */
const isSpaceBetween = (one: Token | undefined, other: Token | undefined, text: string): boolean =>
  one !== undefined && other !== undefined && other.start - one.end === 1 && text.charAt(one.end) === ' '

/** Runs of words that begin with a capital and are nowhere else than in a name. */
function runsIn(reading: Reading): readonly Run[] {
  const { tokens, capitals, text, language } = reading
  const runs: Run[] = []
  let next = 0
  for (const at of capitals) {
    if (runs.length === MOST_RUNS) break
    if (at < next) continue
    let end = at
    while (isCapital(tokens[end]) && (end === at || isSpaceBetween(tokens[end - 1], tokens[end], text))) end++
    if (end === at) continue
    // The first word of a sentence has a capital in any case: "Астронавт Сара Митчелл".
    let from = end - at === MOST_NAMES && isOpening(at, reading) ? at + 1 : at
    for (let each = at; each < end; each++) {
      const token = tokens[each]
      if (token && isNoName(token.word, language)) from = each + 1
    }
    if (end > from && end - from <= MOST_NAMES) runs.push([from, end])
    // What stands right behind a run begins none.
    next = end + 1
  }
  return runs
}

/** What the words with a capital in a token sound like: Époque in "l’Époque". */
const soundsOf = onceEachWord((token): readonly string[] =>
  (token.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []).map(word => latinOf(word.toLowerCase())),
)

const soundOf = onceEachWord(word => latinOf(word.toLowerCase()))

/**
 * Where a name may begin: at a word with a capital, or at any word if the script has none; in Arabic and Hebrew after
 * the letters of an article, too.
 */
function placesIn(reading: Reading): readonly Place[] {
  const {
    text,
    tokens,
    capitals,
    language: { script, data },
  } = reading
  const skip = data.unspaced ? Number.POSITIVE_INFINITY : script?.name === 'Arab' || script?.name === 'Hebr' ? 3 : 0
  if (!isCased(reading)) return (text.match(/[\p{L}\p{M}ー]+/gu) ?? []).map(word => ({ sound: soundOf(word), skip }))
  const places: Place[] = []
  for (const at of capitals) for (const sound of soundsOf(tokens[at]?.text ?? '')) places.push({ sound, skip })
  return places
}

/** Whether a word sounds like the beginning of one of some others. */
function isAlike(text: string, places: readonly Place[]): boolean {
  const name = soundOf(text)
  for (const { sound } of places) if (sound.startsWith(name)) return true
  return places.some(place => unlikeness(name, place, MOST_UNLIKE) <= MOST_UNLIKE)
}

/**
 * A person or a place that sounds like nothing in the target. In a script with capitals the target must have a name of
 * its own in its place; in other scripts the source must say that it is a person: "astronaut Helen Okafor".
 */
export function lostName(source: Reading, target: Reading): LostName | undefined {
  if ((source.facts & FACT.proper) === 0 || source.language.data.nounCapitals) return undefined
  const runs = runsIn(source)
  if (runs.length === 0) return undefined
  const places = once(() => placesIn(target))
  const hasCase = once(() => isCased(target))
  const isUnheard = (run: Run, reading: Reading, all: readonly Place[]): boolean =>
    everyIn(run, reading, ({ text }) => text.length >= FEWEST_LETTERS && !isAlike(text, all))
  // In a script without capitals, a short first name sounds like some word.
  const isGone = (run: Run): boolean => {
    const last = source.tokens[run[1] - 1]
    if (!hasCase() && run[1] - run[0] > 1 && last !== undefined && last.text.length >= FEWEST_OF_PLACE)
      return isUnlikeAll(last, places())
    return isUnheard(run, source, places())
  }
  const lost = runs.filter(
    run =>
      !isKept(run, source, target) &&
      !isFirst(run, source) &&
      !isOfTitle(run, source) &&
      !(readsSigns(target) && isOfSigns(run, source)) &&
      isGone(run),
  )
  const [one, more] = lost
  if (one === undefined || more !== undefined || isEastAsian(source.language.locale)) return undefined
  const [from, to] = [source.tokens[one[0]], source.tokens[one[1] - 1]]
  if (from === undefined || to === undefined || isListedThere(from, source, target)) return undefined
  if (!hasCase()) return isPerson(one, source) || isPlace(one, source, places()) ? { from, to } : undefined
  if (one[1] - one[0] === 1 && (target.language.data.nounCapitals || !isBehindPreposition(one, source)))
    return undefined
  const sources = placesIn(source)
  const came = runsIn(target).filter(
    run => run[1] - run[0] === one[1] - one[0] && !isFirst(run, target) && isUnheard(run, target, sources),
  )
  const [other, others] = came
  if (other === undefined || others !== undefined) return undefined
  const [first, last] = [target.tokens[other[0]], target.tokens[other[1] - 1]]
  return first && last ? { from, to, came: [first, last] } : undefined
}

function everyIn([from, to]: Run, { tokens }: Reading, test: (token: Token) => boolean): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && !test(token)) return false
  }
  return true
}

/** Whether the target has its own name of a place: Lille → Rijsel. */
function isListedThere({ start }: Token, source: Reading, target: Reading): boolean {
  const here = gazetteerOf(source.language.locale).namedBy(source)
  const ids = here.filter(place => place.start === start).map(({ id }) => id)
  return (
    ids.length > 0 &&
    gazetteerOf(target.language.locale)
      .namedBy(target)
      .some(({ id }) => ids.includes(id))
  )
}

/** A Chinese or Japanese name in Latin letters, which each language reads in its own way: Tanaka → 田中. */
const OF_SIGNS = /^[b-df-hj-np-twyz]{0,2}[aeiou]{1,3}(?:[b-df-hj-np-twyz]{1,4}[aeiou]{1,3}){0,6}(?:ng?)?$|-/i

const readsSigns = ({ language: { locale, tag } }: Reading): boolean => tag !== 'ko' && isEastAsian(locale)

const isOfSigns = (run: Run, reading: Reading): boolean => !everyIn(run, reading, ({ text }) => !OF_SIGNS.test(text))

/** Whether one word is left of a longer title: "Machine Learning". A name behind an office is a name. */
function isOfTitle([from, to]: Run, { tokens, language }: Reading): boolean {
  if (to - from > 1) return false
  const titles = sourceLanguageOf(language.locale)?.titles
  return [itemBefore(tokens, from), tokens[to]].some(
    token => isCapital(token) && !language.callings.has(token.lower) && titles?.has(token.lower) !== true,
  )
}

/** Whether one word alone opens a sentence or a quotation, where every word has a capital. */
const isFirst = ([from, to]: Run, reading: Reading): boolean => to - from === 1 && isOpening(from, reading)

const isOpening = (at: number, { tokens, text }: Reading): boolean => {
  const { start = 0 } = tokens[at] ?? {}
  return start === 0 || /(?:^|[.!?…:;"“”„«»'‘(–—-])[\s\u00a0]*$/u.test(text.slice(Math.max(0, start - 4), start))
}

const isCased = (reading: Reading): boolean =>
  !has(reading, BIT['other-letter']) || /[^\P{Ll}\p{Script=Latin}]/u.test(reading.text)

/**
 * Whether the last word of a name stands in the other text letter by letter, as most do: then it sounds like a word
 * there. An apostrophe or text without spaces may hide where a word begins.
 */
function isKept([, to]: Run, source: Reading, { tokens, capitals, language }: Reading): boolean {
  const last = source.tokens[to - 1]
  if (last === undefined || (last.facts & FACT.part) === 0) return false
  if (language.data.unspaced !== undefined || /['’]/.test(last.text)) return false
  for (const at of capitals) {
    const token = tokens[at]
    if (isCapital(token) && token.text === last.text) return true
  }
  return false
}

/** Whether a preposition stands before a run: "in Narbonne"; not "Education and Learning". */
const isBehindPreposition = ([from]: Run, { tokens, language }: Reading): boolean =>
  language.besideNames.noSubject?.has(itemBefore(tokens, from)?.lower ?? '') !== false

/** Places have other names in other languages more often, so that the target must have nothing like theirs. */
const SURELY_UNLIKE = 0.36
const FEWEST_OF_PLACE = 5

/** Whether one word is a place: a preposition stands before it. */
function isPlace([from, to]: Run, { tokens, language }: Reading, places: readonly Place[]): boolean {
  const [before, name] = [itemBefore(tokens, from), tokens[from]]
  if (to - from > 1 || before === undefined || name === undefined || name.text.length < FEWEST_OF_PLACE) return false
  // "The Nobel Prize in Literature" is one title.
  if (isCapital(itemBefore(tokens, from - 1))) return false
  return language.besideNames.noSubject?.has(before.lower) === true && isUnlikeAll(name, places)
}

const isUnlikeAll = ({ lower }: Token, places: readonly Place[]): boolean => {
  const sound = soundOf(lower)
  return places.every(place => unlikeness(sound, place, SURELY_UNLIKE) > SURELY_UNLIKE)
}

/** Whether the source says that a run is a person: by a calling before it, or by a verb of saying beside it. */
function isPerson([from, to]: Run, { tokens, language }: Reading): boolean {
  if (to - from < 2) return false
  const [before, after] = [itemBefore(tokens, from), tokens[to]]
  return (before !== undefined && language.callings.has(before.lower)) || (after !== undefined && isSaying(after))
}
