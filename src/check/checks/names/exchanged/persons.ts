import { itemBefore } from '../../../../item-at.ts'
import { isGivenName } from '../../../../languages/given-names.ts'
import { sourceLanguageOf } from '../../../../languages/names.ts'
import { onceEach, onceEachWord } from '../../../../once.ts'
import { askedOnce } from '../../../language/words/asked-once.ts'
import type { Reading } from '../../../read/model.ts'

/** A person of a first name and a surname, as the words of a text. */
export interface Person {
  readonly given: NamePart
  readonly last: NamePart
  /** All parts, the first name before the surname. */
  readonly parts: readonly NamePart[]
  readonly start: number
  readonly end: number
}

export interface NamePart {
  readonly text: string
  readonly at: number
}

/** A first name and up to three more words with a capital; small words such as "de la" and "von" may stand between. */
const RUN =
  /(?=\p{Lu})(?<![\p{L}\p{M}\p{N}@#_-])\p{Lu}[\p{Ll}\p{M}’']+(?:-\p{Lu}[\p{Ll}\p{M}]+)?(?:[ \u00a0](?:(?:de|del|della|la|von|van|der|den|di|da|dos|al|bin|ibn)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}’'-]+){1,4}/gu
const PART = /\p{Lu}[\p{L}\p{M}’'-]+/gu

/** A name of two parts or more in katakana, which a dot separates. */
const DOTTED = /[\p{Script=Katakana}ー]{1,12}(?:[・＝][\p{Script=Katakana}ー]{1,12}){1,3}/gu
const DOTTED_PART = /[\p{Script=Katakana}ー]+/gu

/** A case or a possessive behind an apostrophe: Tapie's, Tapie'nin. */
const ENDING = /['’]\p{Ll}{1,5}$/u

const partsOf = (text: string, at: number, pattern: RegExp): readonly NamePart[] =>
  Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({ text: part.replace(ENDING, ''), at: at + index }))

/** Words that make a name that of a thing: "Victoria Station". */
const thingsOf = onceEach((locale): ((text: string) => boolean) => {
  const language = sourceLanguageOf(locale)
  const lists = [language?.common, language?.places, language?.titles, language?.brands, language?.demonyms]
  return onceEachWord(text => lists.some(list => list?.has(text.toLowerCase()) === true))
})

/** Kings have a number, and a first name alone. */
const NUMBER = /^(?:[IVX]+|Jr|Sr)$/

/** What a text's language says about persons. */
interface Speech {
  readonly locale: string
  readonly nounCapitals: boolean
  /** Words for what somebody is: "novelist". */
  readonly callings: ReadonlySet<string>
}

/** How many small words may stand between two parts of a name. */
const BETWEEN = 2

const isFirstName = onceEachWord(isGivenName)
const mayBeFirstName = askedOnce('firstName', ({ text }) => isGivenName(text))

/** Whether a text may call a person: a quick look before the slow one. */
export function mayCall({ tokens, capitals, language: { callings } }: Reading): boolean {
  for (let index = 0; index + 1 < capitals.length; index++) {
    const [at = 0, next = 0] = [capitals[index], capitals[index + 1]]
    const token = tokens[at]
    if (token === undefined || next - at - 1 > BETWEEN) continue
    if (mayBeFirstName(token.word) || callings.has(token.lower) || callings.has(itemBefore(tokens, at)?.lower ?? ''))
      return true
  }
  return false
}

/** The persons that a text calls by a first name that is known and a surname, or after what they are; at most so many. */
export function personsIn(text: string, { locale, nounCapitals, callings }: Speech): readonly Person[] {
  const persons: Person[] = []
  const isThing = thingsOf(locale)
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const all = partsOf(run, index, PART)
    const known = all.findIndex((part, place) => place < all.length - 1 && isFirstName(part.text))
    const at = known >= 0 || nounCapitals ? known : calledIn(all, text, callings)
    // In German the next word with a capital may be a noun.
    const parts = at < 0 ? [] : all.slice(at, nounCapitals ? at + 2 : undefined)
    const [given, last] = [parts[0], parts.at(-1)]
    if (given === undefined || last === undefined || given === last || parts.length > MOST_PARTS) continue
    if (parts.some(part => NUMBER.test(part.text) || isThing(part.text))) continue
    // In other letters the first word of a sentence may sound like a name: "Затем Филипп".
    if (parts.length === 2 && given.at === 0 && !/^\p{Script=Latin}/u.test(given.text)) continue
    persons.push({ given, last, parts, start: given.at, end: last.at + last.text.length })
    if (persons.length >= MOST_PERSONS) break
  }
  return persons
}

/** Where the two names of a person begin behind what the person is: "Violinist Ryoko Hamasaki". */
function calledIn(all: readonly NamePart[], text: string, callings: ReadonlySet<string>): number {
  const [first, ...others] = all
  if (first === undefined) return -1
  if (others.length === 2) return callings.has(first.text.toLowerCase()) ? 1 : -1
  if (others.length !== 1) return -1
  const before = BEFORE.exec(text.slice(Math.max(0, first.at - REACH), first.at))?.[1]
  return before !== undefined && callings.has(before) ? 0 : -1
}

/** The word in front of a name. */
const BEFORE = /(?:^|[^\p{L}\p{M}-])(\p{Ll}+)[ \u00a0]$/u
const REACH = 30

/** The persons whose names a dot separates. */
export const dottedPersonsIn = (text: string): readonly Person[] =>
  Array.from(text.matchAll(DOTTED))
    .slice(0, MOST_PERSONS)
    .flatMap(({ 0: run, index }) => {
      const parts = partsOf(run, index, DOTTED_PART)
      const [given, last] = [parts[0], parts.at(-1)]
      return given && last && given !== last ? [{ given, last, parts, start: index, end: index + run.length }] : []
    })

const MOST_PARTS = 4
const MOST_PERSONS = 12
