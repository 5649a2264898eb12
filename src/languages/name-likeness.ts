/** A stretch of an answer in plain Latin letters, and how many of its first ones may be skipped for little. */
export interface Place {
  readonly sound: string
  readonly skip: number
}

/** Letters that stand for one another between languages and scripts. */
const ALIKE = ['bpvfwu', 'dtz', 'kgqchx', 'szcjx', 'lr', 'nm', 'yij', 'jgz', 'hx', 'tsc', 'vwo']
const ALIKE_COST = 0.25
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const A = 97
const VOWEL = /[aeiouywh]/
const VOWEL_FOR_VOWEL = 0.15
const VOWEL_MORE = 0.12
const VOWEL_LESS = 0.25
const SKIPPED = 0.1
const DOUBLE = 0.1

/** What it costs that one small letter stands for another. */
const COSTS: Float64Array = Float64Array.from({ length: 26 * 26 }, (_, at) => {
  const [one, other] = [LETTERS.charAt(Math.floor(at / 26)), LETTERS.charAt(at % 26)]
  if (one === other) return 0
  if (VOWEL.test(one) && VOWEL.test(other)) return VOWEL_FOR_VOWEL
  return ALIKE.some(row => row.includes(one) && row.includes(other)) ? ALIKE_COST : 1
})

const costOf = (one: number, other: number): number => COSTS[(one - A) * 26 + other - A] ?? 1

const VOWELS: readonly boolean[] = Array.from({ length: 128 }, (_, unit) => VOWEL.test(String.fromCharCode(unit)))

const isVowel = (unit: number): boolean => VOWELS[unit] === true

/** Nearly all sounds are shorter; the two rows are used again and again. */
const ROW = 64
const ROWS = [new Float64Array(ROW), new Float64Array(ROW)] as const

/**
 * How unlike a name is to the beginning of a word, by letter: endings and what follows do not count. If it is more than
 * `most`, any larger number may be given.
 */
export function unlikeness(name: string, { sound, skip }: Place, most = Number.POSITIVE_INFINITY): number {
  const skipped = skip === Number.POSITIVE_INFINITY ? 0 : SKIPPED
  const width = sound.length + 1
  let [row, next] = width <= ROW ? ROWS : [new Float64Array(width), new Float64Array(width)]
  for (let at = 0; at < width; at++) row[at] = at <= skip ? at * skipped : at
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at)
    const less = letter === name.charCodeAt(at - 1) ? DOUBLE : lossOf(name, at)
    let least = (row[0] ?? 0) + less
    next[0] = least
    for (let to = 0; to < sound.length; to++) {
      const other = sound.charCodeAt(to)
      const more = other === sound.charCodeAt(to - 1) ? DOUBLE : isVowel(other) ? VOWEL_MORE : 1
      const cost = Math.min((row[to] ?? 0) + costOf(letter, other), (row[to + 1] ?? 0) + less, (next[to] ?? 0) + more)
      next[to + 1] = cost
      if (cost < least) least = cost
    }
    // No later letter makes it less.
    if (least / name.length > most) return least / name.length
    const done = row
    row = next
    next = done
  }
  let least = row[0] ?? 0
  for (let at = 1; at < width; at++) least = Math.min(least, row[at] ?? 0)
  return least / name.length
}

/** A vowel may be lost in another script, and an r that ends a syllable: Carter → カーター. */
const lossOf = (name: string, at: number): number =>
  isVowel(name.charCodeAt(at)) || (name[at] === 'r' && !'aeiouy'.includes(name[at + 1] ?? ' ')) ? VOWEL_LESS : 1
