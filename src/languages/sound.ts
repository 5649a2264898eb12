import anyAscii from 'any-ascii'

/**
 * Letters that languages and scripts write for similar sounds, by the one that replaces them: `Trump` and `トランプ` →
 * `trnp`.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh|ch|cz|zh|ts|tz|x/g, 's'],
  [/kh|gh|c(?=[aou])|c$|c(?=[bdfgklmnpqrstvwz])|q/g, 'k'],
  [/th/g, 't'],
  [/[cjz]/g, 's'],
  [/[wv]/g, 'b'],
  [/l/g, 'r'],
  [/m/g, 'n'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/p/g, 'b'],
  [/f/g, 'h'],
]

/** A word in plain Latin letters: `Зеленський` → `zelenskyi`. */
export const latinOf = (word: string): string =>
  /^[a-z0-9]*$/.test(word)
    ? word
    : anyAscii(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')

/**
 * The consonants of a word in plain Latin letters, by classes of similar sounds; a vowel only counts at the beginning.
 */
export function skeletonOf(latin: string): string {
  let sound = latin
  for (const [pattern, stand] of ALIKE) sound = sound.replace(pattern, stand)
  const first = /^[aeiouy]/.test(sound) ? 'a' : ''
  return first + sound.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1')
}
