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

/** How unlike a name is to the beginning of a word, by letter: endings and what follows do not count. */
export function unlikeness(name: string, { sound, skip }: Place): number {
  const skipped = skip === Number.POSITIVE_INFINITY ? 0 : SKIPPED
  let row = Array.from({ length: sound.length + 1 }, (_, at) => (at <= skip ? at * skipped : at))
  let next = row.slice()
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at)
    const less = letter === name.charCodeAt(at - 1) ? DOUBLE : lossOf(name, at)
    next[0] = (row[0] ?? 0) + less
    for (let to = 0; to < sound.length; to++) {
      const other = sound.charCodeAt(to)
      const more = other === sound.charCodeAt(to - 1) ? DOUBLE : VOWEL.test(sound.charAt(to)) ? VOWEL_MORE : 1
      next[to + 1] = Math.min((row[to] ?? 0) + costOf(letter, other), (row[to + 1] ?? 0) + less, (next[to] ?? 0) + more)
    }
    ;[row, next] = [next, row]
  }
  return Math.min(...row) / name.length
}

/** A vowel may be lost in another script, and an r that ends a syllable: Carter → カーター. */
const lossOf = (name: string, at: number): number =>
  VOWEL.test(name.charAt(at)) || (name[at] === 'r' && /^(?:[^aeiouy]|$)/.test(name.slice(at + 1))) ? VOWEL_LESS : 1
