import { isSwap } from '../../../../edit-distance.ts'
import { unlikeness } from '../../../../languages/name-likeness.ts'
import { readingsOf } from '../../../../languages/readings.ts'
import { latinOf } from '../../../../languages/sound.ts'

/** First names that sound like this are one. */
const ALIKE = 0.2

/** Consonants by classes; unlike a coarse comparison, those between which a vowel stands count each. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/ck|c(?=[aouklrtn]|$)/g, 'K'],
  [/s?ch|tsh|dzh|dz|zh|sh|ts|tz|cz|[szxc]/g, 'S'],
  [/kh|gh|[kqg]/g, 'K'],
  [/ph|[bpvf]/g, 'P'],
  [/th|[dt]/g, 'T'],
  [/l/g, 'r'],
  [/[^SKPTrmn]/g, ''],
]

function consonantsOf(latin: string): string {
  let sound = latin
  for (const [pattern, stand] of CLASSES) sound = sound.replace(pattern, stand)
  return sound
}

/** What a case adds behind a name. */
const ENDING = /^[mPKTn]{0,2}$/

const isOf = (found: string, name: string): boolean => found.startsWith(name) && ENDING.test(found.slice(name.length))

/** Whether two first names in two scripts sound alike. */
export function soundAlike(one: string, other: string): boolean {
  const sound = latinOf(other.toLowerCase())
  return readingsOf(one).some(
    name => Math.max(unlikeness(name, { sound, skip: 0 }), unlikeness(sound, { sound: name, skip: 0 })) <= ALIKE,
  )
}

/**
 * Whether a word of another script has a consonant more than a name, which no way to read the name explains: Stadler,
 * Стандлер has an n.
 */
export function hasConsonantMore(name: string, word: string): boolean {
  const found = consonantsOf(latinOf(word.toLowerCase()))
  const sounds = readingsOf(name).map(consonantsOf)
  if (sounds.some(sound => isOf(found, sound))) return false
  const own = sounds[0] ?? ''
  if (own.length < 2) return false
  for (let at = 1; at < found.length; at++) {
    const more = found.charAt(at)
    if (!isOf(found.slice(0, at) + found.slice(at + 1), own)) continue
    if ((more === 'm' || more === 'n') && !/[mn]/.test(name.toLowerCase()) && !/[^a-z]/i.test(name))
      return at < own.length
    if (more === 'S' && own.includes('S') && !/[xzcjtgh]|[^a-z]/i.test(name)) return true
  }
  return false
}

/** Whether a stop of the lips stands for one of the teeth, or the other way round: Prader, Прабер. */
export function hasOtherStop(name: string, word: string): boolean {
  if (/h|[^a-z]/i.test(name)) return false
  const found = consonantsOf(latinOf(word.toLowerCase()))
  return (
    readingsOf(name).every(reading => {
      const own = consonantsOf(reading)
      return own !== '' && !isOf(found, own)
    }) && isWithOtherStop(consonantsOf(latinOf(name.toLowerCase())), found)
  )
}

function isWithOtherStop(own: string, found: string): boolean {
  if (own.length < 3 || !ENDING.test(found.slice(own.length))) return false
  const differing = [...own].flatMap((letter, at) => (letter === found[at] ? [] : [letter + found[at]]))
  return differing.length === 1 && own[0] === found[0] && /^(?:TP|PT)$/.test(differing[0] ?? '')
}

/** Whether two neighbours among the consonants of a name changed places: Starner, スナーター. */
export function hasConsonantsSwapped(name: string, word: string): boolean {
  const found = consonantsOf(latinOf(word.toLowerCase()))
  const sounds = readingsOf(name)
    .map(consonantsOf)
    .filter(sound => sound.length >= 3)
  if (sounds.length === 0 || sounds.some(sound => found.startsWith(sound))) return false
  return sounds.some(sound => found.charAt(0) === sound.charAt(0) && isSwap(found.slice(0, sound.length), sound))
}
