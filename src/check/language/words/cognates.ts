import type { Reading } from '../../read/model.ts'
import { FACT } from './word-facts.ts'

/** How many letters of a cognate count; endings differ between languages. */
const LENGTH = 4

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгґдежзиіїйклмнопрстуфхцчшщъыьэєюя'].map((letter, index) => [
    letter,
    'a b v g g d e zh z i i i i k l m n o p r s t u f kh ts ch sh sch _ y _ e e iu ia'
      .split(' ')
      [index]?.replace('_', '') ?? '',
  ]),
)

/** How a word sounds, in plain Latin letters: система and system give the same. */
export function latinSoundOf(word: string): string {
  const latin = /[\u0400-\u04ff]/.test(word) ? [...word].map(letter => CYRILLIC[letter] ?? letter).join('') : word
  const plain = /^[a-z]*$/.test(latin) ? latin : latin.normalize('NFD').replace(/[^a-z]/g, '')
  return plain
    .replace(/ph/g, 'f')
    .replace(/c(?![eiyh])|q/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
}

/** The beginning of a word's sound; empty for a short word. */
function rootOf(word: string): string {
  const sound = latinSoundOf(word)
  return sound.length > LENGTH ? sound.slice(0, LENGTH) : ''
}

/** What a word shares with its cognates; a short word counts in full, and only as a name. */
export const cognateOf = (text: string, lower: string): string =>
  rootOf(lower) || (lower.length > 2 && text !== lower ? lower : '')

/** How many consonants distinguish a name from the few others of a sentence. */
const CONSONANTS = 3

/**
 * The first consonants of a name, equal in languages that spell it differently: Merz and Мерц, Jeddah and Yeda; empty
 * for a short name.
 */
export function nameKeyOf(lower: string): string {
  const sound = latinSoundOf(lower.replace(/'.*$/, ''))
  const plain = sound
    .replace(/dzh|dj|j|^i(?=[aeou])/g, 'g')
    .replace(/s?ch|[st]h|t[sz]|[zxc]/g, 's')
    .replace(/^u(?=[aeiou])|(?<=a)u/g, 'v')
    .replace(/w/g, 'v')
    .replace(/(?<=.)[aeiouh]+/g, '')
    .replace(/^[aeiouh]/, 'a')
    .replace(/(.)\1+/g, '$1')
  return plain.length < 2 ? '' : plain.slice(0, CONSONANTS)
}

/** Whether two texts share a word: a name, a number in digits, or a word of common origin. */
export function sharesWord(source: Reading, target: Reading): boolean {
  const { tokens, language } = source
  const seen = language.sightings
  seen.open(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && (token.facts & FACT.cognate) !== 0) seen.note(token.word.cognateHash, at)
  }
  for (const { word, facts } of target.tokens) {
    if ((facts & FACT.cognate) === 0) continue
    const at = seen.last(word.cognateHash)
    if (at < 0) continue
    if (tokens[at]?.word.cognate === word.cognate || tokens.some(token => token.word.cognate === word.cognate))
      return true
  }
  return false
}
