import { distance } from 'fastest-levenshtein'
import { itemBefore } from '../../../../item-at.ts'
import { areOneGivenName, isGivenName } from '../../../../languages/given-names.ts'
import { sourceLanguageOf } from '../../../../languages/names.ts'
import { plainWord } from '../../../../languages/plain-letters.ts'
import { skeletonOf } from '../../../../languages/sound.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { isNoName } from '../no-name.ts'
import { gazetteerOf } from '../places/gazetteer.ts'
import { mayCall, type Person, personsIn } from './persons.ts'

/** A person of whose name the source has no part, and the name of the source that the target has no part of. */
export interface Stranger {
  readonly came: readonly [start: number, end: number]
  readonly lost?: readonly [start: number, end: number]
  /** Whether the target says what the person is: "professor Robert Ellis". */
  readonly isCalled: boolean
}

/** How much of a name's letters two spellings of it share at least. */
const SHARED = 0.55

/** How many first letters show a name in another form or language. */
const STEM = 4

/** Shorter words are like too many. */
const SHORTEST = 3

const LATIN = /^[\p{Script=Latin}\p{M}’'-]+$/u

/** Whether two words in Latin letters may be one name: in another case, in another language or misspelt. */
function mayBeOne(one: string, other: string): boolean {
  const [left, right] = [plainWord(one), plainWord(other)]
  if (areOneGivenName(one, other)) return true
  if (distance(left, right) <= (1 - SHARED) * Math.max(left.length, right.length)) return true
  const [sound, heard] = [skeletonOf(left), skeletonOf(right)]
  return sound.length >= SHORTEST && heard.length >= SHORTEST && (sound.startsWith(heard) || heard.startsWith(sound))
}

/**
 * Whether a part of a name is anywhere in the other text, also as an adjective or inside of a longer word. A name that
 * both texts have is no form of it.
 */
function isIn(part: string, { tokens, capitals, text }: Reading, own: Reading): boolean {
  if (plainWord(text).includes(plainWord(part).slice(0, STEM))) return true
  return capitals.some(at => {
    const token = tokens[at]
    return (
      token !== undefined && mayBeOne(part, token.text) && !own.capitals.some(on => own.tokens[on]?.text === token.text)
    )
  })
}

/** Whether the letters of both texts are Latin, so that names are kept. */
const areLatin = (source: Reading, target: Reading): boolean =>
  source.language.script?.name === 'Latn' && target.language.script?.name === 'Latn'

/**
 * A person of the target of whose name the source has no part: "the doctors, led by Robert Ellis". Only where both texts
 * are in Latin letters, and the first name is one.
 */
export function strangerIn(source: Reading, target: Reading): Stranger | undefined {
  if ((target.facts & FACT.part) === 0 || !areLatin(source, target)) return undefined
  return (
    (mayCall(target) ? personAdded(source, target) : undefined) ??
    surnameAdded(source, target) ??
    besideKept(source, target)
  )
}

function personAdded(source: Reading, target: Reading): Stranger | undefined {
  const person = personsIn(target).find(
    ({ given, parts, start, end }) =>
      parts.every(({ text }) => LATIN.test(text) && !isIn(text, source, target)) &&
      isGivenName(given.text) &&
      !isOfPlace(start, end, target),
  )
  if (person === undefined) return undefined
  const before = itemBefore(
    target.tokens,
    target.tokens.findIndex(({ start }) => start >= person.start),
  )
  return { ...strangerOf(person, source, target), isCalled: before !== undefined && isCalling(before, target) }
}

const strangerOf = ({ start, end }: Pick<Person, 'start' | 'end'>, source: Reading, target: Reading): Stranger => {
  const lost = lostNameOf(source, target)
  return { came: [start, end], isCalled: true, ...(lost && { lost: [lost.start, lost.end] }) }
}

/** The first name of a source of which the target has no part. */
function lostNameOf(source: Reading, target: Reading): Token | undefined {
  for (const at of source.capitals) if (isLostAt(at, source, target)) return source.tokens[at]
  return undefined
}

function isLostAt(at: number, source: Reading, target: Reading): boolean {
  const token = source.tokens[at]
  return isName(token, source) && !isIn(token.text, target, source) && !isOfPlace(token.start, token.end, source)
}

const isName = (token: Token | undefined, { language }: Reading): token is Token =>
  token?.kind === 'word' &&
  (token.facts & FACT.proper) !== 0 &&
  token.text.length >= SHORTEST &&
  LATIN.test(token.text) &&
  !isNoName(token.word, language)

/** Whether a word is an office, a calling or a title. */
const isCalling = ({ lower, word }: Token, { language }: Reading): boolean =>
  language.callings.has(lower) || (!word.common && sourceLanguageOf(language.locale)?.titles.has(lower) === true)

/** How many small words may stand between a name and the one beside it: "Hamburg and Bremen", "Foxconn in Taipei". */
const BETWEEN = 2

/**
 * A name of which the other text has no part, right behind a name that both have: "between Hamburg and Bremen" → mellan
 * Hamburg och Hannover.
 */
function besideKept(source: Reading, target: Reading): Stranger | undefined {
  for (const at of source.capitals) {
    const kept = nameBefore(at, source)
    if (kept === undefined || !isLostAt(at, source, target)) continue
    const place = target.capitals.find(there => {
      const before = nameBefore(there, target)
      return before?.text === kept.text && isLostAt(there, target, source)
    })
    const [lost, came] = [source.tokens[at], place === undefined ? undefined : target.tokens[place]]
    if (lost === undefined || came === undefined || !stands(lost, source) || !stands(came, target)) continue
    return { came: [came.start, came.end], lost: [lost.start, lost.end], isCalled: true }
  }
  return undefined
}

/** The name before another one, with small words and no mark between. */
function nameBefore(at: number, reading: Reading): Token | undefined {
  const { tokens, text } = reading
  for (let before = at - 1; before >= 0 && before >= at - 1 - BETWEEN; before--) {
    const token = tokens[before]
    if (token === undefined || token.kind !== 'word') return undefined
    if (token.text === token.lower && token.word.common) continue
    if (before === at - 1 || (token.facts & FACT.proper) === 0) return undefined
    return /^[\p{L}\p{M}\s]*$/u.test(text.slice(token.end, tokens[at]?.start)) ? token : undefined
  }
  return undefined
}

/** Whether no other word with a capital stands beside a name: it is no part of a title. */
const stands = ({ start, end }: Token, { text }: Reading): boolean =>
  !/^[ \u00a0-]\p{Lu}/u.test(text.slice(end, end + 2)) &&
  !/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[ \u00a0-]$/u.test(text.slice(Math.max(0, start - 30), start))

/** Another surname behind a title: "Mr Okafor" → Herr Mensah. */
function surnameAdded(source: Reading, target: Reading): Stranger | undefined {
  const lost = titledIn(source, target)
  const came = lost && titledIn(target, source)
  return came && { came: [came.start, came.end], lost: [lost.start, lost.end], isCalled: true }
}

/** A surname that alone stands behind a title, and of which another text has no part. */
function titledIn(reading: Reading, other: Reading): Token | undefined {
  const { tokens, capitals } = reading
  for (const at of capitals) {
    const [before, token, next] = [itemBefore(tokens, at), tokens[at], tokens[at + 1]]
    if (before === undefined || !TITLE.test(before.lower) || !isLostAt(at, reading, other)) continue
    if (next === undefined || next.text === next.lower || next.start > (token?.end ?? 0) + 1) return token
  }
  return undefined
}

/** What stands before a surname, in the languages that news is translated between. */
const TITLE =
  /^(?:mr|mrs|ms|mister|sir|dr|prof|professor|herr|herrn|frau|monsieur|madame|mme|m|señor|señora|sr|sra|senhor|senhora|signor|signora|sig|pan|pana|panu|panem|pani|paní|pán|meneer|mevrouw|dhr|mw|fru|domnul|doamna|dl|dna|bay|bayan|úr|gospodin|gospođa|g|ga)$/

/** Whether it is a place: San Francisco. */
const isOfPlace = (start: number, end: number, reading: Reading): boolean =>
  gazetteerOf(reading.language.locale)
    .namedBy(reading)
    .some(place => place.start < end && place.end > start)
