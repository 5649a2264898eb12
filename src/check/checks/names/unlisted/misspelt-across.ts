import { plainLetters } from '../../../../languages/plain-letters.ts'
import { FACT } from '../../../language/words/word-facts.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { isNoName } from '../no-name.ts'
import { consonantsOf, fits, mayFit } from './consonant-fit.ts'
import type { Misspelt } from './misspelt-beside.ts'

/** Names with fewer consonants are too much like others. */
const FEWEST = 4

/** A long word is told by its consonants although it is also a word with a meaning. */
const LONG = 7

const NONE: readonly Misspelt[] = []

const scriptOf = ({ language }: Reading): string | undefined => language.script?.name

const isAlphabetic = (reading: Reading): boolean => scriptOf(reading) === 'Cyrl' || scriptOf(reading) === 'Grek'

/** The words of a text that may be names, of its own script. */
function namesIn(reading: Reading, letters: RegExp): readonly Token[] {
  const { tokens, capitals, language } = reading
  return capitals.flatMap(at => {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || (token.facts & FACT.proper) === 0) return []
    if (!letters.test(token.text)) return []
    return token.text.length >= LONG || !isNoName(token.word, language) ? [token] : []
  })
}

const LATIN = /^[\p{Script=Latin}\p{M}’'-]{5,}$/u
const OTHER = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{M}’'-]{4,}$/u

/**
 * A name whose consonants stand in another order in the other script, or with a t for its d: "Wimbledon" → Вімблтон. No
 * language may write the name so, and with the consonants set right all would.
 */
export function misspeltAcross(source: Reading, target: Reading): readonly Misspelt[] {
  const [isFrom, isTo] = [isAlphabetic(source), isAlphabetic(target)]
  if (isFrom === isTo || scriptOf(isFrom ? target : source) !== 'Latn') return NONE
  const here = namesIn(source, isFrom ? OTHER : LATIN)
  const there = here.length === 0 ? [] : namesIn(target, isFrom ? LATIN : OTHER)
  if (there.length === 0) return NONE
  const isGreek = scriptOf(isFrom ? source : target) === 'Grek'
  const latinOf = (one: Token, other: Token): string => plainOf((isFrom ? other : one).text)
  const soundsOf = (one: Token, other: Token): string => consonantsOf((isFrom ? one : other).text)
  const isHeard = (one: Token, other: Token): boolean => mayFit(latinOf(one, other), soundsOf(one, other), isGreek)
  return here.flatMap((name): readonly Misspelt[] => {
    if (there.some(word => isHeard(name, word))) return []
    const found = there.find(
      word =>
        beginAlike(latinOf(name, word), (isFrom ? name : word).text) &&
        isSlip(latinOf(name, word), soundsOf(name, word), isGreek) &&
        !here.some(other => isHeard(other, word)),
    )
    return found ? [{ name, found }] : []
  })
}

/** Whether both begin with a vowel, or both with a consonant. */
const beginAlike = (latin: string, other: string): boolean =>
  /^[hjywx]/.test(latin) || /^[aeiou]/.test(latin) === (consonantsOf(other.charAt(0)) === '')

/** A Latin name in small letters; marks that tell a sound stay. */
const plainOf = (text: string): string => {
  const bare = text.toLowerCase().replace(/['’].*$/, '')
  return /[çñšžčřşćśźżłńďťňđßęąãõğ]/.test(bare) ? bare : plainLetters(bare)
}

/** Whether two consonants of a name are in the wrong order, or one is a t for a d, and all else fits. */
function isSlip(name: string, sounds: string, isGreek: boolean): boolean {
  if (sounds.length < FEWEST) return false
  for (let at = 0; at + 1 < sounds.length; at++) {
    const [one, two] = [sounds.charAt(at), sounds.charAt(at + 1)]
    if (one === two || isOneSound(one, two)) continue
    if (fits(name, sounds.slice(0, at) + two + one + sounds.slice(at + 2))) return true
  }
  if (isGreek) return false
  for (let at = 1; at < sounds.length; at++) {
    const other = OTHER_VOICE[sounds.charAt(at)]
    if (other && fits(name, sounds.slice(0, at) + other + sounds.slice(at + 1))) return true
  }
  return false
}

/** A t and a d have letters of their own in all scripts but Greek. */
const OTHER_VOICE: Readonly<Record<string, string>> = { T: 'D', D: 'T' }

/** A t or d and a sibilant may be one sound: дж, тс. */
const isOneSound = (one: string, two: string): boolean => 'TD'.includes(one) && two === 'S'
