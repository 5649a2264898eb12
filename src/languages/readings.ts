import { onceEach } from '../once.ts'
import { latinOf } from './sound.ts'

/** How a language reads letters, in plain Latin ones, in this order. */
type Rules = readonly (readonly [RegExp, string])[]

/**
 * How names in Latin letters are read, by the language that they may come from: Dupont → dupon, Szabó → sabo. Source:
 * collected for these checks, from no other work.
 */
const RULES: readonly Rules[] = [
  // French: final consonants are silent.
  [
    [/(?<!c)h/g, ''],
    [/(?:eau|au)(?:lt|x|d|t|s)?(?:e?s)?$/, 'o'],
    [/eau|au/g, 'o'],
    [/ou/g, 'u'],
    [/oi/g, 'ua'],
    [/ll(?=e)/g, 'i'],
    [/ai|ei/g, 'e'],
    [/gn/g, 'n'],
    [/g(?=[eiy])|j/g, 'zh'],
    [/ch/g, 'sh'],
    [/qu/g, 'k'],
    [/(?<=.{2})(?:ents|ent)$/, 'an'],
    [/(?<=.{2})(?:es|e)$/, ''],
    [/(?<=.{2}[aeiouynrlm])[tdszxp]{1,2}$/, ''],
    [/(?<=.{2}e)r$/, ''],
  ],
  // German
  [
    [/tsch/g, 'ch'],
    [/sch/g, 'sh'],
    [/chs/g, 'ks'],
    [/eu/g, 'oi'],
    [/ei/g, 'ai'],
    [/ie/g, 'i'],
    [/^v/, 'f'],
    [/w/g, 'v'],
    [/tz|z/g, 'ts'],
    [/^s(?=[tp])/, 'sh'],
    [/(?<=[aeiou])h(?![aeiou])/g, ''],
    [/ck/g, 'k'],
    [/j/g, 'i'],
  ],
  // English
  [
    [/g(?=[eiy])|j/g, 'dzh'],
    [/^wr/, 'r'],
    [/^kn/, 'n'],
    [/igh/g, 'ai'],
    [/gh/g, ''],
    [/ee|ea/g, 'i'],
    [/oo/g, 'u'],
    [/tion/g, 'shn'],
    [/ck/g, 'k'],
    [/ch/g, 'ch'],
    [/(?<=.{2})e$/, ''],
    [/^w/, 'u'],
    [/mb$/, 'm'],
  ],
  // Spanish
  [
    [/^x|j|g(?=[ei])/g, 'h'],
    [/ll/g, 'i'],
    [/qu/g, 'k'],
    [/gu(?=[ei])/g, 'g'],
    [/z|c(?=[ei])/g, 's'],
    [/^h/, ''],
  ],
  // Italian
  [
    [/sci(?=[aou])|sc(?=[ei])/g, 'sh'],
    [/gli/g, 'li'],
    [/gn/g, 'n'],
    [/gi(?=[aou])|g(?=[ei])/g, 'dzh'],
    [/ci(?=[aou])|c(?=[ei])/g, 'ch'],
    [/ch/g, 'k'],
    [/gh/g, 'g'],
  ],
  // Polish
  [
    [/szcz/g, 'shch'],
    [/sz|si(?=[aeou])/g, 'sh'],
    [/cz|ci(?=[aeou])/g, 'ch'],
    [/rz/g, 'zh'],
    [/ch/g, 'h'],
    [/w/g, 'v'],
    [/c(?!h)/g, 'ts'],
    [/j/g, 'i'],
  ],
  // Hungarian
  [
    [/sz/g, 'S'],
    [/cs/g, 'ch'],
    [/zs/g, 'zh'],
    [/s/g, 'sh'],
    [/S/g, 's'],
    [/gy/g, 'd'],
    [/ly/g, 'i'],
    [/ny/g, 'n'],
    [/cz?/g, 'ts'],
  ],
  // English in katakana: Carter → カーター
  [
    [/[eo]r$/, 'a'],
    [/r(?![aeiouy])/g, ''],
    [/th/g, 's'],
    [/v/g, 'b'],
    [/ck|c(?![eihy])/g, 'k'],
  ],
  // Portuguese, Turkish and the Slavic languages of the south
  [
    [/lh/g, 'l'],
    [/nh/g, 'n'],
    [/x/g, 'sh'],
    [/c/g, 'ts'],
    [/j/g, 'zh'],
  ],
]

/** A name in plain Latin letters, as it is written and as the languages that it may come from read it. */
export const readingsOf: (word: string) => readonly string[] = onceEach(word => {
  const latin = latinOf(word.toLowerCase())
  if (!/^\p{Script=Latin}/u.test(word)) return [latin]
  const read = RULES.map(rules => rules.reduce((text, [pattern, stand]) => text.replace(pattern, stand), latin))
  return [...new Set([latin, ...read.filter(text => text.length > 1)])]
})
