import { distance } from 'fastest-levenshtein'
import { isSwap, sharedBeginning, withoutDoubles } from '../../../../edit-distance.ts'
import { itemBefore } from '../../../../item-at.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import type { Misspelt } from './misspelt-beside.ts'

/** A name has no more of them in a row: "van de la". */
const MOST_PARTICLES = 3

/** Shorter names are too much alike. */
const SHORTEST = 5

/** The last letters may be those of a case. */
const ENDING = 2

const LATIN = /^\p{Script=Latin}+$/u

/** A first name and the surname behind its small words, as tokens. */
interface Person {
  readonly given: Token
  readonly between: string
  readonly last: Token
}

const isParticle = (token: Token | undefined): boolean => token !== undefined && (token.facts & FACT.particle) !== 0

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && (token.facts & FACT.capital) !== 0 && LATIN.test(token.text)

/** The persons of a text whose surnames stand behind small words: "Ursula von der Leyen". */
function personsIn({ tokens, text }: Reading): readonly Person[] {
  let persons: Person[] | undefined
  for (let at = 1; at < tokens.length - 1; at++) {
    const given = itemBefore(tokens, at)
    if (!isParticle(tokens[at]) || !isCapital(given)) continue
    let end = at + 1
    while (end < at + MOST_PARTICLES && isParticle(tokens[end])) end++
    const last = tokens[end]
    if (!isCapital(last) || last.text.length < SHORTEST) continue
    const between = text.slice(given.end, last.start).replaceAll('\u00a0', ' ')
    if (/^[a-z ]+$/.test(between)) persons = [...(persons ?? []), { given, between, last }]
  }
  return persons ?? NONE
}

const NONE: readonly Person[] = []
const NONE_MISSPELT: readonly Misspelt[] = []

/**
 * A surname behind small words that is misspelt although they and the first name are kept: "Marlies van den Broeck" →
 * Marlies van den Breock.
 */
export function misspeltBehindParticles(source: Reading, target: Reading): readonly Misspelt[] {
  if ((source.facts & target.facts & FACT.particle) === 0) return NONE_MISSPELT
  const here = personsIn(source)
  const there = here.length === 0 ? NONE : personsIn(target)
  if (there.length === 0) return NONE_MISSPELT
  return here.flatMap(({ given, between, last }): readonly Misspelt[] => {
    if (target.text.includes(last.text)) return []
    const found = there.find(
      other =>
        other.between === between &&
        isKept(given.text, other.given.text) &&
        !source.text.includes(other.last.text) &&
        isOneOff(plainLetters(other.last.text), plainLetters(last.text), target),
    )
    return found ? [{ name: last, found: found.last }] : []
  })
}

/** How much of a first name must stay; the rest may be a case. */
const KEPT = 4

const isKept = (one: string, other: string): boolean =>
  plainLetters(one).slice(0, KEPT) === plainLetters(other).slice(0, KEPT)

/** Whether a word is a name with one slip, perhaps in one of its cases. */
function isOneOff(word: string, name: string, { language }: Reading): boolean {
  // Languages differ in double letters and in the last one: Francisco de Assis, de Asís; Maria de Médici, de Médicis.
  if (word.startsWith(name) || withoutDoubles(word) === withoutDoubles(name)) return false
  const isInflected = language.data.uninflected !== true
  return (isInflected ? [0, 1, 2, 3] : [0]).some(cut => {
    const bare = word.slice(0, word.length - cut)
    if (bare.length < name.length - 1) return false
    if (sharedBeginning(bare, name) >= name.length - (isInflected ? ENDING : 1)) return false
    return isSwap(bare, name) || distance(bare, name) === 1
  })
}
