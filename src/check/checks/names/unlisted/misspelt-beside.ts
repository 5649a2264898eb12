import { distance } from 'fastest-levenshtein'
import { haveSameLetters, isSwap, sharedBeginning, withoutDoubles } from '../../../../edit-distance.ts'
import { itemAt, itemBefore } from '../../../../item-at.ts'
import { isGivenName } from '../../../../languages/given-names.ts'
import { plainLetters } from '../../../../languages/plain-letters.ts'
import { once } from '../../../../once.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { isNoName } from '../no-name.ts'
import { hasExchangedLetters, hasOtherMark, isOfOtherScript, isSlipOfPerson, keepNames } from './person-slips.ts'

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
  let texts: Texts | undefined
  for (const at of capitals) {
    const name = tokens[at]
    if (!isPart(name)) continue
    const isBeside = isPart(itemBefore(tokens, at)) || isPart(tokens[at + 1])
    if (!isBeside && name.text.length < SHORTEST) continue
    texts ??= { source, target, parts: partsOf(target), keepsNames: keepNames(source.language, target.language) }
    const same = among(texts.parts, target, name)
    const misspelt = same ? remarked(name, same, texts) : isBeside ? misspeltAt(at, texts) : undefined
    if (misspelt) found = [...(found ?? []), { name, found: misspelt }]
  }
  return found ?? NONE
}

/** Two texts, and the places of the words of the target that may be parts of names. */
interface Texts {
  readonly source: Reading
  readonly target: Reading
  readonly parts: readonly number[]
  readonly keepsNames: boolean
}

/** The word that has the letters of a name, if it also has a mark that the name lacks: Pääbö. */
const remarked = (name: Token, same: Token, { source, target }: Texts): Token | undefined =>
  same.text !== name.text && !hasWord(source, same) && hasOtherMark(same.text, name.text, target.language)
    ? same
    : undefined

/** The slip that a part of a name became, beside another part on one of its sides. */
function misspeltAt(at: number, texts: Texts): Token | undefined {
  const { source, target, parts, keepsNames } = texts
  const { tokens } = source
  const name = tokens[at]
  if (name === undefined) return undefined
  const languages = { from: source.language, to: target.language }
  const before = itemBefore(tokens, at)
  const isFirst = !(isPart(before) && areOne(before, name, source))
  for (const step of [-1, 1] as const) {
    const kept = itemAt(tokens, at + step)
    if (!isPart(kept) || !areOne(...inOrder(kept, name), source)) continue
    const further = itemAt(tokens, at + 2 * step)
    const isSure =
      isPart(further) && among(parts, target, further) !== undefined && areOne(...inOrder(further, kept), source)
    const isPerson = once(() => keepsNames && mayBePerson(at, at + step, source))
    for (const place of parts) {
      const other = target.tokens[place]
      if (other === undefined || !isKeptAs(other, kept, target)) continue
      const beside = itemAt(target.tokens, place - step)
      if (!isPart(beside) || !areOne(...inOrder(other, beside), target) || hasWord(source, beside)) continue
      if (other.word.part === kept.word.part && name.text.length >= SHORTEST && !source.text.includes(beside.text)) {
        if (isMisspelling(beside.text, name.text, target)) return beside
        if (isSure && isOneOff(beside.text, name.text, target)) return beside
      }
      if (!isPerson()) continue
      const [word, own] = [bare(beside.text), bare(name.text)]
      // Languages have first names of their own: "Aristotle Onassis" → Aristote Onassis.
      if (isFirst ? hasExchangedLetters(word, own, target.language) : isSlipOfPerson(word, own, languages))
        return beside
    }
  }
  return undefined
}

const NONE: readonly Misspelt[] = []

/** A word without the case that some languages put behind an apostrophe: Tepe’deki. */
const bare = (text: string): string => text.replace(/['’]\p{Ll}{0,6}$/u, '')

/** Whether a word is a part of a name as it is, or in a case where names have cases. */
function isKeptAs(other: Token, { word: { part } }: Token, { language }: Reading): boolean {
  if (other.word.part === part) return true
  // "Emma" → Emmy
  const stem = part.replace(/(?<=..)[aeiouy]$/, '')
  const word = bare(other.word.part)
  if (language.data.uninflected === true || !word.startsWith(stem)) return word === part
  const ending = word.slice(stem.length)
  return ending.length <= MOST_ENDING
}

/** No case has more letters. */
const MOST_ENDING = 3

/** How many parts a name has at most. */
const MOST_PARTS = 4

/** Whether the words of a run may be a person's name that all languages with Latin letters write with the same ones. */
function mayBePerson(at: number, beside: number, reading: Reading): boolean {
  const { tokens, language } = reading
  let [from, to] = at < beside ? [at, beside] : [beside, at]
  // A noun before the name is no part of it: "Sprinter Noah Lyles", "Der Geiger Frank Peter Zimmermann".
  const mayBePart = (place: number): boolean => {
    const token = itemAt(tokens, place)
    return isPart(token) && (isGivenName(token.text) || !isNoName(token.word, language))
  }
  if (!mayBePart(beside)) return false
  // Surnames are words as well: "Peter Zimmermann" is no carpenter.
  if (!mayBePart(at) && !isGivenName(tokens[beside]?.text ?? '')) return false
  const isNext = (one: number, other: number): boolean => {
    const [left, right] = [itemAt(tokens, one), itemAt(tokens, other)]
    return (
      (one === at || mayBePart(one)) &&
      (other === at || mayBePart(other)) &&
      left !== undefined &&
      right !== undefined &&
      areOne(left, right, reading)
    )
  }
  while (isNext(from - 1, from)) from--
  while (isNext(to, to + 1)) to++
  if (to - from >= MOST_PARTS) return false
  for (let each = from; each <= to; each++) {
    const token = tokens[each]
    if (token === undefined || isOfOtherScript(bare(token.text))) return false
  }
  return true
}

/** The places of the words of a text that may be parts of names. */
const partsOf = ({ tokens, capitals }: Reading): readonly number[] => capitals.filter(at => isPart(tokens[at]))

/** The one of them that has the plain letters of a part. */
function among(places: readonly number[], { tokens }: Reading, { word: { part } }: Token): Token | undefined {
  for (const at of places) if (tokens[at]?.word.part === part) return tokens[at]
  return undefined
}

const hasWord = ({ tokens, capitals }: Reading, { text }: Token): boolean =>
  capitals.some(at => tokens[at]?.text === text)

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
  const begin = sharedBeginning(one, other)
  if (begin >= other.length - ENDING) return false
  if (withoutDoubles(one) === withoutDoubles(other)) return hasOtherDoubles(one, other, keepsDoubles)
  // A case may have changed the last letters as well.
  if (one.at(-1) !== other.at(-1)) return false
  if (isSwap(one, other) || (haveSameLetters(one, other) && distance(one, other) === 2)) return true
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
