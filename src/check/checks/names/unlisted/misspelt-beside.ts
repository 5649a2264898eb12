import { distance } from 'fastest-levenshtein'
import { isSwap } from '../../../../edit-distance.ts'
import { itemAt, itemBefore } from '../../../../item-at.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading, Token } from '../../../read/model.ts'

/** A part of a name that the target misspells. */
export interface Misspelt {
  readonly name: Token
  readonly found: Token
}

/** Shorter names are too much alike. */
const SHORTEST = 6

/** The last letters may be those of a case, or of another language: Alexander, Alexandre. */
const ENDING = 2

const isPart = (token: Token | undefined): token is Token => token?.kind === 'word' && (token.facts & FACT.part) !== 0

/** Whether two tokens are parts of one name: only a space is between them. */
const areOne = (one: Token, other: Token, { text }: Reading): boolean =>
  /^[ \u00a0]$/.test(text.slice(one.end, other.start))

/**
 * A part of a name that is misspelt beside another part that is kept: "Isabel Arriaga" → Isabel Ariagga. Only for names
 * in Latin letters on both sides.
 */
export function misspeltBeside(source: Reading, target: Reading): readonly Misspelt[] {
  if ((source.facts & target.facts & FACT.part) === 0) return NONE
  const { tokens, capitals } = source
  let found: Misspelt[] | undefined
  let parts: readonly number[] | undefined
  for (const at of capitals) {
    const name = tokens[at]
    if (
      !isPart(name) ||
      name.end - name.start < SHORTEST ||
      !(isPart(itemBefore(tokens, at)) || isPart(tokens[at + 1]))
    )
      continue
    parts ??= partsOf(target)
    if (isAmong(parts, target, name)) continue
    for (const step of [-1, 1] as const) {
      const kept = itemAt(tokens, at + step)
      if (!isPart(kept) || !isAmong(parts, target, kept) || !areOne(...inOrder(kept, name), source)) continue
      const slip = parts.flatMap(place => {
        const [other, beside] = [target.tokens[place], itemAt(target.tokens, place - step)]
        return other?.word.part === kept.word.part && isPart(beside) && areOne(...inOrder(other, beside), target)
          ? [beside]
          : []
      })
      const further = itemAt(tokens, at + 2 * step)
      const isSure = isPart(further) && isAmong(parts, target, further) && areOne(...inOrder(further, kept), source)
      const misspelt = slip.find(
        ({ text }) =>
          !source.text.includes(text) &&
          (isMisspelling(text, name.text, target) || (isSure && isOneOff(text, name.text, target))),
      )
      if (misspelt) found = [...(found ?? []), { name, found: misspelt }]
    }
  }
  return found ?? NONE
}

const NONE: readonly Misspelt[] = []

/** The places of the words of a text that may be parts of names. */
const partsOf = ({ tokens, capitals }: Reading): readonly number[] => capitals.filter(at => isPart(tokens[at]))

/** Whether one of them has the plain letters of a part. */
function isAmong(places: readonly number[], { tokens }: Reading, { word: { part } }: Token): boolean {
  for (const at of places) if (tokens[at]?.word.part === part) return true
  return false
}

/** Whether a name that has no cases lacks a letter or has one more: its other two parts are kept letter for letter. */
const isOneOff = (word: string, name: string, { language }: Reading): boolean =>
  language.data.uninflected === true && distance(plainLetters(word), plainLetters(name)) === 1

const inOrder = (one: Token, other: Token): readonly [Token, Token] =>
  one.start < other.start ? [one, other] : [other, one]

/** The endings of words that languages share: International, Internacional. */
const SHARED_WORD = /(?:al|ion|ic|ics)$/

const LATIN = /^[\p{Script=Latin}\p{M}’'-]+$/u

/** Letters that one language writes for another's, so that one in the other's place is no slip: Peskov, Peskow. */
const ALIKE = ['ckqgxhj', 'szctx', 'vwfub', 'iyje', 'oua', 'ea']

const areAlike = (one: string, other: string): boolean => ALIKE.some(row => row.includes(one) && row.includes(other))

const [VOWEL, CONSONANT] = [/[aeiou]/, /[bdfgklmnprtvz]/]

/**
 * Whether a word differs from a name as a slip does, and not as a case or the spelling of another language does. Where
 * other letters are the rule, a name in Latin ones is kept as it is: "Bloomberg" → Данные Bloomerg.
 */
export function isMisspelling(word: string, name: string, { language }: Reading): boolean {
  const [one, other] = [plainLetters(word), plainLetters(name)]
  // With its own marks it is the spelling of another language: Muslimov, Müslümov. Internacional is a word.
  if (one !== word.toLowerCase() && plainLetters(name) === name.toLowerCase()) return false
  if (SHARED_WORD.test(other)) return false
  if (language.script !== undefined && language.script.name !== 'Latn')
    return LATIN.test(word) && one !== other && distance(one, other) <= 1
  // In a language with cases the name has an ending.
  const cuts = language.data.uninflected ? [0] : [0, 1, 2, 3]
  return cuts.some(cut => isSlip(one.slice(0, one.length - cut), other, language.data.keepsDoubles === true))
}

function isSlip(one: string, other: string, keepsDoubles: boolean): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const begin = commonBeginning(one, other)
  if (begin >= other.length - ENDING) return false
  if (squeezed(one) === squeezed(other)) return hasOtherDoubles(one, other, keepsDoubles)
  // A case may have changed the last letters as well.
  if (one.at(-1) !== other.at(-1)) return false
  if (isSwap(one, other) || (sorted(one) === sorted(other) && distance(one, other) === 2)) return true
  if (distance(one, other) !== 1) return false
  const [left, right] = [one.charAt(begin), other.charAt(begin)]
  if (one.length === other.length)
    return !areAlike(left, right) && ![left, right].includes('h') && VOWEL.test(left) === VOWEL.test(right)
  // A vowel or an h more is a spelling, and so is a letter before one that it joins: Rouhani, Rohani; Tajik, Tadjik.
  const [longer, more] = one.length > other.length ? [one, left] : [other, right]
  return CONSONANT.test(more) && more !== one.charAt(begin - 1) && !/^[dt][jzsc]/.test(longer.slice(begin))
}

/** Whether a double letter moved to another place, or was lost in a language that keeps them. */
function hasOtherDoubles(one: string, other: string, keepsDoubles: boolean): boolean {
  const [here, there] = [doublesOf(one), doublesOf(other)]
  const gained = here.some(double => !there.includes(double))
  const lost = there.some(double => !here.includes(double))
  return gained ? lost : lost && keepsDoubles
}

const doublesOf = (word: string): readonly string[] => word.match(/(.)\1/g) ?? []
const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1')
const sorted = (word: string): string => [...word].sort().join('')

function commonBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
