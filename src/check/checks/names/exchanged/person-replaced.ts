import { areOneGivenName, isGivenName } from '../../../../languages/given-names.ts'
import { type Place, unlikeness } from '../../../../languages/name-likeness.ts'
import { readingsOf } from '../../../../languages/readings.ts'
import { isUnspaced } from '../../../../languages/script.ts'
import { latinOf } from '../../../../languages/sound.ts'
import type { Reading } from '../../../read/model.ts'
import { has } from '../../../read/reading.ts'
import { BIT } from '../../../read/tokens/traits.ts'
import { dottedPersonsIn, mayCall, type NamePart, type Person, personsIn } from './persons.ts'

/** A person of the source, or a part of the name, and what stands in its place in the target. */
export interface ReplacedPerson {
  readonly lost: readonly [start: number, end: number]
  readonly came: readonly [start: number, end: number]
}

/** Parts of names that sound like this are one. */
const ALIKE = 0.28
/** Words that sound like this are one where both are in Latin letters, and the name may be anywhere. */
const HEARD = 0.2
/** One name in two languages, between which a case may be. */
const SAME = 0.1
/** Two first names are different only if they are this unlike. */
const UNLIKE = 0.42

/** Shorter words are like too many. */
const SHORTEST = 3

const isLatin = (text: string): boolean => /^\p{Script=Latin}/u.test(text)

/**
 * How unlike two parts of names sound: those of one script as they are written, or as languages read them if that is
 * nearly the same (Chekhov, Tschechow); others also as the languages read them that they may come from.
 */
function unlikenessOf(one: string, other: string): number {
  if (isLatin(one) !== isLatin(other)) return leastUnlike(readingsOf(one), readingsOf(other))
  const written = leastUnlike([latinOf(one.toLowerCase())], [latinOf(other.toLowerCase())])
  if (written <= SAME || !isLatin(one)) return written
  const read = leastUnlike(readingsOf(one), readingsOf(other))
  return read <= SAME ? read : written
}

function leastUnlike(some: readonly string[], others: readonly string[]): number {
  let least = 1
  for (const left of some) {
    for (const right of others) {
      if (left.length === 0 || right.length === 0) continue
      const most = Math.max(unlikeness(left, placeOf(right)), unlikeness(right, placeOf(left)))
      if (most < least) least = most
    }
  }
  return least
}

const placeOf = (sound: string): Place => ({ sound, skip: 0 })

/** Historical names have a common beginning: Columbus, Colón. */
const BEGINNING = 3

/** What names begin with that may be written apart: McFadden, Mc Fadden; O’Neill, O Neill. */
const PREFIX = /^(?:mc|mac|o['’]|d['’]|de|di|la|le|van|von)(?=\p{L}{3})/u

/** Whether two parts of names differ in such a beginning only. */
const areWrittenApart = (one: string, other: string): boolean => {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()]
  return left.replace(PREFIX, '') === right.replace(PREFIX, '')
}

function areAlike({ text: one }: NamePart, { text: other }: NamePart): boolean {
  if (areWrittenApart(one, other)) return true
  const [left, right] = [latinOf(one.toLowerCase()), latinOf(other.toLowerCase())]
  if (left.slice(0, BEGINNING) === right.slice(0, BEGINNING) || unlikenessOf(one, other) <= ALIKE) return true
  // "DiCaprio" → Ді Капріо
  const [bare, rest] = [one.toLowerCase().replace(PREFIX, ''), other.toLowerCase().replace(PREFIX, '')]
  return (bare.length < one.length || rest.length < other.length) && unlikenessOf(bare, rest) <= ALIKE
}

/** Whether a part of one person's name is in that of another; most are as they are written. */
const isPartOf = (part: NamePart, of: Person, other: Person): boolean =>
  other.parts.some(one => one.text === part.text) ||
  other.parts.some(
    one =>
      areOneGivenName(part.text, one.text) ||
      (areAlike(part, one) && !((part === of.given) !== (one === other.given) && areFar(part, one))),
  )

/** Whether a surname only sounds somewhat like a first name, where both are in one script: Allard, Elena. */
const areFar = ({ text: one }: NamePart, { text: other }: NamePart): boolean =>
  isLatin(one) === isLatin(other) && unlikenessOf(one, other) > SAME

/** Whether two first names are certainly those of two persons. */
const areOthers = ({ text: one }: NamePart, { text: other }: NamePart): boolean =>
  !areOneGivenName(one, other) && isGivenName(one) && unlikenessOf(one, other) > UNLIKE

const WORD = /\p{L}[\p{L}\p{M}’'ー-]+/gu

/** Whether a part of a name sounds in a text, outside of the persons that stand for others. */
function isHeard({ text: part }: NamePart, text: string, except: readonly Person[]): boolean {
  const isCased = /[\p{Lu}\p{Ll}]/u.test(text.replace(/\p{Script=Latin}/gu, '')) || isLatin(part)
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length < SHORTEST || except.some(({ start, end }) => index >= start && index < end)) continue
    if (word.includes(part) || areWrittenApart(word, part)) return true
    if (isCased && /^\p{Ll}/u.test(word)) continue
    if (unlikenessOf(part, word) <= (isLatin(part) && isLatin(word) ? HEARD : ALIKE)) return true
  }
  return false
}

const NOBODY: readonly Person[] = []

/** The persons of two texts whose names can be compared. */
function personsOf(source: Reading, target: Reading): readonly [readonly Person[], readonly Person[]] {
  const of = (reading: Reading): readonly Person[] => {
    const calls = mayCall(reading)
    if (!calls && !has(reading, BIT['other-letter'])) return NOBODY
    if (isUnspaced(reading.language.locale)) return dottedPersonsIn(reading.text)
    return calls ? personsIn(reading) : NOBODY
  }
  const here = of(source)
  return here.length === 0 ? [here, here] : [here, of(target)]
}

/**
 * A person that became another: "Luca Brandi" → Marco Ferri, and one whose first name or surname did: "Margaret Dunmore"
 * → Caroline Dunmore. Both texts must call persons by a first name that is known and a surname.
 */
export function personReplaced(source: Reading, target: Reading): ReplacedPerson | undefined {
  const [here, there] = personsOf(source, target)
  if (here.length === 0 || there.length === 0) return undefined
  const isMatched = (one: Person, other: Person): boolean =>
    haveOneSurname(one, other) &&
    (isPartOf(one.given, one, other) || isPartOf(other.given, other, one) || !areOthers(one.given, other.given))
  const lost = here.filter(one => !there.some(other => isMatched(one, other)))
  if (lost.length === 0) return undefined
  const came = there.filter(other => !here.some(one => isMatched(one, other)))
  for (const one of lost) {
    for (const other of came) {
      const found = partReplaced(one, other, source.text, target.text)
      if (found) return found
    }
  }
  return undefined
}

const haveOneSurname = (one: Person, other: Person): boolean =>
  isPartOf(one.last, one, other) || isPartOf(other.last, other, one)

/** What of a person became another in the place of two names that are not one. */
function partReplaced(one: Person, other: Person, source: string, target: string): ReplacedPerson | undefined {
  const spanOf = ({ text, at }: NamePart): readonly [number, number] => [at, at + text.length]
  const isGone = (part: NamePart): boolean => !isPartOf(part, one, other) && !isHeard(part, target, [other])
  const isNew = (part: NamePart): boolean => !isPartOf(part, other, one) && !isHeard(part, source, [one])
  if (haveOneSurname(one, other))
    return isGone(one.given) && isNew(other.given) ? { lost: spanOf(one.given), came: spanOf(other.given) } : undefined
  if (!isGone(one.last) || !isNew(other.last)) return undefined
  if (isPartOf(one.given, one, other)) return { lost: spanOf(one.last), came: spanOf(other.last) }
  if (!isGone(one.given) || !isNew(other.given)) return undefined
  return { lost: [one.start, one.end], came: [other.start, other.end] }
}
