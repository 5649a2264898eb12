import { type Place as Stretch, unlikeness } from '../../../../languages/name-likeness.ts'
import { isCountry, placeNamesOf } from '../../../../languages/places.ts'
import { isUnspaced } from '../../../../languages/script.ts'
import { latinOf } from '../../../../languages/sound.ts'
import { type Contrasts, isInIdiom, type Said } from '../../../read/facts/contrasts.ts'
import type { Reading } from '../../../read/model.ts'
import { gazetteerOf, type NamedPlace } from './gazetteer.ts'
import { wordsIn } from './words.ts'

/** A country or a city of the source, and the one that stands in its place in the target. */
export interface ReplacedPlace {
  readonly lost: NamedPlace
  readonly came: NamedPlace
}

/** Names of fewer letters sound like too many words. */
const FEWEST_LETTERS = 4

/** A name that sounds like this in the other text is there, in some form. */
const ALIKE = 0.2

/**
 * A country, a people or a city that the target nowhere names, where it names another of the same kind that the source
 * does not: "Angola" → Moçambique, "the Iraqi minister" → الوزير السوري.
 */
export function placeReplaced(
  source: Reading,
  target: Reading,
  [said, saidThere]: readonly [source: Contrasts, target: Contrasts],
): ReplacedPlace | undefined {
  const [from, to] = [source.language.locale, target.language.locale]
  const here = gazetteerOf(from).namedBy(source)
  // Most places are said there, and need no look at the rest of the target.
  if (here.every(one => says(saidThere, one)) && here.every(one => isCountry(one.id))) return undefined
  const there = gazetteerOf(to).namedBy(target)
  const own = withoutCities(saidThere, here, there)
  const gone = here.filter(one => isAlone(one, here, there) && !says(own, one))
  if (gone.length === 0) return undefined
  const came = there.filter(one => isAlone(one, there, here) && !says(said, one))
  for (const lost of gone) {
    const other = came.find(one => isCountry(one.id) === isCountry(lost.id))
    if (other === undefined || isOfName(lost, source) || isOfName(other, target)) continue
    if (isInIdiom(source, lost.start)) continue
    if (isHeard(lost, source, { reading: target, named: there })) continue
    if (isHeard(other, target, { reading: source, named: here })) continue
    return { lost, came: other }
  }
  return undefined
}

/** Whether one text alone names a place, and its words mean no other one. */
const isAlone = (one: NamedPlace, own: readonly NamedPlace[], other: readonly NamedPlace[]): boolean =>
  one.ambiguous !== true &&
  !other.some(({ id }) => id === one.id) &&
  !own.some(({ id, start, ambiguous }) => id !== one.id && start === one.start && ambiguous)

/** A text's countries without the hints of cities that both texts name: Bratislava does not stand for Slovakia beside it. */
function withoutCities(said: Contrasts, here: readonly NamedPlace[], there: readonly NamedPlace[]): Contrasts {
  const both = there.filter(({ id }) => !isCountry(id) && here.some(one => one.id === id))
  if (both.length === 0) return said
  const isOfCity = ({ from }: Said): boolean => both.some(({ start, end }) => from.start >= start && from.start < end)
  return { ...said, hinted: said.hinted.filter(one => !isOfCity(one)) }
}

/** Countries whose members in `languages/contrasts.ts` are not their codes. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  GB: ['gb', 'england', 'scotland'],
  TN: ['tunisia'],
  MA: ['morocco'],
  DZ: ['algeria'],
  AM: ['armenia'],
  GE: ['georgiaLand'],
  AZ: ['azerbaijan'],
  KZ: ['kazakhstan'],
  JO: ['jordan'],
  QA: ['qatar'],
  PE: ['peru'],
  CL: ['chile'],
  EC: ['ecuador'],
  TH: ['thailand'],
  VN: ['vietnam'],
  ID: ['indonesia'],
  PH: ['philippines'],
}

/** Whether a text says a country in other words, or may: "Washington", "London". */
const says = (said: Contrasts, { id }: NamedPlace): boolean => isCountry(id) && saysCountry(said, id)

/** The same for the code of a country. */
export function saysCountry({ sure, hinted }: Contrasts, id: string): boolean {
  const members = MEMBERS[id] ?? [id.toLowerCase()]
  const isIt = ({ family, member }: Said): boolean => family === 'country' && members.includes(member)
  return sure.some(isIt) || hinted.some(isIt)
}

/** Whether a place's word is a part of a longer name: "Jack London", "Native American", "Bank of America". */
function isOfName({ start, end, people }: NamedPlace, { text, language }: Reading): boolean {
  if (language.data.nounCapitals || isUnspaced(language.locale)) return false
  const before = /(?:^|\s)(\p{Lu}\S*)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - REACH), start))
  const isOpening = before !== null && before.index === 0 && start <= REACH
  if (before !== null && !isOpening) return true
  return !people && /^[ \u00a0-]\p{Lu}/u.test(text.slice(end, end + 2))
}

/** How far back the word before a place may begin. */
const REACH = 40

/** Whether a place sounds in the other text, where no other place is named. */
function isHeard(
  { id, start, end }: NamedPlace,
  { text, language }: Reading,
  { reading: other, named }: { readonly reading: Reading; readonly named: readonly NamedPlace[] },
): boolean {
  const names = [text.slice(start, end), ...(placeNamesOf(other.language.locale).get(id) ?? [])]
  const own = isUnspaced(language.locale) ? (placeNamesOf(language.locale).get(id) ?? []) : []
  const sounds = [...names, ...own]
    .map(name => latinOf(name.toLowerCase()))
    .filter(name => name.length >= FEWEST_LETTERS)
  const skip = isUnspaced(other.language.locale) ? Number.POSITIVE_INFINITY : 0
  const words: readonly Stretch[] = wordsIn(other.text)
    .filter(({ at, text: word }) => word.length >= KEPT && !named.some(one => at >= one.start && at < one.end))
    .map(({ text: word }) => ({ sound: latinOf(word.toLowerCase()), skip }))
  return sounds.some(name =>
    words.some(word => mayBeginAlike(name, word.sound) && unlikeness(name, word, ALIKE) <= ALIKE),
  )
}

const VOWEL = /^[aeiou]/
const EITHER = /^[hjyw]/

/** Whether both begin with a vowel, or both with a consonant: "Jordan" and Иордания, not "Iraqi" and "Richter". */
const mayBeginAlike = (one: string, other: string): boolean =>
  EITHER.test(one) || EITHER.test(other) || VOWEL.test(one) === VOWEL.test(other)

/** Shorter words are prepositions. */
const KEPT = 4
