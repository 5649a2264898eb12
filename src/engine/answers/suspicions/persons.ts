import { grammarOf } from '../../../languages/grammar.ts'
import { sourceLanguageOf } from '../../../languages/names.ts'
import { scriptOf } from '../../../languages/script.ts'
import { latinOf } from '../../../languages/sound.ts'
import { say } from '../../../say.ts'
import type { Oddity } from '../problem.ts'
import type { TextFacts } from '../text-facts.ts'

/**
 * Somebody whose last name is nowhere in the answer, in any letters: "Ilana Dorev" → "Elena Petrova". Somebody else stands there,
 * or nobody.
 */
export const otherPerson: Oddity = ({ source, answer, from, to }) => {
  const persons = personsIn(source, from).filter(
    ({ names, last, isWords }) =>
      !names.some(name => answer.text.includes(name)) &&
      !(isWords && (scriptOf(to) !== 'Latn' || grammarOf(to).respellsNames)) &&
      !(MEANINGS.test(to) && OF_SIGNS.test(last)),
  )
  if (persons.length === 0) return undefined
  const places = placesIn(answer.text, to)
  const isGone = (name: string): boolean => places.every(place => unlikeness(latinOf(name), place) > MOST_UNLIKE)
  const lost = persons.find(({ names, isWords }) => names.every(isWords ? isReplaced(answer.text) : isGone))
  return lost && say('no-counterpart', { words: lost.text })
}

/** Languages that read the signs of Chinese and Japanese names in their own way: Tanaka → 田中, Xi Jinping → Tập Cận Bình. */
const MEANINGS = /^(?:zh|yue|ja|ko|vi)\b/
const OF_SIGNS = /^[b-df-hj-np-twyz]{0,2}[aeiou]{1,3}(?:[b-df-hj-np-twyz]{1,4}[aeiou]{1,3})*(?:ng?)?$/i

/** Whether no word of a text begins like a name. "Stone" and "Sten" sound alike, and one translates the other. */
function isReplaced(text: string): (name: string) => boolean {
  const words = plain(text).match(WORD) ?? []
  return name => {
    const beginning = plain(name).slice(0, BEGINNING)
    return !words.some(word => word.startsWith(beginning))
  }
}

const BEGINNING = 3

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

interface Person {
  readonly text: string
  readonly last: string
  /** The names of which one at least must be in the answer. */
  readonly names: readonly string[]
  /** Whether they are words as well: "Mayor Grant Stone". Only Latin letters keep such a name as it is. */
  readonly isWords: boolean
}

/**
 * Two or three names in a row that mean nothing as words: "President Ilana Dorev" → "Ilana Dorev"; or any two behind an
 * office: "Mayor Grant Stone" → "Grant Stone".
 */
function personsIn(source: TextFacts, from: string): readonly Person[] {
  if (!PERSON.test(source.text)) return []
  const { tokens, text, language: read } = source.reading()
  const hasNames = !read.data.nounCapitals
  const language = sourceLanguageOf(from)
  const lists = [language?.common, language?.titles, language?.demonyms, language?.places, language?.brands]
  const isWord = ({ word, lower }: Token): boolean =>
    word.common ||
    word.senses.length + word.concepts.length > 0 ||
    // First names tell women from men.
    word.contrasts.some(({ family }) => family !== 'role') ||
    lists.some(list => list?.has(lower))
  const persons: Person[] = []
  for (let at = 0, end = 0; at < tokens.length && persons.length < MOST_PERSONS; at = Math.max(end, at + 1)) {
    for (end = at; isCapital(tokens[end]) && (end === at || spaceBefore(tokens, end, text)); ) end++
    const run = tokens.slice(at, end)
    const names = run.slice(run.findLastIndex(isWord) + 1)
    const [first, last] = [names[0], names.at(-1)]
    const [office, given, family] = run.slice(-3)
    if (names.length < 2 && given && family && isOffice(office) && !isOffice(given) && !isOffice(family) && hasNames) {
      const both = [given.text, family.text]
      persons.push({ text: both.join(' '), last: family.text, names: both, isWords: true })
      continue
    }
    if (!first || !last || names.length < 2 || names.length > MOST_NAMES || last.text.length < FEWEST_LETTERS) continue
    if (MORE_BEFORE.test(text.slice(0, first.start)) || /^(?:[-&/]| (?:of|&) )/.test(text.slice(last.end))) continue
    persons.push({ text: text.slice(first.start, last.end), last: last.text, names: [last.text], isWords: false })
  }
  return persons
}

type Token = ReturnType<TextFacts['reading']>['tokens'][number]

/** A president, a senator, a mayor; the names of kings are translated. */
const isOffice = (token: Token | undefined): boolean =>
  token?.word.contrasts.some(
    ({ family, member, weak }) => family === 'office' && !weak && member !== 'king' && member !== 'queen',
  ) ?? false

const PERSON = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u
const FEWEST_LETTERS = 4
const MOST_NAMES = 3
/** More than a sentence has; a list of them is compared as far as this. */
const MOST_PERSONS = 6

/** "The Bar Ilan", "Norway's Bane Nor", "Torre-Sapienza Ovest": more than a person, it seems. */
const MORE_BEFORE = /(?:(?:^|\s)(?:of|the|an?|de|del|di|von|van)\s|['’]s\s|[-’'&/]\s?)$/iu

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{Ll}\p{M}]+(?:-?\p{Lu}\p{Ll}+)?$/u.test(token.text)

const spaceBefore = (tokens: readonly Token[], at: number, text: string): boolean =>
  text.slice(tokens[at - 1]?.end, tokens[at]?.start) === ' '

/** A stretch of an answer in plain Latin letters, and how many of its first ones may be skipped for little. */
interface Place {
  readonly sound: string
  readonly skip: number
}

const KATAKANA = /[\p{Script=Katakana}ー]+|\p{Script=Latin}+/gu
const WORD = /[\p{L}\p{M}]+/gu
const CAPITAL = /\p{Lu}[\p{L}\p{M}]+/gu

/** Where a name may begin: at any word, behind the articles of Arabic and Hebrew; in Chinese at any sign. */
function placesIn(text: string, to: string): readonly Place[] {
  if (/^ja\b/.test(to)) return placesOf(text.match(KATAKANA), 0)
  if (/^(?:zh|yue)\b/.test(to)) {
    const parts = text.split(/[·・]/)
    return parts.length > 1 ? placesOf(parts.slice(1), 0) : placesOf(parts, Number.POSITIVE_INFINITY)
  }
  if (/^(?:th|lo|km|my)\b/.test(to)) return placesOf(text.match(WORD), Number.POSITIVE_INFINITY)
  // "X씨와 안나 켈러는": a capital in a script without them.
  const isCased = countOf(text, /[\p{Lu}\p{Ll}]/gu) > countOf(text, /\p{Lo}/gu)
  if (isCased) return placesOf(text.match(CAPITAL), 0)
  return placesOf(text.match(WORD), /^(?:ar|he|fa|ur)\b/.test(to) ? 3 : 0)
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const placesOf = (words: readonly string[] | null, skip: number): readonly Place[] =>
  words?.map(word => ({ sound: latinOf(word), skip })) ?? []

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
/** What part of a name's letters may be others. */
const MOST_UNLIKE = 0.3

/** What it costs that one small letter stands for another. */
const COSTS: Float64Array = Float64Array.from({ length: 26 * 26 }, (_, at) => {
  const [one, other] = [LETTERS.charAt(Math.floor(at / 26)), LETTERS.charAt(at % 26)]
  if (one === other) return 0
  if (VOWEL.test(one) && VOWEL.test(other)) return VOWEL_FOR_VOWEL
  return ALIKE.some(row => row.includes(one) && row.includes(other)) ? ALIKE_COST : 1
})

const costOf = (one: number, other: number): number => COSTS[(one - A) * 26 + other - A] ?? 1

/** How unlike a name is to the beginning of a word, by letter: endings and what follows do not count. */
function unlikeness(name: string, { sound, skip }: Place): number {
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
